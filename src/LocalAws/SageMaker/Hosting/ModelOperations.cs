using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.SageMaker.Validation;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Hosting;

/// <summary>CreateModel and DeleteModel.</summary>
internal sealed class ModelOperations(IDocumentStore documents, TimeProvider timeProvider)
{
    private static readonly Member[] s_container =
    [
        Members.Text("ContainerHostname", maxLength: 63),
        Members.Text("Image", maxLength: 255),
        Members.Enum("Mode", "SingleModel", "MultiModel"),
        Members.S3Uri("ModelDataUrl"),
        Members.TextMap("Environment"),
        Members.Structure("MultiModelConfig", false, Members.Enum("ModelCacheSetting", "Enabled", "Disabled")),
    ];

    private static readonly InputShape s_create = new(
        Members.Name("ModelName"),
        Members.Structure("PrimaryContainer", false, s_container),
        Members.List("Containers", false, 0, 15, s_container),
        Members.Role("ExecutionRoleArn", required: false),
        Members.Flag("EnableNetworkIsolation"));

    private static readonly InputShape s_delete = new(Members.Name("ModelName"));

    /// <summary>Adds the operations.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add("CreateModel", Create);
        table.Add("DeleteModel", Delete);
    }

    /// <summary>Creates a model. One container is supported: inference pipelines are not.</summary>
    public JsonObject Create(JsonObject input)
    {
        s_create.Check(input);
        var container = input.Structure("PrimaryContainer") ?? SingleContainer(input);
        if (container.Text("Image") is null)
        {
            throw AwsError.Validation("PrimaryContainer.Image is missing: give the address of a built-in algorithm's image.");
        }

        if (container.Text("ModelDataUrl") is null)
        {
            throw AwsError.Validation("PrimaryContainer.ModelDataUrl is missing: give the s3:// address of a model.tar.gz, or of a prefix for a multi-model container.");
        }

        var name = input.RequiredText("ModelName");
        var document = input.Pick("ModelName", "ExecutionRoleArn", "VpcConfig", "EnableNetworkIsolation", "InferenceExecutionConfig");
        var stored = (JsonObject)container.DeepClone();
        stored["Mode"] ??= "SingleModel";
        document["PrimaryContainer"] = stored;
        document["CreationTime"] = JsonMembers.Epoch(timeProvider.GetUtcNow());
        document["ModelArn"] = Kinds.Arn(Kinds.Model, name);
        document["EnableNetworkIsolation"] ??= false;
        return documents.TryAdd(Kinds.Model, name, document)
            ? document.Pick("ModelArn")
            : throw AwsError.Validation($"Cannot create already existing model \"{Kinds.Arn(Kinds.Model, name)}\".");
    }

    private static JsonObject SingleContainer(JsonObject input)
    {
        var containers = input.Items("Containers").ToList();
        return containers.Count == 1
            ? containers[0]
            : throw AwsError.Validation(containers.Count == 0
                ? "Give PrimaryContainer, or one entry in Containers."
                : "LocalAws runs models with one container; inference pipelines are not supported.");
    }

    private JsonObject? Delete(JsonObject input)
    {
        s_delete.Check(input);
        var name = input.RequiredText("ModelName");
        return documents.Remove(Kinds.Model, name) ? null : throw DescribeOperations.Missing(Kinds.Model, name);
    }
}
