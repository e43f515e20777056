using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.S3;
using LocalAws.SageMaker.Validation;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Training;

/// <summary>CreateTrainingJob and StopTrainingJob; <see cref="TrainingJobRunner"/> does what follows.</summary>
internal sealed class TrainingOperations(IDocumentStore documents, TrainingJobRunner runner, TimeProvider timeProvider)
{
    private static readonly InputShape s_create = new(
        Members.Name("TrainingJobName"),
        Members.TextMap("HyperParameters"),
        Members.Structure(
            "AlgorithmSpecification", true,
            Members.Text("TrainingImage", required: true, maxLength: 255),
            Members.RequiredEnum("TrainingInputMode", "Pipe", "File", "FastFile")),
        Members.Role("RoleArn", required: true),
        Members.List(
            "InputDataConfig", true, 1, 20,
            Members.Text("ChannelName", required: true, maxLength: 64, minLength: 1),
            Members.Structure(
                "DataSource", true,
                Members.Structure(
                    "S3DataSource", true,
                    Members.RequiredEnum("S3DataType", "ManifestFile", "S3Prefix", "AugmentedManifestFile", "Converse"),
                    Members.S3Uri("S3Uri", required: true),
                    Members.Enum("S3DataDistributionType", "FullyReplicated", "ShardedByS3Key"))),
            Members.Text("ContentType", maxLength: 256),
            Members.Enum("CompressionType", "None", "Gzip"),
            Members.Enum("InputMode", "Pipe", "File", "FastFile")),
        Members.Structure("OutputDataConfig", true, Members.S3Uri("S3OutputPath", required: true)),
        Members.Structure(
            "ResourceConfig", true,
            Members.Text("InstanceType", maxLength: 64),
            Members.Whole("InstanceCount", 0, 1000),
            Members.Whole("VolumeSizeInGB", 0, 16384)),
        Members.Structure("StoppingCondition", false, Members.Whole("MaxRuntimeInSeconds", 1, 2419200)),
        Members.TextMap("Environment", maxItems: 100, maxLength: 512));

    private static readonly InputShape s_stop = new(Members.Name("TrainingJobName"));

    /// <summary>Adds the operations.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add("CreateTrainingJob", Create);
        table.Add("StopTrainingJob", Stop);
    }

    private JsonObject Create(JsonObject input)
    {
        s_create.Check(input);
        S3Uri.Parse(input.Structure("OutputDataConfig")!.RequiredText("S3OutputPath"), "OutputDataConfig.S3OutputPath");
        foreach (var channel in input.Items("InputDataConfig"))
        {
            S3Uri.Parse(
                channel.Structure("DataSource")!.Structure("S3DataSource")!.RequiredText("S3Uri"), "InputDataConfig.DataSource.S3DataSource.S3Uri");
        }

        var name = input.RequiredText("TrainingJobName");
        var job = TrainingJobDocument.Starting(input, timeProvider.GetUtcNow());
        if (!documents.TryAdd(Kinds.TrainingJob, name, job))
        {
            throw new AwsError("ResourceInUse", "Job name must be unique within an AWS account and region, and a job with this name already exists "
                + $"({Kinds.Arn(Kinds.TrainingJob, name)})");
        }

        runner.Enqueue(name);
        return job.Pick("TrainingJobArn");
    }

    private JsonObject? Stop(JsonObject input)
    {
        s_stop.Check(input);
        var name = input.RequiredText("TrainingJobName");
        string? refusedStatus = null;
        var isHeld = false;
        var isFound = documents.Update(Kinds.TrainingJob, name, job =>
        {
            var status = job.Text("TrainingJobStatus");
            if (status != "InProgress")
            {
                refusedStatus = status;
                return;
            }

            isHeld = job.Flag(Private.Held);
            job["TrainingJobStatus"] = "Stopping";
            TrainingJobDocument.Move(job, "Stopping", "Stopping the training job", timeProvider.GetUtcNow());
        });
        if (!isFound)
        {
            throw DescribeOperations.Missing(Kinds.TrainingJob, name);
        }

        // Stopping a job that is stopping already is no error.
        if (refusedStatus is not (null or "Stopping"))
        {
            throw AwsError.Validation($"The request was rejected because the training job is in status {refusedStatus}.");
        }

        runner.Stop(name, isHeld);
        return null;
    }
}
