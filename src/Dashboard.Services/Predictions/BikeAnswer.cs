using System.Globalization;
using System.Text.Json;
using Dashboard.Services.Errors;

namespace Dashboard.Services.Predictions;

/// <summary>
/// Reads what a bike-demand endpoint answers: one ln(1 + riders) for each row,
/// as text separated by commas, newlines or both, or as JSON (<c>{"predictions":[{"score":6.3}]}</c>).
/// </summary>
internal static class BikeAnswer
{
    // Below this the rounding of exp(x) − 1 is worse than the first three terms of its series.
    private const double SeriesBelow = 1e-4;

    private static readonly char[] s_separators = [',', '\n', '\r'];

    /// <summary>The model's own values, in the order of the rows sent.</summary>
    /// <param name="body">The answer's text.</param>
    /// <param name="rows">Rows sent.</param>
    /// <exception cref="ServiceException">ModelError when the count differs or a value is no finite number.</exception>
    public static double[] Read(string body, int rows)
    {
        var values = body.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal) ? ReadJson(body) : ReadText(body);
        if (values.Length != rows)
        {
            throw Unreadable($"it holds {Count(values.Length)} for {(rows == 1 ? "one row" : $"{rows} rows")}", body);
        }

        return values;
    }

    /// <summary>Riders of a model value: exp(x) − 1, never below 0.</summary>
    /// <exception cref="ServiceException">ModelError when the value is too large to be a number of riders.</exception>
    public static double Riders(double log1pRiders)
    {
        var riders = Math.Abs(log1pRiders) < SeriesBelow
            ? log1pRiders * (1 + (log1pRiders / 2 * (1 + (log1pRiders / 3))))
            : Math.Exp(log1pRiders) - 1;
        if (!double.IsFinite(riders))
        {
            throw Unreadable("it is not ln(1 + riders)", log1pRiders.ToString("R", CultureInfo.InvariantCulture));
        }

        return Math.Max(0, riders);
    }

    private static double[] ReadText(string body)
    {
        var cells = body.Split(s_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. cells.Select(cell => Finite(Parse(cell), cell))];
    }

    private static double[] ReadJson(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (!document.RootElement.TryGetProperty("predictions", out var predictions) || predictions.ValueKind != JsonValueKind.Array)
            {
                throw Unreadable("it has no list named predictions", body);
            }

            return [.. predictions.EnumerateArray().Select(Score)];
        }
        catch (JsonException exception)
        {
            throw Unreadable("it is not valid JSON", body, exception);
        }
    }

    private static double Score(JsonElement prediction)
    {
        var score = prediction.ValueKind == JsonValueKind.Object && prediction.TryGetProperty("score", out var inner) ? inner : prediction;
        var value = score.ValueKind == JsonValueKind.Number ? score.GetDouble() : double.NaN;
        return Finite(value, score.GetRawText());
    }

    private static double Parse(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;

    private static double Finite(double value, string cell) =>
        double.IsFinite(value) ? value : throw Unreadable("a value in it is not a finite number", cell);

    private static string Count(int values) => values switch
    {
        0 => "no value",
        1 => "one value",
        _ => $"{values} values",
    };

    private static ServiceException Unreadable(string why, string seen, Exception? inner = null) =>
        new(ServiceErrorKind.ModelError, $"The model's answer cannot be used: {why} (\"{Bounded.Text(seen, 80)}\").", inner);
}
