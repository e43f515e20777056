using System.Globalization;
using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Dashboard.Services.Errors;

namespace Dashboard.Services.Metrics;

/// <summary>Collects the pages of one GetMetricData call into one answer for each fetch.</summary>
internal sealed class CallAnswers
{
    private readonly IReadOnlyList<MetricFetch> _fetches;
    private readonly double[][] _values;
    private readonly StatusCode?[] _statuses;
    private readonly string?[] _messages;

    /// <summary>Starts with nothing known.</summary>
    public CallAnswers(MetricCall call)
    {
        _fetches = call.Fetches;
        _values = [.. _fetches.Select(fetch => Enumerable.Repeat(double.NaN, fetch.Range.Count).ToArray())];
        _statuses = new StatusCode?[_fetches.Count];
        _messages = new string?[_fetches.Count];
    }

    /// <summary>Identifier of a fetch within its call: a lower-case letter first, as CloudWatch requires.</summary>
    public static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"m{index}");

    /// <summary>Adds a page.</summary>
    public void Add(IEnumerable<MetricDataResult> results)
    {
        foreach (var result in results)
        {
            if (result.Id is not ['m', .. var digits]
                || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                || index >= _fetches.Count)
            {
                continue;
            }

            // A later page completes an earlier one, but does not undo an error.
            if (_statuses[index] is not { } known || known == StatusCode.PartialData)
            {
                _statuses[index] = result.StatusCode ?? StatusCode.Complete;
            }

            _messages[index] ??= result.Messages?.FirstOrDefault()?.Value;
            Fill(_fetches[index], _values[index], result);
        }
    }

    /// <summary>The answers after the last page.</summary>
    public IReadOnlyList<MetricAnswer> Finish() =>
        [.. _fetches.Select((fetch, index) => new MetricAnswer(fetch, _values[index], Failure(index)))];

    private static void Fill(MetricFetch fetch, double[] values, MetricDataResult result)
    {
        var count = Math.Min(result.Timestamps?.Count ?? 0, result.Values?.Count ?? 0);
        for (var i = 0; i < count; i++)
        {
            var time = new DateTimeOffset(DateTime.SpecifyKind(result.Timestamps![i], DateTimeKind.Utc));
            var bucket = MetricGrid.Floor(time, fetch.Key.Period) - fetch.Range.First;
            if (bucket >= 0 && bucket < values.Length)
            {
                values[bucket] = result.Values![i];
            }
        }
    }

    private ServiceException? Failure(int index)
    {
        var metric = _fetches[index].Key.Query.Name;
        return _statuses[index]?.Value switch
        {
            "Complete" => null,
            "Forbidden" => Failed(ServiceErrorKind.Denied, $"CloudWatch denied the metric {metric}", index),
            "PartialData" => Failed(ServiceErrorKind.Unreachable, $"CloudWatch gave only a part of the metric {metric}", index),
            _ => Failed(ServiceErrorKind.Unreachable, $"CloudWatch could not give the metric {metric}", index),
        };
    }

    private ServiceException Failed(ServiceErrorKind kind, string what, int index)
    {
        var said = _messages[index] is { Length: > 0 } message ? $": {Bounded.Text(message, 200)}" : ".";
        return new ServiceException(kind, what + said)
        {
            Action = "cloudwatch:GetMetricData",
            Resource = _fetches[index].Key.Query.Name,
            Code = _statuses[index]?.Value,
        };
    }
}
