using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Queries;

namespace LocalAws.CloudWatch.Operations;

/// <summary>Collects MetricDataResult structures until the page is full.</summary>
internal sealed class ResultPage(int limit, bool isAscending)
{
    private readonly JsonArray _results = [];
    private int _points;
    private string? _next;

    /// <summary>Whether a further result belongs on the next page.</summary>
    public bool IsFull => _next is not null;

    /// <summary>Adds a result, or as much of it as fits.</summary>
    /// <param name="id">Id of the query.</param>
    /// <param name="label">Label of the series.</param>
    /// <param name="series">The points.</param>
    /// <param name="position">Number of the result within the request.</param>
    /// <param name="after">Time of the last point on the page before, where it began this result.</param>
    public void Add(string id, string label, TimeSeries series, int position, long? after)
    {
        if (_points == limit)
        {
            _next = $"{position}:";
            return;
        }

        var order = Enumerable.Range(0, series.Times.Length).Select(index => isAscending ? index : series.Times.Length - 1 - index);
        var rest = after is { } last
            ? order.Where(index => isAscending ? series.Times[index] > last : series.Times[index] < last)
            : order;
        var times = new JsonArray();
        var values = new JsonArray();
        long time = 0;
        foreach (var index in rest)
        {
            if (_points == limit)
            {
                _next = $"{position}:{time}";
                break;
            }

            time = series.Times[index];
            times.Add(time);
            values.Add(series.Values[index]);
            _points++;
        }

        _results.Add(new JsonObject
        {
            ["Id"] = id,
            ["Label"] = label,
            ["Timestamps"] = times,
            ["Values"] = values,
            ["StatusCode"] = _next is null ? "Complete" : "PartialData",
        });
    }

    /// <summary>The answer.</summary>
    public JsonObject Write(JsonObject request)
    {
        var output = new JsonObject { ["MetricDataResults"] = _results, ["Messages"] = new JsonArray() };
        if (_next is not null)
        {
            output["NextToken"] = PageToken.Format(request, _next);
        }

        return output;
    }
}
