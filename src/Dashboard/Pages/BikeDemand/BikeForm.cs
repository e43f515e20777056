using Dashboard.Services.Predictions;

namespace Dashboard.Pages.BikeDemand;

/// <summary>What stands in the form: anything a person can type, not yet a valid ride.</summary>
public sealed record BikeForm
{
    public DateOnly? Date { get; init; }

    public int Hour { get; init; }

    public Season Season { get; init; }

    public bool IsHoliday { get; init; }

    public bool IsWorkingDay { get; init; }

    public Weather Weather { get; init; }

    public double? Temperature { get; init; }

    public double? FeelsLike { get; init; }

    public double? Humidity { get; init; }

    public double? WindSpeed { get; init; }

    /// <summary>The form filled with a ride.</summary>
    public static BikeForm Of(BikeRide ride) => new()
    {
        Date = DateOnly.FromDateTime(ride.Time),
        Hour = ride.Time.Hour,
        Season = ride.Season,
        IsHoliday = ride.IsHoliday,
        IsWorkingDay = ride.IsWorkingDay,
        Weather = ride.Weather,
        Temperature = ride.Temperature,
        FeelsLike = ride.FeelsLike,
        Humidity = ride.Humidity,
        WindSpeed = ride.WindSpeed,
    };

    /// <summary>The ride, or null while a field is empty; <see cref="Missing"/> names them.</summary>
    public BikeRide? ToRide() => Missing().Count > 0
        ? null
        : new BikeRide(
            Date!.Value.ToDateTime(new TimeOnly(Hour, 0)),
            Season,
            IsHoliday,
            IsWorkingDay,
            Weather,
            Temperature!.Value,
            FeelsLike!.Value,
            Humidity!.Value,
            WindSpeed!.Value);

    /// <summary>An error for each empty field, keyed as <see cref="BikeRide"/> names it.</summary>
    public IReadOnlyList<FieldError> Missing()
    {
        var missing = new List<FieldError>();
        Require(Date is null, nameof(BikeRide.Time), "Choose a date.");
        Require(Temperature is null, nameof(BikeRide.Temperature), "Enter the temperature in °C.");
        Require(FeelsLike is null, nameof(BikeRide.FeelsLike), "Enter the felt temperature in °C.");
        Require(Humidity is null, nameof(BikeRide.Humidity), "Enter the humidity, 0 to 100 %.");
        Require(WindSpeed is null, nameof(BikeRide.WindSpeed), "Enter the wind speed, 0 or more.");
        return missing;

        void Require(bool isMissing, string field, string message)
        {
            if (isMissing)
            {
                missing.Add(new FieldError(field, message));
            }
        }
    }
}
