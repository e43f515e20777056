using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>State of the instances kept after a training job.</summary>
public partial class WarmPoolStatus
{
    /// <summary>State. Always present.</summary>
    [AWSProperty(Required = true)]
    public WarmPoolResourceStatus? Status { get; set; }

    /// <summary>Billed seconds of keeping instances warm.</summary>
    public int? ResourceRetainedBillableTimeInSeconds { get; set; }

    /// <summary>Name of the job that took the instances. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? ReusedByJob { get; set; }
}

/// <summary>Instances and storage of a training job.</summary>
public partial class ResourceConfig
{
    /// <summary>Instance type.</summary>
    public TrainingInstanceType? InstanceType { get; set; }

    /// <summary>Number of instances.</summary>
    public int? InstanceCount { get; set; }

    /// <summary>Storage of each instance, in GB.</summary>
    public int? VolumeSizeInGB { get; set; }

    /// <summary>Key that encrypts the storage. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? VolumeKmsKeyId { get; set; }

    /// <summary>Seconds for which instances are kept warm after the job. 0 to 21,600.</summary>
    [AWSProperty(Max = 21600)]
    public int? KeepAlivePeriodInSeconds { get; set; }

    /// <summary>Groups of a heterogeneous cluster, in place of type and count. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<InstanceGroup>? InstanceGroups { get; set; } = Initial.List<InstanceGroup>();

    /// <summary>ARN of the training plan. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 50, Max = 2048)]
    public string? TrainingPlanArn { get; set; }

    /// <summary>Placement on UltraServers.</summary>
    public InstancePlacementConfig? InstancePlacementConfig { get; set; }

    /// <summary>Instance types that may be used, best first, in place of one type.</summary>
    public List<InstancePreference>? InstancePreferences { get; set; } = Initial.List<InstancePreference>();

    /// <summary>Instance type that was chosen from the preferences.</summary>
    public TrainingInstanceType? SelectedInstanceType { get; set; }

    /// <summary>Number of instances of the chosen type.</summary>
    public int? SelectedInstanceCount { get; set; }
}

/// <summary>Instances of one type within a heterogeneous cluster.</summary>
public partial class InstanceGroup
{
    /// <summary>Instance type. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingInstanceType? InstanceType { get; set; }

    /// <summary>Number of instances. Required.</summary>
    [AWSProperty(Required = true)]
    public int? InstanceCount { get; set; }

    /// <summary>Name of the group. Required, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? InstanceGroupName { get; set; }
}

/// <summary>How instances are placed on UltraServers.</summary>
public partial class InstancePlacementConfig
{
    /// <summary>Whether several jobs share an UltraServer.</summary>
    public bool? EnableMultipleJobs { get; set; }

    /// <summary>The UltraServers. Up to 10.</summary>
    [AWSProperty(Max = 10)]
    public List<PlacementSpecification>? PlacementSpecifications { get; set; } = Initial.List<PlacementSpecification>();
}

/// <summary>Instances on one UltraServer.</summary>
public partial class PlacementSpecification
{
    /// <summary>Identifier of the UltraServer. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? UltraServerId { get; set; }

    /// <summary>Number of instances. Required.</summary>
    [AWSProperty(Required = true)]
    public int? InstanceCount { get; set; }
}

/// <summary>An instance type that a training job may use.</summary>
public partial class InstancePreference
{
    /// <summary>Instance type. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingInstanceType? InstanceType { get; set; }

    /// <summary>Number of instances.</summary>
    public int? InstanceCount { get; set; }

    /// <summary>ARN of the training plan that gives the instances.</summary>
    [AWSProperty(Min = 1, Max = 1)]
    public List<string>? TrainingPlanArns { get; set; } = Initial.List<string>();
}

/// <summary>How long a training job may take.</summary>
public partial class StoppingCondition
{
    /// <summary>Seconds that it may take. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxRuntimeInSeconds { get; set; }

    /// <summary>Seconds of waiting for spot instances and training together. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxWaitTimeInSeconds { get; set; }

    /// <summary>Seconds for which the job may wait for capacity. 7,200 to 2,419,200.</summary>
    [AWSProperty(Min = 7200, Max = 2419200)]
    public int? MaxPendingTimeInSeconds { get; set; }
}

/// <summary>Retries of a job after an internal failure.</summary>
public partial class RetryStrategy
{
    /// <summary>Number of repetitions. Required, 1 to 30.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 30)]
    public int? MaximumRetryAttempts { get; set; }
}

/// <summary>Shell access to a training container.</summary>
public partial class RemoteDebugConfig
{
    /// <summary>Whether a shell can be opened.</summary>
    public bool? EnableRemoteDebug { get; set; }
}

/// <summary>Health check of instances before training.</summary>
public partial class InfraCheckConfig
{
    /// <summary>Whether instances are checked.</summary>
    public bool? EnableInfraCheck { get; set; }
}
