using Bunit;
using Dashboard.Charts;
using Dashboard.Navigation;
using Dashboard.Pages.Drift;
using Dashboard.Services.Metrics;
using Dashboard.Services.Monitoring;
using Dashboard.Tests.Endpoints;
using Dashboard.Tests.Fakes;

namespace Dashboard.Tests.Drift;

public sealed class DriftSchedulePageTests : DashboardContext
{
    private readonly List<MonitoringExecution> _reports = [];
    private readonly List<TimeRange> _ranges = [];
    private int _executions;

    [Fact]
    public void Page_BeforeTheAnswer_SaysThatItLoads()
    {
        Workspace.Monitoring.GetSchedule = (_, _) => new TaskCompletionSource<MonitoringSchedule>().Task;

        Show().Find("[role=status]").GetAttribute("aria-label").ShouldBe("Loading the schedule bike-data");
    }

    [Fact]
    public void Page_Schedule_ShowsTheNewestViolations()
    {
        Have();

        var page = Show();

        var report = Section(page, "report");
        report.ShouldContain("temp");
        report.ShouldContain("Baseline drift");
        report.ShouldContain("further from the baseline than allowed");
        report.ShouldContain("Numerical distance: 0.271");
        report.ShouldContain("1,234");
        report.ShouldContain("s3://bucket/reports/");
        page.FindAll("button").ShouldContain(button => button.GetAttribute("aria-label") == "Copy report location");
        page.Find(".page-summary").TextContent.ShouldBe("Data quality of bike: 2 of the newest 4 executions found violations");
    }

    [Fact]
    public void Page_Executions_ShowStatusTimeAndViolations()
    {
        Have();

        var rows = Show().Find("section[aria-labelledby=executions]").QuerySelectorAll("tbody tr");

        rows.Length.ShouldBe(4);
        rows[0].TextContent.ShouldContain("2026-03-04 12:00:00");
        rows[0].TextContent.ShouldContain("Completed");
        rows[0].QuerySelector("td.number")!.TextContent.ShouldBe("0");
        rows[1].QuerySelector("td.number")!.TextContent.ShouldBe("2");
        rows[1].GetAttribute("aria-current").ShouldBe("true");
        rows[3].TextContent.ShouldContain("The instance ran out of disk.");
    }

    [Fact]
    public void Page_Features_ChartHasTheWorstWithTheThreshold()
    {
        Have();

        var page = Show();

        var figure = (TimeSeriesFigure)page.FindComponent<Chart>().Instance.Figure;
        figure.Lines.Select(line => line.Name).ShouldBe(["temp", "humidity", "hour"]);
        figure.Thresholds.Single().Value.ShouldBe(0.1);
        Section(page, "features").ShouldContain("Drifting");
        Section(page, "features").ShouldContain("2 of 2");
        _ranges.Single().Length.ShouldBe(TimeSpan.FromDays(7), "a range shorter than a week shows next to nothing");
    }

    [Fact]
    public void Feature_Chosen_IsDrawnAloneWithoutLoading()
    {
        At("/w/local/drift/bike-data");
        Have();
        var page = Show();

        At(page.Find("section[aria-labelledby=features]").QuerySelectorAll("a").Single(link => link.TextContent == "wind").GetAttribute("href")!);

        ((TimeSeriesFigure)page.FindComponent<Chart>().Instance.Figure).Lines.Single().Name.ShouldBe("wind");
        _ranges.Count.ShouldBe(1);
        _executions.ShouldBe(1);
    }

    [Fact]
    public void Execution_Chosen_LoadsItsReportOnly()
    {
        At("/w/local/drift/bike-data");
        Have();
        var page = Show();
        _reports.Clear();

        At(page.Find("section[aria-labelledby=executions]").QuerySelectorAll("tbody a")[2].GetAttribute("href")!);

        _reports.Select(execution => execution.ScheduledAt).ShouldBe([Samples.Execution("bike-data", 2).ScheduledAt]);
        _executions.ShouldBe(1);
        Section(page, "report").ShouldContain("2026-03-04 10:00:00");
    }

    [Fact]
    public void Execution_WithoutJob_HasNoReport()
    {
        At("/w/local/drift/bike-data?execution=2026-03-04T09:00:00Z");
        Have();

        var page = Show();

        Section(page, "report").ShouldContain("No report");
        Section(page, "report").ShouldContain("The instance ran out of disk.");
    }

    [Fact]
    public void Report_Gone_FailsAlone()
    {
        Have();
        Workspace.Monitoring.GetReport = (execution, _) => throw Missing.Resource("report", execution.Schedule);

        var page = Show();

        Section(page, "report").ShouldContain("There is no report named bike-data.");
        Section(page, "executions").ShouldContain("not read");
        page.FindComponents<Chart>().Count.ShouldBe(1);
    }

    [Fact]
    public void Drift_Fails_Alone()
    {
        Have();
        Workspace.Monitoring.GetFeatureDrift = (_, _, _) => throw Missing.Network();

        var page = Show();

        Section(page, "features").ShouldContain("AWS could not be reached.");
        Section(page, "report").ShouldContain("Baseline drift");
    }

    [Fact]
    public void Page_NoExecutions_SaysWhenTheFirstComes()
    {
        Have();
        Workspace.Monitoring.ListExecutions = (_, _, _) => Task.FromResult<IReadOnlyList<MonitoringExecution>>([]);

        Show().Markup.ShouldContain("No executions yet");
    }

    [Fact]
    public void Page_Unknown_SaysThatItIsNotThere() =>
        Show().Find("[role=alert]").TextContent.ShouldContain("There is no monitoring schedule named bike-data.");

    [Fact]
    public void Page_Failure_Retries()
    {
        Workspace.Monitoring.GetSchedule = (_, _) => throw Missing.Network();
        var page = Show();

        Have();
        page.FindAll("button").First(button => button.TextContent == "Retry").Click();

        page.FindComponents<Chart>().Count.ShouldBe(1);
    }

    [Fact]
    public void Range_LongerThanAWeek_IsShown()
    {
        Have();

        Show(ViewState.Default with { Range = TimeSpan.FromDays(14) });

        _ranges.Single().Length.ShouldBe(TimeSpan.FromDays(14));
    }

    [Fact]
    public async Task Dispose_WhileTheReportLoads_Cancels()
    {
        Have();
        CancellationToken seen = default;
        var answer = new TaskCompletionSource<DriftReport>();
        Workspace.Monitoring.GetReport = (_, token) =>
        {
            seen = token;
            return answer.Task;
        };
        Show();

        await DisposeComponentsAsync();
        answer.SetResult(Report(Samples.Execution("bike-data", 1)));

        seen.IsCancellationRequested.ShouldBeTrue();
    }

    private void Have()
    {
        Workspace.Monitoring.GetSchedule = (name, _) => Task.FromResult(Samples.Schedule(name));
        Workspace.Monitoring.ListExecutions = (name, _, _) =>
        {
            _executions++;
            return Task.FromResult<IReadOnlyList<MonitoringExecution>>(
            [
                Samples.Execution(name, 0),
                Samples.Execution(name, 1, "CompletedWithViolations"),
                Samples.Execution(name, 2, "CompletedWithViolations"),
                Samples.Execution(name, 3, "Failed", "The instance ran out of disk.") with { ProcessingJobArn = null },
            ]);
        };
        Workspace.Monitoring.GetReport = (execution, _) =>
        {
            _reports.Add(execution);
            return Task.FromResult(Report(execution));
        };
        Workspace.Monitoring.GetFeatureDrift = (_, range, _) =>
        {
            _ranges.Add(range);
            return Task.FromResult(Samples.Drift(
                0.1, ("wind", [0.01, 0.01]), ("temp", [0.2, 0.4]), ("humidity", [0.05, 0.08]), ("hour", [0.3, 0.02])));
        };
    }

    private static DriftReport Report(MonitoringExecution execution) => new(
        execution,
        [
            new ConstraintViolation("temp", "baseline_drift_check", "Numerical distance: 0.271 exceeds numerical threshold: 0.1"),
            new ConstraintViolation("season", "data_type_check", "Only 97.2% of data is Integral."),
        ],
        1234,
        "s3://bucket/reports/",
        "CompletedWithViolations: Job completed successfully with 2 violations.");

    private IRenderedComponent<DriftSchedulePage> Show(ViewState? view = null) =>
        RenderPage<DriftSchedulePage>(parameters => parameters.Add(page => page.Schedule, "bike-data"), view);

    private static string Section(IRenderedComponent<DriftSchedulePage> page, string name) =>
        page.Find($"section[aria-labelledby={name}]").TextContent;
}
