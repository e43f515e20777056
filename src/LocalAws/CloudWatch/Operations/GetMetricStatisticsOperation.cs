using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Queries;
using LocalAws.CloudWatch.Store;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Operations;

/// <summary>GetMetricStatistics: up to 1,440 points of one metric.</summary>
internal sealed class GetMetricStatisticsOperation(MetricStore store, TimeProvider timeProvider)
{
    private const int MaxPoints = 1440;

    /// <summary>Answers a request.</summary>
    public JsonObject Run(JsonObject input)
    {
        var metric = MetricOf(input);
        var unit = MetricUnits.Optional(input, "GetMetricStatistics");
        var (standard, extended) = Statistics(input);
        var output = new JsonObject { ["Label"] = metric.Name, ["Datapoints"] = new JsonArray() };
        if (Grid(input) is not { } grid)
        {
            return output;
        }

        var window = new MetricWindow(grid.Start, grid.End, grid.Period);
        var found = store.Read(metric, unit, window, histograms: extended.Count > 0);
        var points = (JsonArray)output["Datapoints"]!;
        for (var bin = 0; bin < window.Bins.Length; bin++)
        {
            if (window.Bins[bin] is { Count: > 0 } distribution)
            {
                points.Add(Point(grid.Start + ((long)bin * grid.Period), found ?? MetricUnits.None, distribution, standard, extended));
            }
        }

        return output;
    }

    private static MetricKey MetricOf(JsonObject input)
    {
        foreach (var member in (string[])["Namespace", "MetricName"])
        {
            if (input.Text(member) is not { Length: > 0 })
            {
                throw CloudWatchErrors.Missing(member);
            }
        }

        return MetricQueryReader.Metric(input, "GetMetricStatistics");
    }

    private static (List<Statistic> Standard, List<Statistic> Extended) Statistics(JsonObject input)
    {
        var standard = input.Texts("Statistics");
        var extended = input.Texts("ExtendedStatistics");
        if ((standard.Count == 0) == (extended.Count == 0))
        {
            throw standard.Count == 0
                ? new AwsError("MissingRequiredParameterException", "Either Statistics or ExtendedStatistics is required.")
                : CloudWatchErrors.InvalidCombination("Statistics and ExtendedStatistics cannot be used together; make two requests.");
        }

        if (standard.FirstOrDefault(text => !StatisticParser.IsStandard(text)) is { } wrong)
        {
            throw CloudWatchErrors.InvalidValue($"Statistics holds '{wrong}'; put percentiles and trimmed statistics into ExtendedStatistics.");
        }

        return (
            [.. standard.Select(text => MetricQueryReader.Statistic(text, "Statistics"))],
            [.. extended.Select(text => MetricQueryReader.Statistic(text, "ExtendedStatistics"))]);
    }

    private TimeGrid? Grid(JsonObject input)
    {
        var start = input.Time("StartTime") ?? throw CloudWatchErrors.Missing("StartTime");
        var end = input.Time("EndTime") ?? throw CloudWatchErrors.Missing("EndTime");
        if (input["Period"] is null)
        {
            throw CloudWatchErrors.Missing("Period");
        }

        if (start >= end)
        {
            throw CloudWatchErrors.InvalidCombination("The parameter StartTime must be less than the parameter EndTime.");
        }

        var grid = QueryRange.Aligned(start, end, timeProvider.GetUtcNow()).GridFor(MetricQueryReader.Period(input, "GetMetricStatistics"));
        return grid is not { Count: > MaxPoints }
            ? grid
            : throw CloudWatchErrors.InvalidCombination(
                $"You have requested up to {grid.Count} datapoints, which exceeds the limit of {MaxPoints}. Lengthen the period or shorten the time range.");
    }

    private static JsonObject Point(long time, string unit, Distribution distribution, List<Statistic> standard, List<Statistic> extended)
    {
        var point = new JsonObject { ["Timestamp"] = time, ["Unit"] = unit };
        foreach (var statistic in standard)
        {
            point[statistic.Text] = statistic.Of(distribution);
        }

        if (extended.Count > 0)
        {
            var values = new JsonObject();
            foreach (var statistic in extended)
            {
                if (statistic.Of(distribution) is { } value)
                {
                    values[statistic.Text] = value;
                }
            }

            point["ExtendedStatistics"] = values;
        }

        return point;
    }
}
