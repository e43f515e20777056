using System.Globalization;
using Dashboard.Pages.BikeDemand;
using Dashboard.Services.Predictions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Tests.BikeDemand;

public sealed class BikeUrlStateTests
{
    [Fact]
    public void ToQuery_Default_IsEmpty() => BikeUrlState.Default.ToQuery().ShouldBeEmpty();

    [Fact]
    public void FromQuery_Empty_IsReferenceRide() =>
        BikeUrlState.FromQuery("").Form.ToRide().ShouldBe(BikeSamples.EveningRush);

    [Property]
    public Property RoundTrip_AnyForm_IsSame() => Prop.ForAll(States().ToArbitrary(), state =>
    {
        var address = QueryHelpers.AddQueryString("/x", state.ToQuery());

        BikeUrlState.FromQuery(address[2..]).ShouldBe(state);
    });

    [Theory]
    [InlineData("?humidity=wet&hour=25&season=monsoon&date=tomorrow")]
    [InlineData("?humidity=NaN&hour=-1&season=9&date=2012-02-31")]
    public void FromQuery_Unreadable_KeepsDefaults(string query) => BikeUrlState.FromQuery(query).ShouldBe(BikeUrlState.Default);

    [Fact]
    public void FromQuery_OutOfRangeHumidity_IsKeptForItsMessage() =>
        BikeUrlState.FromQuery("?humidity=140").Form.Humidity.ShouldBe(140);

    private static Gen<BikeUrlState> States() =>
        from day in Gen.Choose(0, 40_000)
        from hour in Gen.Choose(0, 23)
        from season in Gen.Elements(Enum.GetValues<Season>())
        from weather in Gen.Elements(Enum.GetValues<Weather>())
        from holiday in Gen.Elements(true, false)
        from working in Gen.Elements(true, false)
        from numbers in Gen.Choose(-100_000, 100_000).Select(n => n / 1000.0).ArrayOf(4)
        from variant in Gen.Elements<string?>(null, "blue", "green & co")
        select new BikeUrlState(
            new BikeForm
            {
                Date = DateOnly.Parse("1950-01-01", CultureInfo.InvariantCulture).AddDays(day),
                Hour = hour,
                Season = season,
                Weather = weather,
                IsHoliday = holiday,
                IsWorkingDay = working,
                Temperature = numbers[0],
                FeelsLike = numbers[1],
                Humidity = numbers[2],
                WindSpeed = numbers[3],
            },
            variant);
}
