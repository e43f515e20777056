using System.Globalization;
using System.Text;
using LocalAws.Algorithms;

namespace LocalAws.Tests.Algorithms;

/// <summary>Makes the input of a training from texts.</summary>
internal static class TrainingInputs
{
    /// <summary>Hyperparameters from pairs.</summary>
    public static Dictionary<string, string> Parameters(params (string Name, string Value)[] pairs)
    {
        return pairs.ToDictionary(pair => pair.Name, pair => pair.Value);
    }

    /// <summary>One channel of one file for each given text.</summary>
    public static IReadOnlyList<ChannelFile> Files(params string[] texts)
    {
        return [.. texts.Select((text, index) =>
            new ChannelFile($"part-{index}.csv", () => new MemoryStream(Encoding.UTF8.GetBytes(text))))];
    }

    /// <summary>A training on the given texts, one file for each channel.</summary>
    public static TrainingInput Input(Dictionary<string, string> parameters, string train, string? validation = null)
    {
        var channels = new Dictionary<string, IReadOnlyList<ChannelFile>> { ["train"] = Files(train) };
        if (validation is not null)
        {
            channels["validation"] = Files(validation);
        }

        return new TrainingInput(parameters, channels);
    }

    /// <summary>CSV of labels and features; NaN becomes an empty cell.</summary>
    public static string Csv(IEnumerable<float[]> rows)
    {
        return string.Join('\n', rows.Select(row => string.Join(',', row.Select(
            value => float.IsNaN(value) ? "" : value.ToString("R", CultureInfo.InvariantCulture)))));
    }

    /// <summary>
    /// Rows with a known law: the label is a step in feature 0 plus a product of 1 and 2; feature 3 is noise.
    /// A share of the cells is missing.
    /// </summary>
    public static List<float[]> Rows(int count, int seed, double missing = 0)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var features = Enumerable.Range(0, 4).Select(_ => (float)((random.NextDouble() * 10) - 5)).ToArray();
            var label = (features[0] < 1 ? 0 : 3) + (features[1] * features[2] / 5);
            return (float[])[label, .. features.Select(value => random.NextDouble() < missing ? float.NaN : value)];
        })];
    }
}
