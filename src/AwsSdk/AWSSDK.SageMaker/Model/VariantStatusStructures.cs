using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>A variant as it runs now.</summary>
public partial class ProductionVariantSummary
{
    /// <summary>Name of the variant. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? VariantName { get; set; }

    /// <summary>Container images, as named and as resolved.</summary>
    public List<DeployedImage>? DeployedImages { get; set; } = Initial.List<DeployedImage>();

    /// <summary>Weight that counts now; the share of traffic is the weight over the sum of all weights.</summary>
    public float? CurrentWeight { get; set; }

    /// <summary>Weight that is asked for.</summary>
    public float? DesiredWeight { get; set; }

    /// <summary>Instances that run now.</summary>
    public int? CurrentInstanceCount { get; set; }

    /// <summary>Instances that are asked for.</summary>
    public int? DesiredInstanceCount { get; set; }

    /// <summary>Instance types that may be used.</summary>
    [AWSProperty(Min = 1)]
    public List<InstancePoolSummary>? InstancePools { get; set; } = Initial.List<InstancePoolSummary>();

    /// <summary>What is happening to the variant. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<ProductionVariantStatus>? VariantStatus { get; set; } = Initial.List<ProductionVariantStatus>();

    /// <summary>Serverless size as it is now.</summary>
    public ProductionVariantServerlessConfig? CurrentServerlessConfig { get; set; }

    /// <summary>Serverless size that is asked for.</summary>
    public ProductionVariantServerlessConfig? DesiredServerlessConfig { get; set; }

    /// <summary>Scaling by SageMaker itself.</summary>
    public ProductionVariantManagedInstanceScaling? ManagedInstanceScaling { get; set; }

    /// <summary>How requests are spread over instances.</summary>
    public ProductionVariantRoutingConfig? RoutingConfig { get; set; }

    /// <summary>Reserved capacity.</summary>
    public ProductionVariantCapacityReservationSummary? CapacityReservationConfig { get; set; }
}

/// <summary>A container image that was deployed.</summary>
public partial class DeployedImage
{
    /// <summary>Image as it was named. Up to 255 characters.</summary>
    [AWSProperty(Max = 255)]
    public string? SpecifiedImage { get; set; }

    /// <summary>Image with its digest. Up to 255 characters.</summary>
    [AWSProperty(Max = 255)]
    public string? ResolvedImage { get; set; }

    /// <summary>When the image was resolved. UTC.</summary>
    public DateTime? ResolutionTime { get; set; }
}

/// <summary>How many instances of one type a variant runs.</summary>
public partial class InstancePoolSummary
{
    /// <summary>Instance type. Always present.</summary>
    [AWSProperty(Required = true)]
    public ProductionVariantInstanceType? InstanceType { get; set; }

    /// <summary>Instances that run now. Always present.</summary>
    [AWSProperty(Required = true)]
    public int? CurrentInstanceCount { get; set; }
}

/// <summary>What is happening to a variant.</summary>
public partial class ProductionVariantStatus
{
    /// <summary>State. Always present.</summary>
    [AWSProperty(Required = true)]
    public VariantStatus? Status { get; set; }

    /// <summary>Details of the state. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? StatusMessage { get; set; }

    /// <summary>When the state began. UTC.</summary>
    public DateTime? StartTime { get; set; }
}

/// <summary>Reserved capacity that a variant uses.</summary>
public partial class ProductionVariantCapacityReservationSummary
{
    /// <summary>ARN of the reservation. Up to 258 characters.</summary>
    [AWSProperty(Min = 20, Max = 258)]
    public string? MlReservationArn { get; set; }

    /// <summary>Whether only reserved capacity is used.</summary>
    public CapacityReservationPreference? CapacityReservationPreference { get; set; }

    /// <summary>Reserved instances in all.</summary>
    public int? TotalInstanceCount { get; set; }

    /// <summary>Reserved instances that are free.</summary>
    public int? AvailableInstanceCount { get; set; }

    /// <summary>Reserved instances that this endpoint uses.</summary>
    public int? UsedByCurrentEndpoint { get; set; }

    /// <summary>The EC2 reservations behind it.</summary>
    public List<Ec2CapacityReservation>? Ec2CapacityReservations { get; set; } = Initial.List<Ec2CapacityReservation>();
}

/// <summary>An EC2 capacity reservation behind a variant.</summary>
public partial class Ec2CapacityReservation
{
    /// <summary>Identifier of the reservation.</summary>
    public string? Ec2CapacityReservationId { get; set; }

    /// <summary>Reserved instances in all.</summary>
    public int? TotalInstanceCount { get; set; }

    /// <summary>Reserved instances that are free.</summary>
    public int? AvailableInstanceCount { get; set; }

    /// <summary>Reserved instances that this endpoint uses.</summary>
    public int? UsedByCurrentEndpoint { get; set; }
}

/// <summary>A deployment that is running.</summary>
public partial class PendingDeploymentSummary
{
    /// <summary>Name of the configuration that is being deployed. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointConfigName { get; set; }

    /// <summary>The variants that get traffic.</summary>
    [AWSProperty(Min = 1)]
    public List<PendingProductionVariantSummary>? ProductionVariants { get; set; } = Initial.List<PendingProductionVariantSummary>();

    /// <summary>When the deployment began. UTC.</summary>
    public DateTime? StartTime { get; set; }

    /// <summary>Variants that get a copy of the traffic and whose answers are dropped.</summary>
    [AWSProperty(Min = 1)]
    public List<PendingProductionVariantSummary>? ShadowProductionVariants { get; set; } = Initial.List<PendingProductionVariantSummary>();
}

/// <summary>A variant of a deployment that is running.</summary>
public partial class PendingProductionVariantSummary
{
    /// <summary>Name of the variant. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? VariantName { get; set; }

    /// <summary>Container images, as named and as resolved.</summary>
    public List<DeployedImage>? DeployedImages { get; set; } = Initial.List<DeployedImage>();

    /// <summary>Weight that counts now; the share of traffic is the weight over the sum of all weights.</summary>
    public float? CurrentWeight { get; set; }

    /// <summary>Weight that is asked for.</summary>
    public float? DesiredWeight { get; set; }

    /// <summary>Instances that run now.</summary>
    public int? CurrentInstanceCount { get; set; }

    /// <summary>Instances that are asked for.</summary>
    public int? DesiredInstanceCount { get; set; }

    /// <summary>Instance type.</summary>
    public ProductionVariantInstanceType? InstanceType { get; set; }

    /// <summary>Instance types that may be used.</summary>
    [AWSProperty(Min = 1)]
    public List<InstancePoolSummary>? InstancePools { get; set; } = Initial.List<InstancePoolSummary>();

    /// <summary>Elastic inference accelerator attached to each instance.</summary>
    public ProductionVariantAcceleratorType? AcceleratorType { get; set; }

    /// <summary>What is happening to the variant. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<ProductionVariantStatus>? VariantStatus { get; set; } = Initial.List<ProductionVariantStatus>();

    /// <summary>Serverless size as it is now.</summary>
    public ProductionVariantServerlessConfig? CurrentServerlessConfig { get; set; }

    /// <summary>Serverless size that is asked for.</summary>
    public ProductionVariantServerlessConfig? DesiredServerlessConfig { get; set; }

    /// <summary>Scaling by SageMaker itself.</summary>
    public ProductionVariantManagedInstanceScaling? ManagedInstanceScaling { get; set; }

    /// <summary>How requests are spread over instances.</summary>
    public ProductionVariantRoutingConfig? RoutingConfig { get; set; }
}
