using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalAws.CloudWatch.Queries;

/// <summary>Reads statistics as CloudWatch writes them.</summary>
internal static partial class StatisticParser
{
    private static readonly Dictionary<string, Statistic> s_totals = new(StringComparer.Ordinal)
    {
        ["SampleCount"] = new TotalStatistic("SampleCount", distribution => distribution.Count),
        ["Sum"] = new TotalStatistic("Sum", distribution => distribution.Sum),
        ["Average"] = new TotalStatistic("Average", distribution => distribution.Sum / distribution.Count),
        ["Minimum"] = new TotalStatistic("Minimum", distribution => distribution.Minimum),
        ["Maximum"] = new TotalStatistic("Maximum", distribution => distribution.Maximum),
    };

    private static readonly Dictionary<string, RangeFunction> s_functions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["TM"] = RangeFunction.TrimmedMean,
        ["WM"] = RangeFunction.WinsorizedMean,
        ["TC"] = RangeFunction.TrimmedCount,
        ["TS"] = RangeFunction.TrimmedSum,
        ["PR"] = RangeFunction.PercentileRank,
    };

    /// <summary>Whether a statistic is one of the five that GetMetricStatistics takes as <c>Statistics</c>.</summary>
    public static bool IsStandard(string text) => s_totals.ContainsKey(text);

    /// <summary>Reads a statistic.</summary>
    /// <param name="text">Such as <c>Sum</c>, <c>p99.9</c>, <c>tm90</c>, <c>TM(10%:90%)</c>, <c>PR(:300)</c> or <c>IQM</c>.</param>
    /// <param name="statistic">The statistic.</param>
    /// <returns>False for a text that is none.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Statistic? statistic)
    {
        if (!s_totals.TryGetValue(text, out statistic))
        {
            statistic = text.Equals("IQM", StringComparison.OrdinalIgnoreCase)
                ? new PercentRangeStatistic(text, RangeFunction.TrimmedMean, 25, 75)
                : ShortForm(text) ?? LongForm(text);
        }

        return statistic is not null;
    }

    private static Statistic? ShortForm(string text)
    {
        var match = ShortPattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        var percent = Number(match.Groups["percent"].Value);
        if (percent > 100)
        {
            return null;
        }

        return name is "p" or "P"
            ? new PercentileStatistic(text, percent)
            : percent > 0 ? new PercentRangeStatistic(text, s_functions[name], 0, percent) : null;
    }

    private static Statistic? LongForm(string text)
    {
        var match = LongPattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var function = s_functions[match.Groups["name"].Value];
        var (lowText, highText) = (match.Groups["low"].Value, match.Groups["high"].Value);
        var (low, high) = (Bound(lowText), Bound(highText));
        var isPercent = lowText.EndsWith('%') || highText.EndsWith('%');
        var isMixed = isPercent && ((low is not null && !lowText.EndsWith('%')) || (high is not null && !highText.EndsWith('%')));
        if ((low is null && high is null) || isMixed || low >= high || (isPercent && function == RangeFunction.PercentileRank))
        {
            return null;
        }

        return !isPercent
            ? new ValueRangeStatistic(text, function, low, high)
            : low is null or (>= 0 and <= 100) && high is null or (>= 0 and <= 100)
                ? new PercentRangeStatistic(text, function, low ?? 0, high ?? 100)
                : null;
    }

    private static double? Bound(string text) => text.Length == 0 ? null : Number(text.TrimEnd('%'));

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<name>p|tm|wm|tc|ts)(?<percent>\d{1,3}(\.\d{1,10})?)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ShortPattern();

    [GeneratedRegex(@"^(?<name>TM|WM|TC|TS|PR)\((?<low>(\d+(\.\d+)?%?)?):(?<high>(\d+(\.\d+)?%?)?)\)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LongPattern();
}
