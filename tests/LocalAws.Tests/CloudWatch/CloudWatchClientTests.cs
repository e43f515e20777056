using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Microsoft.Extensions.Time.Testing;

namespace LocalAws.Tests.CloudWatch;

/// <summary>CloudWatch over HTTP with the real client.</summary>
public sealed class CloudWatchClientTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 24, 12, 0, 30, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(s_now);

    [Fact]
    public async Task PutMetricData_AtOnce_IsReadWithPercentiles()
    {
        await using var server = await RunningServer.StartAsync(timeProvider: _time);
        using var client = Client(server);
        await client.PutMetricDataAsync(
            new PutMetricDataRequest
            {
                Namespace = "Tests",
                MetricData =
                [
                    new MetricDatum
                    {
                        MetricName = "Latency", Unit = StandardUnit.Milliseconds, Timestamp = s_now.UtcDateTime,
                        Dimensions = [new Dimension { Name = "Endpoint", Value = "bike" }],
                        Values = [10, 20, 1000], Counts = [50, 48, 2],
                    },
                ],
            },
            TestContext.Current.CancellationToken);

        var response = await client.GetMetricDataAsync(
            new GetMetricDataRequest
            {
                StartTime = s_now.UtcDateTime.AddMinutes(-5),
                EndTime = s_now.UtcDateTime,
                MetricDataQueries = [Query("p50", "p50"), Query("p99", "p99"), Query("n", "SampleCount"), new MetricDataQuery { Id = "e", Expression = "n * 2" }],
            },
            TestContext.Current.CancellationToken);

        var results = response.MetricDataResults.ShouldNotBeNull();
        results.Select(result => result.Id).ShouldBe(["p50", "p99", "n", "e"]);
        results[0].Values.ShouldNotBeNull()[0].ShouldBe(10, 0.1);
        results[1].Values.ShouldNotBeNull()[0].ShouldBe(1000, 10);
        results[2].Values.ShouldBe([100]);
        results[3].Values.ShouldBe([200]);
        results[3].Timestamps.ShouldBe([new DateTime(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc)]);
        results[0].Label.ShouldBe("Latency");
        response.NextToken.ShouldBeNull();
    }

    [Fact]
    public async Task PutMetricData_AcrossRestart_IsKept()
    {
        using var folder = new TemporaryFolder();
        var data = new PutMetricDataRequest
        {
            Namespace = "Tests",
            MetricData = [new MetricDatum { MetricName = "Kept", Value = 7, Timestamp = s_now.UtcDateTime }],
        };
        await using (var server = await RunningServer.StartAsync(folder.Path, _time))
        {
            using var client = Client(server);
            await client.PutMetricDataAsync(data, TestContext.Current.CancellationToken);
        }

        await using var again = await RunningServer.StartAsync(folder.Path, _time);
        using var second = Client(again);
        await second.PutMetricDataAsync(data, TestContext.Current.CancellationToken);

        var metrics = await second.ListMetricsAsync(new ListMetricsRequest { Namespace = "Tests" }, TestContext.Current.CancellationToken);
        var metric = metrics.Metrics.ShouldHaveSingleItem();
        metric.MetricName.ShouldBe("Kept");
        var points = await second.GetMetricDataAsync(
            new GetMetricDataRequest
            {
                StartTime = s_now.UtcDateTime.AddHours(-1),
                EndTime = s_now.UtcDateTime.AddMinutes(1),
                MetricDataQueries =
                [
                    new MetricDataQuery
                    {
                        Id = "m", MetricStat = new MetricStat { Metric = metric, Period = 60, Stat = "Sum" },
                    },
                ],
            },
            TestContext.Current.CancellationToken);
        points.MetricDataResults.ShouldHaveSingleItem().Values.ShouldBe([14]);
    }

    [Fact]
    public async Task GetMetricData_WrongInput_ThrowsWithTheQueryCode()
    {
        await using var server = await RunningServer.StartAsync(timeProvider: _time);
        using var client = Client(server);

        var exception = await Should.ThrowAsync<InvalidParameterValueException>(() => client.PutMetricDataAsync(
            new PutMetricDataRequest { Namespace = "AWS/SageMaker", MetricData = [new MetricDatum { MetricName = "x", Value = 1 }] },
            TestContext.Current.CancellationToken));

        exception.ErrorCode.ShouldBe("InvalidParameterValue");
        exception.Message.ShouldContain("AWS/");
    }

    private static AmazonCloudWatchClient Client(RunningServer server) => new(
        RunningServer.Credentials,
        new AmazonCloudWatchConfig { ServiceURL = server.Address.ToString(), AuthenticationRegion = LocalAwsServer.Region, MaxErrorRetry = 0 });

    private static MetricDataQuery Query(string id, string statistic) => new()
    {
        Id = id,
        MetricStat = new MetricStat
        {
            Metric = new Metric { Namespace = "Tests", MetricName = "Latency", Dimensions = [new Dimension { Name = "Endpoint", Value = "bike" }] },
            Period = 60,
            Stat = statistic,
        },
    };
}
