using System.Text.Json;

namespace LocalAws.Algorithms.LinearLearner;

/// <summary>A trained linear model over raw features. Safe for concurrent use.</summary>
/// <param name="IsClassifier">Whether the score is a probability.</param>
/// <param name="Weights">Weight of each feature.</param>
/// <param name="Bias">Added to the weighted sum.</param>
/// <param name="Threshold">Score from which a row counts as class 1; not used by a regressor.</param>
internal sealed record LinearModel(bool IsClassifier, IReadOnlyList<double> Weights, double Bias, double Threshold)
{
    private const string FileFormat = "linear-model-1";

    private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly double[] _weights = [.. Weights];

    /// <summary>Score of one row: a probability from a classifier, a number from a regressor.</summary>
    public double Score(ReadOnlySpan<float> row)
    {
        var sum = Bias;
        for (var column = 0; column < _weights.Length; column++)
        {
            sum += _weights[column] * row[column];
        }

        return IsClassifier ? Sigmoid(sum) : sum;
    }

    /// <summary>Class of a score: 0 or 1.</summary>
    public double Label(double score) => score >= Threshold ? 1 : 0;

    /// <summary>The logistic function.</summary>
    public static double Sigmoid(double margin) => 1 / (1 + Math.Exp(-margin));

    /// <summary>
    /// Writes the file <c>model_algo-1</c>: JSON with <c>format</c>, <c>predictor_type</c>, <c>weights</c>, <c>bias</c> and <c>threshold</c>.
    /// The real container writes an undocumented binary format there.
    /// </summary>
    public byte[] ToBytes()
    {
        return JsonSerializer.SerializeToUtf8Bytes(new ModelFile(
            FileFormat, IsClassifier ? "binary_classifier" : "regressor", [.. Weights], Bias, Threshold), s_options);
    }

    /// <summary>Reads a file that <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="AlgorithmException">The bytes are no such file.</exception>
    public static LinearModel Parse(byte[] bytes)
    {
        try
        {
            var file = JsonSerializer.Deserialize<ModelFile>(bytes, s_options);
            return file is { Format: FileFormat, Weights.Length: > 0, PredictorType: "binary_classifier" or "regressor" }
                ? new LinearModel(file.PredictorType == "binary_classifier", file.Weights, file.Bias, file.Threshold)
                : throw new AlgorithmException($"Unable to load model: the file is no linear model of the format {FileFormat}.");
        }
        catch (JsonException exception)
        {
            throw new AlgorithmException($"Unable to load model: the file is no linear model in JSON: {exception.Message}");
        }
    }

    private sealed record ModelFile(string Format, string PredictorType, double[] Weights, double Bias, double Threshold);
}
