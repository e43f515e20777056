using Dashboard.Services.Predictions;
using FsCheck.Xunit;

namespace Dashboard.Services.Tests.Predictions;

public sealed class BikeRulesTests
{
    private static readonly BikeRide s_ride = BikeFeatures.FromRow("2012-12-19 17:00:00,4,0,1,1,16.4,20.455,50,26.0027");

    [Property(Arbitrary = [typeof(RideArbitrary)])]
    public void Check_AnyRideWithinTheRanges_FindsNothing(BikeRide ride)
    {
        BikeRules.Check(ride).ShouldBeEmpty();
    }

    [Fact]
    public void Check_HumidityOf140_SaysTheRange()
    {
        BikeRules.Check(s_ride with { Humidity = 140 })
            .ShouldBe([new FieldError(nameof(BikeRide.Humidity), "Humidity must be between 0 and 100 %, not 140.")]);
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(100.001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Check_HumidityJustOutside_IsFound(double humidity)
    {
        BikeRules.Check(s_ride with { Humidity = humidity }).Select(error => error.Field).ShouldBe([nameof(BikeRide.Humidity)]);
    }

    [Fact]
    public void Check_EverythingWrong_NamesEachFieldOnce()
    {
        var ride = new BikeRide(new DateTime(1812, 1, 1), (Season)0, true, true, (Weather)9, 99, -99, -1, -1);

        BikeRules.Check(ride).Select(error => error.Field).ShouldBe(
        [
            nameof(BikeRide.Time), nameof(BikeRide.Season), nameof(BikeRide.IsWorkingDay), nameof(BikeRide.Weather),
            nameof(BikeRide.Temperature), nameof(BikeRide.FeelsLike), nameof(BikeRide.Humidity), nameof(BikeRide.WindSpeed),
        ]);
    }
}
