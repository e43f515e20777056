using Dashboard.Services.Workspaces;

namespace Dashboard.Hosting;

/// <summary>Decides whether the embedded AWS is needed, and tells the workspaces where it listens.</summary>
internal static class EmbeddedAws
{
    /// <summary>Starts the embedded AWS when a workspace wants it; null otherwise.</summary>
    /// <exception cref="StartException">When it is needed but this build was published without it, or when it cannot start.</exception>
    public static async Task<LocalAwsHost?> StartWhereNeededAsync(WebApplicationBuilder builder, CancellationToken cancellationToken)
    {
        if (!WorkspacesOptions.From(builder.Configuration).NeedsEmbedded)
        {
            return null;
        }

        var host = await LocalAwsHost.StartAsync(builder.Configuration, cancellationToken);
        builder.Services.PostConfigure<WorkspacesOptions>(host.Configure);
        return host;
    }
}
