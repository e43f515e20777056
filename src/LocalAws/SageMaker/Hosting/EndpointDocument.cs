using System.Text.Json.Nodes;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Hosting;

/// <summary>Makes and changes endpoint documents.</summary>
internal static class EndpointDocument
{
    /// <summary>A new endpoint with the variants of its configuration.</summary>
    public static JsonObject Creating(string name, JsonObject config, IDocumentStore documents, DateTimeOffset now)
    {
        var variants = config.Items("ProductionVariants").Select(variant => Variant(variant, documents, now));
        var document = new JsonObject
        {
            ["EndpointName"] = name,
            ["EndpointArn"] = Kinds.Arn(Kinds.Endpoint, name),
            ["EndpointConfigName"] = config.RequiredText("EndpointConfigName"),
            ["ProductionVariants"] = new JsonArray([.. variants]),
            ["EndpointStatus"] = "Creating",
            ["CreationTime"] = JsonMembers.Epoch(now),
            ["LastModifiedTime"] = JsonMembers.Epoch(now),
        };
        // The endpoint keeps what it runs: its configuration and models may be deleted while it lives on.
        document[Private.Hosted] = new JsonArray([.. config.Items("ProductionVariants").Select(variant => Hosted(variant, documents))]);
        if (config.Structure("DataCaptureConfig") is { } capture)
        {
            document["DataCaptureConfig"] = Capture(capture);
            document[Private.Capture] = capture.DeepClone();
        }

        return document;
    }

    /// <summary>Moves an endpoint to a status. A reason is kept only with <c>Failed</c>.</summary>
    public static void SetStatus(JsonObject endpoint, string status, DateTimeOffset now, string? reason = null)
    {
        endpoint["EndpointStatus"] = status;
        endpoint["LastModifiedTime"] = JsonMembers.Epoch(now);
        endpoint.Remove(Private.DueTime);
        endpoint.Remove("FailureReason");
        if (reason is not null)
        {
            endpoint["FailureReason"] = reason;
        }

        foreach (var variant in endpoint.Items("ProductionVariants"))
        {
            if (status is "Creating" or "Deleting")
            {
                variant["VariantStatus"] = VariantStatus(status, now);
            }
            else
            {
                variant.Remove("VariantStatus");
            }

            variant["CurrentInstanceCount"] = status is "InService" or "Deleting" ? variant.Whole("DesiredInstanceCount") ?? 0 : 0;
        }

        if (endpoint.Structure("DataCaptureConfig") is { } capture)
        {
            capture["CaptureStatus"] = capture.Flag("EnableCapture") && status == "InService" ? "Started" : "Stopped";
        }
    }

    private static JsonObject Variant(JsonObject variant, IDocumentStore documents, DateTimeOffset now)
    {
        var weight = variant.Number("InitialVariantWeight") ?? 1;
        var count = variant.Whole("InitialInstanceCount") ?? 1;
        var image = documents.Find(Kinds.Model, variant.Text("ModelName") ?? "")?.Structure("PrimaryContainer")?.Text("Image") ?? "";
        var summary = new JsonObject
        {
            ["VariantName"] = variant.RequiredText("VariantName"),
            ["DeployedImages"] = new JsonArray(new JsonObject
            {
                ["SpecifiedImage"] = image,
                ["ResolvedImage"] = image,
                ["ResolutionTime"] = JsonMembers.Epoch(now),
            }),
            ["CurrentWeight"] = weight,
            ["DesiredWeight"] = weight,
            ["CurrentInstanceCount"] = 0,
            ["DesiredInstanceCount"] = count,
            ["VariantStatus"] = VariantStatus("Creating", now),
        };
        if (variant.Structure("ServerlessConfig") is { } serverless)
        {
            summary["CurrentServerlessConfig"] = serverless.DeepClone();
        }

        return summary;
    }

    private static JsonObject Hosted(JsonObject variant, IDocumentStore documents)
    {
        var model = DescribeOperations.Require(documents, Kinds.Model, variant.RequiredText("ModelName"));
        var hosted = model.Structure("PrimaryContainer")!.Pick("Image", "ModelDataUrl", "Mode");
        hosted["VariantName"] = variant.RequiredText("VariantName");
        hosted["Weight"] = variant.Number("InitialVariantWeight") ?? 1;
        hosted["InstanceCount"] = variant.Whole("InitialInstanceCount") ?? 1;
        return hosted;
    }

    private static JsonArray VariantStatus(string status, DateTimeOffset now) =>
        new(new JsonObject { ["Status"] = status, ["StartTime"] = JsonMembers.Epoch(now) });

    private static JsonObject Capture(JsonObject capture) => new()
    {
        ["EnableCapture"] = capture.Flag("EnableCapture"),
        ["CaptureStatus"] = "Stopped",
        ["CurrentSamplingPercentage"] = capture.Whole("InitialSamplingPercentage") ?? 0,
        ["DestinationS3Uri"] = capture.RequiredText("DestinationS3Uri"),
        ["KmsKeyId"] = capture.Text("KmsKeyId") ?? "",
    };
}
