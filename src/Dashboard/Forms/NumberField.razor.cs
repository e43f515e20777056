using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Forms;

/// <summary>A number typed as text: what cannot be read stays in the field and is named, rather than being wiped by the browser.</summary>
public sealed partial class NumberField : ComponentBase
{
    private string? _text;
    private double? _last;
    private string? _unreadable;

    /// <summary>Id of the input.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Label above the field.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>Unit, shown in the label. Default none.</summary>
    [Parameter]
    public string Unit { get; set; } = "";

    /// <summary>Range, shown while nothing is wrong.</summary>
    [Parameter]
    public string Help { get; set; } = "";

    /// <summary>The number; null while the field is empty or unreadable.</summary>
    [Parameter]
    public double? Value { get; set; }

    /// <summary>What is wrong with the number; null when nothing is.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>The number changed; null when it was cleared or cannot be read.</summary>
    [Parameter]
    public EventCallback<double?> OnChanged { get; set; }

    /// <summary>The field was left.</summary>
    [Parameter]
    public EventCallback OnBlurred { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        // What was typed stays as it is until the number changes from outside, so that "1." does not become "1" under the fingers.
        if (!Nullable.Equals(Value, _last))
        {
            _text = null;
            _last = Value;
            _unreadable = null;
        }
    }

    private static string Format(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    // Bound, not written back by hand: an answer that comes late would put an older text over what is being typed.
    private Task HandleInputAsync(string? typed)
    {
        _text = typed ?? "";
        var trimmed = _text.Trim();
        var isNumber = double.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
        _last = isNumber ? number : null;
        if (isNumber || trimmed.Length == 0)
        {
            _unreadable = null;
        }

        return OnChanged.InvokeAsync(_last);
    }

    private Task HandleBlurAsync()
    {
        _unreadable = _last is null && _text?.Trim() is { Length: > 0 } text
            ? $"'{text}' is not a number. Use digits and a point, such as 16.4."
            : null;
        return OnBlurred.InvokeAsync();
    }
}
