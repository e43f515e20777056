using LocalAws.Monitoring;

namespace LocalAws.Tests.Monitoring;

public sealed class DataQualityTests
{
    private static readonly string[] s_columns = ["age", "plan", "score"];

    private static readonly DataQualityBaseline s_baseline = DataQuality.Baseline(Data(1000, 1));

    [Fact]
    public void Baseline_OfMixedColumns_SuggestsTypesAndDomains()
    {
        s_baseline.Statistics.Features.Select(feature => feature.Type)
            .ShouldBe([InferredType.Integral, InferredType.String, InferredType.Fractional]);
        var plan = s_baseline.Constraints.Features[1];
        plan.Domains.ShouldBe(["basic", "pro", "team"]);
        plan.Completeness.ShouldBe(1);
        s_baseline.Constraints.Features[0].IsNonNegative.ShouldBe(true);
        s_baseline.Constraints.Features[2].IsNonNegative.ShouldBe(false);
    }

    [Fact]
    public void Analyze_DataOfTheSameLaw_FindsNothing()
    {
        var report = Analyze(Data(500, 2));

        report.Violations.ShouldBeEmpty();
        report.Drift.Keys.ShouldBe(s_columns, ignoreOrder: true);
        report.Drift.Values.ShouldAllBe(distance => distance < 0.1);
    }

    [Fact]
    public void Analyze_ShiftedNumbers_ReportsDrift()
    {
        var report = Analyze(Data(500, 2, shift: 30));

        var violation = report.Violations.ShouldHaveSingleItem();
        (violation.FeatureName, violation.CheckType).ShouldBe(("age", "baseline_drift_check"));
        violation.Description.ShouldMatch(@"^Numerical distance: 0\.\d+ exceeds numerical threshold: 0\.1$");
        report.Drift["age"].ShouldBeGreaterThan(0.3);
    }

    [Fact]
    public void Analyze_OtherShares_ReportsCategoricalDrift()
    {
        var report = Analyze(Edited((row, number) => number % 2 == 0 ? [row[0], "team", row[2]] : row));

        report.Violations.ShouldContain(violation => violation.FeatureName == "plan" && violation.CheckType == "baseline_drift_check"
            && violation.Description.StartsWith("Categorical distance: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Analyze_SomeFractionsInWholeNumbers_ReportsTheType()
    {
        var report = Analyze(Edited((row, number) => number % 100 == 0 ? ["41.5", row[1], row[2]] : row));

        report.Violations.ShouldHaveSingleItem().ShouldBe(new ConstraintViolation("age", "data_type_check",
            "Data type match requirement is not met. Expected data type: Integral, Expected match: 100.0%. Observed: Only 99.0% of data is Integral."));
    }

    [Fact]
    public void Analyze_MissingCells_ReportsCompleteness()
    {
        var report = Analyze(Edited((row, number) => number % 50 == 0 ? [row[0], row[1], ""] : row));

        report.Violations.ShouldHaveSingleItem().ShouldBe(new ConstraintViolation("score", "completeness_check",
            "Data completeness requirement is not met. Expected completeness: 100.0%. Observed: Only 98.0% of data is present."));
    }

    [Fact]
    public void Analyze_UnknownWords_ReportsTheDomain()
    {
        var report = Analyze(Edited((row, number) => number % 100 == 0 ? [row[0], "gold", row[2]] : row));

        var violation = report.Violations.ShouldHaveSingleItem();
        (violation.FeatureName, violation.CheckType).ShouldBe(("plan", "categorical_values_check"));
        violation.Description.ShouldContain("99.0%");
    }

    [Theory]
    [InlineData(2, "missing_column_check", "Number of columns in current dataset: 2, Number of columns in baseline constraints: 3")]
    [InlineData(4, "extra_column_check", "Number of columns in current dataset: 4, Number of columns in baseline constraints: 3")]
    public void Analyze_OtherColumnCount_ReportsIt(int width, string checkType, string expected)
    {
        var rows = Data(300, 2).Rows.Select(row => (IReadOnlyList<string?>)[.. row, "1"]).Select(row => (IReadOnlyList<string?>)[.. row.Take(width)]);

        var report = Analyze(MonitoredData.Of(s_columns, [.. rows]));

        var violation = report.Violations.ShouldHaveSingleItem();
        violation.CheckType.ShouldBe(checkType);
        violation.Description.ShouldContain(expected);
    }

    [Fact]
    public void Analyze_NoRows_FindsNothing()
    {
        Analyze(MonitoredData.Of(s_columns, [])).Violations.ShouldBeEmpty();
    }

    [Fact]
    public void Analyze_ChecksSwitchedOff_OnlyTakesStatistics()
    {
        var constraints = s_baseline.Constraints with
        {
            Configuration = new MonitoringConfiguration { EvaluateConstraints = false, PerformComparison = false },
        };

        var report = DataQuality.Analyze(s_baseline.Statistics, constraints, Data(500, 2, shift: 30));

        report.Violations.ShouldBeEmpty();
        report.Drift.ShouldBeEmpty();
        report.Statistics.ItemCount.ShouldBe(500);
    }

    [Fact]
    public void Analyze_FromFilesReadBack_FindsTheSame()
    {
        var data = Data(500, 2, shift: 10);

        var report = DataQuality.Analyze(
            DataStatistics.Parse(s_baseline.Statistics.ToJson()), DataConstraints.Parse(s_baseline.Constraints.ToJson()), data);

        report.Violations.ShouldBe(Analyze(data).Violations);
        report.Drift.ShouldBe(Analyze(data).Drift);
    }

    [Fact]
    public void Robust_FewRows_IsCorrectedDownwards()
    {
        DriftDistance.Robust(0.3, 1000, 1000).ShouldBe(0.3 - (1.8 * Math.Sqrt(2000.0 / 1_000_000)), 1e-12);
        DriftDistance.Robust(0.3, 1000, 20).ShouldBe(0);
    }

    [Fact]
    public void ViolationsFile_HasTheDocumentedShape()
    {
        var report = Analyze(Data(500, 2)) with { Violations = [new ConstraintViolation("age", "data_type_check", "why")] };

        report.ToViolationsJson().ReplaceLineEndings("\n").ShouldBe(
            """
            {
              "violations": [
                {
                  "feature_name": "age",
                  "constraint_check_type": "data_type_check",
                  "description": "why"
                }
              ]
            }
            """.ReplaceLineEndings("\n"));
    }

    internal static MonitoredData Data(int rows, int seed, int shift = 0)
    {
        var random = new Random(seed);
        string[] plans = ["basic", "basic", "basic", "pro", "pro", "team"];
        return new MonitoredData(s_columns, [.. Enumerable.Range(0, rows).Select(_ => (IReadOnlyList<string?>)[
            $"{18 + shift + random.Next(60)}", plans[random.Next(plans.Length)], FormattableString.Invariant($"{random.NextDouble() - 0.5:0.0000}1")])]);
    }

    private static MonitoredData Edited(Func<IReadOnlyList<string?>, int, IReadOnlyList<string?>> edit)
    {
        var data = Data(1000, 2);
        return data with { Rows = [.. data.Rows.Select(edit)] };
    }

    private static DataQualityReport Analyze(MonitoredData data) =>
        DataQuality.Analyze(s_baseline.Statistics, s_baseline.Constraints, data);
}
