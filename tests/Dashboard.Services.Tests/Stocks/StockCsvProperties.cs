using System.Globalization;
using Dashboard.Services.Stocks;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dashboard.Services.Tests.Stocks;

public sealed class StockCsvProperties
{
    private static readonly string[] s_columns = ["Date", "Open", "High", "Low", "Close", "Volume", "scores", "predicted_labels"];
    private static readonly string[] s_badCells = ["", "x", "NaN", "inf", "-1", "1;2", "1e999", "0x1"];

    [Property(Arbitrary = [typeof(FileArbitrary)])]
    public async Task WriteThenRead_AnyDaysInAnyColumnOrder_GivesTheSameDays(StockFileCase file)
    {
        var table = await StockCsvTests.ReadAsync(file.Text(null));

        table.Days.ShouldBe(file.Days);
        table.BadRowCount.ShouldBe(0);
    }

    [Property(Arbitrary = [typeof(FileArbitrary)])]
    public async Task Read_InjectedBadCells_ReportsExactlyTheirLines(StockFileCase file)
    {
        var table = await StockCsvTests.ReadAsync(file.Text(file.Bad));

        table.BadRows.Select(row => row.Line).ShouldBe(file.Bad.Keys.Select(index => index + 2));
        table.Days.ShouldBe(file.Days.Where((_, index) => !file.Bad.ContainsKey(index)));
        foreach (var row in table.BadRows)
        {
            row.Reason.ShouldContain(s_columns[file.Bad[row.Line - 2].Column]);
        }
    }

    /// <summary>Days, an order of the columns, and cells to spoil by index of the day.</summary>
    public sealed record StockFileCase(
        IReadOnlyList<StockDay> Days, int[] Order, bool HasDates, SortedDictionary<int, (int Column, string Cell)> Bad)
    {
        public string Text(SortedDictionary<int, (int Column, string Cell)>? bad)
        {
            var columns = Order.Where(column => HasDates || column > 0).ToArray();
            var lines = Days.Select((day, index) =>
            {
                var cells = Cells(day);
                if (bad is not null && bad.TryGetValue(index, out var spoiled))
                {
                    cells[spoiled.Column] = spoiled.Cell;
                }

                return $"{index}," + string.Join(',', columns.Select(column => cells[column]));
            });
            return string.Join('\n', ["," + string.Join(',', columns.Select(column => s_columns[column])), .. lines]);
        }

        private static string[] Cells(StockDay day)
        {
            var culture = CultureInfo.InvariantCulture;
            return
            [
                day.Date?.ToString("yyyy-MM-dd", culture) ?? string.Empty,
                day.Open.ToString("R", culture), day.High.ToString("R", culture), day.Low.ToString("R", culture),
                day.Close.ToString("R", culture), day.Volume.ToString("R", culture),
                day.Score!.Value.ToString("R", culture), day.PredictedUp!.Value ? "1.0" : "0.0",
            ];
        }
    }

    public static class FileArbitrary
    {
        public static Arbitrary<StockFileCase> Files()
        {
            var days =
                from open in Gen.Choose(1, 100_000)
                from up in Gen.Choose(0, 5_000)
                from down in Gen.Choose(0, 1_000)
                from close in Gen.Choose(1, 100_000)
                from volume in Gen.Choose(0, int.MaxValue)
                from score in Gen.Choose(0, 1_000_000)
                from label in Gen.Elements(true, false)
                let high = Math.Max(open, close) + up
                let low = Math.Max(0, Math.Min(open, close) - down)
                select (Open: open / 1e3, High: high / 1e3, Low: low / 1e3, Close: close / 1e3, Volume: (double)volume, Score: score / 1e6, Label: label);
            var files =
                from list in days.ListOf()
                from hasDates in Gen.Elements(true, false)
                from order in Gen.Shuffle(Enumerable.Range(0, s_columns.Length).ToArray())
                from spoiled in Gen.Choose(0, Math.Max(0, list.Count - 1)).ListOf(Math.Min(5, list.Count))
                from columns in Gen.Choose(hasDates ? 0 : 1, s_columns.Length - 1).ListOf(5)
                from cells in Gen.Elements(s_badCells).ListOf(5)
                let dated = list.Select((day, index) => new StockDay(
                    hasDates ? new DateOnly(2001, 1, 1).AddDays(index) : null,
                    day.Open, day.High, day.Low, day.Close, day.Volume, day.Score, day.Label)).ToList()
                select new StockFileCase(dated, order.ToArray(), hasDates, Spoil(spoiled, columns, cells));
            return files.ToArbitrary();
        }

        private static SortedDictionary<int, (int Column, string Cell)> Spoil(List<int> days, List<int> columns, List<string> cells)
        {
            var bad = new SortedDictionary<int, (int Column, string Cell)>();
            for (var i = 0; i < days.Count; i++)
            {
                bad[days[i]] = (columns[i], cells[i]);
            }

            return bad;
        }
    }
}
