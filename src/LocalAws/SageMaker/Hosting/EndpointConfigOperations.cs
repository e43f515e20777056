using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.SageMaker.Validation;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Hosting;

/// <summary>CreateEndpointConfig and DeleteEndpointConfig.</summary>
internal sealed class EndpointConfigOperations(IDocumentStore documents, TimeProvider timeProvider)
{
    private static readonly InputShape s_create = new(
        Members.Name("EndpointConfigName"),
        Members.List(
            "ProductionVariants", true, 1, 10,
            Members.Name("VariantName"),
            Members.Name("ModelName", required: false),
            Members.Whole("InitialInstanceCount", 1, 1000),
            Members.Text("InstanceType", maxLength: 64),
            Members.Number("InitialVariantWeight", 0, float.MaxValue),
            Members.Structure(
                "ServerlessConfig", false, Members.Whole("MemorySizeInMB", 1024, 6144, true), Members.Whole("MaxConcurrency", 1, 200, true))),
        Members.Structure(
            "DataCaptureConfig", false,
            Members.Flag("EnableCapture"),
            Members.Whole("InitialSamplingPercentage", 0, 100, required: true),
            Members.S3Uri("DestinationS3Uri", required: true),
            Members.List("CaptureOptions", true, 1, 32, Members.RequiredEnum("CaptureMode", "Input", "Output", "InputAndOutput"))),
        Members.Role("ExecutionRoleArn", required: false));

    private static readonly InputShape s_delete = new(Members.Name("EndpointConfigName"));

    /// <summary>Adds the operations.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add("CreateEndpointConfig", Create);
        table.Add("DeleteEndpointConfig", Delete);
    }

    /// <summary>Creates a configuration whose models exist.</summary>
    public JsonObject Create(JsonObject input)
    {
        s_create.Check(input);
        var name = input.RequiredText("EndpointConfigName");
        var document = input.Pick(
            "EndpointConfigName", "ProductionVariants", "DataCaptureConfig", "KmsKeyId", "AsyncInferenceConfig", "ExecutionRoleArn",
            "VpcConfig", "EnableNetworkIsolation", "MetricsConfig");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var variant in document.Items("ProductionVariants"))
        {
            CheckVariant(variant, names);
            variant["InitialVariantWeight"] ??= 1.0;
        }

        document["CreationTime"] = JsonMembers.Epoch(timeProvider.GetUtcNow());
        document["EndpointConfigArn"] = Kinds.Arn(Kinds.EndpointConfig, name);
        return documents.TryAdd(Kinds.EndpointConfig, name, document)
            ? document.Pick("EndpointConfigArn")
            : throw AwsError.Validation(
                $"Cannot create already existing endpoint configuration \"{Kinds.Arn(Kinds.EndpointConfig, name)}\".");
    }

    private void CheckVariant(JsonObject variant, HashSet<string> names)
    {
        var name = variant.RequiredText("VariantName");
        if (!names.Add(name))
        {
            throw AwsError.Validation($"Production variant names must be unique: \"{name}\" is given twice.");
        }

        if (variant.Text("ModelName") is not { } model)
        {
            throw AwsError.Validation($"Production variant \"{name}\" needs a ModelName.");
        }

        if (documents.Find(Kinds.Model, model) is null)
        {
            throw DescribeOperations.Missing(Kinds.Model, model);
        }

        if (variant.Structure("ServerlessConfig") is null && (variant.Text("InstanceType") is null || variant.Whole("InitialInstanceCount") is null))
        {
            throw AwsError.Validation($"Production variant \"{name}\" needs InstanceType and InitialInstanceCount, or a ServerlessConfig.");
        }
    }

    private JsonObject? Delete(JsonObject input)
    {
        s_delete.Check(input);
        var name = input.RequiredText("EndpointConfigName");
        return documents.Remove(Kinds.EndpointConfig, name) ? null : throw DescribeOperations.Missing(Kinds.EndpointConfig, name);
    }
}
