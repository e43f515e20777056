using Dashboard.Components;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Pages.Endpoints;

/// <summary>All endpoints in one line of words. Pure.</summary>
internal static class EndpointsSummary
{
    /// <summary>Such as <c>4 endpoints: 1 Failed, 3 InService</c>; empty while unknown.</summary>
    public static string Of(IReadOnlyList<Endpoint>? endpoints)
    {
        if (endpoints is null)
        {
            return "";
        }

        var noun = endpoints.Count == 1 ? "1 endpoint" : $"{endpoints.Count} endpoints";
        var states = endpoints
            .GroupBy(endpoint => endpoint.Status)
            .OrderBy(group => EndpointTable.Urgency(group.Key))
            .Select(group => $"{group.Count()} {Status.Of(group.Key).Word}");
        return endpoints.Count == 0 ? "No endpoints" : $"{noun}: {string.Join(", ", states)}";
    }
}
