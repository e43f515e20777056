using Dashboard.Services.Predictions;

namespace Dashboard.Pages.BikeDemand;

/// <summary>The fields in people's words.</summary>
internal static class BikeWords
{
    public static string Of(Weather weather) => weather switch
    {
        Weather.Clear => "Clear or few clouds",
        Weather.Mist => "Mist or clouds",
        Weather.LightRain => "Light rain or snow",
        Weather.HeavyRain => "Heavy rain, snow or fog",
        _ => weather.ToString(),
    };

    public static string Of(Season season) => season switch
    {
        Season.Spring => "Spring (January to March)",
        Season.Summer => "Summer (April to June)",
        Season.Fall => "Fall (July to September)",
        Season.Winter => "Winter (October to December)",
        _ => season.ToString(),
    };

    /// <summary>One line that says which ride a result belongs to.</summary>
    public static string Of(BikeRide ride) => FormattableString.Invariant(
        $"{ride.Time:ddd d MMM yyyy, HH:mm}, {Of(ride.Weather).ToLowerInvariant()}, {ride.Temperature:0.#} °C, humidity {ride.Humidity:0.#} %, wind {ride.WindSpeed:0.#}");
}
