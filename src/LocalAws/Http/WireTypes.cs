using System.Globalization;
using System.Text.Json.Nodes;

namespace LocalAws.Http;

/// <summary>
/// Types that a JSON document does not carry but CBOR and query do.
/// A member is looked up as <c>Parent.Member</c> first, then by its own name; list elements count as their list.
/// </summary>
internal static class WireTypes
{
    private static readonly HashSet<string> s_times = new(StringComparer.Ordinal)
    {
        "Timestamp", "Timestamps", "StartTime", "EndTime", "StartDate", "EndDate",
        "AlarmConfigurationUpdatedTimestamp", "StateUpdatedTimestamp", "StateTransitionedTimestamp",
    };

    private static readonly HashSet<string> s_doubles = new(StringComparer.Ordinal)
    {
        "MetricData.Value", "Values", "Counts", "Threshold", "SampleCount", "Sum", "Minimum", "Maximum", "Average",
    };

    private static readonly HashSet<string> s_doubleMaps = new(StringComparer.Ordinal) { "ExtendedStatistics" };

    private static readonly HashSet<string> s_integers = new(StringComparer.Ordinal)
    {
        "Period", "MaxRecords", "MaxDatapoints", "EvaluationPeriods", "DatapointsToAlarm", "EvaluationInterval", "StorageResolution",
        "PendingPeriod", "RecoveryPeriod",
    };

    private static readonly HashSet<string> s_booleans = new(StringComparer.Ordinal)
    {
        "ReturnData", "ActionsEnabled", "IncludeLinkedAccounts", "StrictEntityValidation",
    };

    private static readonly HashSet<string> s_maps = new(StringComparer.Ordinal)
    {
        "ExtendedStatistics", "AlarmContributorAttributes", "KeyAttributes", "Attributes",
    };

    /// <summary>Whether the member is a point in time.</summary>
    public static bool IsTime(string parent, string member) => Has(s_times, parent, member);

    /// <summary>Whether the member is a floating-point number, even when its value is whole.</summary>
    public static bool IsDouble(string parent, string member) => Has(s_doubles, parent, member) || s_doubleMaps.Contains(parent);

    /// <summary>Whether the member is a map from names to values, not a structure.</summary>
    public static bool IsMap(string member) => s_maps.Contains(member);

    /// <summary>Gives the text of a query parameter its type.</summary>
    /// <exception cref="AwsError">The text does not fit the type.</exception>
    public static JsonNode FromText(string parent, string member, string text)
    {
        if (IsTime(parent, member))
        {
            return Timestamps.TryParse(text, out var seconds) ? seconds : throw Malformed(member, text, "a time such as 2026-01-31T12:00:00Z");
        }

        if (Has(s_integers, parent, member))
        {
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                ? whole : throw Malformed(member, text, "a whole number");
        }

        if (Has(s_booleans, parent, member))
        {
            return bool.TryParse(text, out var flag) ? flag : throw Malformed(member, text, "true or false");
        }

        if (!IsDouble(parent, member))
        {
            return text;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number : throw Malformed(member, text, "a finite number");
    }

    private static bool Has(HashSet<string> table, string parent, string member) =>
        table.Contains(member) || table.Contains($"{parent}.{member}");

    private static AwsError Malformed(string member, string text, string wanted) =>
        new("SerializationException", $"{member} must be {wanted}, not '{text}'.");
}
