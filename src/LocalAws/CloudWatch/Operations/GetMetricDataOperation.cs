using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Queries;
using LocalAws.CloudWatch.Store;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Operations;

/// <summary>GetMetricData: metrics and metric math, at most 100,800 points a page.</summary>
internal sealed class GetMetricDataOperation(MetricStore store, TimeProvider timeProvider)
{
    private const int MaxDatapoints = 100_800;

    /// <summary>Answers a request.</summary>
    public JsonObject Run(JsonObject input)
    {
        var now = timeProvider.GetUtcNow();
        var queries = MetricQueryReader.Read(input.Structures("MetricDataQueries"), "MetricDataQueries");
        var range = Range(input, now);
        var isAscending = IsAscending(input);
        var limit = Limit(input);
        var offset = Offset(input);
        var cursor = Cursor.Parse(PageToken.Read(input));
        var set = new MetricQuerySet(store, queries, range, now);
        var page = new ResultPage(limit, isAscending);
        var position = 0;
        foreach (var query in queries.Where(query => query.ReturnData))
        {
            if (page.IsFull)
            {
                break;
            }

            var isOneOfMany = set.IsArray(query);
            foreach (var series in set.Series(query))
            {
                if (position >= cursor.Result && !page.IsFull)
                {
                    var after = position == cursor.Result ? cursor.After : null;
                    page.Add(query.Id, SeriesLabel.Of(query, series, isOneOfMany, offset), series, position, after);
                }

                position++;
            }
        }

        return page.Write(input);
    }

    private static QueryRange Range(JsonObject input, DateTimeOffset now)
    {
        var start = input.Time("StartTime") ?? throw AwsError.Validation("StartTime is required.");
        var end = input.Time("EndTime") ?? throw AwsError.Validation("EndTime is required.");
        return start < end
            ? QueryRange.Aligned(start, end, now)
            : throw AwsError.Validation("The parameter StartTime must be less than the parameter EndTime.");
    }

    private static bool IsAscending(JsonObject input) => input.Text("ScanBy") switch
    {
        null or "TimestampDescending" => false,
        "TimestampAscending" => true,
        var other => throw AwsError.Validation($"ScanBy must be TimestampDescending or TimestampAscending, not '{other}'."),
    };

    private static int Limit(JsonObject input) => input.Integer("MaxDatapoints") switch
    {
        null => MaxDatapoints,
        >= 1 and <= MaxDatapoints and var limit => limit,
        var other => throw AwsError.Validation($"MaxDatapoints must be from 1 to {MaxDatapoints}, not {other}."),
    };

    private static TimeSpan Offset(JsonObject input)
    {
        if (input.Structure("LabelOptions")?.Text("Timezone") is not { } text)
        {
            return TimeSpan.Zero;
        }

        return SeriesLabel.TryParseOffset(text, out var offset)
            ? offset
            : throw AwsError.Validation($"LabelOptions.Timezone must look like +0130 or -0500, not '{text}'.");
    }

    /// <summary>Where a page begins: a result, and the time of the last point of it that was answered.</summary>
    private readonly record struct Cursor(int Result, long? After)
    {
        public static Cursor Parse(string? token)
        {
            if (token is null)
            {
                return default;
            }

            return token.Split(':') is [var result, var after]
                && int.TryParse(result, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && (after.Length == 0 || long.TryParse(after, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
                    ? new Cursor(number, after.Length == 0 ? null : long.Parse(after, CultureInfo.InvariantCulture))
                    : throw CloudWatchErrors.InvalidToken();
        }
    }
}
