using Dashboard.Formatting;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Pages.Endpoints;

/// <summary>The table of endpoints.</summary>
public sealed partial class EndpointRows
{
    /// <summary>What to show.</summary>
    [Parameter, EditorRequired]
    public required EndpointTable Table { get; set; }

    /// <summary>How it is sorted.</summary>
    [Parameter, EditorRequired]
    public required EndpointsUrlState State { get; set; }

    /// <summary>Address of another state.</summary>
    [Parameter, EditorRequired]
    public required Func<EndpointsUrlState, string> Href { get; set; }

    /// <summary>Address of an endpoint by name.</summary>
    [Parameter, EditorRequired]
    public required Func<string, string> EndpointHref { get; set; }

    /// <summary>What is known of the traffic. Default loading.</summary>
    [Parameter]
    public TrafficState Traffic { get; set; }

    private static string VariantNames(EndpointRow row) => row.Endpoint.Variants.Count switch
    {
        0 => Text.None,
        <= 2 => string.Join(", ", row.Endpoint.Variants.Select(variant => variant.Name)),
        var count => $"{row.Endpoint.Variants[0].Name} and {count - 1} more",
    };

    private static string Instances(EndpointRow row) => row switch
    {
        { Endpoint.Variants.Count: 0 } => Text.None,
        { Instances: { } count } => $"{count} × {row.InstanceTypes}",
        _ => row.InstanceTypes,
    };

    private static string Requests(EndpointRow row) => row.Traffic?.Requests is { } requests ? Text.Count(requests) : "no calls";

    // "No calls" stands in the column before; an error count of no calls would only repeat it.
    private static string Errors(EndpointRow row) => row.Errors switch
    {
        null => Text.None,
        0 => "0",
        { } errors => $"{Text.Count(errors)} ({Text.Percent(row.Traffic?.ErrorRate)})",
    };
}
