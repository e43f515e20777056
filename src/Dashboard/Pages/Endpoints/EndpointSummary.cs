using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Pages.Endpoints;

/// <summary>One endpoint in one line of words. Pure.</summary>
internal static class EndpointSummary
{
    /// <summary>Such as <c>Serves with 2 variants on 3 instances, 1 alarm firing</c>.</summary>
    public static string Of(Endpoint endpoint, IReadOnlyList<MetricAlarm> alarms)
    {
        var firing = alarms.Count(alarm => alarm.State == AlarmState.Alarm);
        var tail = firing switch { 0 => "", 1 => ", 1 alarm firing", _ => $", {firing} alarms firing" };
        return endpoint.Status switch
        {
            EndpointStatus.Failed => $"Does not serve: creation failed{tail}",
            EndpointStatus.UpdateRollbackFailed => $"An update failed, and so did its undoing{tail}",
            EndpointStatus.OutOfService => $"Does not take requests{tail}",
            EndpointStatus.Creating => $"Being created; does not serve yet{tail}",
            EndpointStatus.Deleting => $"Being deleted{tail}",
            EndpointStatus.Updating or EndpointStatus.RollingBack or EndpointStatus.SystemUpdating
                => $"Serves its old configuration while it changes, {Capacity(endpoint)}{tail}",
            EndpointStatus.InService => $"Serves with {Capacity(endpoint)}{tail}",
            _ => $"{Capacity(endpoint)}{tail}",
        };
    }

    private static string Capacity(Endpoint endpoint)
    {
        var row = new EndpointRow(endpoint, null);
        var variants = endpoint.Variants.Count == 1 ? "1 variant" : $"{endpoint.Variants.Count} variants";
        return row.Instances switch
        {
            null => endpoint.Variants.Count > 0 ? $"{variants}, serverless" : variants,
            1 => $"{variants} on 1 instance",
            { } count => $"{variants} on {count} instances",
        };
    }
}
