using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Production variant serverless config.</summary>
public partial class ProductionVariantServerlessConfig
{
    /// <summary>Memory size in MB. Required, 1,024 to 6,144.</summary>
    [AWSProperty(Required = true, Min = 1024, Max = 6144)]
    public int? MemorySizeInMB { get; set; }

    /// <summary>Max concurrency. Required, 1 to 200.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 200)]
    public int? MaxConcurrency { get; set; }

    /// <summary>Provisioned concurrency. 1 to 200.</summary>
    [AWSProperty(Min = 1, Max = 200)]
    public int? ProvisionedConcurrency { get; set; }
}

/// <summary>Production variant managed instance scaling.</summary>
public partial class ProductionVariantManagedInstanceScaling
{
    /// <summary>Status.</summary>
    public ManagedInstanceScalingStatus? Status { get; set; }

    /// <summary>Min instance count.</summary>
    public int? MinInstanceCount { get; set; }

    /// <summary>Max instance count. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxInstanceCount { get; set; }

    /// <summary>Scale in policy.</summary>
    public ProductionVariantManagedInstanceScalingScaleInPolicy? ScaleInPolicy { get; set; }
}

/// <summary>Production variant managed instance scaling scale in policy.</summary>
public partial class ProductionVariantManagedInstanceScalingScaleInPolicy
{
    /// <summary>Strategy. Required.</summary>
    [AWSProperty(Required = true)]
    public ManagedInstanceScalingScaleInStrategy? Strategy { get; set; }

    /// <summary>Maximum step size. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaximumStepSize { get; set; }

    /// <summary>Cooldown in minutes. 5 to 1,440.</summary>
    [AWSProperty(Min = 5, Max = 1440)]
    public int? CooldownInMinutes { get; set; }
}

/// <summary>Production variant routing config.</summary>
public partial class ProductionVariantRoutingConfig
{
    /// <summary>Routing strategy. Required.</summary>
    [AWSProperty(Required = true)]
    public RoutingStrategy? RoutingStrategy { get; set; }
}

/// <summary>Production variant.</summary>
public partial class ProductionVariant
{
    /// <summary>Variant name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? VariantName { get; set; }

    /// <summary>Model name. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? ModelName { get; set; }

    /// <summary>Initial instance count. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? InitialInstanceCount { get; set; }

    /// <summary>Instance type.</summary>
    public ProductionVariantInstanceType? InstanceType { get; set; }

    /// <summary>Instance pools. Up to 5.</summary>
    [AWSProperty(Min = 1, Max = 5)]
    public List<InstancePool>? InstancePools { get; set; } = Initial.List<InstancePool>();

    /// <summary>Variant instance provision timeout in seconds. 300 to 3,600.</summary>
    [AWSProperty(Min = 300, Max = 3600)]
    public int? VariantInstanceProvisionTimeoutInSeconds { get; set; }

    /// <summary>Initial variant weight.</summary>
    public float? InitialVariantWeight { get; set; }

    /// <summary>Accelerator type.</summary>
    public ProductionVariantAcceleratorType? AcceleratorType { get; set; }

    /// <summary>Core dump config.</summary>
    public ProductionVariantCoreDumpConfig? CoreDumpConfig { get; set; }

    /// <summary>Serverless config.</summary>
    public ProductionVariantServerlessConfig? ServerlessConfig { get; set; }

    /// <summary>Volume size in GB. 1 to 512.</summary>
    [AWSProperty(Min = 1, Max = 512)]
    public int? VolumeSizeInGB { get; set; }

    /// <summary>Model data download timeout in seconds. 60 to 3,600.</summary>
    [AWSProperty(Min = 60, Max = 3600)]
    public int? ModelDataDownloadTimeoutInSeconds { get; set; }

    /// <summary>Container startup health check timeout in seconds. 60 to 3,600.</summary>
    [AWSProperty(Min = 60, Max = 3600)]
    public int? ContainerStartupHealthCheckTimeoutInSeconds { get; set; }

    /// <summary>Enable SSM access.</summary>
    public bool? EnableSSMAccess { get; set; }

    /// <summary>Managed instance scaling.</summary>
    public ProductionVariantManagedInstanceScaling? ManagedInstanceScaling { get; set; }

    /// <summary>Routing config.</summary>
    public ProductionVariantRoutingConfig? RoutingConfig { get; set; }

    /// <summary>Inference ami version.</summary>
    public ProductionVariantInferenceAmiVersion? InferenceAmiVersion { get; set; }

    /// <summary>Capacity reservation config.</summary>
    public ProductionVariantCapacityReservationConfig? CapacityReservationConfig { get; set; }
}

/// <summary>Instance pool.</summary>
public partial class InstancePool
{
    /// <summary>Instance type. Required.</summary>
    [AWSProperty(Required = true)]
    public ProductionVariantInstanceType? InstanceType { get; set; }

    /// <summary>Model name override. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? ModelNameOverride { get; set; }

    /// <summary>Priority. Required, 1 to 5.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 5)]
    public int? Priority { get; set; }
}

/// <summary>Production variant core dump config.</summary>
public partial class ProductionVariantCoreDumpConfig
{
    /// <summary>Destination S3 uri. Required, up to 512 characters.</summary>
    [AWSProperty(Required = true, Max = 512)]
    public string? DestinationS3Uri { get; set; }

    /// <summary>Kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }
}

/// <summary>Production variant capacity reservation config.</summary>
public partial class ProductionVariantCapacityReservationConfig
{
    /// <summary>Capacity reservation preference.</summary>
    public CapacityReservationPreference? CapacityReservationPreference { get; set; }

    /// <summary>Ml reservation arn. Up to 258 characters.</summary>
    [AWSProperty(Min = 20, Max = 258)]
    public string? MlReservationArn { get; set; }
}

/// <summary>Desired weight and capacity.</summary>
public partial class DesiredWeightAndCapacity
{
    /// <summary>Variant name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? VariantName { get; set; }

    /// <summary>Desired weight.</summary>
    public float? DesiredWeight { get; set; }

    /// <summary>Desired instance count.</summary>
    public int? DesiredInstanceCount { get; set; }

    /// <summary>Serverless update config.</summary>
    public ProductionVariantServerlessUpdateConfig? ServerlessUpdateConfig { get; set; }
}

/// <summary>Production variant serverless update config.</summary>
public partial class ProductionVariantServerlessUpdateConfig
{
    /// <summary>Max concurrency. 1 to 200.</summary>
    [AWSProperty(Min = 1, Max = 200)]
    public int? MaxConcurrency { get; set; }

    /// <summary>Provisioned concurrency. 1 to 200.</summary>
    [AWSProperty(Min = 1, Max = 200)]
    public int? ProvisionedConcurrency { get; set; }
}
