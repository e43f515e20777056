using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Hyper parameter tuning job config.</summary>
public partial class HyperParameterTuningJobConfig
{
    /// <summary>Strategy. Required.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobStrategyType? Strategy { get; set; }

    /// <summary>Strategy config.</summary>
    public HyperParameterTuningJobStrategyConfig? StrategyConfig { get; set; }

    /// <summary>Hyper parameter tuning job objective.</summary>
    public HyperParameterTuningJobObjective? HyperParameterTuningJobObjective { get; set; }

    /// <summary>Resource limits. Required.</summary>
    [AWSProperty(Required = true)]
    public ResourceLimits? ResourceLimits { get; set; }

    /// <summary>Parameter ranges.</summary>
    public ParameterRanges? ParameterRanges { get; set; }

    /// <summary>Training job early stopping type.</summary>
    public TrainingJobEarlyStoppingType? TrainingJobEarlyStoppingType { get; set; }

    /// <summary>Tuning job completion criteria.</summary>
    public TuningJobCompletionCriteria? TuningJobCompletionCriteria { get; set; }

    /// <summary>Random seed.</summary>
    public int? RandomSeed { get; set; }
}

/// <summary>Hyper parameter training job definition.</summary>
public partial class HyperParameterTrainingJobDefinition
{
    /// <summary>Definition name. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? DefinitionName { get; set; }

    /// <summary>Tuning objective.</summary>
    public HyperParameterTuningJobObjective? TuningObjective { get; set; }

    /// <summary>Hyper parameter ranges.</summary>
    public ParameterRanges? HyperParameterRanges { get; set; }

    /// <summary>Static hyper parameters. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? StaticHyperParameters { get; set; } = Initial.Map<string>();

    /// <summary>Algorithm specification. Required.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterAlgorithmSpecification? AlgorithmSpecification { get; set; }

    /// <summary>Role arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? RoleArn { get; set; }

    /// <summary>Input data config. Up to 20.</summary>
    [AWSProperty(Min = 1, Max = 20)]
    public List<Channel>? InputDataConfig { get; set; } = Initial.List<Channel>();

    /// <summary>Vpc config.</summary>
    public VpcConfig? VpcConfig { get; set; }

    /// <summary>Output data config. Required.</summary>
    [AWSProperty(Required = true)]
    public OutputDataConfig? OutputDataConfig { get; set; }

    /// <summary>Resource config.</summary>
    public ResourceConfig? ResourceConfig { get; set; }

    /// <summary>Hyper parameter tuning resource config.</summary>
    public HyperParameterTuningResourceConfig? HyperParameterTuningResourceConfig { get; set; }

    /// <summary>Stopping condition. Required.</summary>
    [AWSProperty(Required = true)]
    public StoppingCondition? StoppingCondition { get; set; }

    /// <summary>Enable network isolation.</summary>
    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>Enable inter container traffic encryption.</summary>
    public bool? EnableInterContainerTrafficEncryption { get; set; }

    /// <summary>Enable managed spot training.</summary>
    public bool? EnableManagedSpotTraining { get; set; }

    /// <summary>Checkpoint config.</summary>
    public CheckpointConfig? CheckpointConfig { get; set; }

    /// <summary>Retry strategy.</summary>
    public RetryStrategy? RetryStrategy { get; set; }

    /// <summary>Environment. Up to 48.</summary>
    [AWSProperty(Max = 48)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();
}

/// <summary>Hyper parameter algorithm specification.</summary>
public partial class HyperParameterAlgorithmSpecification
{
    /// <summary>Training image. Up to 255 characters.</summary>
    [AWSProperty(Max = 255)]
    public string? TrainingImage { get; set; }

    /// <summary>Training input mode. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingInputMode? TrainingInputMode { get; set; }

    /// <summary>Algorithm name. Up to 170 characters.</summary>
    [AWSProperty(Min = 1, Max = 170)]
    public string? AlgorithmName { get; set; }

    /// <summary>Metric definitions. Up to 40.</summary>
    [AWSProperty(Max = 40)]
    public List<MetricDefinition>? MetricDefinitions { get; set; } = Initial.List<MetricDefinition>();
}

/// <summary>Hyper parameter tuning resource config.</summary>
public partial class HyperParameterTuningResourceConfig
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

    /// <summary>Allocation strategy.</summary>
    public HyperParameterTuningAllocationStrategy? AllocationStrategy { get; set; }

    /// <summary>Instance configs. Up to 6.</summary>
    [AWSProperty(Min = 1, Max = 6)]
    public List<HyperParameterTuningInstanceConfig>? InstanceConfigs { get; set; } = Initial.List<HyperParameterTuningInstanceConfig>();
}

/// <summary>Hyper parameter tuning instance config.</summary>
public partial class HyperParameterTuningInstanceConfig
{
    /// <summary>Instance type. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingInstanceType? InstanceType { get; set; }

    /// <summary>Instance count. Required.</summary>
    [AWSProperty(Required = true)]
    public int? InstanceCount { get; set; }

    /// <summary>Volume size in GB. Required, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? VolumeSizeInGB { get; set; }
}

/// <summary>Hyper parameter tuning job warm start config.</summary>
public partial class HyperParameterTuningJobWarmStartConfig
{
    /// <summary>Parent hyper parameter tuning jobs. Required, up to 5.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 5)]
    public List<ParentHyperParameterTuningJob>? ParentHyperParameterTuningJobs { get; set; } = Initial.List<ParentHyperParameterTuningJob>();

    /// <summary>Warm start type. Required.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobWarmStartType? WarmStartType { get; set; }
}

/// <summary>Parent hyper parameter tuning job.</summary>
public partial class ParentHyperParameterTuningJob
{
    /// <summary>Hyper parameter tuning job name. Up to 32 characters.</summary>
    [AWSProperty(Min = 1, Max = 32)]
    public string? HyperParameterTuningJobName { get; set; }
}
