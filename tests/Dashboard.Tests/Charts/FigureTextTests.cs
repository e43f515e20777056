using Dashboard.Charts;
using Dashboard.Display;

namespace Dashboard.Tests.Charts;

public sealed class FigureTextTests
{
    private static readonly DateTimeOffset s_start = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Csv_TimeSeries_NamesZoneAndUnitAndLeavesGapsEmpty()
    {
        var figure = new TimeSeriesFigure("Latency", "ms", [Line("p50", 1.25, double.NaN), Line("p \"99\", all", 3, 4)]) { Unit = "ms" };

        FigureCsv.Of(figure, DisplayZone.Find("Europe/Berlin")).ShouldBe(
            "Time (Europe/Berlin),p50 (ms),\"p \"\"99\"\", all (ms)\"\r\n"
            + "2026-11-24T13:00:00+01:00,1.25,3\r\n"
            + "2026-11-24T13:01:00+01:00,,4\r\n");
    }

    [Fact]
    public void Csv_Candles_HasEveryColumn()
    {
        var figure = new CandlestickFigure("Price", "USD", [new CandlestickDay("2026-01-02", 10, 12, 9, 11, 0.5, true, true)]);

        FigureCsv.Of(figure, DisplayZone.Utc).ShouldBe("Day,Open,High,Low,Close,Score,Predicted,Realised\r\n2026-01-02,10,12,9,11,0.5,up,up\r\n");
    }

    [Theory]
    [InlineData("Invocations and errors", "invocations-and-errors.csv")]
    [InlineData("p90 / p99!", "p90-p99.csv")]
    [InlineData("…", "chart.csv")]
    public void Csv_FileName_IsSafe(string title, string expected) => FigureCsv.FileName(new TimeSeriesFigure(title, "", [])).ShouldBe(expected);

    [Fact]
    public void Summary_TimeSeries_TellsNewestLowestAndHighest()
    {
        var figure = new TimeSeriesFigure("Latency", "ms, p50", [Line("p50", 5, 9, 7), Line("p99", double.NaN)]) { Unit = "ms" };

        FigureSummary.Of(figure).ShouldBe("Latency, ms, p50. p50: newest 7.00 ms, lowest 5.00 ms, highest 9.00 ms. p99: no data points.");
    }

    [Fact]
    public void Summary_ManyLines_SaysHowManyMore() =>
        FigureSummary.Of(new TimeSeriesFigure("Drift", "", [.. Enumerable.Range(0, 9).Select(i => Line($"f{i}", 1))])).ShouldEndWith("And 3 more lines; the table view has all.");

    private static TimeSeriesLine Line(string name, params double[] values) => new(name, s_start, TimeSpan.FromMinutes(1), [.. values]);
}
