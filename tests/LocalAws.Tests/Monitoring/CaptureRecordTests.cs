using System.Text;
using System.Text.Json.Nodes;
using LocalAws.Monitoring;

namespace LocalAws.Tests.Monitoring;

public sealed class CaptureRecordTests
{
    private static readonly DateTimeOffset s_time = new(2026, 1, 5, 10, 2, 11, TimeSpan.Zero);

    private static readonly CaptureRecord s_record = new(
        "3f0c",
        s_time,
        CapturedBody.Of("text/csv", "41,0,basic\n"u8),
        CapturedBody.Of("text/csv; charset=utf-8", "0.0254"u8),
        "order-17",
        "trace=1");

    [Fact]
    public void ToJson_FullRecord_HasTheDocumentedShape()
    {
        JsonNode.DeepEquals(JsonNode.Parse(s_record.ToJson()), JsonNode.Parse(
            """
            {"captureData":{"endpointInput":{"observedContentType":"text/csv","mode":"INPUT","data":"41,0,basic\n","encoding":"CSV"},
            "endpointOutput":{"observedContentType":"text/csv; charset=utf-8","mode":"OUTPUT","data":"0.0254","encoding":"CSV"}},
            "eventMetadata":{"eventId":"3f0c","inferenceId":"order-17","customAttributes":["trace=1"],"inferenceTime":"2026-01-05T10:02:11Z"},
            "eventVersion":"0"}
            """)).ShouldBeTrue();
        s_record.ToJson().ShouldNotContain('\n');
    }

    [Fact]
    public void Parse_WrittenRecord_IsTheSame()
    {
        CaptureRecord.Parse(s_record.ToJson()).ShouldBe(s_record);
        var small = s_record with { Output = null, InferenceId = null, CustomAttributes = null };
        CaptureRecord.Parse(small.ToJson()).ShouldBe(small);
    }

    [Theory]
    [InlineData("application/json", "JSON")]
    [InlineData("TEXT/CSV; charset=utf-8", "CSV")]
    [InlineData("application/octet-stream", "BASE64")]
    public void CapturedBody_ContentType_DecidesTheEncoding(string contentType, string encoding)
    {
        var body = CapturedBody.Of(contentType, "1,2"u8);

        body.Encoding.ShouldBe(encoding);
        body.Data.ShouldBe(encoding == "BASE64" ? Convert.ToBase64String("1,2"u8) : "1,2");
    }

    [Fact]
    public void ReadFile_BadLine_IsNamed()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{s_record.ToJson()}\n\n{{\"captureData\":1}}\n"));

        Should.Throw<FormatException>(() => CaptureRecord.ReadFile(stream, "a.jsonl")).Message.ShouldStartWith("a.jsonl, line 3: ");
    }

    [Fact]
    public void OfCaptures_SeveralRowsInOneBody_AreSeveralRows()
    {
        var second = s_record with { Input = CapturedBody.Of("text/csv", "1,2,pro\r\n3,4,team"u8) };
        var binary = s_record with { Input = CapturedBody.Of("application/octet-stream", "x"u8) };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', s_record.ToJson(), second.ToJson(), binary.ToJson())));

        var data = MonitoredData.OfCaptures(CaptureRecord.ReadFile(stream, "a.jsonl"), ["age", "visits"]);

        data.Columns.ShouldBe(["age", "visits", "_c2"]);
        data.Column(2).ShouldBe(["basic", "pro", "team"]);
    }

    [Fact]
    public void Folder_OfAnHour_IsInUtc()
    {
        CaptureRecord.Folder("capture/", "bikes", "v1", new DateTimeOffset(2026, 1, 5, 1, 30, 0, TimeSpan.FromHours(3)))
            .ShouldBe("capture/bikes/v1/2026/01/04/22");
        CaptureRecord.Folder("", "bikes", "v1", s_time).ShouldBe("bikes/v1/2026/01/05/10");
    }
}
