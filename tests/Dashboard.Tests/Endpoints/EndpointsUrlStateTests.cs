using Dashboard.Pages.Endpoints;
using Dashboard.Services.Endpoints;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dashboard.Tests.Endpoints;

public sealed class EndpointsUrlStateTests
{
    [Property]
    public Property Query_AnyState_ReadsBackAsWritten()
    {
        var states =
            from search in Gen.Elements("", "bike", "a b", "50 %", "x&y=z", "ü+/?#", "née \"q\"")
            from status in Gen.Elements<EndpointStatus?>(null, EndpointStatus.Unknown, EndpointStatus.InService, EndpointStatus.Failed)
            from sort in Gen.Elements(Enum.GetValues<EndpointSort>())
            from isDown in Gen.Elements(true, false)
            from page in Gen.Choose(1, 500)
            from size in Gen.Elements(EndpointsUrlState.PageSizes.ToArray())
            select new EndpointsUrlState(search, status, sort, isDown, page, size);

        return Prop.ForAll(states.ToArbitrary(), state => EndpointsUrlState.FromQuery(state.ToQuery()) == state);
    }

    [Property]
    public bool FromQuery_AnyText_IsSomethingThatCanBeShown(string? query)
    {
        var state = EndpointsUrlState.FromQuery(query ?? "");

        return state.Page >= 1
            && EndpointsUrlState.PageSizes.Contains(state.PageSize)
            && Enum.IsDefined(state.Sort)
            && EndpointsUrlState.FromQuery(state.ToQuery()) == state;
    }

    [Fact]
    public void ToQuery_Default_IsEmpty() => EndpointsUrlState.Default.ToQuery().ShouldBeEmpty();

    [Theory]
    [InlineData("?page=0")]
    [InlineData("?page=-3")]
    [InlineData("?page=many")]
    [InlineData("?status=Asleep")]
    [InlineData("?status=5")]
    [InlineData("?sort=3")]
    [InlineData("?size=7")]
    public void FromQuery_UnknownValue_IsDefault(string query) =>
        EndpointsUrlState.FromQuery(query).ShouldBe(EndpointsUrlState.Default);

    [Fact]
    public void SortedBy_SameColumnTwice_TurnsAround()
    {
        var once = EndpointsUrlState.Default with { Page = 3 };

        var byName = once.SortedBy(EndpointSort.Name);
        var again = byName.SortedBy(EndpointSort.Name);

        byName.IsDescending.ShouldBeFalse();
        byName.Page.ShouldBe(1);
        again.IsDescending.ShouldBeTrue();
    }

    [Fact]
    public void SortedBy_Number_StartsWithTheLargest() =>
        EndpointsUrlState.Default.SortedBy(EndpointSort.Latency).IsDescending.ShouldBeTrue();
}
