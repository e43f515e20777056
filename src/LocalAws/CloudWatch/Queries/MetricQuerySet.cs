using LocalAws.CloudWatch.Expressions;
using LocalAws.CloudWatch.Search;
using LocalAws.CloudWatch.Store;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Queries;

/// <summary>The queries of one request, each computed when it is first needed, and metrics read once for all their statistics.</summary>
internal sealed class MetricQuerySet
{
    private static readonly TimeSpan s_searchable = TimeSpan.FromDays(14);

    private readonly MetricStore _store;
    private readonly QueryRange _range;
    private readonly DateTimeOffset _now;
    private readonly IReadOnlyList<MetricQuery> _queries;
    private readonly Dictionary<string, MetricQuery> _byId;
    private readonly Dictionary<string, MathValue> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<(MetricKey Metric, int Period, string? Unit), (MetricWindow Window, bool Histograms)> _windows = [];
    private readonly List<string> _path = [];

    /// <summary>Prepares queries; nothing is read yet.</summary>
    public MetricQuerySet(MetricStore store, IReadOnlyList<MetricQuery> queries, QueryRange range, DateTimeOffset now)
    {
        (_store, _queries, _range, _now) = (store, queries, range, now);
        _byId = queries.ToDictionary(query => query.Id, StringComparer.Ordinal);
    }

    /// <summary>The series that a query comes to: one, or those of an array.</summary>
    /// <exception cref="AwsError">The expression cannot be read or computed; the message names the query and the reason.</exception>
    public IReadOnlyList<TimeSeries> Series(MetricQuery query) => Value(query) switch
    {
        SeriesValue single => [single.Series],
        SeriesListValue list => list.Series,
        // A number is drawn as a level line.
        ScalarValue scalar => [TimeSeries.Constant(Scope(query).Grid, scalar.Value, "")],
        var other => throw Wrong(query, $"it comes to {other.Kind}, not to a time series"),
    };

    /// <summary>Whether a query comes to an array of series.</summary>
    public bool IsArray(MetricQuery query) => Value(query) is SeriesListValue;

    /// <summary>The distributions of a metric, for several statistics of it.</summary>
    public MetricWindow? Window(MetricStat stat)
    {
        var key = (stat.Metric, stat.Period, stat.Unit);
        if (_windows.TryGetValue(key, out var known) && (known.Histograms || !stat.Statistic.NeedsHistogram))
        {
            return known.Window;
        }

        if (_range.GridFor(stat.Period) is not { } grid)
        {
            return null;
        }

        var histograms = stat.Statistic.NeedsHistogram || _queries.Any(query =>
            query.Stat is { Statistic.NeedsHistogram: true } other && (other.Metric, other.Period, other.Unit) == key);
        var window = new MetricWindow(grid.Start, grid.End, grid.Period);
        _store.Read(stat.Metric, stat.Unit, window, histograms);
        _windows[key] = (window, histograms);
        return window;
    }

    private MathValue Value(MetricQuery query)
    {
        if (!_values.TryGetValue(query.Id, out var value))
        {
            value = query.Stat is { } stat ? new SeriesValue(Read(stat, stat.Metric.Name)) : Compute(query);
            _values.Add(query.Id, value);
        }

        return value;
    }

    private MathValue Compute(MetricQuery query)
    {
        if (_path.Contains(query.Id))
        {
            throw Wrong(query, $"it refers to itself: {string.Join(" → ", _path.SkipWhile(id => id != query.Id))} → {query.Id}");
        }

        _path.Add(query.Id);
        try
        {
            return new ExpressionEvaluator(Scope(query)).Evaluate(ExpressionParser.Parse(query.Expression!));
        }
        catch (ExpressionException exception)
        {
            throw Wrong(query, exception.Message);
        }
        finally
        {
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private ExpressionScope Scope(MetricQuery query) => new(
        id => _byId.TryGetValue(id, out var other) ? Value(other) : null,
        () => _queries.Where(other => other.Stat is not null).Select(other => (other.Id, ((SeriesValue)Value(other)).Series)),
        Search,
        // The coarsest metric decides where the expression has no period of its own.
        query.Period ?? _queries.Max(other => other.Stat?.Period ?? other.Period) ?? 60,
        _range);

    private TimeSeries Read(MetricStat stat, string label)
    {
        var grid = _range.GridFor(stat.Period) ?? new TimeGrid(0, 0, stat.Period);
        var origin = new SeriesOrigin(stat.Metric, stat.Statistic.Text);
        if (Window(stat) is not { } window)
        {
            return new TimeSeries(grid, [], [], label, origin);
        }

        var times = new List<long>(window.Bins.Length);
        var values = new List<double>(window.Bins.Length);
        for (var bin = 0; bin < window.Bins.Length; bin++)
        {
            if (window.Bins[bin] is { Count: > 0 } distribution && stat.Statistic.Of(distribution) is { } value)
            {
                times.Add(window.Start + ((long)bin * window.Period));
                values.Add(value);
            }
        }

        return TimeSeries.FromPoints(grid, [.. times], [.. values], label) with { Origin = origin };
    }

    private List<TimeSeries> Search(string text, string statistic, int period)
    {
        var search = MetricSearch.Parse(text);
        if (!StatisticParser.TryParse(statistic, out var parsed))
        {
            throw new ExpressionException($"'{statistic}' is not a statistic");
        }

        if (period is not (1 or 5 or 10 or 20 or 30) && (period < 60 || period % 60 != 0))
        {
            throw new ExpressionException($"the period must be 1, 5, 10, 20, 30 or a multiple of 60 seconds, not {period}");
        }

        var found = _store.Metrics()
            .Where(active => active.LastMinute >= _now - s_searchable && search.Matches(active.Metric))
            .Select(active => active.Metric)
            .OrderBy(metric => metric.ToString(), StringComparer.Ordinal)
            .Take(MetricSearch.MaxResults)
            .ToList();
        var labels = MetricSearch.Labels(found);
        return [.. found.Select((metric, index) => Read(new MetricStat(metric, period, parsed, null), labels[index]))];
    }

    private static AwsError Wrong(MetricQuery query, string reason) =>
        AwsError.Validation($"Error in expression '{query.Id}': {reason}.");
}
