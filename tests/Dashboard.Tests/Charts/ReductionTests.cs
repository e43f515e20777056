using System.Collections.Immutable;
using Dashboard.Charts;
using FsCheck;
using FsCheck.Xunit;

namespace Dashboard.Tests.Charts;

public sealed class ReductionTests
{
    [Fact]
    public void Keep_FewValues_KeepsAll() => Reduction.Keep([1, double.NaN, 3], 4).ShouldBe([0, 1, 2]);

    [Fact]
    public void Keep_OneSpikeAmongMany_KeepsTheSpike()
    {
        var values = Enumerable.Repeat(1.0, 100_000).ToArray();
        values[54_321] = 99;
        values[70_001] = -5;

        var kept = Reduction.Keep([.. values], 2000);

        kept.ShouldContain(54_321);
        kept.ShouldContain(70_001);
        kept.Length.ShouldBeLessThanOrEqualTo(2002);
    }

    [Fact]
    public void Keep_AGap_StaysAGap()
    {
        var values = Enumerable.Range(0, 10_000).Select(i => i is >= 4_000 and < 4_100 ? double.NaN : i).ToImmutableArray();

        Reduction.Keep(values, 2000).Any(index => double.IsNaN(values[index])).ShouldBeTrue();
    }

    [Property]
    public bool Keep_AnySeries_IsOrderedAndKeepsEndsAndExtremes(NonEmptyArray<NormalFloat> numbers)
    {
        var values = Enumerable.Range(0, 50).SelectMany(_ => numbers.Get.Select(number => number.Get)).ToImmutableArray();

        var kept = Reduction.Keep(values, 8);

        return kept[0] == 0
            && kept[^1] == values.Length - 1
            && kept.Zip(kept.Skip(1)).All(pair => pair.First < pair.Second)
            && kept.Max(index => values[index]).Equals(values.Max())
            && kept.Min(index => values[index]).Equals(values.Min());
    }
}
