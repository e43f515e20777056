using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.SageMaker.Validation;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Schedules;

/// <summary>CreateMonitoringSchedule, DeleteMonitoringSchedule, StartMonitoringSchedule and StopMonitoringSchedule.</summary>
internal sealed class ScheduleOperations(IDocumentStore documents, TimeProvider timeProvider)
{
    private static readonly Member s_input = Members.List(
        "MonitoringInputs", true, 1, 1,
        Members.Structure("EndpointInput", true, Members.Name("EndpointName"), Members.Text("LocalPath", required: true, maxLength: 256)));

    private static readonly Member s_output = Members.Structure(
        "MonitoringOutputConfig", true,
        Members.List(
            "MonitoringOutputs", true, 1, 1,
            Members.Structure("S3Output", true, Members.S3Uri("S3Uri", required: true), Members.Text("LocalPath", required: true, maxLength: 256))));

    private static readonly Member s_definition = Members.Structure(
        "MonitoringJobDefinition", true,
        Members.Structure(
            "BaselineConfig", true,
            Members.Structure("ConstraintsResource", true, Members.S3Uri("S3Uri", required: true)),
            Members.Structure("StatisticsResource", true, Members.S3Uri("S3Uri", required: true))),
        s_input,
        s_output,
        Members.Structure("MonitoringResources", true),
        Members.Structure("MonitoringAppSpecification", true, Members.Text("ImageUri", required: true, maxLength: 255)),
        Members.TextMap("Environment", maxLength: 256),
        Members.Role("RoleArn", required: true));

    private static readonly InputShape s_create = new(
        Members.Name("MonitoringScheduleName"),
        Members.Structure(
            "MonitoringScheduleConfig", true,
            Members.Structure("ScheduleConfig", true, Members.Text("ScheduleExpression", required: true, maxLength: 256, minLength: 1)),
            s_definition,
            Members.Enum("MonitoringType", "DataQuality", "ModelQuality", "ModelBias", "ModelExplainability")));

    private static readonly InputShape s_name = new(Members.Name("MonitoringScheduleName"));

    /// <summary>Adds the operations.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add("CreateMonitoringSchedule", Create);
        table.Add("DeleteMonitoringSchedule", Delete);
        table.Add("StartMonitoringSchedule", input => SetStatus(input, "Scheduled"));
        table.Add("StopMonitoringSchedule", input => SetStatus(input, "Stopped"));
    }

    /// <summary>Creates a data quality schedule.</summary>
    public JsonObject Create(JsonObject input)
    {
        s_create.Check(input);
        var config = input.Structure("MonitoringScheduleConfig")!;
        if ((config.Text("MonitoringType") ?? "DataQuality") != "DataQuality")
        {
            throw AwsError.Validation($"LocalAws runs DataQuality schedules; {config.Text("MonitoringType")} is not supported.");
        }

        var now = timeProvider.GetUtcNow();
        var document = ScheduleDocument.Scheduled(input, now);
        var endpoint = document.RequiredText("EndpointName");
        DescribeOperations.Require(documents, Kinds.Endpoint, endpoint);
        var name = document.RequiredText("MonitoringScheduleName");
        return documents.TryAdd(Kinds.MonitoringSchedule, name, document)
            ? document.Pick("MonitoringScheduleArn")
            : throw new AwsError("ResourceInUse", $"Monitoring Schedule {Kinds.Arn(Kinds.MonitoringSchedule, name)} already exists");
    }

    private JsonObject? Delete(JsonObject input)
    {
        s_name.Check(input);
        var name = input.RequiredText("MonitoringScheduleName");
        return documents.Remove(Kinds.MonitoringSchedule, name)
            ? null
            : throw DescribeOperations.Missing(Kinds.MonitoringSchedule, name);
    }

    private JsonObject? SetStatus(JsonObject input, string status)
    {
        s_name.Check(input);
        var name = input.RequiredText("MonitoringScheduleName");
        var now = timeProvider.GetUtcNow();
        return documents.Update(Kinds.MonitoringSchedule, name, schedule =>
        {
            schedule["MonitoringScheduleStatus"] = status;
            schedule["LastModifiedTime"] = JsonMembers.Epoch(now);
            schedule[Private.NextRun] = JsonMembers.Epoch(ScheduleDocument.ExpressionOf(schedule).Next(now));
        })
            ? null
            : throw DescribeOperations.Missing(Kinds.MonitoringSchedule, name);
    }
}
