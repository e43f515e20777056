using System.Globalization;

namespace Dashboard.Services.Predictions;

/// <summary>What a ride must satisfy before a paid invocation is made.</summary>
internal static class BikeRules
{
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    /// <summary>One entry for each wrong field, in the form's order.</summary>
    public static IReadOnlyList<FieldError> Check(BikeRide ride)
    {
        var errors = new List<FieldError>();
        if (ride.Time.Year is < FirstYear or > LastYear)
        {
            errors.Add(new(nameof(BikeRide.Time), Invariant($"Year must be between {FirstYear} and {LastYear}, not {ride.Time.Year}.")));
        }

        if (!Enum.IsDefined(ride.Season))
        {
            errors.Add(new(nameof(BikeRide.Season), Invariant($"Season must be spring, summer, fall or winter (1 to 4), not {(int)ride.Season}.")));
        }

        if (ride is { IsHoliday: true, IsWorkingDay: true })
        {
            errors.Add(new(nameof(BikeRide.IsWorkingDay), "A public holiday cannot be a working day: switch one of the two off."));
        }

        if (!Enum.IsDefined(ride.Weather))
        {
            errors.Add(new(nameof(BikeRide.Weather), Invariant($"Weather must be clear, mist, light rain or heavy rain (1 to 4), not {(int)ride.Weather}.")));
        }

        CheckRange(errors, nameof(BikeRide.Temperature), "Temperature", ride.Temperature, -50, 60, " °C");
        CheckRange(errors, nameof(BikeRide.FeelsLike), "Felt temperature", ride.FeelsLike, -60, 70, " °C");
        CheckRange(errors, nameof(BikeRide.Humidity), "Humidity", ride.Humidity, 0, 100, " %");
        CheckRange(errors, nameof(BikeRide.WindSpeed), "Wind speed", ride.WindSpeed, 0, 150, string.Empty);
        return errors;
    }

    private static void CheckRange(
        List<FieldError> errors, string field, string label, double value, double low, double high, string unit)
    {
        if (!(value >= low && value <= high))
        {
            errors.Add(new(field, Invariant($"{label} must be between {low} and {high}{unit}, not {(double.IsNaN(value) ? "empty" : value.ToString(CultureInfo.InvariantCulture))}.")));
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
