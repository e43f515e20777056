using Bunit;
using Dashboard.Pages.Drift;
using Dashboard.Services.Monitoring;
using Dashboard.Tests.Endpoints;
using Dashboard.Tests.Fakes;

namespace Dashboard.Tests.Drift;

public sealed class DriftPageTests : DashboardContext
{
    [Fact]
    public void Page_BeforeTheAnswer_SaysThatItLoads()
    {
        Workspace.Monitoring.ListSchedules = _ => new TaskCompletionSource<IReadOnlyList<MonitoringSchedule>>().Task;

        RenderPage<DriftPage>().Find("[role=status]").GetAttribute("aria-label").ShouldBe("Loading the monitoring schedules");
    }

    [Fact]
    public void Page_Schedules_ShowTheirLastExecution()
    {
        Have(
            (Samples.Schedule("bike-data"), [Samples.Execution("bike-data", 0, "CompletedWithViolations")], 3),
            (Samples.Schedule("stock-data"), [Samples.Execution("stock-data", 0)], 0),
            (Samples.Schedule("new-data", "Pending"), [], 0));

        var page = RenderPage<DriftPage>();

        Row(page, "bike-data").ShouldContain("Violations");
        page.FindAll("tbody tr")[0].QuerySelector("td.number")!.TextContent.ShouldBe("3");
        page.FindAll("tbody tr")[1].QuerySelector("td.number")!.TextContent.ShouldBe("0");
        Row(page, "new-data").ShouldContain("none yet");
        page.Find(".page-summary").TextContent.ShouldBe("1 of 3 schedules found violations in the last execution");
        page.FindAll("tbody a")[0].GetAttribute("href").ShouldBe("/w/local/drift/bike-data");
    }

    [Fact]
    public void Page_OneReportFails_OnlyItsRowSaysSo()
    {
        Have(
            (Samples.Schedule("bike-data"), [Samples.Execution("bike-data", 0, "CompletedWithViolations")], 3),
            (Samples.Schedule("stock-data"), [Samples.Execution("stock-data", 0)], 0));
        Workspace.Monitoring.GetReport = (_, _) => throw Missing.Network();

        var page = RenderPage<DriftPage>();

        Row(page, "bike-data").ShouldContain("not read");
        Row(page, "bike-data").ShouldContain("AWS could not be reached.");
        Row(page, "stock-data").ShouldNotContain("not read");
    }

    [Fact]
    public void Page_NoSchedules_SaysWhatIsNeeded() =>
        RenderPage<DriftPage>().Markup.ShouldContain("aws sagemaker create-monitoring-schedule");

    [Fact]
    public void Page_Failure_SaysWhyAndRetries()
    {
        Workspace.Monitoring.ListSchedules = _ => throw Missing.Network();
        var page = RenderPage<DriftPage>();
        page.Find("[role=alert]").TextContent.ShouldContain("AWS could not be reached.");

        Have((Samples.Schedule("bike-data"), [], 0));
        page.FindAll("button").Single(button => button.TextContent == "Retry").Click();

        page.FindAll("tbody tr").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Dispose_WhileLoading_Cancels()
    {
        CancellationToken seen = default;
        var answer = new TaskCompletionSource<IReadOnlyList<MonitoringSchedule>>();
        Workspace.Monitoring.ListSchedules = token =>
        {
            seen = token;
            return answer.Task;
        };
        RenderPage<DriftPage>();

        await DisposeComponentsAsync();
        answer.SetResult([]);

        seen.IsCancellationRequested.ShouldBeTrue();
    }

    private void Have(params (MonitoringSchedule Schedule, MonitoringExecution[] Executions, int Violations)[] schedules)
    {
        Workspace.Monitoring.ListSchedules = _ => Task.FromResult<IReadOnlyList<MonitoringSchedule>>([.. schedules.Select(one => one.Schedule)]);
        Workspace.Monitoring.ListExecutions = (name, limit, _) => Task.FromResult<IReadOnlyList<MonitoringExecution>>(
            [.. schedules.Single(one => one.Schedule.Name == name).Executions.Take(limit)]);
        Workspace.Monitoring.GetReport = (execution, _) => Task.FromResult(new DriftReport(
            execution,
            [.. Enumerable.Repeat(
                new ConstraintViolation("temp", "baseline_drift_check", "far"),
                schedules.Single(one => one.Schedule.Name == execution.Schedule).Violations)],
            100,
            "s3://bucket/reports/",
            null));
    }

    private static string Row(IRenderedComponent<DriftPage> page, string name) =>
        page.FindAll("tbody tr").Single(row => row.QuerySelector("a")!.TextContent.Trim() == name).TextContent;
}
