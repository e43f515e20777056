using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Production variant summary.</summary>
public partial class ProductionVariantSummary
{
    /// <summary>Variant name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? VariantName { get; set; }

    /// <summary>Deployed images.</summary>
    public List<DeployedImage>? DeployedImages { get; set; } = Initial.List<DeployedImage>();

    /// <summary>Current weight.</summary>
    public float? CurrentWeight { get; set; }

    /// <summary>Desired weight.</summary>
    public float? DesiredWeight { get; set; }

    /// <summary>Current instance count.</summary>
    public int? CurrentInstanceCount { get; set; }

    /// <summary>Desired instance count.</summary>
    public int? DesiredInstanceCount { get; set; }

    /// <summary>Instance pools.</summary>
    [AWSProperty(Min = 1)]
    public List<InstancePoolSummary>? InstancePools { get; set; } = Initial.List<InstancePoolSummary>();

    /// <summary>Variant status. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<ProductionVariantStatus>? VariantStatus { get; set; } = Initial.List<ProductionVariantStatus>();

    /// <summary>Current serverless config.</summary>
    public ProductionVariantServerlessConfig? CurrentServerlessConfig { get; set; }

    /// <summary>Desired serverless config.</summary>
    public ProductionVariantServerlessConfig? DesiredServerlessConfig { get; set; }

    /// <summary>Managed instance scaling.</summary>
    public ProductionVariantManagedInstanceScaling? ManagedInstanceScaling { get; set; }

    /// <summary>Routing config.</summary>
    public ProductionVariantRoutingConfig? RoutingConfig { get; set; }

    /// <summary>Capacity reservation config.</summary>
    public ProductionVariantCapacityReservationSummary? CapacityReservationConfig { get; set; }
}

/// <summary>Deployed image.</summary>
public partial class DeployedImage
{
    /// <summary>Specified image. Up to 255 characters.</summary>
    [AWSProperty(Max = 255)]
    public string? SpecifiedImage { get; set; }

    /// <summary>Resolved image. Up to 255 characters.</summary>
    [AWSProperty(Max = 255)]
    public string? ResolvedImage { get; set; }

    /// <summary>Resolution time. UTC.</summary>
    public DateTime? ResolutionTime { get; set; }
}

/// <summary>Instance pool summary.</summary>
public partial class InstancePoolSummary
{
    /// <summary>Instance type. Required.</summary>
    [AWSProperty(Required = true)]
    public ProductionVariantInstanceType? InstanceType { get; set; }

    /// <summary>Current instance count. Required.</summary>
    [AWSProperty(Required = true)]
    public int? CurrentInstanceCount { get; set; }
}

/// <summary>Production variant status.</summary>
public partial class ProductionVariantStatus
{
    /// <summary>Status. Required.</summary>
    [AWSProperty(Required = true)]
    public VariantStatus? Status { get; set; }

    /// <summary>Status message. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? StatusMessage { get; set; }

    /// <summary>Start time. UTC.</summary>
    public DateTime? StartTime { get; set; }
}

/// <summary>Production variant capacity reservation summary.</summary>
public partial class ProductionVariantCapacityReservationSummary
{
    /// <summary>Ml reservation arn. Up to 258 characters.</summary>
    [AWSProperty(Min = 20, Max = 258)]
    public string? MlReservationArn { get; set; }

    /// <summary>Capacity reservation preference.</summary>
    public CapacityReservationPreference? CapacityReservationPreference { get; set; }

    /// <summary>Total instance count.</summary>
    public int? TotalInstanceCount { get; set; }

    /// <summary>Available instance count.</summary>
    public int? AvailableInstanceCount { get; set; }

    /// <summary>Used by current endpoint.</summary>
    public int? UsedByCurrentEndpoint { get; set; }

    /// <summary>Ec2 capacity reservations.</summary>
    public List<Ec2CapacityReservation>? Ec2CapacityReservations { get; set; } = Initial.List<Ec2CapacityReservation>();
}

/// <summary>Ec2 capacity reservation.</summary>
public partial class Ec2CapacityReservation
{
    /// <summary>Ec2 capacity reservation id.</summary>
    public string? Ec2CapacityReservationId { get; set; }

    /// <summary>Total instance count.</summary>
    public int? TotalInstanceCount { get; set; }

    /// <summary>Available instance count.</summary>
    public int? AvailableInstanceCount { get; set; }

    /// <summary>Used by current endpoint.</summary>
    public int? UsedByCurrentEndpoint { get; set; }
}

/// <summary>Pending deployment summary.</summary>
public partial class PendingDeploymentSummary
{
    /// <summary>Endpoint config name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointConfigName { get; set; }

    /// <summary>Production variants.</summary>
    [AWSProperty(Min = 1)]
    public List<PendingProductionVariantSummary>? ProductionVariants { get; set; } = Initial.List<PendingProductionVariantSummary>();

    /// <summary>Start time. UTC.</summary>
    public DateTime? StartTime { get; set; }

    /// <summary>Shadow production variants.</summary>
    [AWSProperty(Min = 1)]
    public List<PendingProductionVariantSummary>? ShadowProductionVariants { get; set; } = Initial.List<PendingProductionVariantSummary>();
}

/// <summary>Pending production variant summary.</summary>
public partial class PendingProductionVariantSummary
{
    /// <summary>Variant name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? VariantName { get; set; }

    /// <summary>Deployed images.</summary>
    public List<DeployedImage>? DeployedImages { get; set; } = Initial.List<DeployedImage>();

    /// <summary>Current weight.</summary>
    public float? CurrentWeight { get; set; }

    /// <summary>Desired weight.</summary>
    public float? DesiredWeight { get; set; }

    /// <summary>Current instance count.</summary>
    public int? CurrentInstanceCount { get; set; }

    /// <summary>Desired instance count.</summary>
    public int? DesiredInstanceCount { get; set; }

    /// <summary>Instance type.</summary>
    public ProductionVariantInstanceType? InstanceType { get; set; }

    /// <summary>Instance pools.</summary>
    [AWSProperty(Min = 1)]
    public List<InstancePoolSummary>? InstancePools { get; set; } = Initial.List<InstancePoolSummary>();

    /// <summary>Accelerator type.</summary>
    public ProductionVariantAcceleratorType? AcceleratorType { get; set; }

    /// <summary>Variant status. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<ProductionVariantStatus>? VariantStatus { get; set; } = Initial.List<ProductionVariantStatus>();

    /// <summary>Current serverless config.</summary>
    public ProductionVariantServerlessConfig? CurrentServerlessConfig { get; set; }

    /// <summary>Desired serverless config.</summary>
    public ProductionVariantServerlessConfig? DesiredServerlessConfig { get; set; }

    /// <summary>Managed instance scaling.</summary>
    public ProductionVariantManagedInstanceScaling? ManagedInstanceScaling { get; set; }

    /// <summary>Routing config.</summary>
    public ProductionVariantRoutingConfig? RoutingConfig { get; set; }
}
