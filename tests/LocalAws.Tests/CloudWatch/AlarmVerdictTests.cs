using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Alarms;

namespace LocalAws.Tests.CloudWatch;

/// <summary>The tables of CloudWatch's guide on missing data, with X for a breaching point, 0 for one within the threshold and - for none.</summary>
public sealed class AlarmVerdictTests
{
    [Theory]
    [InlineData("0 - X - X", "OK", "OK", "OK", "OK")]
    [InlineData("- - - - 0", "OK", "OK", "OK", "OK")]
    [InlineData("- - - - -", "INSUFFICIENT_DATA", "keep", "ALARM", "OK")]
    [InlineData("0 X X - X", "ALARM", "ALARM", "ALARM", "ALARM")]
    [InlineData("- - X - -", "ALARM", "keep", "ALARM", "OK")]
    [InlineData("- - - - X", "OK", "keep", "ALARM", "OK")]
    [InlineData("X X X X X", "ALARM", "ALARM", "ALARM", "ALARM")]
    [InlineData("X X X X 0", "OK", "OK", "OK", "OK")]
    public void ThreeOutOfThree_ByMissingData_IsAsDocumented(string points, string missing, string ignore, string breaching, string notBreaching) =>
        Check(points, periods: 3, toAlarm: 3, missing, ignore, breaching, notBreaching);

    [Theory]
    [InlineData("0 - X - X", "ALARM", "ALARM", "ALARM", "ALARM")]
    [InlineData("0 0 X 0 X", "ALARM", "ALARM", "ALARM", "ALARM")]
    [InlineData("0 - X - -", "OK", "OK", "ALARM", "OK")]
    [InlineData("- - - - 0", "OK", "OK", "ALARM", "OK")]
    [InlineData("- - - X -", "ALARM", "keep", "ALARM", "OK")]
    public void TwoOutOfThree_ByMissingData_IsAsDocumented(string points, string missing, string ignore, string breaching, string notBreaching) =>
        Check(points, periods: 3, toAlarm: 2, missing, ignore, breaching, notBreaching);

    [Fact]
    public void FewBreachingPoints_OfAFiringAlarm_KeepItFiring() =>
        Judge("- - - - X", 3, 3, "missing", AlarmStates.Alarm).ShouldBe("keep");

    [Theory]
    [InlineData("GreaterThanThreshold", 10, false)]
    [InlineData("GreaterThanOrEqualToThreshold", 10, true)]
    [InlineData("LessThanThreshold", 10, false)]
    [InlineData("LessThanOrEqualToThreshold", 10, true)]
    [InlineData("GreaterThanThreshold", 10.1, true)]
    [InlineData("LessThanThreshold", 9.9, true)]
    public void Comparison_AtTheThreshold_IsExact(string comparison, double value, bool isBreaching) =>
        AlarmComparison.Parse(comparison).IsBreaching(value, 10).ShouldBe(isBreaching);

    private static void Check(string points, int periods, int toAlarm, string missing, string ignore, string breaching, string notBreaching)
    {
        Judge(points, periods, toAlarm, "missing").ShouldBe(missing, "missing");
        Judge(points, periods, toAlarm, "ignore").ShouldBe(ignore, "ignore");
        Judge(points, periods, toAlarm, "breaching").ShouldBe(breaching, "breaching");
        Judge(points, periods, toAlarm, "notBreaching").ShouldBe(notBreaching, "notBreaching");
    }

    private static string Judge(string points, int periods, int toAlarm, string missingData, string current = AlarmStates.Ok)
    {
        var alarm = AlarmDefinition.Read(JsonNode.Parse($$"""
            { "AlarmName": "a", "Namespace": "T", "MetricName": "m", "Statistic": "Sum", "Period": 60, "Threshold": 10,
              "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": {{periods}}, "DatapointsToAlarm": {{toAlarm}}, "TreatMissingData": "{{missingData}}" }
            """)!.AsObject());
        var read = points.Split(' ').Select((point, index) => new AlarmPoint(index * 60, point switch { "X" => 11, "0" => 9, _ => null })).ToList();
        return AlarmVerdict.Of(alarm, read, current).State ?? "keep";
    }
}
