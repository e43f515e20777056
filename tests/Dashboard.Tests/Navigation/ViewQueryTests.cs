using Dashboard.Navigation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dashboard.Tests.Navigation;

public sealed class ViewQueryTests
{
    [Property]
    public Property Append_AnyView_ReadsBackTheSame() => Prop.ForAll(Views().ToArbitrary(), view =>
        ViewQuery.Read(new Uri("http://host" + ViewQuery.Append("/w/local/endpoints?q=a%20b", view)).Query) == view);

    [Property]
    public Property Append_Twice_ReplacesTheFirst() => Prop.ForAll(Views().ToArbitrary(), Views().ToArbitrary(), (first, second) =>
        ViewQuery.Append(ViewQuery.Append("/w/local?sort=name", first), second) == ViewQuery.Append("/w/local?sort=name", second));

    [Fact]
    public void Append_DefaultView_LeavesTheAddressAlone() =>
        ViewQuery.Append("/w/local/endpoints?sort=name", ViewState.Default).ShouldBe("/w/local/endpoints?sort=name");

    [Fact]
    public void Append_OtherParts_KeepsThemWithTheirValues() =>
        ViewQuery.Append("/w/local?q=a%26b&q=c", ViewState.Default with { IsUtc = true }).ShouldBe("/w/local?q=a%26b&q=c&zone=utc");

    [Theory]
    [InlineData("?range=99y&refresh=7&zone=mars")]
    [InlineData("?range=&refresh=-1")]
    [InlineData("")]
    public void Read_WhatMeansNothing_IsTheDefault(string query) => ViewQuery.Read(query).ShouldBe(ViewState.Default);

    private static Gen<ViewState> Views() =>
        from range in Gen.Elements(ViewState.Ranges.Select(range => range.Length).ToArray())
        from isUtc in Gen.Elements(true, false)
        from refresh in Gen.Elements(ViewState.RefreshIntervals.ToArray())
        select new ViewState(range, isUtc, refresh);
}
