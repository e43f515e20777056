namespace Dashboard.Navigation;

/// <summary>Where an address lies: its workspace and its area.</summary>
/// <param name="Workspace">Name from <c>/w/{workspace}</c>; null outside of it.</param>
/// <param name="Area">Segment after the workspace; empty on the overview.</param>
public sealed record CurrentPlace(string? Workspace, string Area)
{
    /// <summary>Reads an absolute address.</summary>
    public static CurrentPlace Of(string uri)
    {
        var segments = new Uri(uri).AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return segments is ["w", var workspace, .. var rest]
            ? new CurrentPlace(Uri.UnescapeDataString(workspace), rest is [var area, ..] ? area : "")
            : new CurrentPlace(null, "");
    }

    /// <summary>The same area in another workspace: names of resources do not carry over, areas do.</summary>
    public string In(string workspace) => Areas.All.FirstOrDefault(area => area.Segment == Area)?.Address(workspace) ?? Addresses.Overview(workspace);
}
