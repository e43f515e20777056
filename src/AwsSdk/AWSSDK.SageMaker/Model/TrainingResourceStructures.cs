using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Warm pool status.</summary>
public partial class WarmPoolStatus
{
    /// <summary>Status. Required.</summary>
    [AWSProperty(Required = true)]
    public WarmPoolResourceStatus? Status { get; set; }

    /// <summary>Resource retained billable time in seconds.</summary>
    public int? ResourceRetainedBillableTimeInSeconds { get; set; }

    /// <summary>Reused by job. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? ReusedByJob { get; set; }
}

/// <summary>Resource config.</summary>
public partial class ResourceConfig
{
    /// <summary>Instance type.</summary>
    public TrainingInstanceType? InstanceType { get; set; }

    /// <summary>Instance count.</summary>
    public int? InstanceCount { get; set; }

    /// <summary>Volume size in GB.</summary>
    public int? VolumeSizeInGB { get; set; }

    /// <summary>Volume kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? VolumeKmsKeyId { get; set; }

    /// <summary>Keep alive period in seconds. 0 to 21,600.</summary>
    [AWSProperty(Max = 21600)]
    public int? KeepAlivePeriodInSeconds { get; set; }

    /// <summary>Instance groups. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<InstanceGroup>? InstanceGroups { get; set; } = Initial.List<InstanceGroup>();

    /// <summary>Training plan arn. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 50, Max = 2048)]
    public string? TrainingPlanArn { get; set; }

    /// <summary>Instance placement config.</summary>
    public InstancePlacementConfig? InstancePlacementConfig { get; set; }
}

/// <summary>Instance group.</summary>
public partial class InstanceGroup
{
    /// <summary>Instance type. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingInstanceType? InstanceType { get; set; }

    /// <summary>Instance count. Required.</summary>
    [AWSProperty(Required = true)]
    public int? InstanceCount { get; set; }

    /// <summary>Instance group name. Required, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? InstanceGroupName { get; set; }
}

/// <summary>Instance placement config.</summary>
public partial class InstancePlacementConfig
{
    /// <summary>Enable multiple jobs.</summary>
    public bool? EnableMultipleJobs { get; set; }

    /// <summary>Placement specifications. Up to 10.</summary>
    [AWSProperty(Max = 10)]
    public List<PlacementSpecification>? PlacementSpecifications { get; set; } = Initial.List<PlacementSpecification>();
}

/// <summary>Placement specification.</summary>
public partial class PlacementSpecification
{
    /// <summary>Ultra server id. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? UltraServerId { get; set; }

    /// <summary>Instance count. Required.</summary>
    [AWSProperty(Required = true)]
    public int? InstanceCount { get; set; }
}

/// <summary>Stopping condition.</summary>
public partial class StoppingCondition
{
    /// <summary>Max runtime in seconds. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxRuntimeInSeconds { get; set; }

    /// <summary>Max wait time in seconds. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxWaitTimeInSeconds { get; set; }

    /// <summary>Max pending time in seconds. 7,200 to 2,419,200.</summary>
    [AWSProperty(Min = 7200, Max = 2419200)]
    public int? MaxPendingTimeInSeconds { get; set; }
}

/// <summary>Retry strategy.</summary>
public partial class RetryStrategy
{
    /// <summary>Maximum retry attempts. Required, 1 to 30.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 30)]
    public int? MaximumRetryAttempts { get; set; }
}

/// <summary>Remote debug config.</summary>
public partial class RemoteDebugConfig
{
    /// <summary>Enable remote debug.</summary>
    public bool? EnableRemoteDebug { get; set; }
}

/// <summary>Infra check config.</summary>
public partial class InfraCheckConfig
{
    /// <summary>Enable infra check.</summary>
    public bool? EnableInfraCheck { get; set; }
}
