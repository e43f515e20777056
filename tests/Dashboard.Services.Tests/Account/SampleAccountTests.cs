using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Errors;
using Dashboard.Services.Metrics;
using Dashboard.Services.Predictions;
using Dashboard.Services.Stocks;
using Dashboard.Services.Tests.Support;
using Dashboard.Services.Training;

namespace Dashboard.Services.Tests.Account;

/// <summary>Every area against the sample account of LocalAws: real clients, HTTP, real models.</summary>
public sealed class SampleAccountTests(SampleAccountFixture account)
{
    private const string BikeEndpoint = "xgboost-bikerental-v1";

    private static readonly BikeRide s_sample = BikeFeatures.FromRow("2012-12-19 17:00:00,4,0,1,1,16.4,20.455,50,26.0027");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static TimeRange LastHours(int hours) => TimeRange.Last(TimeSpan.FromHours(hours), TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Endpoints_List_HasEachStateAndTheVariantsOfTheBikeModel()
    {
        var services = await account.ServicesAsync();

        var endpoints = await services.Endpoints.ListAsync(Token);

        endpoints.Count.ShouldBeGreaterThanOrEqualTo(5);
        endpoints.ShouldContain(endpoint => endpoint.Status == EndpointStatus.Creating);
        endpoints.Single(endpoint => endpoint.Status == EndpointStatus.Failed).FailureReason.ShouldNotBeNullOrEmpty();
        var bike = endpoints.Single(endpoint => endpoint.Name == BikeEndpoint);
        bike.Status.ShouldBe(EndpointStatus.InService);
        bike.Variants.Count.ShouldBe(2);
        bike.Variants.Sum(variant => variant.TrafficShare).ShouldBe(1, 1e-9);
        bike.Variants.ShouldAllBe(variant => variant.ModelName != null && variant.InstanceType != null && variant.InstanceCount > 0);
    }

    [Fact]
    public async Task Endpoints_Get_GivesModelsAndContainers()
    {
        var services = await account.ServicesAsync();

        var detail = await services.Endpoints.GetAsync(BikeEndpoint, Token);

        detail.ConfigArn.ShouldNotBeNull();
        detail.Models.Count.ShouldBe(2);
        detail.Models.ShouldAllBe(model => model.Containers.Single().ModelDataUrl!.StartsWith("s3://"));
    }

    [Fact]
    public async Task Endpoints_GetUnknown_NotFound()
    {
        var services = await account.ServicesAsync();

        var exception = await Should.ThrowAsync<ServiceException>(services.Endpoints.GetAsync("no-such-endpoint", Token));

        exception.Kind.ShouldBe(ServiceErrorKind.NotFound);
        exception.Message.ShouldBe("There is no endpoint \"no-such-endpoint\".");
    }

    [Fact]
    public async Task Traffic_OfAllEndpoints_HasFiguresWhereThereAreCalls()
    {
        var services = await account.ServicesAsync();

        var traffic = await services.Endpoints.GetTrafficAsync(await services.Endpoints.ListAsync(Token), Token);

        traffic[BikeEndpoint].Requests.ShouldNotBeNull().ShouldBeGreaterThan(0);
        traffic[BikeEndpoint].LatencyP90.ShouldNotBeNull().ShouldBeInRange(TimeSpan.FromMicroseconds(100), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Metrics_FifteenDays_ComeWithinTheRetention()
    {
        var services = await account.ServicesAsync();
        var bike = (await services.Endpoints.GetAsync(BikeEndpoint, Token)).Endpoint;

        var answer = await services.Metrics.QueryAsync(
            new MetricRequest(
                [.. bike.Variants.Select(variant => EndpointMetrics.ModelLatency(bike.Name, variant.Name, "p90"))], LastHours(14 * 24), null),
            Token);

        answer.Period.ShouldBe(TimeSpan.FromHours(1));
        answer.StaleSince.ShouldBeNull();
        answer.Series.Max(series => series.Present.Count()).ShouldBeGreaterThan(300);
    }

    [Fact]
    public async Task Metrics_AskedAgain_AskOnlyForTheTail()
    {
        var services = await account.ServicesAsync();
        var request = new MetricRequest(
            [EndpointMetrics.Utilization(BikeEndpoint, "production", "CPUUtilization")],
            new TimeRange(TimeProvider.System.GetUtcNow().AddHours(-5), TimeProvider.System.GetUtcNow().AddHours(-2)),
            null);
        var first = await services.Metrics.QueryAsync(request, Token);
        var second = await services.Metrics.QueryAsync(request, Token);

        second.Series.Single().Values.ShouldBe(first.Series.Single().Values);
        second.FetchedAt.ShouldBe(first.FetchedAt);
        second.IsNewestIncomplete.ShouldBeFalse();
    }

    [Fact]
    public async Task Training_List_HasEveryStateAndFiltersByIt()
    {
        var services = await account.ServicesAsync();

        var jobs = await services.Training.ListAsync(null, Token);

        jobs.Count.ShouldBeGreaterThanOrEqualTo(30);
        jobs.Select(job => job.CreatedAt).ShouldBeInOrder(SortDirection.Descending);
        jobs.Select(job => job.Status).Distinct().ShouldNotContain(TrainingJobStatus.Unknown);
        var failed = await services.Training.ListAsync(TrainingJobStatus.Failed, Token);
        failed.Select(job => job.Name).ShouldBe(jobs.Where(job => job.Status == TrainingJobStatus.Failed).Select(job => job.Name));
        failed.ShouldNotBeEmpty();
        (await services.Training.GetAsync(failed[0].Name, Token)).FailureReason.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Training_JobBehindTheBikeModel_HasItsParametersAndMetrics()
    {
        var services = await account.ServicesAsync();

        var job = await services.Training.GetAsync("bikerental-xgboost-v1", Token);
        var metrics = await services.Training.GetMetricsAsync(job, Token);

        job.Summary.Status.ShouldBe(TrainingJobStatus.Completed);
        job.ModelArtifact.ShouldNotBeNull().ShouldStartWith("s3://");
        job.HyperParameters.ShouldContain(pair => pair.Key == "max_depth");
        job.FinalMetrics.ShouldContain(metric => metric.Name == "validation:rmse" && metric.Value < 0.5);
        metrics.Series.Select(series => series.Query.Name).ShouldContain("validation:rmse");
    }

    [Fact]
    public async Task Predictions_SampleRide_AboutWhatTheReferenceModelSaid()
    {
        var services = await account.ServicesAsync();

        var prediction = await services.BikePredictions.PredictAsync(s_sample, BikeEndpoint, "production", Bench.Scientist, Token);

        // The account's model is trained on generated hours; the bound on real data is LocalAws's own test.
        prediction.Riders.ShouldBeInRange(571 * 0.6, 571 * 1.4);
        prediction.Riders.ShouldBe(Math.Exp(prediction.Log1pRiders) - 1, 1e-6);
        prediction.Variant.ShouldBe("production");
        prediction.RequestId.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Predictions_Invocation_ShowsInTheMetricsWithinItsMinute()
    {
        var services = await account.ServicesAsync();
        var query = EndpointMetrics.Invocations("xgboost-bikerental-v1", "candidate");
        await services.BikePredictions.PredictAsync(s_sample, BikeEndpoint, "candidate", Bench.Scientist, Token);

        // The planner asks for an open minute at most once a second, and another test may just have asked.
        services.Forget();
        var answer = await services.Metrics.QueryAsync(new MetricRequest([query], LastHours(1), TimeSpan.FromMinutes(1)), Token);

        answer.Series.Single().Values[^2..].Where(value => !double.IsNaN(value)).Sum().ShouldBeGreaterThanOrEqualTo(1);
    }

    [Fact]
    public async Task Predictions_UnknownEndpointOrVariant_SayWhich()
    {
        var services = await account.ServicesAsync();

        (await Should.ThrowAsync<ServiceException>(
            services.BikePredictions.PredictAsync(s_sample, "no-such-endpoint", null, Bench.Scientist, Token))).Kind.ShouldBe(ServiceErrorKind.NotFound);
        (await Should.ThrowAsync<ServiceException>(
            services.BikePredictions.PredictAsync(s_sample, BikeEndpoint, "no-such-variant", Bench.Scientist, Token))).Message.ShouldContain("no-such-variant");
    }

    [Fact]
    public async Task Predictions_StockEndpoint_IsAModelErrorWithItsStatus()
    {
        var services = await account.ServicesAsync();

        var exception = await Should.ThrowAsync<ServiceException>(
            services.BikePredictions.PredictAsync(s_sample, "matson-linear-learner", null, Bench.Scientist, Token));

        exception.Kind.ShouldBe(ServiceErrorKind.ModelError);
        exception.ModelStatus.ShouldNotBeNull().ShouldBeInRange(400, 499);
    }

    [Fact]
    public async Task Stocks_BothFormats_AreReadDatedAndScored()
    {
        var services = await account.ServicesAsync();

        var files = await services.Stocks.ListPredictionFilesAsync(Token);

        List<DateSource> sources = [];
        foreach (var file in files)
        {
            var predictions = await services.Stocks.ReadAsync(file.Key, Token);
            predictions.BadRows.ShouldBeEmpty(file.Key);
            predictions.Days.Count.ShouldBeGreaterThan(100);
            predictions.UndatedDays.ShouldBe(0);
            predictions.Days.Select(day => day.Date!.Value).ShouldBeInOrder(SortDirection.Ascending);
            var score = services.Stocks.Score(predictions);
            score.Matrix.Total.ShouldBe(predictions.Days.Count);
            score.UsesSameDayClose.ShouldBeTrue();
            score.AccuracyLow!.Value.ShouldBeLessThan(score.Matrix.Accuracy!.Value);
            sources.Add(predictions.Dates);
        }

        sources.ShouldBe([DateSource.File, DateSource.Joined], ignoreOrder: true);
    }

    [Fact]
    public async Task Monitoring_Schedule_HasRunsReportsAndDriftAgainstItsThreshold()
    {
        var services = await account.ServicesAsync();

        var schedule = (await services.Monitoring.ListSchedulesAsync(Token)).Single();
        var executions = await services.Monitoring.ListExecutionsAsync(schedule.Name, 200, Token);
        var violated = await services.Monitoring.ListViolationsAsync(5, Token);
        var report = await services.Monitoring.GetReportAsync(violated[0], Token);
        var drift = await services.Monitoring.GetFeatureDriftAsync(schedule, LastHours(7 * 24), Token);

        schedule.Endpoint.ShouldBe(BikeEndpoint);
        schedule.Cron.ShouldNotBeNullOrEmpty();
        executions.Count.ShouldBeGreaterThanOrEqualTo(7 * 24 - 1);
        executions.Select(execution => execution.ScheduledAt).ShouldBeInOrder(SortDirection.Descending);
        violated.ShouldAllBe(execution => execution.HasViolations);
        report.Violations.ShouldNotBeEmpty();
        report.Violations.ShouldAllBe(violation => violation.Feature.Length > 0 && violation.Check.Length > 0 && violation.Description.Length > 0);
        report.ItemCount.ShouldNotBeNull().ShouldBeGreaterThan(0);
        drift.Features.Count.ShouldBe(drift.Metrics.Series.Count);
        drift.Features.ShouldNotBeEmpty();
        drift.Metrics.Period.ShouldBe(TimeSpan.FromHours(1));
        drift.Metrics.Series.ShouldContain(series => series.Present.Count() > 100);
        drift.Threshold.ShouldNotBeNull().ShouldBeInRange(0.001, 1);
    }

    [Fact]
    public async Task Alarms_List_HasEveryStateFiringOnesFirstWithTheirHistory()
    {
        var services = await account.ServicesAsync();

        var alarms = await services.Alarms.ListAsync(Token);

        alarms.Select(alarm => alarm.State).Distinct().Count().ShouldBe(3);
        alarms[0].State.ShouldBe(AlarmState.Alarm);
        (await services.Alarms.GetAsync(alarms[0].Name, Token)).Name.ShouldBe(alarms[0].Name);
        var history = await services.Alarms.GetHistoryAsync(alarms[0].Name, Token);
        history.ShouldNotBeEmpty();
        history.Select(item => item.At).ShouldBeInOrder(SortDirection.Descending);
        history.First(item => item.Kind == "StateUpdate").NewState.ShouldBe(AlarmState.Alarm);
        (await Should.ThrowAsync<ServiceException>(services.Alarms.GetAsync("no-such-alarm", Token))).Kind.ShouldBe(ServiceErrorKind.NotFound);
    }
}
