using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Metrics;
using Dashboard.Services.Monitoring;
using Dashboard.Services.Predictions;
using Dashboard.Services.Stocks;
using Dashboard.Services.Training;
using Dashboard.Services.Workspaces;

namespace Dashboard.Tests.Fakes;

/// <summary>Each answer is a settable function: a gate from a TaskCompletionSource, a ServiceException or a value shows a page in each of its states.</summary>
internal sealed class FakeEndpointService : IEndpointService
{
    public Func<CancellationToken, Task<IReadOnlyList<Endpoint>>> List { get; set; } = _ => Task.FromResult<IReadOnlyList<Endpoint>>([]);

    public Func<string, CancellationToken, Task<EndpointDetail>> Get { get; set; } = (name, _) => throw Missing.Resource("endpoint", name);

    public Func<IReadOnlyList<Endpoint>, CancellationToken, Task<IReadOnlyDictionary<string, EndpointTraffic>>> GetTraffic { get; set; } =
        (endpoints, _) => Task.FromResult<IReadOnlyDictionary<string, EndpointTraffic>>(
            endpoints.ToDictionary(endpoint => endpoint.Name, _ => new EndpointTraffic(null, null, null, null)));

    public Task<IReadOnlyList<Endpoint>> ListAsync(CancellationToken cancellationToken) => List(cancellationToken);

    public Task<EndpointDetail> GetAsync(string name, CancellationToken cancellationToken) => Get(name, cancellationToken);

    public Task<IReadOnlyDictionary<string, EndpointTraffic>> GetTrafficAsync(IReadOnlyList<Endpoint> endpoints, CancellationToken cancellationToken) =>
        GetTraffic(endpoints, cancellationToken);
}

internal sealed class FakeTrainingJobService : ITrainingJobService
{
    public Func<TrainingJobStatus?, CancellationToken, Task<IReadOnlyList<TrainingJobSummary>>> List { get; set; } =
        (_, _) => Task.FromResult<IReadOnlyList<TrainingJobSummary>>([]);

    public Func<string, CancellationToken, Task<TrainingJob>> Get { get; set; } = (name, _) => throw Missing.Resource("training job", name);

    public Func<TrainingJob, CancellationToken, Task<MetricResult>> GetMetrics { get; set; } = (_, _) => Task.FromResult(FakeMetricPlanner.Nothing);

    public Task<IReadOnlyList<TrainingJobSummary>> ListAsync(TrainingJobStatus? status, CancellationToken cancellationToken) =>
        List(status, cancellationToken);

    public Task<TrainingJob> GetAsync(string name, CancellationToken cancellationToken) => Get(name, cancellationToken);

    public Task<MetricResult> GetMetricsAsync(TrainingJob job, CancellationToken cancellationToken) => GetMetrics(job, cancellationToken);
}

internal sealed class FakeMetricPlanner : IMetricPlanner
{
    /// <summary>An answer without any series.</summary>
    public static MetricResult Nothing { get; } =
        new([], new TimeRange(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch), TimeSpan.FromMinutes(1), false, DateTimeOffset.UnixEpoch, null, null);

    public Func<MetricRequest, CancellationToken, Task<MetricResult>> Query { get; set; } = (request, _) => Task.FromResult(NoData(request));

    public Func<string, string?, MetricDimensions?, IReadOnlyList<(string Name, MetricDimensions Dimensions)>> Discover { get; set; } = (_, _, _) => [];

    public MetricCost Cost { get; set; } = new(0, 0, 0);

    public Task<MetricResult> QueryAsync(MetricRequest request, CancellationToken cancellationToken) => Query(request, cancellationToken);

    public Task<IReadOnlyList<(string Name, MetricDimensions Dimensions)>> DiscoverAsync(
        string @namespace, string? name, MetricDimensions? dimensions, CancellationToken cancellationToken) =>
        Task.FromResult(Discover(@namespace, name, dimensions));

    public TimeSpan ChoosePeriod(TimeRange range) => TimeSpan.FromMinutes(1);

    /// <summary>A gap in every period of every series.</summary>
    public static MetricResult NoData(MetricRequest request) => Answer(request, (_, _) => double.NaN);

    /// <summary>An answer whose values a test computes from query and index.</summary>
    public static MetricResult Answer(MetricRequest request, Func<MetricQuery, int, double> value)
    {
        var period = request.Period ?? TimeSpan.FromMinutes(1);
        var count = (int)(request.Range.Length / period);
        return new MetricResult(
            [.. request.Queries.Select(query => new MetricSeries(query, request.Range.Start, period, [.. Enumerable.Range(0, count).Select(i => value(query, i))]))],
            request.Range,
            period,
            false,
            request.Range.End,
            null,
            null);
    }
}

internal sealed class FakeMonitoringService : IMonitoringService
{
    public Func<CancellationToken, Task<IReadOnlyList<MonitoringSchedule>>> ListSchedules { get; set; } =
        _ => Task.FromResult<IReadOnlyList<MonitoringSchedule>>([]);

    public Func<string, CancellationToken, Task<MonitoringSchedule>> GetSchedule { get; set; } =
        (name, _) => throw Missing.Resource("monitoring schedule", name);

    public Func<string, int, CancellationToken, Task<IReadOnlyList<MonitoringExecution>>> ListExecutions { get; set; } =
        (_, _, _) => Task.FromResult<IReadOnlyList<MonitoringExecution>>([]);

    public Func<int, CancellationToken, Task<IReadOnlyList<MonitoringExecution>>> ListViolations { get; set; } =
        (_, _) => Task.FromResult<IReadOnlyList<MonitoringExecution>>([]);

    public Func<MonitoringExecution, CancellationToken, Task<DriftReport>> GetReport { get; set; } =
        (execution, _) => throw Missing.Resource("drift report", execution.Schedule);

    public Func<MonitoringSchedule, TimeRange, CancellationToken, Task<FeatureDrift>> GetFeatureDrift { get; set; } =
        (_, _, _) => Task.FromResult(new FeatureDrift([], FakeMetricPlanner.Nothing, null));

    public Task<IReadOnlyList<MonitoringSchedule>> ListSchedulesAsync(CancellationToken cancellationToken) => ListSchedules(cancellationToken);

    public Task<MonitoringSchedule> GetScheduleAsync(string name, CancellationToken cancellationToken) => GetSchedule(name, cancellationToken);

    public Task<IReadOnlyList<MonitoringExecution>> ListExecutionsAsync(string schedule, int limit, CancellationToken cancellationToken) =>
        ListExecutions(schedule, limit, cancellationToken);

    public Task<IReadOnlyList<MonitoringExecution>> ListViolationsAsync(int limit, CancellationToken cancellationToken) =>
        ListViolations(limit, cancellationToken);

    public Task<DriftReport> GetReportAsync(MonitoringExecution execution, CancellationToken cancellationToken) => GetReport(execution, cancellationToken);

    public Task<FeatureDrift> GetFeatureDriftAsync(MonitoringSchedule schedule, TimeRange range, CancellationToken cancellationToken) =>
        GetFeatureDrift(schedule, range, cancellationToken);
}

internal sealed class FakeAlarmService : IAlarmService
{
    public Func<CancellationToken, Task<IReadOnlyList<MetricAlarm>>> List { get; set; } = _ => Task.FromResult<IReadOnlyList<MetricAlarm>>([]);

    public Func<string, CancellationToken, Task<MetricAlarm>> Get { get; set; } = (name, _) => throw Missing.Resource("alarm", name);

    public Func<string, CancellationToken, Task<IReadOnlyList<AlarmHistoryItem>>> GetHistory { get; set; } =
        (_, _) => Task.FromResult<IReadOnlyList<AlarmHistoryItem>>([]);

    public Task<IReadOnlyList<MetricAlarm>> ListAsync(CancellationToken cancellationToken) => List(cancellationToken);

    public Task<MetricAlarm> GetAsync(string name, CancellationToken cancellationToken) => Get(name, cancellationToken);

    public Task<IReadOnlyList<AlarmHistoryItem>> GetHistoryAsync(string name, CancellationToken cancellationToken) => GetHistory(name, cancellationToken);
}

internal sealed class FakeBikePredictionService : IBikePredictionService
{
    public Func<BikeRide, IReadOnlyList<FieldError>> ValidateRide { get; set; } = _ => [];

    public Func<BikeRide, string> Features { get; set; } = ride => ride.Time.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    public Func<BikeRide, string, string?, Caller, CancellationToken, Task<BikePrediction>> Predict { get; set; } =
        (_, endpoint, _, _, _) => throw Missing.Resource("endpoint", endpoint);

    public IReadOnlyList<FieldError> Validate(BikeRide ride) => ValidateRide(ride);

    public string ToFeatures(BikeRide ride) => Features(ride);

    public Task<BikePrediction> PredictAsync(BikeRide ride, string endpoint, string? variant, Caller caller, CancellationToken cancellationToken) =>
        Predict(ride, endpoint, variant, caller, cancellationToken);
}

internal sealed class FakeStockService : IStockService
{
    public Func<CancellationToken, Task<IReadOnlyList<StockFile>>> ListFiles { get; set; } = _ => Task.FromResult<IReadOnlyList<StockFile>>([]);

    public Func<string, CancellationToken, Task<StockPredictions>> Read { get; set; } = (key, _) => throw Missing.Resource("file", key);

    public Func<StockPredictions, StockScore> ScoreDays { get; set; } = _ => new StockScore(new ConfusionMatrix(0, 0, 0, 0), null, null, false);

    public Task<IReadOnlyList<StockFile>> ListPredictionFilesAsync(CancellationToken cancellationToken) => ListFiles(cancellationToken);

    public Task<StockPredictions> ReadAsync(string key, CancellationToken cancellationToken) => Read(key, cancellationToken);

    public StockScore Score(StockPredictions predictions) => ScoreDays(predictions);
}
