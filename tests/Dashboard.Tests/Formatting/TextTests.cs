using Dashboard.Display;
using Dashboard.Formatting;
using FsCheck;
using FsCheck.Xunit;

namespace Dashboard.Tests.Formatting;

public sealed class TextTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, "0 ms")]
    [InlineData(0.2119, "0.212 ms")]
    [InlineData(8.4, "8.40 ms")]
    [InlineData(9.996, "10.0 ms")]
    [InlineData(571.4, "571 ms")]
    [InlineData(999.4, "999 ms")]
    [InlineData(999.6, "1.00 s")]
    [InlineData(1240, "1.24 s")]
    [InlineData(-3.2, "-3.20 ms")]
    [InlineData(double.NaN, "–")]
    public void Milliseconds_AnyValue_HasThreeDigitsAndTheUnit(double milliseconds, string expected) =>
        Text.Milliseconds(milliseconds).ShouldBe(expected);

    [Fact]
    public void Latency_None_IsADash() => Text.Latency(null).ShouldBe(Text.None);

    [Theory]
    [InlineData(0L, "0")]
    [InlineData(12_345L, "12,345")]
    [InlineData(999_999L, "999,999")]
    [InlineData(1_000_000L, "1.00 M")]
    [InlineData(1_239_999L, "1.24 M")]
    [InlineData(999_600_000L, "1.00 G")]
    public void Count_AnyValue_IsShortFromAMillionOn(long count, string expected) => Text.Count(count).ShouldBe(expected);

    [Fact]
    public void Count_None_IsADash() => Text.Count(null).ShouldBe(Text.None);

    [Theory]
    [InlineData(0.0, "0.0 %")]
    [InlineData(0.00312, "0.3 %")]
    [InlineData(1.0, "100.0 %")]
    [InlineData(double.NaN, "–")]
    public void Percent_AnyRatio_HasOneDigit(double ratio, string expected) => Text.Percent(ratio).ShouldBe(expected);

    [Fact]
    public void Percent_NoCalls_IsNotZero() => Text.Percent(null).ShouldBe(Text.None);

    [Theory]
    [InlineData("0", "$0.00")]
    [InlineData("0.0004", "$0.0004")]
    [InlineData("0.00001", "<$0.0001")]
    [InlineData("0.23", "$0.23")]
    [InlineData("1234.5", "$1,234.50")]
    [InlineData("-2", "−$2.00")]
    public void Money_AnyAmount_ShowsASmallCostToo(string dollars, string expected) =>
        Text.Money(decimal.Parse(dollars, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(0.25, "250 ms")]
    [InlineData(45, "45 s")]
    [InlineData(59.7, "1 min")]
    [InlineData(90, "1 min 30 s")]
    [InlineData(3600, "1 h")]
    [InlineData(5040, "1 h 24 min")]
    [InlineData(183_600, "2 d 3 h")]
    [InlineData(-90, "−1 min 30 s")]
    public void Duration_AnyLength_ShowsItsTwoLargestUnits(double seconds, string expected) =>
        Text.Duration(TimeSpan.FromSeconds(seconds)).ShouldBe(expected);

    [Theory]
    [InlineData(3, "just now")]
    [InlineData(-3, "just now")]
    [InlineData(45, "45 s ago")]
    [InlineData(185, "3 min ago")]
    [InlineData(7300, "2 h ago")]
    [InlineData(90_000, "1 d ago")]
    [InlineData(-185, "in 3 min")]
    public void Relative_AnyDistance_ReadsAsPeopleSayIt(double secondsAgo, string expected) =>
        Text.Relative(s_now.AddSeconds(-secondsAgo), s_now).ShouldBe(expected);

    [Fact]
    public void Time_InAZone_IsThatZonesWallClock()
    {
        var berlin = DisplayZone.Find("Europe/Berlin");

        Text.Time(s_now, berlin).ShouldBe("2026-11-24 13:00:00");
        Text.TimeWithZone(s_now, berlin).ShouldBe("2026-11-24 13:00:00 Europe/Berlin");
        Text.TimeOfDay(s_now.AddMonths(-4), berlin).ShouldBe("14:00");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Mars/Olympus_Mons")]
    public void DisplayZone_UnknownName_IsUtcAndSaysSo(string? name) => DisplayZone.Find(name).Name.ShouldBe("UTC");

    [Theory]
    [InlineData(812, "812 B")]
    [InlineData(54_900, "54.9 kB")]
    [InlineData(1_240_000, "1.24 MB")]
    public void Bytes_AnySize_HasThreeDigits(long bytes, string expected) => Text.Bytes(bytes).ShouldBe(expected);

    [Theory]
    [InlineData("abcdefghij", 10, "abcdefghij")]
    [InlineData("abcdefghijk", 5, "ab…jk")]
    [InlineData("abcdefghijk", 6, "ab…ijk")]
    public void MiddleCut_LongNames_KeepsBothEnds(string name, int length, string expected) => Text.MiddleCut(name, length).ShouldBe(expected);

    [Property]
    public bool MiddleCut_AnyText_IsNeverLongerThanAsked(NonNull<string> text, byte extra)
    {
        var length = extra + 1;

        return Text.MiddleCut(text.Get, length).Length <= Math.Max(length, 0) || text.Get.Length <= length;
    }

    [Property]
    public bool Significant_AnyNumber_IsCloseToIt(NormalFloat number)
    {
        var value = number.Get;
        if (Math.Abs(value) is > 1e12 or < 1e-6)
        {
            return true;
        }

        var shown = double.Parse(Text.Significant(value), System.Globalization.CultureInfo.InvariantCulture);
        return Math.Abs(shown - value) <= Math.Abs(value) * 0.0051;
    }
}
