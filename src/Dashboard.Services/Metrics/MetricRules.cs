using System.Text.RegularExpressions;
using Dashboard.Services.Errors;

namespace Dashboard.Services.Metrics;

/// <summary>
/// What CloudWatch would reject, found before it is merged with what others ask:
/// one wrong query in a call fails all the others in it.
/// </summary>
internal static partial class MetricRules
{
    private const int MostDimensions = 30;
    private const int LongestName = 255;
    private const int LongestDimensionValue = 1024;

    /// <summary>Most values of one request, all series together.</summary>
    private const long MostValues = 2_000_000;

    private static readonly HashSet<string> s_statistics = new(StringComparer.Ordinal)
    {
        "SampleCount", "Average", "Sum", "Minimum", "Maximum", "IQM",
    };

    /// <summary>Checks one query.</summary>
    /// <exception cref="ServiceException">InvalidInput naming the part that is wrong.</exception>
    public static void Check(MetricQuery query)
    {
        if (query.Namespace.Length is 0 or > LongestName || query.Name.Length is 0 or > LongestName)
        {
            throw Wrong($"A metric needs a namespace and a name of 1 to {LongestName} characters.");
        }

        if (!s_statistics.Contains(query.Statistic) && !ExtendedStatistic().IsMatch(query.Statistic))
        {
            throw Wrong($"\"{Bounded.Text(query.Statistic, 40)}\" is no statistic of CloudWatch. Examples: Average, Sum, p90.");
        }

        var pairs = query.Dimensions.Pairs;
        if (pairs.Count > MostDimensions
            || pairs.Any(pair => pair.Key.Length is 0 or > LongestName || pair.Value.Length is 0 or > LongestDimensionValue))
        {
            throw Wrong($"The dimensions of {Bounded.Text(query.Name, 60)} are not valid: at most {MostDimensions}, none of them empty.");
        }
    }

    /// <summary>Checks the size of a request.</summary>
    /// <exception cref="ServiceException">InvalidInput when it asks for too much at once.</exception>
    public static void CheckSize(int queries, Buckets buckets)
    {
        if ((long)queries * buckets.Count > MostValues)
        {
            throw Wrong($"{queries} series of {buckets.Count} values are too many at once. Choose a shorter range or a longer period.");
        }
    }

    private static ServiceException Wrong(string message) => new(ServiceErrorKind.InvalidInput, message);

    [GeneratedRegex(@"^(p|tm|wm|tc|ts)(100(\.0+)?|\d{1,2}(\.\d{1,10})?)$|^(PR|TM|WM|TC|TS)\([0-9.%:]{1,60}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex ExtendedStatistic();
}
