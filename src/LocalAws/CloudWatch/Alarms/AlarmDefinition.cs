using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Queries;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Alarms;

/// <summary>What an alarm watches and when it fires.</summary>
/// <param name="Name">Name, unique in the account.</param>
/// <param name="Queries">The metric, or the metrics and expressions.</param>
/// <param name="Watched">The query whose points are compared.</param>
/// <param name="Period">Seconds of a point.</param>
/// <param name="EvaluationPeriods">How many of the newest points are looked at (N).</param>
/// <param name="DatapointsToAlarm">How many of them must breach (M).</param>
/// <param name="Comparison">How a value is compared.</param>
/// <param name="Threshold">What it is compared with.</param>
/// <param name="MissingData">What periods without data count as.</param>
internal sealed record AlarmDefinition(
    string Name,
    IReadOnlyList<MetricQuery> Queries,
    MetricQuery Watched,
    int Period,
    int EvaluationPeriods,
    int DatapointsToAlarm,
    AlarmComparison Comparison,
    double Threshold,
    MissingData MissingData)
{
    private const int MaxMetrics = 10;

    /// <summary>Reads the members of PutMetricAlarm or of a MetricAlarm and checks CloudWatch's rules.</summary>
    public static AlarmDefinition Read(JsonObject input)
    {
        var name = input.Text("AlarmName") is { Length: > 0 and <= 255 } given
            ? given
            : throw AwsError.Validation("AlarmName must have 1 to 255 characters.");
        var (queries, watched) = input["Metrics"] is null ? Single(input) : Many(input);
        var period = queries.Max(query => query.Stat?.Period ?? query.Period ?? 1);
        var periods = AtLeastOne(input, "EvaluationPeriods") ?? throw AwsError.Validation("EvaluationPeriods is required.");
        var toAlarm = AtLeastOne(input, "DatapointsToAlarm") ?? periods;
        if (toAlarm > periods)
        {
            throw AwsError.Validation($"DatapointsToAlarm ({toAlarm}) must not be greater than EvaluationPeriods ({periods}).");
        }

        CheckSpan(period, periods);
        return new AlarmDefinition(
            name, queries, watched, period, periods, toAlarm,
            AlarmComparison.Parse(input.Text("ComparisonOperator") ?? throw AwsError.Validation("ComparisonOperator is required.")),
            input.Number("Threshold") ?? throw AwsError.Validation("Threshold is required: LocalAws has no anomaly detection."),
            ReadMissingData(input.Text("TreatMissingData")));
    }

    private static (IReadOnlyList<MetricQuery> Queries, MetricQuery Watched) Single(JsonObject input)
    {
        var (standard, extended) = (input.Text("Statistic"), input.Text("ExtendedStatistic"));
        if ((standard is null) == (extended is null))
        {
            throw CloudWatchErrors.InvalidCombination("An alarm on a metric needs either Statistic or ExtendedStatistic.");
        }

        if (standard is not null && !StatisticParser.IsStandard(standard))
        {
            throw CloudWatchErrors.InvalidValue($"Statistic '{standard}' is not one of SampleCount, Sum, Average, Minimum, Maximum; put percentiles into ExtendedStatistic.");
        }

        var stat = new MetricStat(
            MetricQueryReader.Metric(input, "PutMetricAlarm"), MetricQueryReader.Period(input, "PutMetricAlarm"),
            MetricQueryReader.Statistic(standard ?? extended!, standard is null ? "ExtendedStatistic" : "Statistic"),
            MetricUnits.Optional(input, "PutMetricAlarm"));
        var query = new MetricQuery("m1", stat, null, null, ReturnData: true, null);
        return ([query], query);
    }

    private static (IReadOnlyList<MetricQuery> Queries, MetricQuery Watched) Many(JsonObject input)
    {
        foreach (var member in (string[])["MetricName", "Namespace", "Dimensions", "Period", "Statistic", "ExtendedStatistic", "Unit"])
        {
            if (input[member] is not null and not JsonArray { Count: 0 })
            {
                throw CloudWatchErrors.InvalidCombination($"An alarm with Metrics must not have {member}; it belongs into the MetricStat.");
            }
        }

        var queries = MetricQueryReader.Read(input.Structures("Metrics"), "Metrics");
        if (queries.Count(query => query.Stat is not null) > MaxMetrics)
        {
            throw AwsError.Validation($"An alarm must not use more than {MaxMetrics} metrics.");
        }

        return queries.Where(query => query.ReturnData).ToList() is [var watched]
            ? (queries, watched)
            : throw AwsError.Validation("Exactly one of Metrics must return data; set ReturnData to false on the others.");
    }

    private static int? AtLeastOne(JsonObject input, string member) => input.Integer(member) switch
    {
        < 1 => throw AwsError.Validation($"{member} must be at least 1."),
        var value => value,
    };

    private static void CheckSpan(int period, int periods)
    {
        const int Hour = 3600, Day = 24 * Hour;
        var limit = period >= Hour ? 7 * Day : Day;
        if ((long)period * periods > limit)
        {
            throw AwsError.Validation(
                $"Metrics cannot be checked across more than {limit / Day} day{(limit == Day ? "" : "s")}: EvaluationPeriods × Period must be at most {limit} seconds, not {(long)period * periods}.");
        }
    }

    private static MissingData ReadMissingData(string? text) => text switch
    {
        null or "missing" => MissingData.Missing,
        "ignore" => MissingData.Ignore,
        "breaching" => MissingData.Breaching,
        "notBreaching" => MissingData.NotBreaching,
        _ => throw AwsError.Validation($"TreatMissingData must be breaching, notBreaching, ignore or missing, not '{text}'."),
    };
}
