using MudBlazor;

namespace Dashboard.Navigation;

/// <summary>An area of the site, as the side navigation lists it.</summary>
/// <param name="Name">What people read.</param>
/// <param name="Segment">First segment below the workspace; empty for the overview.</param>
/// <param name="Key">Goes there after <c>g</c>.</param>
/// <param name="Icon">MudBlazor icon.</param>
/// <param name="Address">Address in a workspace.</param>
internal sealed record Area(string Name, string Segment, char Key, string Icon, Func<string, string> Address);

/// <summary>The areas in their order.</summary>
internal static class Areas
{
    /// <summary>All areas.</summary>
    public static IReadOnlyList<Area> All { get; } =
    [
        new("Overview", "", 'o', Icons.Material.Outlined.SpaceDashboard, Addresses.Overview),
        new("Endpoints", "endpoints", 'e', Icons.Material.Outlined.Hub, Addresses.Endpoints),
        new("Training", "training", 't', Icons.Material.Outlined.ModelTraining, Addresses.TrainingJobs),
        new("Predict", "predict", 'p', Icons.Material.Outlined.PedalBike, Addresses.BikeDemand),
        new("Stocks", "stocks", 's', Icons.Material.Outlined.CandlestickChart, Addresses.Stocks),
        new("Drift", "drift", 'd', Icons.Material.Outlined.CompareArrows, Addresses.Drift),
        new("Alarms", "alarms", 'a', Icons.Material.Outlined.NotificationsActive, Addresses.Alarms),
    ];
}
