using System.Globalization;
using Dashboard.Services.Errors;
using Dashboard.Services.Predictions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dashboard.Services.Tests.Predictions;

public sealed class BikeAnswerTests
{
    [Fact]
    public void Riders_AnswerOfTheReferenceModel_571()
    {
        var riders = BikeAnswer.Riders(BikeAnswer.Read("6.349300861358643", 1).Single());

        Math.Round(riders, 2).ShouldBe(571.09);
    }

    [Property]
    public void Riders_AnyCount_UndoesLog1pExactlyOnce(PositiveInt count)
    {
        var riders = (double)count.Get;

        BikeAnswer.Riders(Math.Log(1 + riders)).ShouldBe(riders, riders * 1e-12);
    }

    [Theory]
    [InlineData(1e-9)]
    [InlineData(9.9e-5)]
    [InlineData(1.01e-4)]
    public void Riders_TinyValue_KeepsItsDigits(double value)
    {
        var expected = value + (value * value / 2) + (value * value * value / 6);

        BikeAnswer.Riders(value).ShouldBe(expected, value * 1e-10);
    }

    [Theory]
    [InlineData(-0.5)]
    [InlineData(-1e-7)]
    [InlineData(-20)]
    public void Riders_BelowZero_IsZero(double value)
    {
        BikeAnswer.Riders(value).ShouldBe(0);
    }

    [Fact]
    public void Riders_ValueThatIsNoLogarithm_ModelError()
    {
        Should.Throw<ServiceException>(() => BikeAnswer.Riders(571_000)).Kind.ShouldBe(ServiceErrorKind.ModelError);
    }

    [Property]
    public Property Read_AnyValuesWithAnySeparators_GivesThemInOrder()
    {
        var values = Gen.Choose(-2_000_000, 9_000_000).Select(value => value / 1e6).NonEmptyListOf();
        var separators = Gen.Elements(",", "\n", "\r\n", ",\n", ", ").ListOf(200);
        var trailing = Gen.Elements("", "\n", ",", ",\n");
        var answers =
            from list in values
            from between in separators
            from end in trailing
            let cells = list.Select(value => value.ToString("R", CultureInfo.InvariantCulture)).ToList()
            select (Values: list.ToArray(), Text: string.Concat(cells.Select((cell, i) => cell + (i == cells.Count - 1 ? end : between[i % 200]))));
        return Prop.ForAll(answers.ToArbitrary(), answer =>
            BikeAnswer.Read(answer.Text, answer.Values.Length).SequenceEqual(answer.Values));
    }

    [Theory]
    [InlineData("""{"predictions":[{"score":6.25},{"score":0.5}]}""")]
    [InlineData("""{ "predictions": [6.25, 0.5] }""")]
    public void Read_JsonPredictions_GivesTheScores(string body)
    {
        BikeAnswer.Read(body, 2).ShouldBe([6.25, 0.5]);
    }

    [Theory]
    [InlineData("", 1, "no value for one row")]
    [InlineData("6.3,6.4", 1, "2 values for one row")]
    [InlineData("6.3", 3, "one value for 3 rows")]
    [InlineData("6.3,,", 2, "one value for 2 rows")]
    [InlineData("NaN", 1, "not a finite number")]
    [InlineData("inf", 1, "not a finite number")]
    [InlineData("Infinity", 1, "not a finite number")]
    [InlineData("<html>", 1, "not a finite number")]
    [InlineData("{\"answer\":1}", 1, "no list named predictions")]
    [InlineData("{\"predictions\":[{\"score\":\"NaN\"}]}", 1, "not a finite number")]
    [InlineData("{\"predictions\":", 1, "not valid JSON")]
    public void Read_UnusableAnswer_SaysWhy(string body, int rows, string expected)
    {
        var exception = Should.Throw<ServiceException>(() => BikeAnswer.Read(body, rows));

        exception.Kind.ShouldBe(ServiceErrorKind.ModelError);
        exception.Message.ShouldContain(expected);
        exception.Message.Length.ShouldBeLessThan(250);
    }
}
