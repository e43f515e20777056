using Microsoft.Extensions.Configuration;

namespace Dashboard.Services.Workspaces;

/// <summary>The configuration section <c>Workspaces</c>: a list. Without it there is one workspace, <c>local</c>, on the embedded AWS.</summary>
public sealed class WorkspacesOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Workspaces";

    /// <summary>Value of <see cref="WorkspaceOptions.ServiceUrl"/> that stands for the AWS embedded in the dashboard.</summary>
    public const string Embedded = "embedded";

    /// <summary>The workspaces in configured order; the first is the default.</summary>
    public IList<WorkspaceOptions> Items { get; } = [];

    /// <summary>True when a workspace wants the embedded AWS, so that the host must start it.</summary>
    public bool NeedsEmbedded => Items.Any(IsEmbedded);

    /// <summary>Keys of the section that mean nothing, found while binding.</summary>
    internal IList<string> UnknownKeys { get; } = [];

    /// <summary>Reads the section. For a host that must know before its services are built whether to start the embedded AWS.</summary>
    public static WorkspacesOptions From(IConfiguration configuration)
    {
        var options = new WorkspacesOptions();
        options.Bind(configuration);
        return options;
    }

    /// <summary>Points the workspaces that want the embedded AWS to where it runs.</summary>
    /// <param name="address">Where it listens.</param>
    /// <param name="accessKeyId">Access key id that it accepts.</param>
    /// <param name="secretAccessKey">Secret of that key.</param>
    public void UseEmbedded(Uri address, string accessKeyId, string secretAccessKey)
    {
        ArgumentNullException.ThrowIfNull(address);
        foreach (var item in Items.Where(IsEmbedded))
        {
            item.ServiceUrl = address.ToString();
            item.AccessKey = accessKeyId;
            item.SecretKey = secretAccessKey;
        }
    }

    /// <summary>True for the word that stands for the embedded AWS.</summary>
    internal static bool IsEmbedded(WorkspaceOptions item) => string.Equals(item.ServiceUrl, Embedded, StringComparison.OrdinalIgnoreCase);

    /// <summary>Fills the list from configuration.</summary>
    internal void Bind(IConfiguration configuration)
    {
        var known = typeof(WorkspaceOptions).GetProperties().Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var section in configuration.GetSection(Section).GetChildren())
        {
            var item = new WorkspaceOptions();
            section.Bind(item);
            Items.Add(item);
            foreach (var child in section.GetChildren().Where(child => !known.Contains(child.Key)))
            {
                UnknownKeys.Add(child.Path);
            }
        }

        if (Items.Count == 0)
        {
            Items.Add(new WorkspaceOptions { Name = "local", ServiceUrl = Embedded });
        }
    }
}
