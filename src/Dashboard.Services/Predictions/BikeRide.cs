namespace Dashboard.Services.Predictions;

/// <summary>Season as the data numbers it.</summary>
public enum Season
{
    /// <summary>1.</summary>
    Spring = 1,

    /// <summary>2.</summary>
    Summer = 2,

    /// <summary>3.</summary>
    Fall = 3,

    /// <summary>4.</summary>
    Winter = 4,
}

/// <summary>Weather as the data numbers it.</summary>
public enum Weather
{
    /// <summary>1: clear or few clouds.</summary>
    Clear = 1,

    /// <summary>2: mist or clouds.</summary>
    Mist = 2,

    /// <summary>3: light rain or snow.</summary>
    LightRain = 3,

    /// <summary>4: heavy rain, snow or fog.</summary>
    HeavyRain = 4,
}

/// <summary>One hour to predict: the nine fields of the raw data.</summary>
/// <param name="Time">Local wall-clock hour, no zone, as in the data.</param>
/// <param name="Season">Season.</param>
/// <param name="IsHoliday">Public holiday.</param>
/// <param name="IsWorkingDay">Neither weekend nor holiday.</param>
/// <param name="Weather">Weather.</param>
/// <param name="Temperature">°C.</param>
/// <param name="FeelsLike">Felt temperature, °C.</param>
/// <param name="Humidity">Relative humidity, 0 to 100 %.</param>
/// <param name="WindSpeed">As in the data, ≥ 0.</param>
public sealed record BikeRide(
    DateTime Time,
    Season Season,
    bool IsHoliday,
    bool IsWorkingDay,
    Weather Weather,
    double Temperature,
    double FeelsLike,
    double Humidity,
    double WindSpeed);

/// <summary>What is wrong with one field of a ride.</summary>
/// <param name="Field">Property name of <see cref="BikeRide"/>.</param>
/// <param name="Message">A sentence with the value and the allowed range.</param>
public sealed record FieldError(string Field, string Message);

/// <summary>A prediction with everything needed to trust or repeat it.</summary>
/// <param name="Ride">What was asked.</param>
/// <param name="Log1pRiders">The model's own answer: ln(1 + riders).</param>
/// <param name="Riders">expm1 of it, never below 0.</param>
/// <param name="RequestBody">The exact CSV line sent.</param>
/// <param name="Endpoint">Endpoint that answered.</param>
/// <param name="Variant">Variant that answered, when AWS named it.</param>
/// <param name="RequestId">AWS's request id.</param>
/// <param name="Latency">Round trip as the dashboard measured it.</param>
/// <param name="At">When the answer came.</param>
public sealed record BikePrediction(
    BikeRide Ride,
    double Log1pRiders,
    double Riders,
    string RequestBody,
    string Endpoint,
    string? Variant,
    string RequestId,
    TimeSpan Latency,
    DateTimeOffset At);
