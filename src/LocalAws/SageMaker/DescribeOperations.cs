using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.SageMaker.Validation;
using LocalAws.Storage;

namespace LocalAws.SageMaker;

/// <summary>The Describe operations: a document by name, without its private members.</summary>
internal static class DescribeOperations
{
    /// <summary>Adds every Describe operation.</summary>
    public static void AddTo(OperationTable table, IDocumentStore documents)
    {
        void Add(string operation, string kind, string nameMember)
        {
            var shape = new InputShape(Members.Name(nameMember));
            table.Add(operation, input =>
            {
                shape.Check(input);
                return Require(documents, kind, input.RequiredText(nameMember)).Public();
            });
        }

        Add("DescribeEndpoint", Kinds.Endpoint, "EndpointName");
        Add("DescribeEndpointConfig", Kinds.EndpointConfig, "EndpointConfigName");
        Add("DescribeModel", Kinds.Model, "ModelName");
        Add("DescribeTrainingJob", Kinds.TrainingJob, "TrainingJobName");
        Add("DescribeProcessingJob", Kinds.ProcessingJob, "ProcessingJobName");
        Add("DescribeMonitoringSchedule", Kinds.MonitoringSchedule, "MonitoringScheduleName");
    }

    /// <summary>A document, or the error that the real service answers for a missing one of its kind.</summary>
    public static JsonObject Require(IDocumentStore documents, string kind, string name) =>
        documents.Find(kind, name) ?? throw Missing(kind, name);

    /// <summary>The error for a missing resource: a ValidationException where the operation has no modelled error (aws-reference 1.5).</summary>
    public static AwsError Missing(string kind, string name)
    {
        var arn = Kinds.Arn(kind, name);
        return kind switch
        {
            Kinds.Endpoint => AwsError.Validation($"Could not find endpoint \"{arn}\"."),
            Kinds.EndpointConfig => AwsError.Validation($"Could not find endpoint configuration \"{arn}\"."),
            Kinds.Model => AwsError.Validation($"Could not find model \"{arn}\"."),
            Kinds.TrainingJob => new AwsError("ResourceNotFound", "Requested resource not found."),
            Kinds.ProcessingJob => new AwsError("ResourceNotFound", $"Could not find requested job with name: {name}"),
            _ => new AwsError("ResourceNotFound", $"Monitoring Schedule {arn} not found"),
        };
    }
}
