using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalAws.CloudWatch.Queries;
using LocalAws.CloudWatch.Store;

namespace LocalAws.Tests.CloudWatch;

/// <summary>Statistics of distributions against the same statistics of the raw values.</summary>
public sealed class DistributionTests
{
    // Buckets promise one per cent; a sum of them can be off by no more.
    private const double Bound = LogBuckets.RelativeError + 1e-9;

    [Property(MaxTest = 300)]
    public void Totals_OfAnyValues_AreExact(NonEmptyArray<NormalFloat> numbers)
    {
        var values = numbers.Get.Select(number => number.Get % 1e9).ToArray();

        var distribution = Of(values);

        distribution.Count.ShouldBe(values.Length);
        distribution.Minimum.ShouldBe(values.Min());
        distribution.Maximum.ShouldBe(values.Max());
        distribution.Sum.ShouldBe(values.Sum(), 1e-3);
    }

    [Property(MaxTest = 300)]
    public void Percentile_OfAnyValues_IsWithinOnePerCent(NonEmptyArray<NormalFloat> numbers, byte share)
    {
        var values = Positive(numbers);
        var percent = share / 255.0 * 100;

        var read = Read($"p{percent:0.##########}", values);

        var rank = Math.Clamp((int)Math.Ceiling((percent / 100 * values.Length) - 1e-9), 1, values.Length);
        Close(read, values[rank - 1]);
    }

    [Property(MaxTest = 300)]
    public void TrimmedStatistics_OfAnyValues_AreWithinOnePerCent(NonEmptyArray<NormalFloat> numbers, byte first, byte second)
    {
        var values = Positive(numbers);
        var low = Math.Min(first, second) * 100 / 256;
        var high = (Math.Max(first, second) * 100 / 256) + 1;
        var skipped = (int)Math.Floor((low / 100.0 * values.Length) + 1e-9);
        var kept = Math.Max(1, (int)Math.Ceiling((high / 100.0 * values.Length) - 1e-9));
        var inside = values[skipped..kept];

        Read($"TC({low}%:{high}%)", values).ShouldBe(inside.Length);
        Close(Read($"TS({low}%:{high}%)", values), inside.Sum());
        if (inside.Length > 0)
        {
            Close(Read($"TM({low}%:{high}%)", values), inside.Average());
            var winsorized = values.Select((_, index) => values[Math.Clamp(index, skipped, kept - 1)]).Average();
            Close(Read($"WM({low}%:{high}%)", values), winsorized);
        }
    }

    [Property(MaxTest = 200)]
    public void Merge_OfTwo_IsTheDistributionOfAll(NonEmptyArray<NormalFloat> left, NonEmptyArray<NormalFloat> right)
    {
        double[] first = Positive(left), second = Positive(right);
        var merged = Of(first);
        merged.Merge(Of(second));

        var together = Of([.. first, .. second]);

        merged.Count.ShouldBe(together.Count);
        merged.Minimum.ShouldBe(together.Minimum);
        merged.Maximum.ShouldBe(together.Maximum);
        merged.Buckets.ToArray().ShouldBe(together.Buckets.ToArray());
        merged.Counts.ToArray().ShouldBe(together.Counts.ToArray());
    }

    [Property(MaxTest = 200)]
    public void Block_RoundTrip_KeepsEverySlot(NonEmptyArray<NormalFloat>[] slots)
    {
        var before = slots.Take(60).Select((numbers, index) => index % 3 == 0 ? null : Of(index % 2 == 0 ? Positive(numbers) : [index, index])).ToArray();

        var after = BlockCodec.Decode(BlockCodec.Encode(60, before), out var seconds);

        seconds.ShouldBe(60);
        after.Length.ShouldBe(60);
        for (var index = 0; index < before.Length; index++)
        {
            (after[index] is null).ShouldBe(before[index] is null);
            if (before[index] is { } expected && after[index] is { } read)
            {
                (read.Count, read.Sum, read.Minimum, read.Maximum).ShouldBe((expected.Count, expected.Sum, expected.Minimum, expected.Maximum));
                read.Buckets.ToArray().ShouldBe(expected.Buckets.ToArray());
                read.Counts.ToArray().ShouldBe(expected.Counts.ToArray());
            }
        }
    }

    [Theory]
    [InlineData(1e-90)]
    [InlineData(1)]
    [InlineData(3500)]
    [InlineData(2.3e108)]
    public void Middle_OfTheBucketOfAValue_IsWithinOnePerCent(double value) =>
        LogBuckets.Middle(LogBuckets.IndexOf(value)).ShouldBe(value, value * LogBuckets.RelativeError);

    [Theory]
    [InlineData("p0", 1)]
    [InlineData("p10", 1)]
    [InlineData("p50", 5)]
    [InlineData("p90", 9)]
    [InlineData("p90.1", 10)]
    [InlineData("p100", 10)]
    [InlineData("tm90", 5)]
    [InlineData("tc90", 9)]
    [InlineData("ts90", 45)]
    [InlineData("wm90", 5.4)]
    [InlineData("IQM", 5.5)]
    [InlineData("PR(3:7)", 40)]
    [InlineData("PR(:3)", 30)]
    [InlineData("PR(7:)", 30)]
    [InlineData("TM(3:7)", 5.5)]
    [InlineData("TC(3:7)", 4)]
    [InlineData("TS(3:7)", 22)]
    [InlineData("WM(3:7)", 5.2)]
    [InlineData("SampleCount", 10)]
    [InlineData("Average", 5.5)]
    public void Statistic_OfOneToTen_IsWhatCloudWatchDocuments(string statistic, double expected) =>
        Read(statistic, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).ShouldNotBeNull().ShouldBe(expected, expected * Bound);

    [Fact]
    public void Percentile_OfEqualValues_IsExact() => Read("p99", [0.3, 0.3, 0.3]).ShouldBe(0.3);

    [Fact]
    public void Percentile_WithNegativeValue_IsAbsent() => Read("p50", [-1, 2, 3]).ShouldBeNull();

    [Fact]
    public void Percentile_OfStatisticSet_IsAbsentUnlessAllValuesAreEqual()
    {
        var spread = new Distribution();
        spread.AddStatistics(10, 100, 1, 20);
        var equal = new Distribution();
        equal.AddStatistics(10, 50, 5, 5);
        equal.Add(7);

        spread.HasHistogram.ShouldBeFalse();
        new PercentileStatistic("p50", 50).Of(equal).ShouldNotBeNull().ShouldBe(5, 0.05);
        new PercentileStatistic("p100", 100).Of(equal).ShouldBe(7);
    }

    [Theory]
    [InlineData("p101")]
    [InlineData("p")]
    [InlineData("average")]
    [InlineData("tm0")]
    [InlineData("TM(90%:10%)")]
    [InlineData("TM(10%:90)")]
    [InlineData("PR(10%:20%)")]
    [InlineData("TM(:)")]
    [InlineData("XX(1:2)")]
    [InlineData("")]
    public void Statistic_OfAnotherForm_IsNone(string text) => StatisticParser.TryParse(text, out _).ShouldBeFalse();

    private static double? Read(string statistic, double[] values)
    {
        StatisticParser.TryParse(statistic, out var parsed).ShouldBeTrue(statistic);
        return parsed.ShouldNotBeNull().Of(Of(values));
    }

    private static Distribution Of(double[] values)
    {
        var distribution = new Distribution();
        foreach (var value in values)
        {
            distribution.Add(value);
        }

        return distribution;
    }

    private static double[] Positive(NonEmptyArray<NormalFloat> numbers) =>
        [.. numbers.Get.Select(number => Math.Abs(number.Get) is var value and < 1e-60 ? 0 : Math.Abs(number.Get) % 1e12).Order()];

    private static void Close(double? read, double expected) =>
        read.ShouldNotBeNull().ShouldBe(expected, Math.Max(1e-9, Math.Abs(expected) * Bound));
}
