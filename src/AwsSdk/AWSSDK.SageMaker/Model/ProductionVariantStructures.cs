using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Size of a serverless variant.</summary>
public partial class ProductionVariantServerlessConfig
{
    /// <summary>Memory, in MB, in steps of 1,024. Required, 1,024 to 6,144.</summary>
    [AWSProperty(Required = true, Min = 1024, Max = 6144)]
    public int? MemorySizeInMB { get; set; }

    /// <summary>Requests that run at the same time. Required, 1 to 200.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 200)]
    public int? MaxConcurrency { get; set; }

    /// <summary>Requests for which capacity is kept ready. 1 to 200.</summary>
    [AWSProperty(Min = 1, Max = 200)]
    public int? ProvisionedConcurrency { get; set; }
}

/// <summary>Scaling of instances by SageMaker itself.</summary>
public partial class ProductionVariantManagedInstanceScaling
{
    /// <summary>Whether SageMaker scales.</summary>
    public ManagedInstanceScalingStatus? Status { get; set; }

    /// <summary>Smallest number of instances.</summary>
    public int? MinInstanceCount { get; set; }

    /// <summary>Largest number of instances. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxInstanceCount { get; set; }

    /// <summary>How instances are taken away.</summary>
    public ProductionVariantManagedInstanceScalingScaleInPolicy? ScaleInPolicy { get; set; }
}

/// <summary>How SageMaker takes instances away.</summary>
public partial class ProductionVariantManagedInstanceScalingScaleInPolicy
{
    /// <summary>Which instances are taken away. Required.</summary>
    [AWSProperty(Required = true)]
    public ManagedInstanceScalingScaleInStrategy? Strategy { get; set; }

    /// <summary>Instances in a step. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaximumStepSize { get; set; }

    /// <summary>Minutes between two steps. 5 to 1,440.</summary>
    [AWSProperty(Min = 5, Max = 1440)]
    public int? CooldownInMinutes { get; set; }
}

/// <summary>How requests are spread over the instances of a variant.</summary>
public partial class ProductionVariantRoutingConfig
{
    /// <summary>How requests are spread. Required.</summary>
    [AWSProperty(Required = true)]
    public RoutingStrategy? RoutingStrategy { get; set; }

    /// <summary>Settings of prefix-aware routing.</summary>
    public PrefixAwareRoutingConfig? PrefixAwareRoutingConfig { get; set; }
}

/// <summary>When requests with the same beginning go to the same instance.</summary>
public partial class PrefixAwareRoutingConfig
{
    /// <summary>Bytes of the payload by which requests count as alike. 1,024 to 65,536.</summary>
    [AWSProperty(Min = 1024, Max = 65536)]
    public int? PrefixLength { get; set; }

    /// <summary>Running requests from which another instance is taken. 1 to 1,024.</summary>
    [AWSProperty(Min = 1, Max = 1024)]
    public int? ConcurrencyThreshold { get; set; }
}

/// <summary>A model, the instances it runs on and its share of the traffic.</summary>
public partial class ProductionVariant
{
    /// <summary>Name of the variant. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? VariantName { get; set; }

    /// <summary>Name of the model. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? ModelName { get; set; }

    /// <summary>Instances at the start. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? InitialInstanceCount { get; set; }

    /// <summary>Instance type.</summary>
    public ProductionVariantInstanceType? InstanceType { get; set; }

    /// <summary>Instance types that may be used. Up to 5.</summary>
    [AWSProperty(Min = 1, Max = 5)]
    public List<InstancePool>? InstancePools { get; set; } = Initial.List<InstancePool>();

    /// <summary>Seconds in which instances must be found. 300 to 3,600.</summary>
    [AWSProperty(Min = 300, Max = 3600)]
    public int? VariantInstanceProvisionTimeoutInSeconds { get; set; }

    /// <summary>Weight at the start; the share of traffic is the weight over the sum of all weights.</summary>
    public float? InitialVariantWeight { get; set; }

    /// <summary>Elastic inference accelerator attached to each instance.</summary>
    public ProductionVariantAcceleratorType? AcceleratorType { get; set; }

    /// <summary>Where core dumps go.</summary>
    public ProductionVariantCoreDumpConfig? CoreDumpConfig { get; set; }

    /// <summary>Serverless size, in place of instances.</summary>
    public ProductionVariantServerlessConfig? ServerlessConfig { get; set; }

    /// <summary>Storage of each instance, in GB. 1 to 512.</summary>
    [AWSProperty(Min = 1, Max = 512)]
    public int? VolumeSizeInGB { get; set; }

    /// <summary>Seconds in which the artefacts must be downloaded. 60 to 3,600.</summary>
    [AWSProperty(Min = 60, Max = 3600)]
    public int? ModelDataDownloadTimeoutInSeconds { get; set; }

    /// <summary>Seconds in which a container must answer its first health check. 60 to 3,600.</summary>
    [AWSProperty(Min = 60, Max = 3600)]
    public int? ContainerStartupHealthCheckTimeoutInSeconds { get; set; }

    /// <summary>Whether Systems Manager can reach the instances.</summary>
    public bool? EnableSSMAccess { get; set; }

    /// <summary>Scaling by SageMaker itself.</summary>
    public ProductionVariantManagedInstanceScaling? ManagedInstanceScaling { get; set; }

    /// <summary>How requests are spread over instances.</summary>
    public ProductionVariantRoutingConfig? RoutingConfig { get; set; }

    /// <summary>Machine image of the instances.</summary>
    public ProductionVariantInferenceAmiVersion? InferenceAmiVersion { get; set; }

    /// <summary>Reserved capacity.</summary>
    public ProductionVariantCapacityReservationConfig? CapacityReservationConfig { get; set; }
}

/// <summary>An instance type that a variant may use.</summary>
public partial class InstancePool
{
    /// <summary>Instance type. Required.</summary>
    [AWSProperty(Required = true)]
    public ProductionVariantInstanceType? InstanceType { get; set; }

    /// <summary>Model for this instance type. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? ModelNameOverride { get; set; }

    /// <summary>Order of preference; lower is tried first. Required, 1 to 5.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 5)]
    public int? Priority { get; set; }
}

/// <summary>Where core dumps of a container go.</summary>
public partial class ProductionVariantCoreDumpConfig
{
    /// <summary>S3 address where the data goes. Required, up to 512 characters.</summary>
    [AWSProperty(Required = true, Max = 512)]
    public string? DestinationS3Uri { get; set; }

    /// <summary>Key that encrypts the data. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }
}

/// <summary>Reserved capacity that a variant is to use.</summary>
public partial class ProductionVariantCapacityReservationConfig
{
    /// <summary>Whether only reserved capacity is used.</summary>
    public CapacityReservationPreference? CapacityReservationPreference { get; set; }

    /// <summary>ARN of the reservation. Up to 258 characters.</summary>
    [AWSProperty(Min = 20, Max = 258)]
    public string? MlReservationArn { get; set; }
}

/// <summary>New weight or instance count of a variant.</summary>
public partial class DesiredWeightAndCapacity
{
    /// <summary>Name of the variant. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? VariantName { get; set; }

    /// <summary>Weight that is asked for.</summary>
    public float? DesiredWeight { get; set; }

    /// <summary>Instances that are asked for.</summary>
    public int? DesiredInstanceCount { get; set; }

    /// <summary>New serverless concurrency.</summary>
    public ProductionVariantServerlessUpdateConfig? ServerlessUpdateConfig { get; set; }
}

/// <summary>New concurrency of a serverless variant.</summary>
public partial class ProductionVariantServerlessUpdateConfig
{
    /// <summary>Requests that run at the same time. 1 to 200.</summary>
    [AWSProperty(Min = 1, Max = 200)]
    public int? MaxConcurrency { get; set; }

    /// <summary>Requests for which capacity is kept ready. 1 to 200.</summary>
    [AWSProperty(Min = 1, Max = 200)]
    public int? ProvisionedConcurrency { get; set; }
}
