using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Pages.BikeDemand;

/// <summary>The nine fields of a ride, in people's words.</summary>
public sealed partial class BikeFields
{
    /// <summary>What stands in the fields.</summary>
    [Parameter, EditorRequired]
    public required BikeForm Form { get; set; }

    /// <summary>The form after a change, and which field of the ride changed.</summary>
    [Parameter]
    public EventCallback<(BikeForm Form, string Field)> OnChanged { get; set; }

    /// <summary>A field was left: its error may be shown from now on.</summary>
    [Parameter]
    public EventCallback<string> OnBlurred { get; set; }

    /// <summary>The message to show for a field, or null.</summary>
    [Parameter, EditorRequired]
    public required Func<string, string?> ErrorOf { get; set; }

    private static string Value(ChangeEventArgs change) => change.Value?.ToString() ?? "";

    private string Invalid(string field) => ErrorOf(field) is null ? "false" : "true";

    private Task ChangeAsync(BikeForm form, string field) => OnChanged.InvokeAsync((form, field));

    private Task HandleDateAsync(ChangeEventArgs change)
    {
        DateOnly? date = DateOnly.TryParseExact(Value(change), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
        return ChangeAsync(Form with { Date = date }, nameof(Services.Predictions.BikeRide.Time));
    }
}
