using System.Globalization;
using LocalAws.Sample;
using TestSupport;

namespace LocalAws.Tests.Sample;

public sealed class SampleDataTests : IDisposable
{
    private const string BikeHeader = "datetime,season,holiday,workingday,weather,temp,atemp,humidity,windspeed,casual,registered,count";
    private const string StockHeader = "Date,Open,High,Low,Close,Adj Close,Volume";

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Data_WithoutFiles_IsGeneratedFromTheSeed()
    {
        var data = new SampleData(new LocalAwsOptions { Seed = 7 }, new DateOnly(2024, 6, 28));

        data.BikeHours.ShouldBe(BikeDataGenerator.Generate(7));
        data.StockDays[^1].Date.ShouldBe(new DateOnly(2024, 6, 28));
        data.BikeHours.ShouldBeSameAs(data.BikeHours);
    }

    [Fact]
    public void BikeFile_GoodRows_AreRead()
    {
        var hours = Read($"{BikeHeader}\n2011-01-01 05:00:00,1,0,0,2,9.84,12.88,75,6.0032,0,1,1\r\n\n");

        hours.ShouldHaveSingleItem().ShouldBe(
            new BikeHour(new DateTime(2011, 1, 1, 5, 0, 0), 1, 0, 0, 2, 9.84, 12.88, 75, 6.0032, 0, 1));
    }

    [Fact]
    public void BikeFile_BadLines_AreAllNamed()
    {
        var error = Should.Throw<InvalidDataException>(() => Read(
            $"{BikeHeader}\n2011-01-01,1,0,0,2,9.84,12.88,75,6,0,1,1\n2011-01-01 01:00:00,5,0,0,2,9.84,12.88,75,6,0,1,1\n"
            + "2011-01-01 02:00:00,1,0,0,2,warm,12.88,75,6,0,1,1\n2011-01-01 03:00:00,1,0,0,2,9.84,12.88,75,6,0,1,3\n"
            + "2011-01-01 04:00:00,1,0\n2011-01-01 05:00:00,1,0,0.5,2,9.84,12.88,75,6,0,1,1\n")).Message;

        error.ShouldContain("LocalAws:BikeData");
        error.ShouldContain("6 bad lines");
        error.ShouldContain("line 2: column datetime: '2011-01-01' is not a time");
        error.ShouldContain("line 3: column season: 5 is not between 1 and 4");
        error.ShouldContain("line 4: column temp: 'warm' is not a number");
        error.ShouldContain("line 5: column count: 3 is not casual plus registered, 1");
        error.ShouldContain("line 6: 3 cells, so column workingday is missing");
        error.ShouldContain("line 7: column workingday: '0.5' is not a whole number");
    }

    [Theory]
    [InlineData("datetime,season\n", "lacks holiday, workingday")]
    [InlineData(BikeHeader + "\n", "holds no rows")]
    [InlineData("", "holds no rows")]
    public void BikeFile_NoSuchTable_SaysSo(string text, string expected)
    {
        Should.Throw<InvalidDataException>(() => Read(text)).Message.ShouldContain(expected);
    }

    [Fact]
    public void BikeFile_Absent_SaysSo()
    {
        var data = new SampleData(new LocalAwsOptions { BikeData = _file + ".none" }, default);

        Should.Throw<InvalidDataException>(() => data.BikeHours).Message.ShouldContain("does not exist");
    }

    [Fact]
    public void StockFile_UnorderedRows_ComeOldestFirst()
    {
        File.WriteAllText(_file, $"{StockHeader}\n2020-01-03,2,3,1,2.5,2.4,200\n2020-01-02,1,2,0.5,1.5,1.4,100.0\n");
        var data = new SampleData(new LocalAwsOptions { StockData = _file }, default);

        data.StockDays.ShouldBe([
            new StockDay(new DateOnly(2020, 1, 2), 1, 2, 0.5, 1.5, 1.4, 100),
            new StockDay(new DateOnly(2020, 1, 3), 2, 3, 1, 2.5, 2.4, 200),
        ]);
    }

    [Fact]
    public void StockFile_BadDate_NamesTheLine()
    {
        File.WriteAllText(_file, $"{StockHeader}\n03.01.2020,2,3,1,2.5,2.4,200\n");

        Should.Throw<InvalidDataException>(() => StockDataFile.Read(_file)).Message.ShouldContain("line 2: column Date");
    }

    [Fact]
    public void RealFiles_WherePresent_AreRead()
    {
        Assert.SkipUnless(RepositoryFiles.BikeData is not null && RepositoryFiles.MatsonTrainData is not null, "The real data is not beside the repository.");

        BikeDataFile.Read(RepositoryFiles.BikeData!).Count.ShouldBe(10_886);
        StockDataFile.Read(RepositoryFiles.MatsonTrainData!).Count.ShouldBe(4_779);
    }

    [Fact]
    public void BikeFeatures_OfTheSampleRide_AreThoseOfTheDesign()
    {
        var ride = new BikeHour(new DateTime(2012, 12, 19, 17, 0, 0), 4, 0, 1, 1, 16.4, 20.455, 50, 26.0027, 26, 536);

        BikeDataFeatures.ToCsv(ride).ShouldBe("4,0,1,1,16.4,20.455,50,26.0027,2012,12,19,2,17");
        BikeDataFeatures.TrainingCsv([ride]).ShouldBe(
            $"{Math.Log(563).ToString("R", CultureInfo.InvariantCulture)},4,0,1,1,16.4,20.455,50,26.0027,2012,12,19,2,17\n");
    }

    [Theory]
    [InlineData(2012, 12, 17, 0)]
    [InlineData(2012, 12, 16, 6)]
    public void BikeFeatures_DayOfWeek_CountsFromMonday(int year, int month, int day, int expected)
    {
        var hour = new BikeHour(new DateTime(year, month, day), 4, 0, 1, 1, 16.4, 20.455, 50, 26, 1, 1);

        BikeDataFeatures.Of(hour)[11].ShouldBe(expected);
    }

    [Fact]
    public void Split_AnyHours_KeepsEachOnce()
    {
        var hours = BikeDataGenerator.Generate(1);

        var (train, validation) = BikeDataFeatures.Split(hours, 0.7, 5);

        train.Count.ShouldBe((int)Math.Round(hours.Count * 0.7));
        train.Concat(validation).OrderBy(hour => hour.Time).ShouldBe(hours);
        BikeDataFeatures.Split(hours, 0.7, 5).Train.ShouldBe(train);
    }

    private IReadOnlyList<BikeHour> Read(string text)
    {
        File.WriteAllText(_file, text);
        return new SampleData(new LocalAwsOptions { BikeData = _file }, default).BikeHours;
    }
}
