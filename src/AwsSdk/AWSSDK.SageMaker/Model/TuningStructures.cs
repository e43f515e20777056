using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Search strategy, space and limits of a tuning job.</summary>
public partial class HyperParameterTuningJobConfig
{
    /// <summary>How the space is searched. Always present.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobStrategyType? Strategy { get; set; }

    /// <summary>Settings of the strategy.</summary>
    public HyperParameterTuningJobStrategyConfig? StrategyConfig { get; set; }

    /// <summary>The metric to optimise.</summary>
    public HyperParameterTuningJobObjective? HyperParameterTuningJobObjective { get; set; }

    /// <summary>How many training jobs may be started. Always present.</summary>
    [AWSProperty(Required = true)]
    public ResourceLimits? ResourceLimits { get; set; }

    /// <summary>The search space.</summary>
    public ParameterRanges? ParameterRanges { get; set; }

    /// <summary>Whether poor training jobs are stopped early.</summary>
    public TrainingJobEarlyStoppingType? TrainingJobEarlyStoppingType { get; set; }

    /// <summary>When tuning is done before its limits.</summary>
    public TuningJobCompletionCriteria? TuningJobCompletionCriteria { get; set; }

    /// <summary>Seed of the search.</summary>
    public int? RandomSeed { get; set; }
}

/// <summary>The training jobs that a tuning job starts.</summary>
public partial class HyperParameterTrainingJobDefinition
{
    /// <summary>Name of the definition. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? DefinitionName { get; set; }

    /// <summary>The metric to optimise.</summary>
    public HyperParameterTuningJobObjective? TuningObjective { get; set; }

    /// <summary>The search space.</summary>
    public ParameterRanges? HyperParameterRanges { get; set; }

    /// <summary>Hyperparameters that are not searched, as text. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? StaticHyperParameters { get; set; } = Initial.Map<string>();

    /// <summary>The algorithm, and how it reads and reports. Always present.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterAlgorithmSpecification? AlgorithmSpecification { get; set; }

    /// <summary>ARN of the role that SageMaker takes. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? RoleArn { get; set; }

    /// <summary>Inputs. Up to 20.</summary>
    [AWSProperty(Min = 1, Max = 20)]
    public List<Channel>? InputDataConfig { get; set; } = Initial.List<Channel>();

    /// <summary>Network in your VPC.</summary>
    public VpcConfig? VpcConfig { get; set; }

    /// <summary>Where the result is stored. Always present.</summary>
    [AWSProperty(Required = true)]
    public OutputDataConfig? OutputDataConfig { get; set; }

    /// <summary>Instances and storage.</summary>
    public ResourceConfig? ResourceConfig { get; set; }

    /// <summary>Instances, in place of a resource configuration.</summary>
    public HyperParameterTuningResourceConfig? HyperParameterTuningResourceConfig { get; set; }

    /// <summary>How long it may take. Always present.</summary>
    [AWSProperty(Required = true)]
    public StoppingCondition? StoppingCondition { get; set; }

    /// <summary>Whether containers are cut off from the network.</summary>
    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>Whether traffic between instances is encrypted; it takes longer then.</summary>
    public bool? EnableInterContainerTrafficEncryption { get; set; }

    /// <summary>Whether spot instances are used.</summary>
    public bool? EnableManagedSpotTraining { get; set; }

    /// <summary>Where checkpoints are kept.</summary>
    public CheckpointConfig? CheckpointConfig { get; set; }

    /// <summary>Repetitions after an internal failure.</summary>
    public RetryStrategy? RetryStrategy { get; set; }

    /// <summary>Environment variables of the container. Up to 48.</summary>
    [AWSProperty(Max = 48)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();
}

/// <summary>The algorithm of a tuning job.</summary>
public partial class HyperParameterAlgorithmSpecification
{
    /// <summary>Address of the training image. Up to 255 characters.</summary>
    [AWSProperty(Max = 255)]
    public string? TrainingImage { get; set; }

    /// <summary>How data reaches the container. Always present.</summary>
    [AWSProperty(Required = true)]
    public TrainingInputMode? TrainingInputMode { get; set; }

    /// <summary>Name of an algorithm resource, in place of an image. Up to 170 characters.</summary>
    [AWSProperty(Min = 1, Max = 170)]
    public string? AlgorithmName { get; set; }

    /// <summary>Metrics that are read from the log. Up to 40.</summary>
    [AWSProperty(Max = 40)]
    public List<MetricDefinition>? MetricDefinitions { get; set; } = Initial.List<MetricDefinition>();
}

/// <summary>Instances of a tuning job's training jobs.</summary>
public partial class HyperParameterTuningResourceConfig
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

    /// <summary>How the instance type is chosen.</summary>
    public HyperParameterTuningAllocationStrategy? AllocationStrategy { get; set; }

    /// <summary>Instance types that may be used, best first. Up to 6.</summary>
    [AWSProperty(Min = 1, Max = 6)]
    public List<HyperParameterTuningInstanceConfig>? InstanceConfigs { get; set; } = Initial.List<HyperParameterTuningInstanceConfig>();
}

/// <summary>An instance type that tuning may use.</summary>
public partial class HyperParameterTuningInstanceConfig
{
    /// <summary>Instance type. Always present.</summary>
    [AWSProperty(Required = true)]
    public TrainingInstanceType? InstanceType { get; set; }

    /// <summary>Number of instances. Always present.</summary>
    [AWSProperty(Required = true)]
    public int? InstanceCount { get; set; }

    /// <summary>Storage of each instance, in GB. Always present, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? VolumeSizeInGB { get; set; }
}

/// <summary>Earlier tuning jobs to learn from.</summary>
public partial class HyperParameterTuningJobWarmStartConfig
{
    /// <summary>Earlier tuning jobs. Always present, up to 5.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 5)]
    public List<ParentHyperParameterTuningJob>? ParentHyperParameterTuningJobs { get; set; } = Initial.List<ParentHyperParameterTuningJob>();

    /// <summary>How earlier tuning jobs are used. Always present.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobWarmStartType? WarmStartType { get; set; }
}

/// <summary>An earlier tuning job.</summary>
public partial class ParentHyperParameterTuningJob
{
    /// <summary>Name of the tuning job. Up to 32 characters.</summary>
    [AWSProperty(Min = 1, Max = 32)]
    public string? HyperParameterTuningJobName { get; set; }
}
