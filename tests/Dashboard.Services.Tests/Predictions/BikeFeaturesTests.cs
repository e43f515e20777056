using Dashboard.Services.Errors;
using Dashboard.Services.Predictions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TestSupport;

namespace Dashboard.Services.Tests.Predictions;

public sealed class BikeFeaturesTests
{
    private const string SampleRow = "2012-12-19 17:00:00,4,0,1,1,16.4,20.455,50,26.0027";

    [Fact]
    public void ToLine_SampleOfTheReferenceModel_ExactlyItsThirteenFeatures()
    {
        var line = BikeFeatures.ToLine(BikeFeatures.FromRow(SampleRow));

        line.ShouldBe("4,0,1,1,16.4,20.455,50,26.0027,2012,12,19,2,17");
    }

    [Theory]
    [InlineData(2012, 12, 17, 0)]
    [InlineData(2012, 12, 18, 1)]
    [InlineData(2012, 12, 19, 2)]
    [InlineData(2012, 12, 20, 3)]
    [InlineData(2012, 12, 21, 4)]
    [InlineData(2012, 12, 22, 5)]
    [InlineData(2012, 12, 23, 6)]
    public void MondayFirst_EachDayOfAWeek_CountsFromMonday(int year, int month, int day, int expected)
    {
        BikeFeatures.MondayFirst(new DateTime(year, month, day).DayOfWeek).ShouldBe(expected);
    }

    [Property(Arbitrary = [typeof(RideArbitrary)])]
    public void ToRowThenFromRow_AnyRide_GivesTheSameRide(BikeRide ride)
    {
        BikeFeatures.FromRow(BikeFeatures.ToRow(ride)).ShouldBe(ride);
    }

    [Property(Arbitrary = [typeof(RideArbitrary)])]
    public void ToLine_AnyRide_HoldsEveryFieldAtItsPlace(BikeRide ride)
    {
        var cells = BikeFeatures.ToLine(ride).Split(',').Select(double.Parse).ToArray();
        var daysAfterAMonday = (ride.Time.Date - new DateTime(2001, 1, 1)).Days;

        cells.ShouldBe(
        [
            (int)ride.Season, ride.IsHoliday ? 1 : 0, ride.IsWorkingDay ? 1 : 0, (int)ride.Weather,
            ride.Temperature, ride.FeelsLike, ride.Humidity, ride.WindSpeed,
            ride.Time.Year, ride.Time.Month, ride.Time.Day, ((daysAfterAMonday % 7) + 7) % 7, ride.Time.Hour,
        ]);
        cells.Length.ShouldBe(BikeFeatures.Count);
    }

    [Theory]
    [InlineData("2012-12-19 17:00:00,4,0,1,1,16.4,20.455,50", "9 columns")]
    [InlineData("19.12.2012 17:00,4,0,1,1,16.4,20.455,50,26", "datetime must be a time such as 2012-12-19 17:00:00, not \"19.12.2012 17:00\"")]
    [InlineData("2012-12-19 17:00:00,5,0,1,1,16.4,20.455,50,26", "season must be a whole number from 1 to 4, not \"5\"")]
    [InlineData("2012-12-19 17:00:00,4,2,1,1,16.4,20.455,50,26", "holiday must be a whole number from 0 to 1, not \"2\"")]
    [InlineData("2012-12-19 17:00:00,4,0,1,1,warm,20.455,50,26", "temp must be a number, not \"warm\"")]
    [InlineData("2012-12-19 17:00:00,4,0,1,1,16.4,20.455,50,NaN", "windspeed must be a number, not \"NaN\"")]
    public void FromRow_WrongCell_NamesColumnValueAndExpectation(string row, string expected)
    {
        var exception = Should.Throw<ServiceException>(() => BikeFeatures.FromRow(row));

        exception.Kind.ShouldBe(ServiceErrorKind.InvalidInput);
        exception.Message.ShouldContain(expected);
    }

    [Fact]
    public void FromRow_EveryRowOfTheRealData_RoundTripsAndPassesTheRules()
    {
        Assert.SkipWhen(RepositoryFiles.BikeData is null, "The real data sets are not present.");

        var rows = File.ReadLines(RepositoryFiles.BikeData!).Skip(1).ToList();
        foreach (var row in rows)
        {
            var ride = BikeFeatures.FromRow(row);

            BikeRules.Check(ride).ShouldBeEmpty(row);
            row.ShouldStartWith(BikeFeatures.ToRow(ride) + ",");
        }

        rows.Count.ShouldBe(10_886);
    }
}

/// <summary>Rides as the form allows them.</summary>
public static class RideArbitrary
{
    public static Arbitrary<BikeRide> Rides()
    {
        var number = Gen.Choose(0, 1_000_000);
        var rides =
            from hours in Gen.Choose(0, 99 * 365 * 24)
            from season in Gen.Choose(1, 4)
            from weather in Gen.Choose(1, 4)
            from day in Gen.Elements((false, false), (false, true), (true, false))
            from temperature in number
            from feelsLike in number
            from humidity in number
            from windSpeed in number
            select new BikeRide(
                new DateTime(2000, 1, 1).AddHours(hours),
                (Season)season,
                day.Item1,
                day.Item2,
                (Weather)weather,
                -50 + (temperature * 110 / 1e6),
                -60 + (feelsLike * 130 / 1e6),
                humidity / 1e4,
                windSpeed * 150 / 1e6);
        return rides.ToArbitrary();
    }
}
