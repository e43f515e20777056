using LocalAws.Sample;

namespace LocalAws.Tests.Sample;

public sealed class StockDataTests
{
    private static readonly DateOnly s_end = new(2024, 6, 28);
    private static readonly IReadOnlyList<StockDay> s_days = StockDataGenerator.Generate(42, s_end);

    [Fact]
    public void Generate_AnyDay_IsAPossibleTradingDay()
    {
        s_days.ShouldAllBe(day => day.High >= Math.Max(day.Open, day.Close) && day.Low <= Math.Min(day.Open, day.Close));
        s_days.ShouldAllBe(day => day.Low > 0 && day.AdjClose > 0 && day.AdjClose <= day.Close && day.Volume > 0);
        s_days.ShouldAllBe(day => day.Date.DayOfWeek != DayOfWeek.Saturday && day.Date.DayOfWeek != DayOfWeek.Sunday);
        s_days.Select(day => day.Date).ShouldBeInOrder();
        s_days[0].Date.ShouldBe(new DateOnly(2001, 1, 2));
        s_days[^1].Date.ShouldBe(s_end);
    }

    [Fact]
    public void Generate_DefaultSeed_HasTheStatisticsOfARealShare()
    {
        var returns = s_days.Zip(s_days.Skip(1), (before, after) => Math.Log(after.Close / before.Close)).ToList();
        var sizes = returns.Select(Math.Abs).ToList();
        var mean = sizes.Average();
        var clustering = sizes.Zip(sizes.Skip(1), (a, b) => (a - mean) * (b - mean)).Sum() / sizes.Sum(size => (size - mean) * (size - mean));

        ((double)s_days.Count(day => day.Close > day.Open) / s_days.Count).ShouldBeInRange(0.47, 0.53);
        Math.Sqrt(returns.Average(value => value * value)).ShouldBeInRange(0.014, 0.028);
        clustering.ShouldBeGreaterThan(0.05);
        s_days.Min(day => day.Close).ShouldBeGreaterThan(4);
        s_days.Max(day => day.Close).ShouldBeLessThan(160);
    }

    [Fact]
    public void Generate_LaterEnd_OnlyAddsDays()
    {
        var longer = StockDataGenerator.Generate(42, s_end.AddDays(30));

        longer.Take(s_days.Count).Select(day => day with { AdjClose = 0 }).ShouldBe(s_days.Select(day => day with { AdjClose = 0 }));
        longer.Count.ShouldBeGreaterThan(s_days.Count);
    }

    [Fact]
    public void Features_OfADay_AreItsOwnColumnsAndSixDaysBefore()
    {
        var samples = StockDataFeatures.Of(s_days);

        samples.Count.ShouldBe(s_days.Count - 6);
        StockDataFeatures.Names.Count.ShouldBe(30);
        var (sample, index) = (samples[100], 106);
        sample.Features.Take(6).ShouldBe(
            [s_days[index].Open, s_days[index].High, s_days[index].Low, s_days[index].Close, s_days[index].AdjClose, s_days[index].Volume]);
        sample.Features[StockDataFeatures.Names.ToList().IndexOf("Close_1")].ShouldBe(s_days[index - 1].Close);
        sample.Features[StockDataFeatures.Names.ToList().IndexOf("Open_6")].ShouldBe(s_days[index - 6].Open);
        sample.Label.ShouldBe(s_days[index].Close > s_days[index].Open ? 1 : 0);
    }

    [Fact]
    public void Features_OfSixDays_AreNone()
    {
        StockDataFeatures.Of([.. s_days.Take(6)]).ShouldBeEmpty();
        StockDataFeatures.Of([.. s_days.Take(7)]).Count.ShouldBe(1);
    }

    [Fact]
    public void Scale_OfTrainingSamples_SpansNoughtToOne()
    {
        var samples = StockDataFeatures.Of(s_days);
        var scale = StockScale.Fit(samples);
        var scaled = samples.Select(sample => scale.Apply(sample.Features)).ToList();

        for (var column = 0; column < 30; column++)
        {
            scaled.Min(row => row[column]).ShouldBe(0);
            scaled.Max(row => row[column]).ShouldBe(1);
        }
    }

    [Fact]
    public void PredictionsCsv_WithoutDates_HasTheColumnsOfTheReferenceFile()
    {
        var sample = StockDataFeatures.Of(s_days)[0];

        var lines = StockDataFeatures.PredictionsCsv([(sample, 0.479, 0), (sample, 0.75, 1)], withDates: false).Split('\n');

        lines[0].ShouldStartWith(",Open,High,Low,Close,Adj Close,Volume,Open_1,High_1,Low_1,Close_1,Open_2,");
        lines[0].ShouldEndWith(",Close_6,scores,predicted_labels");
        lines[1].Split(',').Length.ShouldBe(33);
        lines[1].ShouldStartWith("0,");
        lines[1].ShouldEndWith(",0.479,0.0");
        lines[2].ShouldStartWith("1,");
        lines[2].ShouldEndWith(",0.75,1.0");
    }

    [Fact]
    public void PredictionsCsv_WithDates_CarriesTheDateAfterTheIndex()
    {
        var sample = StockDataFeatures.Of(s_days)[0];

        var lines = StockDataFeatures.PredictionsCsv([(sample, 0.479, 0)], withDates: true).Split('\n');

        lines[0].ShouldStartWith(",Date,Open,");
        lines[1].ShouldStartWith($"0,{sample.Day.Date:yyyy-MM-dd},");
    }
}
