using System.Globalization;

namespace Dashboard.Components;

/// <summary>Turns values into the points of a small line, 100 × 24 units, from zero up. Pure.</summary>
internal static class SparklinePath
{
    private const double Width = 100;
    private const double Height = 22;
    private const double Top = 1;

    /// <summary>One points attribute for each stretch without gap; a lone value becomes a short dash.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<double> values)
    {
        var highest = values.Where(value => !double.IsNaN(value)).DefaultIfEmpty(0).Max();
        var step = values.Count > 1 ? Width / (values.Count - 1) : Width;
        var paths = new List<string>();
        var current = new List<string>();
        for (var i = 0; i <= values.Count; i++)
        {
            if (i < values.Count && !double.IsNaN(values[i]))
            {
                var y = highest <= 0 ? Top + Height : Top + Height - (Math.Max(values[i], 0) / highest * Height);
                current.Add(string.Create(CultureInfo.InvariantCulture, $"{i * step:0.##},{y:0.##}"));
            }
            else if (current.Count > 0)
            {
                paths.Add(string.Join(' ', current.Count == 1 ? [current[0], current[0]] : current));
                current.Clear();
            }
        }

        return paths;
    }
}
