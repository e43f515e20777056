using LocalAws.Algorithms.XGBoost;

namespace LocalAws.Tests.Algorithms;

/// <summary>The real XGBoost as judge of our model files and of our trees.</summary>
public sealed class XGBoostAgainstLibraryTests
{
    private const int Columns = 4;

    [Theory]
    [InlineData("reg:squarederror")]
    [InlineData("reg:logistic")]
    [InlineData("binary:logistic")]
    [InlineData("reg:squaredlogerror")]
    public void ModelFile_LoadedByRealXGBoost_ScoresAlike(string objective)
    {
        SkipWithoutLibrary();
        var rows = Labelled(objective, TrainingInputs.Rows(3000, 1, missing: 0.1));
        var file = Train(rows, ("num_round", "60"), ("objective", objective), ("max_depth", "6"), ("subsample", "0.8"));
        var model = ModelFileReader.Read(file);
        var questions = TrainingInputs.Rows(12_000, 2, missing: 0.15).SelectMany(row => row[1..]).ToArray();

        using var real = new LibXGBoost(file);
        var expected = real.Predict(questions, Columns);

        for (var row = 0; row < expected.Length; row++)
        {
            var score = model.Predict(questions.AsSpan(row * Columns, Columns));
            score.ShouldBe(expected[row], Math.Max(1e-6, Math.Abs(expected[row]) * 1e-6), $"row {row}");
        }
    }

    [Fact]
    public void Reader_GivenAFileOfRealXGBoost_ScoresAlike()
    {
        SkipWithoutLibrary();
        var rows = TrainingInputs.Rows(2000, 3, missing: 0.1);
        var features = rows.SelectMany(row => row[1..]).ToArray();
        var file = LibXGBoost.Train(features, [.. rows.Select(row => row[0])], Columns, 40, ("max_depth", "7"), ("eta", "0.2"));
        var model = ModelFileReader.Read(file);

        using var real = new LibXGBoost(file);
        var expected = real.Predict(features, Columns);

        for (var row = 0; row < expected.Length; row++)
        {
            model.Predict(features.AsSpan(row * Columns, Columns)).ShouldBe(expected[row], Math.Max(1e-6, Math.Abs(expected[row]) * 1e-6));
        }
    }

    [Theory]
    [InlineData("reg:squarederror", "0", "0")]
    [InlineData("reg:squarederror", "2", "0.5")]
    [InlineData("binary:logistic", "0.1", "0")]
    public void Training_ComparedWithRealHistogramXGBoost_PredictsNearlyTheSame(string objective, string alpha, string gamma)
    {
        SkipWithoutLibrary();
        // Whole numbers: both sides have one bin for each value and so the same splits to choose from.
        var rows = Labelled(objective, [.. TrainingInputs.Rows(2000, 4, missing: 0.1)
            .Select(row => (float[])[row[0], .. row[1..].Select(value => MathF.Round(value))])]);
        var features = rows.SelectMany(row => row[1..]).ToArray();
        (string, string)[] shared = [("objective", objective), ("max_depth", "4"), ("eta", "0.3"), ("alpha", alpha), ("gamma", gamma), ("lambda", "1.5")];
        var theirs = ModelFileReader.Read(
            LibXGBoost.Train(features, [.. rows.Select(row => row[0])], Columns, 20, [.. shared, ("tree_method", "hist")]));
        var ours = ModelFileReader.Read(Train(rows, [.. shared, ("num_round", "20")]));

        var distances = rows.Select(row => Math.Abs(ours.Predict(row.AsSpan(1)) - theirs.Predict(row.AsSpan(1)))).Order().ToList();

        distances[distances.Count * 95 / 100].ShouldBeLessThan(1e-3f);
    }

    private static void SkipWithoutLibrary()
    {
        Assert.SkipUnless(LibXGBoost.IsInstalled, "libxgboost.so.0 is not installed (Debian package libxgboost0).");
    }

    private static List<float[]> Labelled(string objective, List<float[]> rows)
    {
        return objective switch
        {
            "binary:logistic" => [.. rows.Select(row => (float[])[row[0] > 1 ? 1 : 0, .. row[1..]])],
            "reg:logistic" => [.. rows.Select(row => (float[])[1 / (1 + MathF.Exp(-row[0])), .. row[1..]])],
            "reg:squaredlogerror" => [.. rows.Select(row => (float[])[MathF.Exp(row[0] / 3), .. row[1..]])],
            _ => rows,
        };
    }

    private static byte[] Train(List<float[]> rows, params (string Name, string Value)[] parameters)
    {
        var input = TrainingInputs.Input(TrainingInputs.Parameters(parameters), TrainingInputs.Csv(rows));
        return new XGBoostAlgorithm().Train(input, _ => { }, CancellationToken.None)[XGBoostAlgorithm.ModelFile];
    }
}
