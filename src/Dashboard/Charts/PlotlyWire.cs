using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Plotly.Blazor;

namespace Dashboard.Charts;

/// <summary>A figure on its way to the browser: one JSON text and one block of doubles.</summary>
/// <param name="Json">Traces, layout, config, and where each array of the block belongs.</param>
/// <param name="Numbers">Little-endian doubles, all arrays one after the other.</param>
internal sealed record PlotlyWire(string Json, byte[] Numbers)
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new DateTimeConverter(), new DateTimeOffsetConverter() },
    };

    // The mode bar is replaced by the card's menu; the logo link would leave the site.
    private static readonly Config s_config = new()
    {
        DisplayModeBar = Plotly.Blazor.ConfigLib.DisplayModeBarEnum.False,
        DisplayLogo = false,
        ShowTips = false,
        Responsive = false,
    };

    /// <summary>Packs a figure.</summary>
    public static PlotlyWire Pack(PlotlyFigure figure)
    {
        var places = new List<object>(figure.Arrays.Count);
        var numbers = new double[figure.Arrays.Sum(array => array.Values.Count)];
        var offset = 0;
        foreach (var array in figure.Arrays)
        {
            for (var i = 0; i < array.Values.Count; i++)
            {
                numbers[offset + i] = array.Values[i];
            }

            places.Add(new { trace = array.Trace, attribute = array.Attribute, offset, count = array.Values.Count });
            offset += array.Values.Count;
        }

        var json = JsonSerializer.Serialize(
            new
            {
                // As objects, so that each trace is written with all of its own type's members.
                data = figure.Traces.Cast<object>(),
                layout = (object)figure.Layout,
                config = (object)s_config,
                arrays = places,
            },
            s_options);
        return new PlotlyWire(json, MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray());
    }
}
