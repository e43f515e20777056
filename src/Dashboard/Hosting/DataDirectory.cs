namespace Dashboard.Hosting;

/// <summary>Where state lives on disk.</summary>
internal static class DataDirectory
{
    /// <summary>Setting that <c>--data</c> fills.</summary>
    public const string Key = "Data";

    /// <summary>The configured folder, absolute.</summary>
    public static string Of(IConfiguration configuration) => Path.GetFullPath(configuration[Key] ?? ".localaws");

    /// <summary>Folder of the embedded AWS, which wants one to itself.</summary>
    public static string LocalAws(IConfiguration configuration) => Path.Combine(Of(configuration), "aws");

    /// <summary>Folder of the data protection keys.</summary>
    public static DirectoryInfo Keys(IConfiguration configuration) => new(Path.Combine(Of(configuration), "dashboard", "keys"));
}
