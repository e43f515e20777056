using System.Globalization;
using System.Text;

namespace LocalAws.Algorithms.XGBoost;

/// <summary>Reads rows of <c>[label] index:value …</c>; indices count from 0, and what a row does not name is missing.</summary>
internal static class LibsvmPayload
{
    /// <summary>Reads UTF-8 text.</summary>
    /// <exception cref="NumericCsvException">A pair is malformed or its index is beyond the model's features.</exception>
    public static NumericRows Parse(ReadOnlySpan<byte> body, int featureCount)
    {
        var values = new List<float>();
        var lines = Encoding.UTF8.GetString(body).Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var cells = lines[line].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length > 0)
            {
                values.AddRange(ParseRow(cells, line + 1, featureCount));
            }
        }

        return new NumericRows([.. values], featureCount);
    }

    private static float[] ParseRow(string[] cells, int line, int featureCount)
    {
        var row = new float[featureCount];
        Array.Fill(row, float.NaN);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var parts = cells[cell].Split(':');
            if (parts.Length == 1 && cell == 0)
            {
                continue;
            }

            if (parts.Length != 2
                || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                || !float.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            {
                throw new NumericCsvException(line, cell + 1, $"'{cells[cell]}' is no pair index:value");
            }

            if (index >= featureCount)
            {
                throw new NumericCsvException(line, cell + 1,
                    $"Feature size of libsvm inference data {index + 1} is larger than feature size of trained model {featureCount}.");
            }

            row[index] = value;
        }

        return row;
    }
}
