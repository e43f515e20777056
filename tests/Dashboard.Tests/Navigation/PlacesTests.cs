using Dashboard.Navigation;

namespace Dashboard.Tests.Navigation;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("http://host/w/local", "local", "")]
    [InlineData("http://host/w/local/endpoints/a%2Fb?range=1h", "local", "endpoints")]
    [InlineData("http://host/w/prod-eu/predict/bike", "prod-eu", "predict")]
    [InlineData("http://host/", null, "")]
    [InlineData("http://host/sign-in", null, "")]
    public void CurrentPlace_AnyAddress_NamesWorkspaceAndArea(string uri, string? workspace, string area) =>
        CurrentPlace.Of(uri).ShouldBe(new CurrentPlace(workspace, area));

    [Theory]
    [InlineData("http://host/w/local/endpoints/one", "/w/other/endpoints")]
    [InlineData("http://host/w/local", "/w/other")]
    [InlineData("http://host/w/local/unheard-of", "/w/other")]
    public void CurrentPlace_InAnotherWorkspace_KeepsTheAreaButNotTheResource(string uri, string expected) =>
        CurrentPlace.Of(uri).In("other").ShouldBe(expected);

    [Fact]
    public void Areas_AllOfThem_HaveDifferentKeysAndLieWhereTheySay()
    {
        Areas.All.Select(area => area.Key).ShouldBeUnique();
        foreach (var area in Areas.All)
        {
            CurrentPlace.Of("http://host" + area.Address("local")).Area.ShouldBe(area.Segment);
        }
    }

    [Theory]
    [InlineData("a/b?c#d")]
    [InlineData("ä ö %")]
    public void Addresses_OddNames_ComeBackFromTheAddress(string name)
    {
        var segments = new Uri("http://host" + Addresses.TrainingJob("local", name)).AbsolutePath.Split('/');

        Uri.UnescapeDataString(segments[^1]).ShouldBe(name);
    }

    [Fact]
    public void Search_Words_AllHaveToMatchAndPrefixesComeFirst()
    {
        SearchItem[] items =
        [
            new("alarm", "high-latency-bike", "/1"),
            new("endpoint", "bike-latency", "/2"),
            new("endpoint", "bike", "/3"),
        ];

        SearchIndex.Find(items, " BIKE latency ").Select(item => item.Href).ShouldBe(["/2", "/1"]);
        SearchIndex.Find(items, "bike").Select(item => item.Href).ShouldBe(["/3", "/2", "/1"]);
        SearchIndex.Find(items, "  ").ShouldBeEmpty();
    }

    [Fact]
    public void Search_ManyMatches_AreCut() =>
        SearchIndex.Find([.. Enumerable.Range(0, 100).Select(i => new SearchItem("page", $"p{i}", "/"))], "p").Count.ShouldBe(SearchIndex.MaxResults);
}
