using Dashboard.Navigation;
using Dashboard.Pages.Endpoints;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dashboard.Tests.Endpoints;

public sealed class EndpointUrlStateTests
{
    [Property]
    public Property Query_AnyState_ReadsBackAsWritten()
    {
        var states =
            from period in Gen.Elements(EndpointUrlState.Periods.Select(offer => offer.Period).ToArray())
            from variant in Gen.Elements(null, "AllTraffic", "v 1", "a&b", "ü+#")
            from tab in Gen.Elements(Enum.GetValues<EndpointTab>())
            select new EndpointUrlState(period, variant, tab);

        return Prop.ForAll(states.ToArbitrary(), state => EndpointUrlState.FromQuery(state.ToQuery()) == state);
    }

    [Theory]
    [InlineData("?period=2m")]
    [InlineData("?tab=9")]
    [InlineData("?tab=Variants&variant=")]
    public void FromQuery_UnknownValue_IsDefault(string query) =>
        EndpointUrlState.FromQuery(query).ShouldBe(EndpointUrlState.Default);

    [Theory]
    [InlineData("1m", 72, 1)]
    [InlineData("1m", 168, 5)]
    [InlineData("5m", 336, 5)]
    [InlineData("1h", 1, 60)]
    public void PeriodFor_Range_HasFewEnoughPoints(string name, int hours, int minutes)
    {
        var state = EndpointUrlState.FromQuery($"?period={name}");

        state.PeriodFor(TimeSpan.FromHours(hours)).ShouldBe(TimeSpan.FromMinutes(minutes));
    }

    [Fact]
    public void PeriodFor_EveryRangeAndPeriod_FitsTheBrowser()
    {
        foreach (var range in ViewState.Ranges)
        {
            foreach (var offer in EndpointUrlState.Periods)
            {
                var period = new EndpointUrlState(offer.Period, null, EndpointTab.Variants).PeriodFor(range.Length);

                EndpointUrlState.Fits(period, range.Length).ShouldBeTrue();
            }
        }
    }
}
