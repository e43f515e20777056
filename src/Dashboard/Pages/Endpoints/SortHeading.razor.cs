using Microsoft.AspNetCore.Components;

namespace Dashboard.Pages.Endpoints;

/// <summary>A column's heading that sorts by it, or turns the order around.</summary>
public sealed partial class SortHeading
{
    /// <summary>The column.</summary>
    [Parameter, EditorRequired]
    public required EndpointSort Sort { get; set; }

    /// <summary>What the table shows now.</summary>
    [Parameter, EditorRequired]
    public required EndpointsUrlState State { get; set; }

    /// <summary>Address of another state.</summary>
    [Parameter, EditorRequired]
    public required Func<EndpointsUrlState, string> Href { get; set; }

    /// <summary>The column's name.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>Class of the cell, such as <c>number</c>. Default none.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>Explanation on hover. Default none.</summary>
    [Parameter]
    public string? Hover { get; set; }
}
