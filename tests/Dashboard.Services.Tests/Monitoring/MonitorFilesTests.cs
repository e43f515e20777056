using System.Text;
using System.Text.Json;
using Dashboard.Services.Monitoring;

namespace Dashboard.Services.Tests.Monitoring;

public sealed class MonitorFilesTests
{
    [Fact]
    public void ReadViolations_DataAndModelQuality_NamesFeatureOrMetric()
    {
        var violations = MonitorFiles.ReadViolations(Bytes("""
            {"version":0.0,"violations":[
              {"feature_name":"temp","constraint_check_type":"baseline_drift_check","description":"Numerical distance: 0.271 exceeds numerical threshold: 0.1"},
              {"metric_name":"rmse","constraint_check_type":"GreaterThanThreshold","description":"worse"}]}
            """));

        violations.ShouldBe(
        [
            new ConstraintViolation("temp", "baseline_drift_check", "Numerical distance: 0.271 exceeds numerical threshold: 0.1"),
            new ConstraintViolation("rmse", "GreaterThanThreshold", "worse"),
        ]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"violations":[]}""")]
    [InlineData("""{"violations":null}""")]
    public void ReadViolations_NoneWritten_IsEmpty(string json)
    {
        MonitorFiles.ReadViolations(Bytes(json)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"dataset":{"item_count":1200}}""", 1200L)]
    [InlineData("""{"dataset":{"item_count":1200.0}}""", 1200L)]
    [InlineData("""{"dataset":{"item_count":"1200"}}""", 1200L)]
    [InlineData("""{"dataset":{"item_count":"NaN"}}""", null)]
    [InlineData("""{"dataset":{}}""", null)]
    [InlineData("""{"dataset":7}""", null)]
    public void ReadItemCount_AnySpelling_GivesTheRows(string json, long? expected)
    {
        MonitorFiles.ReadItemCount(Bytes(json)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("""{"monitoring_config":{"distribution_constraints":{"comparison_threshold":0.1}}}""", 0.1)]
    [InlineData("""{"monitoring_config":{"distribution_constraints":{"comparison_threshold":"0.25"}}}""", 0.25)]
    [InlineData("""{"features":[]}""", null)]
    public void ReadThreshold_OfConstraints_GivesTheDistance(string json, double? expected)
    {
        MonitorFiles.ReadThreshold(Bytes(json)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    public void Read_NoJsonObject_Throws(string json)
    {
        Should.Throw<JsonException>(() => MonitorFiles.ReadViolations(Bytes(json)));
    }

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
