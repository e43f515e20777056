using System.Text.Json;
using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;

namespace AwsSdk.Tests;

public sealed class CloudWatchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetMetricData_Request_SpeaksJsonInQueryMode()
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = Clients.CloudWatch(service);

        await client.GetMetricDataAsync(
            new GetMetricDataRequest
            {
                StartTime = DateTime.UnixEpoch,
                EndTime = DateTime.UnixEpoch.AddMinutes(1),
                ScanBy = ScanBy.TimestampAscending,
                MetricDataQueries =
                [
                    new MetricDataQuery
                    {
                        Id = "m1",
                        ReturnData = true,
                        MetricStat = new MetricStat
                        {
                            Period = 60,
                            Stat = "p90",
                            Unit = StandardUnit.Microseconds,
                            Metric = new Metric { Namespace = "AWS/SageMaker", MetricName = "ModelLatency", Dimensions = [new Dimension { Name = "EndpointName", Value = "bike" }] },
                        },
                    },
                ],
            },
            Cancellation);

        service.Request.Header("X-Amz-Target").ShouldBe("GraniteServiceVersion20100801.GetMetricData");
        service.Request.Header("Content-Type").ShouldBe("application/x-amz-json-1.0");
        service.Request.Header("x-amzn-query-mode").ShouldBe("true");
        service.Request.ShouldBeSigned("monitoring");
        var query = service.Request.Json.GetProperty("MetricDataQueries")[0];
        query.GetProperty("MetricStat").GetProperty("Unit").GetString().ShouldBe("Microseconds");
        query.GetProperty("MetricStat").GetProperty("Metric").GetProperty("Dimensions")[0].GetProperty("Value").GetString().ShouldBe("bike");
        service.Request.Json.GetProperty("EndTime").GetRawText().ShouldBe("60");
    }

    [Fact]
    public async Task GetMetricData_Answer_PairsTimesWithValues()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json(
            """
            {"MetricDataResults":[{"Id":"m1","Label":"ModelLatency","StatusCode":"PartialData","Timestamps":[60,0.5],"Values":[1.5,"NaN"],
            "Messages":[{"Code":"c","Value":"v"}]}],"Messages":[]}
            """));
        using var client = Clients.CloudWatch(service);

        var response = await client.GetMetricDataAsync(new GetMetricDataRequest(), Cancellation);

        var result = response.MetricDataResults.ShouldHaveSingleItem();
        result.StatusCode.ShouldBeSameAs(StatusCode.PartialData);
        result.Timestamps.ShouldBe([DateTime.UnixEpoch.AddMinutes(1), DateTime.UnixEpoch.AddSeconds(0.5)]);
        result.Timestamps!.ShouldAllBe(time => time.Kind == DateTimeKind.Utc);
        result.Values.ShouldBe([1.5, double.NaN]);
        result.Messages!.Single().Code.ShouldBe("c");
        response.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task PutMetricData_Small_IsSentAsItIs()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json(""));
        using var client = Clients.CloudWatch(service);

        await client.PutMetricDataAsync(Data(1), Cancellation);

        service.Request.Header("Content-Encoding").ShouldBeNull();
        service.Request.Json.GetProperty("MetricData").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task PutMetricData_Large_IsCompressedAndSignedCompressed()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json(""));
        using var client = Clients.CloudWatch(service);

        await client.PutMetricDataAsync(Data(500), Cancellation);

        service.Request.Header("Content-Encoding").ShouldBe("gzip");
        service.Request.ShouldBeSigned("monitoring");
        using var document = JsonDocument.Parse(service.Request.Unzipped());
        document.RootElement.GetProperty("MetricData").GetArrayLength().ShouldBe(500);
    }

    [Theory]
    [InlineData(10_239, null)]
    [InlineData(10_240, "gzip")]
    public async Task PutMetricData_AtTheThreshold_IsCompressedFrom10240Bytes(int length, string? encoding)
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json(""));
        using var client = Clients.CloudWatch(service);
        var overhead = """{"Namespace":""}""".Length;

        await client.PutMetricDataAsync(new PutMetricDataRequest { Namespace = new string('n', length - overhead) }, Cancellation);

        service.Request.Header("Content-Encoding").ShouldBe(encoding);
        (encoding is null ? service.Request.Body : service.Request.Unzipped()).Length.ShouldBe(length);
    }

    [Fact]
    public async Task GetMetricData_Large_IsNotCompressed()
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = Clients.CloudWatch(service);

        await client.GetMetricDataAsync(new GetMetricDataRequest { NextToken = new string('t', 20_000) }, Cancellation);

        service.Request.Header("Content-Encoding").ShouldBeNull();
    }

    [Fact]
    public async Task DescribeAlarms_WithoutRequest_UsesTheDefaults()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json(
            """{"MetricAlarms":[{"AlarmName":"a","StateValue":"ALARM","Threshold":0.5,"StateUpdatedTimestamp":1704164400.25,"EvaluationPeriods":3}]}"""));
        using var client = Clients.CloudWatch(service);

        var response = await client.DescribeAlarmsAsync(Cancellation);

        service.Request.Text.ShouldBe("{}");
        var alarm = response.MetricAlarms.ShouldHaveSingleItem();
        alarm.StateValue.ShouldBeSameAs(StateValue.ALARM);
        alarm.Threshold.ShouldBe(0.5);
        alarm.StateUpdatedTimestamp.ShouldBe(new DateTime(2024, 1, 2, 3, 0, 0, 250, DateTimeKind.Utc));
        response.CompositeAlarms.ShouldBeNull();
    }

    [Fact]
    public async Task DescribeAlarmHistory_Answer_HasItems()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json(
            """{"AlarmHistoryItems":[{"AlarmName":"a","HistoryItemType":"StateUpdate","HistorySummary":"Alarm updated from OK to ALARM","Timestamp":1}]}"""));
        using var client = Clients.CloudWatch(service);

        var response = await client.DescribeAlarmHistoryAsync(new DescribeAlarmHistoryRequest { AlarmTypes = ["MetricAlarm"] }, Cancellation);

        service.Request.Text.ShouldBe("""{"AlarmTypes":["MetricAlarm"]}""");
        response.AlarmHistoryItems!.Single().HistoryItemType.ShouldBeSameAs(HistoryItemType.StateUpdate);
    }

    [Fact]
    public async Task GetMetricStatistics_Answer_HasDatapoints()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json(
            """{"Label":"l","Datapoints":[{"Timestamp":60,"Average":2.5,"Unit":"Bytes/Second","ExtendedStatistics":{"p99":7}}]}"""));
        using var client = Clients.CloudWatch(service);

        var response = await client.GetMetricStatisticsAsync(new GetMetricStatisticsRequest { Statistics = ["Average"], Period = 60 }, Cancellation);

        var point = response.Datapoints.ShouldHaveSingleItem();
        point.Average.ShouldBe(2.5);
        point.Sum.ShouldBeNull();
        point.Unit.ShouldBeSameAs(StandardUnit.BytesSecond);
        point.ExtendedStatistics!["p99"].ShouldBe(7);
    }

    [Fact]
    public async Task PutMetricAlarm_NotANumberAsThreshold_IsSentAsText()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json(""));
        using var client = Clients.CloudWatch(service);

        await client.PutMetricAlarmAsync(
            new PutMetricAlarmRequest { AlarmName = "a", Threshold = double.PositiveInfinity, ComparisonOperator = ComparisonOperator.GreaterThanThreshold },
            Cancellation);

        service.Request.Text.ShouldBe("""{"AlarmName":"a","Threshold":"Infinity","ComparisonOperator":"GreaterThanThreshold"}""");
    }

    private static PutMetricDataRequest Data(int count) => new()
    {
        Namespace = "Test",
        MetricData = [.. Enumerable.Range(0, count).Select(index => new MetricDatum { MetricName = $"m{index}", Value = index, Unit = StandardUnit.Count })],
    };
}
