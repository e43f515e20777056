using System.Text.Json.Nodes;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Operations;

/// <summary>The member <c>AlarmTypes</c>: without it, metric alarms are meant.</summary>
/// <param name="HasMetricAlarms">Whether metric alarms are asked for; LocalAws has no others.</param>
internal readonly record struct AlarmTypes(bool HasMetricAlarms)
{
    /// <summary>Reads the member.</summary>
    public static AlarmTypes Read(JsonObject input)
    {
        var types = input.Texts("AlarmTypes");
        return types.FirstOrDefault(type => type is not ("MetricAlarm" or "CompositeAlarm" or "LogAlarm")) is { } wrong
            ? throw AwsError.Validation($"AlarmTypes must hold MetricAlarm or CompositeAlarm, not '{wrong}'.")
            : new AlarmTypes(types.Count == 0 || types.Contains("MetricAlarm", StringComparer.Ordinal));
    }
}
