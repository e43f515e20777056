using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalAws.CloudWatch.Queries;

/// <summary>Labels of results, with CloudWatch's dynamic parts such as <c>${LABEL}</c>, <c>${LAST}</c> and <c>${PROP('Dim.VariantName')}</c>.</summary>
internal static partial class SeriesLabel
{
    /// <summary>The label of a result.</summary>
    /// <param name="query">Which query it answers.</param>
    /// <param name="series">The points.</param>
    /// <param name="isOneOfMany">Whether the query comes to an array, whose series go by their own names.</param>
    /// <param name="offset">Offset of the time zone in which times are written.</param>
    public static string Of(MetricQuery query, TimeSeries series, bool isOneOfMany, TimeSpan offset)
    {
        var own = series.Label.Length > 0 && (query.Stat is not null || isOneOfMany) ? series.Label : query.Id;
        if (query.Label is not { Length: > 0 } label)
        {
            return own;
        }

        return label.Contains("${", StringComparison.Ordinal)
            ? PartPattern().Replace(label, match => Part(match, own, series, offset))
            : isOneOfMany && own != query.Id ? $"{label} {own}" : label;
    }

    /// <summary>Reads <c>LabelOptions.Timezone</c>, such as <c>+0130</c>.</summary>
    public static bool TryParseOffset(string text, out TimeSpan offset)
    {
        offset = default;
        var match = OffsetPattern().Match(text);
        if (!match.Success)
        {
            return false;
        }

        offset = new TimeSpan(Number(match, "hours"), Number(match, "minutes"), 0) * (match.Groups["sign"].Value == "-" ? -1 : 1);
        return true;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Part(Match match, string own, TimeSeries series, TimeSpan offset)
    {
        if (match.Groups["property"] is { Success: true } property)
        {
            return Property(property.Value, series) ?? match.Value;
        }

        var name = match.Groups["name"].Value;
        if (name is "LABEL" or "DATAPOINT_COUNT")
        {
            return name == "LABEL" ? own : series.Values.Length.ToString(CultureInfo.InvariantCulture);
        }

        return name.EndsWith("_TIME", StringComparison.Ordinal)
            ? Time(name[..^"_TIME".Length], series, offset) ?? match.Value
            : Value(name, series) ?? match.Value;
    }

    private static string? Property(string name, TimeSeries series) => name switch
    {
        "AccountId" => LocalAwsServer.AccountId,
        "Region" => LocalAwsServer.Region,
        "Period" => series.Grid.Period.ToString(CultureInfo.InvariantCulture),
        "MetricName" => series.Origin?.Metric.Name,
        "Namespace" => series.Origin?.Metric.Namespace,
        "Stat" => series.Origin?.Statistic,
        _ when name.StartsWith("Dim.", StringComparison.Ordinal) =>
            series.Origin?.Metric.Dimensions.Where(dimension => dimension.Name == name[4..]).Select(dimension => dimension.Value).FirstOrDefault(),
        _ => null,
    };

    private static string? Value(string name, TimeSeries series) => series.Values.Length == 0
        ? name is "MIN" or "MAX" or "AVG" or "SUM" or "FIRST" or "LAST" ? "--" : null
        : name switch
        {
            "SUM" => Format(series.Values.Sum()),
            "AVG" => Format(series.Values.Average()),
            _ => Index(name, series) is { } index ? Format(series.Values[index]) : null,
        };

    private static string? Time(string name, TimeSeries series, TimeSpan offset) => Index(name, series) is { } index
        ? DateTimeOffset.FromUnixTimeSeconds(series.Times[index]).ToOffset(offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
        : null;

    private static int? Index(string name, TimeSeries series) => series.Values.Length == 0 ? null : name switch
    {
        "FIRST" => 0,
        "LAST" => series.Values.Length - 1,
        "MIN" => Array.IndexOf(series.Values, series.Values.Min()),
        "MAX" => Array.IndexOf(series.Values, series.Values.Max()),
        _ => null,
    };

    private static string Format(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\$\{(PROP\('(?<property>[^']+)'\)|(?<name>[A-Z_]+))\}", RegexOptions.ExplicitCapture)]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"^(?<sign>[+-])(?<hours>\d{2})(?<minutes>[0-5]\d)$", RegexOptions.ExplicitCapture)]
    private static partial Regex OffsetPattern();
}
