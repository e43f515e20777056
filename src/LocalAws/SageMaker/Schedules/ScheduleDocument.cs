using System.Text.Json.Nodes;
using LocalAws.S3;

namespace LocalAws.SageMaker.Schedules;

/// <summary>Makes and reads monitoring schedule documents.</summary>
internal static class ScheduleDocument
{
    /// <summary>A new schedule from the request of CreateMonitoringSchedule.</summary>
    public static JsonObject Scheduled(JsonObject request, DateTimeOffset now)
    {
        var name = request.RequiredText("MonitoringScheduleName");
        var config = (JsonObject)request.Structure("MonitoringScheduleConfig")!.DeepClone();
        config["MonitoringType"] ??= "DataQuality";
        var document = new JsonObject
        {
            ["MonitoringScheduleName"] = name,
            ["MonitoringScheduleArn"] = Kinds.Arn(Kinds.MonitoringSchedule, name),
            ["MonitoringScheduleStatus"] = "Scheduled",
            ["MonitoringType"] = config.RequiredText("MonitoringType"),
            ["CreationTime"] = JsonMembers.Epoch(now),
            ["LastModifiedTime"] = JsonMembers.Epoch(now),
            ["MonitoringScheduleConfig"] = config,
        };
        document["EndpointName"] = Definition(document).Items("MonitoringInputs").Single().Structure("EndpointInput")!.RequiredText("EndpointName");
        var expression = ExpressionOf(document);
        document[Private.NextRun] = JsonMembers.Epoch(expression.IsOnce ? now : expression.Next(now));
        return document;
    }

    /// <summary>The job definition within a schedule.</summary>
    public static JsonObject Definition(JsonObject schedule) =>
        schedule.Structure("MonitoringScheduleConfig")!.Structure("MonitoringJobDefinition")!;

    /// <summary>When a schedule runs.</summary>
    public static ScheduleExpression ExpressionOf(JsonObject schedule) => ScheduleExpression.Parse(
        schedule.Structure("MonitoringScheduleConfig")!.Structure("ScheduleConfig")!.RequiredText("ScheduleExpression"));

    /// <summary>Where the reports of a run go: <c>&lt;output&gt;/&lt;endpoint&gt;/&lt;schedule&gt;/yyyy/mm/dd/hh</c>.</summary>
    public static S3Uri ReportFolder(JsonObject schedule, DateTimeOffset scheduled)
    {
        var output = Definition(schedule).Structure("MonitoringOutputConfig")!.Items("MonitoringOutputs").Single().Structure("S3Output")!;
        return S3Uri.Parse(output.RequiredText("S3Uri"), "S3Output.S3Uri")
            .Append(schedule.RequiredText("EndpointName"))
            .Append(schedule.RequiredText("MonitoringScheduleName"))
            .Append($"{scheduled.UtcDateTime:yyyy'/'MM'/'dd'/'HH}");
    }
}
