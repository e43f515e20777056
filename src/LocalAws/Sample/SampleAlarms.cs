using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Alarms;

namespace LocalAws.Sample;

/// <summary>Makes the alarms of the sample account and lets them look at the metric history, so that they have the states and the past that they would have.</summary>
internal sealed class SampleAlarms(AlarmStore alarms, AlarmEngine engine)
{
    private const string Invocation = "AWS/SageMaker";

    /// <summary>Makes all alarms; the metrics that they watch must be there.</summary>
    public void Build(DateTimeOffset anchor, CancellationToken cancellationToken)
    {
        var closeLook = anchor - SampleIncidents.ErrorAge - TimeSpan.FromHours(1);
        foreach (var alarm in Alarms())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = AlarmStore.NameOf(alarm);
            alarms.Configure(alarm, anchor.AddDays(-14.5));
            engine.Replay(name, anchor.AddDays(-14.5).AddHours(1), closeLook, TimeSpan.FromHours(1));
            engine.Replay(name, closeLook, anchor, TimeSpan.FromMinutes(1));
        }
    }

    private static IEnumerable<JsonObject> Alarms()
    {
        yield return Alarm(
            "bikerental-5xx-errors", "More than 5 % of the requests to the production variant are answered with a server error.",
            Metric(Invocation, "Invocation5XXErrors", SampleNames.BikeEndpoint, SampleNames.ProductionVariant), "Average", 300, 2, 0.05);
        var latency = Alarm(
            "bikerental-candidate-latency", "The candidate variant answers one request in ten later than 0.8 ms.",
            Metric(Invocation, "ModelLatency", SampleNames.BikeEndpoint, SampleNames.CandidateVariant), null, 300, 3, 800);
        latency["ExtendedStatistic"] = "p90";
        latency["Unit"] = "Microseconds";
        yield return latency;
        yield return Alarm(
            "bikerental-temp-drift", "The temperature that riders send has moved from the training data within the last day.",
            Drift("temp"), "Maximum", 86400, 1, 0.1);
        yield return Alarm(
            "bikerental-by-season-4xx-errors", "More than 20 % of the requests to the season models are wrong.",
            Metric(Invocation, "Invocation4XXErrors", SampleNames.SeasonEndpoint, SampleNames.AllTraffic), "Average", 300, 3, 0.2);
        yield return Alarm(
            "matson-linear-learner-cpu", "The stock endpoint is short of CPU.",
            Metric("/aws/sagemaker/Endpoints", "CPUUtilization", SampleNames.StockEndpoint, SampleNames.AllTraffic), "Average", 300, 3, 85);
        yield return Alarm(
            "matson-linear-learner-v2-latency", "The new stock endpoint answers later than 20 ms.",
            Metric(Invocation, "ModelLatency", SampleNames.CreatingEndpoint, SampleNames.AllTraffic), "Average", 300, 3, 20000);
    }

    private static JsonObject Alarm(
        string name, string description, JsonObject metric, string? statistic, int period, int periods, double threshold)
    {
        var alarm = (JsonObject)metric.DeepClone();
        alarm["AlarmName"] = name;
        alarm["AlarmDescription"] = description;
        alarm["ActionsEnabled"] = true;
        alarm["AlarmActions"] = new JsonArray($"arn:aws:sns:{LocalAwsServer.Region}:{LocalAwsServer.AccountId}:ml-on-call");
        alarm["OKActions"] = new JsonArray();
        alarm["InsufficientDataActions"] = new JsonArray();
        alarm["Period"] = period;
        alarm["EvaluationPeriods"] = periods;
        alarm["DatapointsToAlarm"] = periods;
        alarm["Threshold"] = threshold;
        alarm["ComparisonOperator"] = "GreaterThanThreshold";
        alarm["TreatMissingData"] = "missing";
        if (statistic is not null)
        {
            alarm["Statistic"] = statistic;
        }

        return alarm;
    }

    private static JsonObject Metric(string space, string name, string endpoint, string variant) => new()
    {
        ["Namespace"] = space,
        ["MetricName"] = name,
        ["Dimensions"] = new JsonArray(Dimension("EndpointName", endpoint), Dimension("VariantName", variant)),
    };

    private static JsonObject Drift(string feature) => new()
    {
        ["Namespace"] = Monitoring.DataQualityMetrics.Namespace,
        ["MetricName"] = $"feature_baseline_drift_{feature}",
        ["Dimensions"] = new JsonArray(
            Dimension("Endpoint", SampleNames.BikeEndpoint), Dimension("Feature", feature), Dimension("MonitoringSchedule", SampleNames.Schedule)),
    };

    private static JsonObject Dimension(string name, string value) => new() { ["Name"] = name, ["Value"] = value };
}
