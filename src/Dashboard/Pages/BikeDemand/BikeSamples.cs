using Dashboard.Services.Predictions;

namespace Dashboard.Pages.BikeDemand;

/// <summary>Rides at hand, so that nobody has to invent the first one.</summary>
internal static class BikeSamples
{
    /// <summary>What the form starts with: the reference ride of the model's own notebook, where 562 riders came.</summary>
    public static BikeRide EveningRush { get; } = new(
        new DateTime(2012, 12, 19, 17, 0, 0), Season.Winter, false, true, Weather.Clear, 16.4, 20.455, 50, 26.0027);

    /// <summary>The three samples with their names on the buttons.</summary>
    public static IReadOnlyList<(string Name, BikeRide Ride)> All { get; } =
    [
        ("Evening rush in winter", EveningRush),
        ("Sunny Sunday in July", new(
            new DateTime(2012, 7, 8, 14, 0, 0), Season.Fall, false, false, Weather.Clear, 33, 36.5, 45, 11)),
        ("Rainy night in spring", new(
            new DateTime(2011, 3, 10, 3, 0, 0), Season.Spring, false, true, Weather.LightRain, 10.5, 12, 94, 19)),
    ];
}
