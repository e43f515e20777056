namespace TestSupport;

/// <summary>Finds the repository and the real data sets that lie beside it.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder that holds <c>MlDashboard.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The real bike-demand hours, or null where the data sets are not present.</summary>
    public static string? BikeData => Existing("bike", "train.csv");

    /// <summary>The real Matson prices of 2001–2019, or null where the data sets are not present.</summary>
    public static string? MatsonTrainData => Existing("matson", "MATX_Train.csv");

    /// <summary>The real Matson prices from 2020-01-02, or null where the data sets are not present.</summary>
    public static string? MatsonTestData => Existing("matson", "MATX_Test.csv");

    private static string? Existing(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", "data", .. parts]));
        return File.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MlDashboard.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException($"No MlDashboard.sln above {AppContext.BaseDirectory}.");
    }
}
