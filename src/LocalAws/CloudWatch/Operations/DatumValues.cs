using System.Text.Json.Nodes;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Operations;

/// <summary>Observations of a MetricDatum.</summary>
/// <param name="Count">How many.</param>
/// <param name="Sum">Their sum.</param>
/// <param name="Minimum">The smallest.</param>
/// <param name="Maximum">The largest.</param>
internal readonly record struct DatumValues(double Count, double Sum, double Minimum, double Maximum)
{
    private const int MaxValues = 150;

    private static readonly double s_limit = Math.Pow(2, 360);

    /// <summary>Reads <c>Value</c>, <c>StatisticValues</c>, or <c>Values</c> with <c>Counts</c>; exactly one of the three.</summary>
    public static IReadOnlyList<DatumValues> Read(JsonObject datum, string path)
    {
        var (value, statistics, values) = (datum.Number("Value"), datum.Structure("StatisticValues"), datum.Numbers("Values"));
        var given = (value is null ? 0 : 1) + (statistics is null ? 0 : 1) + (values.Count == 0 ? 0 : 1);
        if (given != 1)
        {
            throw given == 0
                ? CloudWatchErrors.InvalidCombination($"{path} must have one of Value, Values or StatisticValues.")
                : CloudWatchErrors.InvalidCombination($"{path} must have only one of Value, Values and StatisticValues.");
        }

        return value is { } single ? [Single(single, $"{path}.Value", 1)]
            : statistics is not null ? [Statistics(statistics, $"{path}.StatisticValues")]
            : Many(values, datum.Numbers("Counts"), path);
    }

    private static List<DatumValues> Many(IReadOnlyList<double> values, IReadOnlyList<double> counts, string path)
    {
        if (values.Count > MaxValues)
        {
            throw CloudWatchErrors.InvalidValue($"{path}.Values holds {values.Count} values; {MaxValues} is the limit.");
        }

        if (counts.Count > 0 && counts.Count != values.Count)
        {
            throw CloudWatchErrors.InvalidCombination($"{path} has {values.Count} Values and {counts.Count} Counts; they must be as many.");
        }

        return [.. values.Select((value, index) => Single(
            value, $"{path}.Values.member.{index + 1}", counts.Count == 0 ? 1 : Times(counts[index], $"{path}.Counts.member.{index + 1}")))];
    }

    private static DatumValues Single(double value, string path, double count)
    {
        Check(value, path);
        return new DatumValues(count, value * count, value, value);
    }

    private static DatumValues Statistics(JsonObject statistics, string path)
    {
        var count = Times(Required(statistics, "SampleCount", path), $"{path}.SampleCount");
        var sum = Required(statistics, "Sum", path);
        var minimum = Required(statistics, "Minimum", path);
        var maximum = Required(statistics, "Maximum", path);
        return minimum <= maximum
            ? new DatumValues(count, sum, minimum, maximum)
            : throw CloudWatchErrors.InvalidCombination($"{path}.Minimum must not be greater than Maximum.");
    }

    private static double Required(JsonObject statistics, string member, string path)
    {
        var value = statistics.Number(member) ?? throw CloudWatchErrors.Missing($"{path}.{member}");
        Check(value, $"{path}.{member}");
        return value;
    }

    private static double Times(double count, string path) => double.IsFinite(count) && count > 0
        ? count
        : throw CloudWatchErrors.InvalidValue($"{path} must be greater than 0.");

    private static void Check(double value, string path)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > s_limit)
        {
            throw CloudWatchErrors.InvalidValue($"The value of {path} must be a finite number within ±2^360.");
        }
    }
}
