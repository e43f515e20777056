using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Dashboard.Charts;
using Dashboard.Display;
using Dashboard.Theming;

namespace Dashboard.Tests.Charts;

public sealed class PlotlyFiguresTests
{
    private static readonly DateTimeOffset s_start = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Lines_InAZone_StandAtThatZonesWallClock()
    {
        var plot = PlotlyFigures.From(Lines(1, 2), ChartTheme.Light, DisplayZone.Find("Europe/Berlin"));

        var first = DateTime.UnixEpoch.AddMilliseconds(Values(plot, 0, "x")[0]);
        first.ShouldBe(new DateTime(2026, 11, 24, 13, 0, 0));
    }

    [Fact]
    public void Lines_Gaps_TravelAsNaNAndStayOpen()
    {
        var plot = PlotlyFigures.From(Lines(1, double.NaN, 3), ChartTheme.Light, DisplayZone.Utc);

        Values(plot, 0, "y").ShouldBe([1, double.NaN, 3]);
        Json(plot, "data")[0].GetProperty("connectgaps").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void Lines_ValueBetweenTwoGaps_IsMarkedSoThatItCanBeSeen()
    {
        var values = Enumerable.Repeat(1.0, 100).ToArray();
        (values[49], values[51]) = (double.NaN, double.NaN);

        Mode(Lines(values)).ShouldBe("lines+markers");
        Mode(Lines([.. Enumerable.Repeat(1.0, 100)])).ShouldBe("lines");
    }

    [Fact]
    public void Lines_NewestIncomplete_EndInAHollowMark()
    {
        var plot = PlotlyFigures.From(Lines(1, 2) with { IsNewestIncomplete = true }, ChartTheme.Dark, DisplayZone.Utc);

        var mark = Json(plot, "data")[1];
        mark.GetProperty("mode").GetString().ShouldBe("markers");
        mark.GetProperty("marker").GetProperty("color").GetString().ShouldBe(Tokens.Dark.Surface);
        mark.GetProperty("showlegend").GetBoolean().ShouldBeFalse();
        Values(plot, 1, "y").ShouldBe([2]);
    }

    [Fact]
    public void Lines_NewestIncompleteButAGap_HaveNoMark() =>
        PlotlyFigures.From(Lines(1, double.NaN) with { IsNewestIncomplete = true }, ChartTheme.Light, DisplayZone.Utc).Traces.Count.ShouldBe(1);

    [Fact]
    public void Bars_NewestIncomplete_AreHollowAndNotCountedTwice()
    {
        var plot = PlotlyFigures.From(Lines(1, 2) with { IsBars = true, IsNewestIncomplete = true }, ChartTheme.Light, DisplayZone.Utc);

        Values(plot, 0, "y").ShouldBe([1, double.NaN]);
        Values(plot, 1, "y").ShouldBe([2]);
    }

    [Fact]
    public void Lines_FromTheFourthOn_AreDashed()
    {
        var figure = new TimeSeriesFigure("t", "s", [.. Enumerable.Range(0, 5).Select(i => Line($"l{i}", 1, 2))]);

        var dashes = Json(PlotlyFigures.From(figure, ChartTheme.Light, DisplayZone.Utc), "data")
            .EnumerateArray().Select(trace => trace.GetProperty("line").GetProperty("dash").GetString()).ToArray();

        dashes[..3].ShouldAllBe(dash => dash == "solid");
        dashes[3..].ShouldAllBe(dash => dash != "solid");
        dashes[3].ShouldNotBe(dashes[4]);
    }

    [Fact]
    public void Legend_OneLine_IsLeftOut()
    {
        var one = Json(PlotlyFigures.From(Lines(1), ChartTheme.Light, DisplayZone.Utc), "layout");
        var two = Json(PlotlyFigures.From(Lines(1) with { Lines = [Line("a", 1), Line("b", 2)] }, ChartTheme.Light, DisplayZone.Utc), "layout");

        one.GetProperty("showlegend").GetBoolean().ShouldBeFalse();
        two.GetProperty("showlegend").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Threshold_IsADashedLineWithItsLabelAndInSight()
    {
        var figure = Lines(1, 2) with { Thresholds = [new FigureThreshold(50, "threshold 50")] };

        var layout = Json(PlotlyFigures.From(figure, ChartTheme.Light, DisplayZone.Utc), "layout");

        var shape = layout.GetProperty("shapes")[0];
        shape.GetProperty("y0").GetDouble().ShouldBe(50);
        shape.GetProperty("line").GetProperty("dash").GetString().ShouldBe("dash");
        shape.GetProperty("label").GetProperty("text").GetString().ShouldBe("threshold 50");
        layout.GetProperty("yaxis").GetProperty("autorangeoptions").GetProperty("include")[0].GetDouble().ShouldBe(50);
    }

    [Theory]
    [InlineData(true, "tozero")]
    [InlineData(false, "normal")]
    public void ValueAxis_CountsAndRatios_StartAtZero(bool isZeroBased, string mode) =>
        Json(PlotlyFigures.From(Lines(5, 6) with { IsZeroBased = isZeroBased }, ChartTheme.Light, DisplayZone.Utc), "layout")
            .GetProperty("yaxis").GetProperty("rangemode").GetString().ShouldBe(mode);

    [Fact]
    public void LongLine_IsReducedAndSaysFromHowMany()
    {
        var plot = PlotlyFigures.From(Lines([.. Enumerable.Range(0, 100_000).Select(i => (double)i)]), ChartTheme.Light, DisplayZone.Utc);

        plot.DrawnFrom.ShouldBe(100_000);
        Values(plot, 0, "y").Count.ShouldBeLessThanOrEqualTo(PlotlyFigures.MaxPoints + 2);
        Values(plot, 0, "x").Count.ShouldBe(Values(plot, 0, "y").Count);
    }

    [Fact]
    public void ZoomRevision_ChangesWithTheRangeAndNotWithTheTime()
    {
        string? Revision(int hours, int later)
        {
            var end = s_start.AddMinutes(later);
            var figure = Lines(1) with { Range = (end.AddHours(-hours), end) };
            return Json(PlotlyFigures.From(figure, ChartTheme.Light, DisplayZone.Utc), "layout").GetProperty("uirevision").GetString();
        }

        Revision(3, 0).ShouldBe(Revision(3, 5));
        Revision(3, 0).ShouldNotBe(Revision(12, 0));
    }

    [Fact]
    public void Candles_Predictions_ShowDirectionByShapeAndOutcomeByFilling()
    {
        var figure = new CandlestickFigure("Price", "USD", [Day("2026-01-02", true, 0.7), Day("2026-01-05", false, 0.2)]);

        var plot = PlotlyFigures.From(figure, ChartTheme.Light, DisplayZone.Utc);

        plot.NeedsFullBundle.ShouldBeTrue();
        var data = Json(plot, "data");
        data[0].GetProperty("type").GetString().ShouldBe("candlestick");
        data.EnumerateArray().Skip(1).Take(4).Select(trace => trace.GetProperty("marker").GetProperty("symbol").GetString())
            .ShouldBe(["triangle-up", "triangle-up-open", "triangle-down", "triangle-down-open"]);
        // Both days closed up: the first prediction is right and stands below its candle, the second is wrong and stands above.
        Values(plot, 1, "y").ShouldSatisfyAllConditions(y => y[0].ShouldBeLessThan(9), y => y[1].ShouldBe(double.NaN));
        Values(plot, 2, "y").ShouldAllBe(y => double.IsNaN(y));
        Values(plot, 3, "y").ShouldAllBe(y => double.IsNaN(y));
        Values(plot, 4, "y").ShouldSatisfyAllConditions(y => y[0].ShouldBe(double.NaN), y => y[1].ShouldBeGreaterThan(12));
        Values(plot, 5, "y").ShouldBe([0.7, 0.2]);
    }

    [Fact]
    public void Candles_WithoutPredictions_AreCandlesAlone() =>
        PlotlyFigures.From(new CandlestickFigure("Price", "USD", [Day("#1", null, null)]), ChartTheme.Light, DisplayZone.Utc).Traces.Count.ShouldBe(1);

    [Fact]
    public void Candles_TooManyToDraw_AreJoinedWithTheirExtremes()
    {
        var days = Enumerable.Range(0, 5000).Select(i => Day($"#{i}", true, 0.5) with { High = i == 4321 ? 99 : 12 }).ToArray();

        var plot = PlotlyFigures.From(new CandlestickFigure("Price", "USD", days), ChartTheme.Light, DisplayZone.Utc);

        plot.DrawnFrom.ShouldBe(5000);
        Values(plot, 0, "high").Count.ShouldBeLessThanOrEqualTo(PlotlyFigures.MaxPoints);
        Values(plot, 0, "high").Max().ShouldBe(99);
    }

    [Fact]
    public void Wire_PutsEveryArrayIntoTheBlockAndSaysWhere()
    {
        var plot = PlotlyFigures.From(Lines(1, double.NaN, 3), ChartTheme.Light, DisplayZone.Utc);

        var wire = PlotlyWire.Pack(plot);

        var numbers = MemoryMarshal.Cast<byte, double>(wire.Numbers).ToArray();
        var place = JsonDocument.Parse(wire.Json).RootElement.GetProperty("arrays").EnumerateArray()
            .Single(array => array.GetProperty("attribute").GetString() == "y");
        numbers.Skip(place.GetProperty("offset").GetInt32()).Take(place.GetProperty("count").GetInt32()).ShouldBe([1, double.NaN, 3]);
        wire.Json.ShouldNotContain("NaN");
    }

    private static string? Mode(TimeSeriesFigure figure) =>
        Json(PlotlyFigures.From(figure, ChartTheme.Light, DisplayZone.Utc), "data")[0].GetProperty("mode").GetString();

    private static JsonElement Json(PlotlyFigure plot, string part) => JsonDocument.Parse(PlotlyWire.Pack(plot).Json).RootElement.GetProperty(part);

    private static IReadOnlyList<double> Values(PlotlyFigure plot, int trace, string attribute) =>
        plot.Arrays.Single(array => array.Trace == trace && array.Attribute == attribute).Values;

    private static TimeSeriesFigure Lines(params double[] values) => new("Latency", "ms", [Line("p50", values)]) { Unit = "ms" };

    private static TimeSeriesLine Line(string name, params double[] values) => new(name, s_start, TimeSpan.FromMinutes(1), [.. values]);

    private static CandlestickDay Day(string label, bool? up, double? score) => new(label, 10, 12, 9, 11, score, up, true);
}
