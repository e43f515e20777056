using System.Globalization;
using Dashboard.Services.Predictions;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Pages.BikeDemand;

/// <summary>The form in the address. Opening such an address fills the form and sends nothing: an invocation is never a side effect of a link.</summary>
/// <param name="Form">The fields.</param>
/// <param name="Variant">Variant to ask; null for the endpoint's own choice.</param>
internal sealed record BikeUrlState(BikeForm Form, string? Variant)
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>What an address without query means.</summary>
    public static BikeUrlState Default { get; } = new(BikeForm.Of(BikeSamples.EveningRush), null);

    /// <summary>Reads the address; what is missing or unreadable keeps its default.</summary>
    public static BikeUrlState FromQuery(string query)
    {
        var values = QueryHelpers.ParseQuery(query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        var start = Default.Form;
        return new BikeUrlState(
            start with
            {
                Date = Has("date", out var date)
                    && DateOnly.TryParseExact(date, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? day
                    : start.Date,
                Hour = Has("hour", out var hour) && int.TryParse(hour, NumberStyles.None, CultureInfo.InvariantCulture, out var h) && h < 24
                    ? h
                    : start.Hour,
                Season = Choice("season", start.Season),
                Weather = Choice("weather", start.Weather),
                IsHoliday = Flag("holiday", start.IsHoliday),
                IsWorkingDay = Flag("workingday", start.IsWorkingDay),
                Temperature = Number("temp", start.Temperature),
                FeelsLike = Number("atemp", start.FeelsLike),
                Humidity = Number("humidity", start.Humidity),
                WindSpeed = Number("windspeed", start.WindSpeed),
            },
            Has("variant", out var variant) ? variant : null);

        bool Has(string name, out string value) => values.TryGetValue(name, out value!) && value.Length > 0;

        bool Flag(string name, bool fallback) => Has(name, out var text) ? text == "1" : fallback;

        double? Number(string name, double? fallback) =>
            Has(name, out var text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? number
                : fallback;

        T Choice<T>(string name, T fallback)
            where T : struct, Enum =>
            Has(name, out var text) && Enum.TryParse<T>(text, ignoreCase: true, out var choice) && Enum.IsDefined(choice) ? choice : fallback;
    }

    /// <summary>The query of this state; what is default is left out.</summary>
    public IReadOnlyDictionary<string, string?> ToQuery()
    {
        var query = new Dictionary<string, string?>();
        var start = Default.Form;
        Add("date", Form.Date?.ToString(DateFormat, CultureInfo.InvariantCulture), start.Date?.ToString(DateFormat, CultureInfo.InvariantCulture));
        Add("hour", Text(Form.Hour), Text(start.Hour));
        Add("season", Lower(Form.Season), Lower(start.Season));
        Add("weather", Lower(Form.Weather), Lower(start.Weather));
        Add("holiday", Text(Form.IsHoliday ? 1 : 0), Text(start.IsHoliday ? 1 : 0));
        Add("workingday", Text(Form.IsWorkingDay ? 1 : 0), Text(start.IsWorkingDay ? 1 : 0));
        Add("temp", Text(Form.Temperature), Text(start.Temperature));
        Add("atemp", Text(Form.FeelsLike), Text(start.FeelsLike));
        Add("humidity", Text(Form.Humidity), Text(start.Humidity));
        Add("windspeed", Text(Form.WindSpeed), Text(start.WindSpeed));
        Add("variant", Variant, null);
        return query;

        void Add(string name, string? value, string? fallback)
        {
            if (value is not null && value != fallback)
            {
                query.Add(name, value);
            }
        }

        static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);

        static string Lower(Enum value) => value.ToString().ToLowerInvariant();
    }
}
