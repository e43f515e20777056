using Amazon.SageMaker.Model;

namespace Dashboard.Services.Endpoints;

/// <summary>SageMaker's descriptions as the records of this area.</summary>
internal static class EndpointMapper
{
    /// <summary>An endpoint with what its configuration adds; the configuration is null when it could not be read.</summary>
    public static Endpoint Endpoint(DescribeEndpointResponse endpoint, DescribeEndpointConfigResponse? config)
    {
        var variants = endpoint.ProductionVariants ?? [];
        var total = variants.Sum(variant => (double)(variant.CurrentWeight ?? 0));
        return new Endpoint(
            endpoint.EndpointName ?? string.Empty,
            endpoint.EndpointArn ?? string.Empty,
            Mapping.State<EndpointStatus>(endpoint.EndpointStatus?.Value),
            endpoint.FailureReason,
            endpoint.EndpointConfigName,
            Mapping.Time(endpoint.CreationTime),
            Mapping.Time(endpoint.LastModifiedTime),
            [.. variants.Select(variant => Variant(variant, config, total))],
            Capture(endpoint.DataCaptureConfig));
    }

    /// <summary>A model with its containers in serving order.</summary>
    public static EndpointModel Model(DescribeModelResponse model) => new(
        model.ModelName ?? string.Empty,
        model.ModelArn ?? string.Empty,
        model.ExecutionRoleArn,
        Mapping.Time(model.CreationTime),
        [.. (model.PrimaryContainer is { } primary ? [primary] : model.Containers ?? []).Select(Container)]);

    private static ProductionVariant Variant(ProductionVariantSummary variant, DescribeEndpointConfigResponse? config, double totalWeight)
    {
        var configured = config?.ProductionVariants?.FirstOrDefault(other => other.VariantName == variant.VariantName);
        var isServerless = variant.CurrentServerlessConfig is not null || configured?.ServerlessConfig is not null;
        var weight = (double)(variant.CurrentWeight ?? 0);
        return new ProductionVariant(
            variant.VariantName ?? string.Empty,
            configured?.ModelName,
            isServerless ? null : configured?.InstanceType?.Value,
            isServerless ? null : variant.CurrentInstanceCount,
            isServerless ? null : variant.DesiredInstanceCount,
            weight,
            variant.DesiredWeight ?? weight,
            totalWeight > 0 ? weight / totalWeight : 0);
    }

    private static DataCapture? Capture(DataCaptureConfigSummary? capture) => capture is null
        ? null
        : new DataCapture(capture.EnableCapture ?? false, capture.CurrentSamplingPercentage ?? 0, capture.DestinationS3Uri ?? string.Empty);

    private static ModelContainer Container(ContainerDefinition container) => new(
        container.Image,
        container.ModelDataUrl ?? container.ModelDataSource?.S3DataSource?.S3Uri,
        container.Mode?.Value == "MultiModel",
        SecretNames.Hide(container.Environment));
}
