namespace LocalAws.Tests.Http;

public sealed class StandaloneOptionsTests
{
    [Fact]
    public void Read_NoArguments_HasTheUsualPort()
    {
        StandaloneOptions.Read([]).Url.ShouldBe("http://127.0.0.1:4566");
    }

    [Fact]
    public void Read_Switches_SetsTheirOptions()
    {
        var options = StandaloneOptions.Read(["--reset", "--urls", "http://127.0.0.1:5000", "--data=state", "--seed", "7", "--LocalAws:BikeData", "bike.csv", "--LocalAws:LiveTraffic=false"]);

        options.Reset.ShouldBeTrue();
        options.Url.ShouldBe("http://127.0.0.1:5000");
        options.DataDirectory.ShouldBe("state");
        options.Seed.ShouldBe(7);
        options.BikeData.ShouldBe("bike.csv");
        options.LiveTraffic.ShouldBeFalse();
        options.SampleAccount.ShouldBeTrue();
    }

    [Theory]
    [InlineData("--port", "--port")]
    [InlineData("--data", "--data")]
    [InlineData("--seed=many", "many")]
    [InlineData("--LocalAws:BikeDate=x", "BikeDate")]
    [InlineData("stray", "stray")]
    public void Read_WhatItDoesNotUnderstand_NamesIt(string argument, string named)
    {
        Should.Throw<LocalAwsStartException>(() => StandaloneOptions.Read([argument])).Message.ShouldContain(named);
    }
}
