using System.Text.Json.Nodes;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Queries;

/// <summary>CloudWatch's units.</summary>
internal static class MetricUnits
{
    /// <summary>The unit of data without one.</summary>
    public const string None = "None";

    private static readonly HashSet<string> s_units = new(StringComparer.Ordinal)
    {
        "Seconds", "Microseconds", "Milliseconds", "Percent", "Count", "Count/Second", None,
        "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits",
        "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second",
        "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second",
    };

    /// <summary>The member <c>Unit</c>, or null.</summary>
    public static string? Optional(JsonObject input, string path)
    {
        var unit = input.Text("Unit");
        return unit is null || s_units.Contains(unit)
            ? unit
            : throw CloudWatchErrors.InvalidValue($"{path}.Unit '{unit}' is not a unit. The units are {string.Join(", ", s_units.Order(StringComparer.Ordinal))}.");
    }
}
