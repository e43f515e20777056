using Dashboard.Pages.Endpoints;
using Dashboard.Services.Endpoints;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Tests.Endpoints;

public sealed class EndpointTableTests
{
    private static readonly Endpoint[] s_endpoints =
    [
        Samples.Endpoint("bike", age: TimeSpan.FromDays(3), variants: [Samples.Variant("blue", instances: 2), Samples.Variant("green", "ml.c5.xlarge")]),
        Samples.Endpoint("stock", age: TimeSpan.FromDays(2), variants: Samples.Variant("AllTraffic", null, null)),
        Samples.Endpoint("broken", EndpointStatus.Failed, "No space left.", TimeSpan.FromDays(1)),
    ];

    private static readonly Dictionary<string, EndpointTraffic> s_traffic = new()
    {
        ["bike"] = new(1200, 3, 1, TimeSpan.FromMilliseconds(8.4)),
        ["stock"] = new(40, 0, 0, TimeSpan.FromMilliseconds(12)),
        ["broken"] = new(null, null, null, null),
    };

    [Theory]
    [InlineData("", "broken,stock,bike")]
    [InlineData("?sort=name", "bike,broken,stock")]
    [InlineData("?sort=name&dir=desc", "stock,broken,bike")]
    [InlineData("?sort=status", "broken,bike,stock")]
    [InlineData("?sort=instances", "bike,broken,stock")]
    [InlineData("?sort=requests", "bike,stock,broken")]
    [InlineData("?sort=requests&dir=asc", "stock,bike,broken")]
    [InlineData("?sort=latency", "stock,bike,broken")]
    [InlineData("?sort=errors", "bike,stock,broken")]
    [InlineData("?sort=created&dir=asc", "bike,stock,broken")]
    [InlineData("?q=BIKE", "bike")]
    [InlineData("?q=ml.c5", "bike")]
    [InlineData("?q=model-green%20blue", "bike")]
    [InlineData("?q=bike%20stock", "")]
    [InlineData("?status=Failed", "broken")]
    public void Build_Query_GivesRowsInOrder(string query, string names)
    {
        var table = EndpointTable.Build(s_endpoints, s_traffic, EndpointsUrlState.FromQuery(query));

        string.Join(',', table.Rows.Select(row => row.Endpoint.Name)).ShouldBe(names);
    }

    [Fact]
    public void Build_PageBeyondTheLast_ShowsTheLast()
    {
        var many = Enumerable.Range(0, 60).Select(i => Samples.Endpoint($"e{i:00}")).ToList();

        var table = EndpointTable.Build(many, null, EndpointsUrlState.FromQuery("?sort=name&page=99"));

        (table.Page, table.PageCount, table.Total).ShouldBe((3, 3, 60));
        table.Rows.Count.ShouldBe(10);
        table.Rows[0].Endpoint.Name.ShouldBe("e50");
    }

    [Fact]
    public void Build_StatusFilter_KeepsCountsOfAllStatuses()
    {
        var table = EndpointTable.Build(s_endpoints, null, EndpointsUrlState.FromQuery("?status=InService"));

        table.Statuses.ShouldBe([(EndpointStatus.Failed, 1), (EndpointStatus.InService, 2)]);
        table.Total.ShouldBe(2);
    }

    [Fact]
    public void Row_Variants_AreSummedAndNamed()
    {
        var row = new EndpointRow(s_endpoints[0], s_traffic["bike"]);

        row.Instances.ShouldBe(3);
        row.InstanceTypes.ShouldBe("ml.m5.large, ml.c5.xlarge");
        row.Errors.ShouldBe(4);
    }

    [Fact]
    public void Row_Serverless_HasNoInstanceCount()
    {
        var row = new EndpointRow(s_endpoints[1], null);

        row.Instances.ShouldBeNull();
        row.InstanceTypes.ShouldBe("serverless");
        row.Errors.ShouldBeNull();
    }
}
