using LocalAws.Sample;

namespace LocalAws.Tests.Sample;

public sealed class BikeDataGeneratorTests
{
    private static readonly IReadOnlyList<BikeHour> s_hours = BikeDataGenerator.Generate(42);

    [Fact]
    public void Generate_SameSeed_SameHours()
    {
        BikeDataGenerator.Generate(42).ShouldBe(s_hours);
        BikeDataGenerator.Generate(43).ShouldNotBe(s_hours);
    }

    [Fact]
    public void Generate_AnySeed_KeepsToTheColumnsOfTheRealData()
    {
        s_hours.Count.ShouldBeInRange(10_700, 10_944);
        s_hours.ShouldAllBe(hour => hour.Count >= 1);
        s_hours.ShouldAllBe(hour => hour.Time.Day <= 19 && hour.Time.Minute == 0);
        s_hours.ShouldAllBe(hour => hour.Season >= 1 && hour.Season <= 4 && hour.Weather >= 1 && hour.Weather <= 4);
        s_hours.ShouldAllBe(hour => hour.Temp >= 0.82 && hour.Temp <= 41 && hour.Humidity >= 0 && hour.Humidity <= 100);
        s_hours.ShouldAllBe(hour => hour.WindSpeed >= 0 && hour.WindSpeed <= 57 && hour.ATemp > 0 && hour.ATemp < 50);
        s_hours.ShouldAllBe(hour => !(hour.Holiday == 1 && hour.WorkingDay == 1));
        s_hours.Select(hour => hour.Time).ShouldBeInOrder();
        s_hours.Select(hour => hour.Time).ShouldBeUnique();
    }

    [Fact]
    public void Generate_DefaultSeed_HasTheStatisticsOfTheRealData()
    {
        s_hours.Average(hour => hour.Count).ShouldBeInRange(175, 210);
        Deviation(hour => hour.Count).ShouldBeInRange(160, 200);
        s_hours.Average(hour => hour.Temp).ShouldBeInRange(18.5, 22);
        Deviation(hour => hour.Temp).ShouldBeInRange(6.5, 9);
        s_hours.Average(hour => hour.Humidity).ShouldBeInRange(58, 66);
        Deviation(hour => hour.Humidity).ShouldBeInRange(16, 22);
        s_hours.Average(hour => hour.WindSpeed).ShouldBeInRange(11.5, 14);
        s_hours.Average(hour => hour.Casual).ShouldBeInRange(30, 42);
        Share(hour => hour.Weather == 1).ShouldBeInRange(0.58, 0.74);
        Share(hour => hour.Weather == 3).ShouldBeInRange(0.05, 0.12);
        Mean(hour => hour.Time.Year == 2012).ShouldBeGreaterThan(1.4 * Mean(hour => hour.Time.Year == 2011));
        Mean(hour => hour.Weather == 3).ShouldBeLessThan(0.75 * Mean(hour => hour.Weather == 1));
    }

    [Fact]
    public void Generate_WorkingDays_HaveTwoRushHours()
    {
        var byHour = Enumerable.Range(0, 24).Select(hour => Mean(h => h.WorkingDay == 1 && h.Time.Hour == hour)).ToArray();

        byHour[8].ShouldBeGreaterThan(2 * byHour[11]);
        byHour[17].ShouldBeGreaterThan(2 * byHour[11]);
        byHour[3].ShouldBeLessThan(10);
        Mean(h => h.WorkingDay == 0 && h.Time.Hour == 14).ShouldBeGreaterThan(2 * Mean(h => h.WorkingDay == 0 && h.Time.Hour == 8));
    }

    [Fact]
    public void Holidays_OfTwoYears_AreThoseOfTheCity()
    {
        var days = s_hours.Where(hour => hour.Holiday == 1).Select(hour => DateOnly.FromDateTime(hour.Time)).Distinct().ToList();

        days.ShouldBe(
        [
            new(2011, 1, 17), new(2011, 4, 15), new(2011, 7, 4), new(2011, 9, 5), new(2011, 10, 10), new(2011, 11, 11),
            new(2012, 1, 2), new(2012, 1, 16), new(2012, 4, 16), new(2012, 7, 4), new(2012, 9, 3), new(2012, 10, 8), new(2012, 11, 12),
        ]);
    }

    private static double Mean(Func<BikeHour, bool> filter) => s_hours.Where(filter).Average(hour => hour.Count);

    private static double Share(Func<BikeHour, bool> filter) => (double)s_hours.Count(filter) / s_hours.Count;

    private static double Deviation(Func<BikeHour, double> select)
    {
        var mean = s_hours.Average(select);
        return Math.Sqrt(s_hours.Average(hour => Math.Pow(select(hour) - mean, 2)));
    }
}
