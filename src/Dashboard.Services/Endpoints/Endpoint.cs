namespace Dashboard.Services.Endpoints;

/// <summary>State of an endpoint as SageMaker names it; <see cref="Unknown"/> for a name newer than this code.</summary>
public enum EndpointStatus
{
    /// <summary>A state that this version does not know.</summary>
    Unknown,

    /// <summary>Being created.</summary>
    Creating,

    /// <summary>Being updated; still serves the old configuration.</summary>
    Updating,

    /// <summary>AWS maintains it; still serves.</summary>
    SystemUpdating,

    /// <summary>An update failed and is undone; still serves the old configuration.</summary>
    RollingBack,

    /// <summary>Serves.</summary>
    InService,

    /// <summary>Does not take requests.</summary>
    OutOfService,

    /// <summary>Being deleted.</summary>
    Deleting,

    /// <summary>Could not be created; can only be deleted.</summary>
    Failed,

    /// <summary>An update failed and so did its undoing.</summary>
    UpdateRollbackFailed,
}

/// <summary>An endpoint with what its table row shows.</summary>
/// <param name="Name">Endpoint name.</param>
/// <param name="Arn">Amazon resource name.</param>
/// <param name="Status">Current state.</param>
/// <param name="FailureReason">Why it failed, when it did.</param>
/// <param name="ConfigName">Endpoint configuration in force; null while the first one is not.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="ModifiedAt">UTC.</param>
/// <param name="Variants">Production variants; empty while creating.</param>
/// <param name="DataCapture">Data capture, or null when it was never configured.</param>
public sealed record Endpoint(
    string Name,
    string Arn,
    EndpointStatus Status,
    string? FailureReason,
    string? ConfigName,
    DateTimeOffset CreatedAt,
    DateTimeOffset ModifiedAt,
    IReadOnlyList<ProductionVariant> Variants,
    DataCapture? DataCapture);

/// <summary>One production variant of an endpoint.</summary>
/// <param name="Name">Variant name.</param>
/// <param name="ModelName">Model of the configuration; null when the configuration could not be read.</param>
/// <param name="InstanceType">Such as <c>ml.m5.large</c>; null for serverless.</param>
/// <param name="InstanceCount">Instances now; null for serverless.</param>
/// <param name="DesiredInstanceCount">Instances wanted.</param>
/// <param name="Weight">Weight now; its share of traffic is weight divided by the sum over variants.</param>
/// <param name="DesiredWeight">Weight wanted.</param>
/// <param name="TrafficShare">0 to 1.</param>
public sealed record ProductionVariant(
    string Name,
    string? ModelName,
    string? InstanceType,
    int? InstanceCount,
    int? DesiredInstanceCount,
    double Weight,
    double DesiredWeight,
    double TrafficShare)
{
    /// <summary>True when the instance type has a GPU (families p, g), so that GPU metrics can exist.</summary>
    public bool HasGpu => InstanceType is { } type && type.Split('.') is [_, [('p' or 'g'), _, ..], ..];
}

/// <summary>Data capture of an endpoint.</summary>
/// <param name="IsEnabled">Whether requests are captured.</param>
/// <param name="SamplingPercentage">Share of requests captured, 0 to 100.</param>
/// <param name="Destination">Where, <c>s3://…</c>.</param>
public sealed record DataCapture(bool IsEnabled, int SamplingPercentage, string Destination);

/// <summary>Everything behind an endpoint: configuration, models and containers.</summary>
/// <param name="Endpoint">The endpoint itself.</param>
/// <param name="ConfigArn">ARN of the configuration, when it could be read.</param>
/// <param name="ConfigCreatedAt">When the configuration was made.</param>
/// <param name="Models">Models of all variants, each once.</param>
public sealed record EndpointDetail(
    Endpoint Endpoint,
    string? ConfigArn,
    DateTimeOffset? ConfigCreatedAt,
    IReadOnlyList<EndpointModel> Models);

/// <summary>A model that a variant serves.</summary>
/// <param name="Name">Model name.</param>
/// <param name="Arn">Amazon resource name.</param>
/// <param name="ExecutionRoleArn">Role that the container runs as.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="Containers">Containers in serving order.</param>
public sealed record EndpointModel(
    string Name,
    string Arn,
    string? ExecutionRoleArn,
    DateTimeOffset CreatedAt,
    IReadOnlyList<ModelContainer> Containers);

/// <summary>One container of a model.</summary>
/// <param name="Image">Registry address of the image.</param>
/// <param name="ModelDataUrl">Where the model artifact lies, <c>s3://…</c>.</param>
/// <param name="IsMultiModel">True when many models under a prefix share the container.</param>
/// <param name="Environment">Environment variables, values of secret-looking names masked.</param>
public sealed record ModelContainer(
    string? Image,
    string? ModelDataUrl,
    bool IsMultiModel,
    IReadOnlyDictionary<string, string> Environment);
