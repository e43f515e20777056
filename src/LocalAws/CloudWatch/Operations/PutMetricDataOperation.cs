using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Queries;
using LocalAws.CloudWatch.Store;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Operations;

/// <summary>PutMetricData: everything in a request is taken, or nothing is.</summary>
internal sealed class PutMetricDataOperation(MetricStore store, TimeProvider timeProvider)
{
    private const int MaxMetrics = 1000;
    private static readonly TimeSpan s_oldest = TimeSpan.FromDays(14);
    private static readonly TimeSpan s_newest = TimeSpan.FromHours(2);

    /// <summary>Answers a request.</summary>
    public JsonObject? Run(JsonObject input)
    {
        var space = Namespace(input);
        var data = input.Structures("MetricData")
            .Select((datum, index) => (datum, $"MetricData.member.{index + 1}"))
            .Concat(input.Structures("EntityMetricData").SelectMany((entity, index) => entity.Structures("MetricData")
                .Select((datum, inner) => (datum, $"EntityMetricData.member.{index + 1}.MetricData.member.{inner + 1}"))))
            .ToList();
        if (data.Count == 0)
        {
            throw CloudWatchErrors.Missing("MetricData");
        }

        if (data.Count > MaxMetrics)
        {
            throw CloudWatchErrors.InvalidValue($"MetricData holds {data.Count} metrics; {MaxMetrics} is the limit for a request.");
        }

        var now = timeProvider.GetUtcNow();
        foreach (var record in data.SelectMany(item => Read(item.datum, item.Item2, space, now)).ToList())
        {
            record();
        }

        return null;
    }

    private static string Namespace(JsonObject input)
    {
        var space = input.Text("Namespace");
        return space switch
        {
            null or "" => throw CloudWatchErrors.Missing("Namespace"),
            { Length: > 255 } => throw CloudWatchErrors.InvalidValue("Namespace must have at most 255 characters."),
            _ when space.StartsWith("AWS/", StringComparison.Ordinal) =>
                throw CloudWatchErrors.InvalidValue($"Namespace '{space}' is reserved: namespaces of your own must not begin with AWS/."),
            _ => space,
        };
    }

    /// <summary>Checks a datum and says what to record, without recording it yet.</summary>
    private IEnumerable<Action> Read(JsonObject datum, string path, string space, DateTimeOffset now)
    {
        var name = datum.Text("MetricName") is { Length: > 0 and <= 255 } given
            ? given
            : throw CloudWatchErrors.InvalidValue($"{path}.MetricName must have 1 to 255 characters.");
        var metric = new MetricKey(space, name, MetricQueryReader.Dimensions(datum, path));
        var unit = MetricUnits.Optional(datum, path) ?? MetricUnits.None;
        var time = datum.Time("Timestamp") ?? now;
        if (time < now - s_oldest || time > now + s_newest)
        {
            throw CloudWatchErrors.InvalidValue($"{path}.Timestamp must be at most two weeks ago and at most two hours ahead, not {time:yyyy-MM-dd'T'HH:mm:ss'Z'}.");
        }

        if (datum.Integer("StorageResolution") is { } resolution and not (1 or 60))
        {
            throw CloudWatchErrors.InvalidValue($"{path}.StorageResolution must be 1 or 60, not {resolution}.");
        }

        return DatumValues.Read(datum, path).Select(values => (Action)(() =>
            store.Record(metric, time, values.Count, values.Sum, values.Minimum, values.Maximum, unit)));
    }
}
