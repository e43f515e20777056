using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeTrainingJobAsync(DescribeTrainingJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeTrainingJobRequest : AmazonSageMakerRequest
{
    /// <summary>Training job name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TrainingJobName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeTrainingJobAsync(DescribeTrainingJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeTrainingJobResponse : AmazonWebServiceResponse
{
    /// <summary>Training job name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TrainingJobName { get; set; }

    /// <summary>Training job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TrainingJobArn { get; set; }

    /// <summary>Tuning job arn. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? TuningJobArn { get; set; }

    /// <summary>Labeling job arn. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? LabelingJobArn { get; set; }

    /// <summary>Auto ML job arn. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? AutoMLJobArn { get; set; }

    /// <summary>Model artifacts. Required.</summary>
    [AWSProperty(Required = true)]
    public ModelArtifacts? ModelArtifacts { get; set; }

    /// <summary>Training job status. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingJobStatus? TrainingJobStatus { get; set; }

    /// <summary>Secondary status. Required.</summary>
    [AWSProperty(Required = true)]
    public SecondaryStatus? SecondaryStatus { get; set; }

    /// <summary>Failure reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Hyper parameters. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? HyperParameters { get; set; } = Initial.Map<string>();

    /// <summary>Algorithm specification.</summary>
    public AlgorithmSpecification? AlgorithmSpecification { get; set; }

    /// <summary>Role arn. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 20, Max = 2048)]
    public string? RoleArn { get; set; }

    /// <summary>Input data config. Up to 20.</summary>
    [AWSProperty(Min = 1, Max = 20)]
    public List<Channel>? InputDataConfig { get; set; } = Initial.List<Channel>();

    /// <summary>Output data config.</summary>
    public OutputDataConfig? OutputDataConfig { get; set; }

    /// <summary>Resource config.</summary>
    public ResourceConfig? ResourceConfig { get; set; }

    /// <summary>Warm pool status.</summary>
    public WarmPoolStatus? WarmPoolStatus { get; set; }

    /// <summary>Vpc config.</summary>
    public VpcConfig? VpcConfig { get; set; }

    /// <summary>Stopping condition. Required.</summary>
    [AWSProperty(Required = true)]
    public StoppingCondition? StoppingCondition { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Training start time. UTC.</summary>
    public DateTime? TrainingStartTime { get; set; }

    /// <summary>Training end time. UTC.</summary>
    public DateTime? TrainingEndTime { get; set; }

    /// <summary>Last modified time. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Secondary status transitions.</summary>
    public List<SecondaryStatusTransition>? SecondaryStatusTransitions { get; set; } = Initial.List<SecondaryStatusTransition>();

    /// <summary>Final metric data list. Up to 40.</summary>
    [AWSProperty(Max = 40)]
    public List<MetricData>? FinalMetricDataList { get; set; } = Initial.List<MetricData>();

    /// <summary>Enable network isolation.</summary>
    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>Enable inter container traffic encryption.</summary>
    public bool? EnableInterContainerTrafficEncryption { get; set; }

    /// <summary>Enable managed spot training.</summary>
    public bool? EnableManagedSpotTraining { get; set; }

    /// <summary>Checkpoint config.</summary>
    public CheckpointConfig? CheckpointConfig { get; set; }

    /// <summary>Training time in seconds. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? TrainingTimeInSeconds { get; set; }

    /// <summary>Billable time in seconds. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? BillableTimeInSeconds { get; set; }

    /// <summary>Billable token count.</summary>
    public long? BillableTokenCount { get; set; }

    /// <summary>Debug hook config.</summary>
    public DebugHookConfig? DebugHookConfig { get; set; }

    /// <summary>Experiment config.</summary>
    public ExperimentConfig? ExperimentConfig { get; set; }

    /// <summary>Debug rule configurations. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<DebugRuleConfiguration>? DebugRuleConfigurations { get; set; } = Initial.List<DebugRuleConfiguration>();

    /// <summary>Tensor board output config.</summary>
    public TensorBoardOutputConfig? TensorBoardOutputConfig { get; set; }

    /// <summary>Debug rule evaluation statuses. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<DebugRuleEvaluationStatus>? DebugRuleEvaluationStatuses { get; set; } = Initial.List<DebugRuleEvaluationStatus>();

    /// <summary>Profiler config.</summary>
    public ProfilerConfig? ProfilerConfig { get; set; }

    /// <summary>Profiler rule configurations. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<ProfilerRuleConfiguration>? ProfilerRuleConfigurations { get; set; } = Initial.List<ProfilerRuleConfiguration>();

    /// <summary>Profiler rule evaluation statuses. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<ProfilerRuleEvaluationStatus>? ProfilerRuleEvaluationStatuses { get; set; } = Initial.List<ProfilerRuleEvaluationStatus>();

    /// <summary>Profiling status.</summary>
    public ProfilingStatus? ProfilingStatus { get; set; }

    /// <summary>Environment. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Retry strategy.</summary>
    public RetryStrategy? RetryStrategy { get; set; }

    /// <summary>Remote debug config.</summary>
    public RemoteDebugConfig? RemoteDebugConfig { get; set; }

    /// <summary>Infra check config.</summary>
    public InfraCheckConfig? InfraCheckConfig { get; set; }

    /// <summary>Serverless job config.</summary>
    public ServerlessJobConfig? ServerlessJobConfig { get; set; }

    /// <summary>Mlflow config.</summary>
    public MlflowConfig? MlflowConfig { get; set; }

    /// <summary>Model package config.</summary>
    public ModelPackageConfig? ModelPackageConfig { get; set; }

    /// <summary>Mlflow details.</summary>
    public MlflowDetails? MlflowDetails { get; set; }

    /// <summary>Progress info.</summary>
    public TrainingProgressInfo? ProgressInfo { get; set; }

    /// <summary>Output model package arn. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 1, Max = 2048)]
    public string? OutputModelPackageArn { get; set; }
}
