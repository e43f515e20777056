using System.Globalization;
using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Pages.Overview;

/// <summary>The state of everything in one line of words. Pure.</summary>
internal static class OverviewSummary
{
    /// <summary>Such as <c>2 alarms firing, 1 endpoint failed, traffic 41/min</c>. What is not known yet is left out.</summary>
    /// <param name="alarms">All alarms; null while unknown.</param>
    /// <param name="endpoints">All endpoints; null while unknown.</param>
    /// <param name="callsPerMinute">Traffic now; null while unknown.</param>
    public static string Of(IReadOnlyList<MetricAlarm>? alarms, IReadOnlyList<Endpoint>? endpoints, double? callsPerMinute)
    {
        var parts = new List<string>();
        if (alarms is not null)
        {
            parts.Add(Alarms(alarms.Count(alarm => alarm.State == AlarmState.Alarm)));
        }

        if (endpoints is not null)
        {
            parts.Add(Endpoints(endpoints));
        }

        if (callsPerMinute is { } calls)
        {
            parts.Add(calls > 0 ? $"traffic {Rate(calls)}/min" : "no traffic");
        }

        var text = string.Join(", ", parts);
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>Whether the endpoint does not serve and will not without a person.</summary>
    public static bool IsDown(Endpoint endpoint) =>
        endpoint.Status is EndpointStatus.Failed or EndpointStatus.UpdateRollbackFailed or EndpointStatus.OutOfService;

    private static string Alarms(int firing) => firing switch
    {
        0 => "no alarm firing",
        1 => "1 alarm firing",
        _ => $"{firing} alarms firing",
    };

    private static string Endpoints(IReadOnlyList<Endpoint> endpoints)
    {
        var down = endpoints.Count(IsDown);
        var serving = endpoints.Count(endpoint => endpoint.Status == EndpointStatus.InService);
        return (down, endpoints.Count) switch
        {
            (_, 0) => "no endpoints",
            (1, _) => "1 endpoint failed",
            ( > 1, _) => $"{down} endpoints failed",
            (_, 1) when serving == 1 => "the endpoint is in service",
            _ when serving == endpoints.Count => $"all {endpoints.Count} endpoints in service",
            _ => $"{serving} of {endpoints.Count} endpoints in service",
        };
    }

    private static string Rate(double calls) =>
        calls >= 100 ? calls.ToString("#,0", CultureInfo.InvariantCulture) : calls.ToString("G2", CultureInfo.InvariantCulture);
}
