using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeTrainingJobAsync(DescribeTrainingJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeTrainingJobRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the training job. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TrainingJobName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeTrainingJobAsync(DescribeTrainingJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeTrainingJobResponse : AmazonWebServiceResponse
{
    /// <summary>Name of the training job. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TrainingJobName { get; set; }

    /// <summary>ARN of the training job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TrainingJobArn { get; set; }

    /// <summary>ARN of the tuning job that started it. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? TuningJobArn { get; set; }

    /// <summary>ARN of the labelling job that started it. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? LabelingJobArn { get; set; }

    /// <summary>ARN of the AutoML job. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? AutoMLJobArn { get; set; }

    /// <summary>Where the trained model is. Always present.</summary>
    [AWSProperty(Required = true)]
    public ModelArtifacts? ModelArtifacts { get; set; }

    /// <summary>State of the training job. Always present.</summary>
    [AWSProperty(Required = true)]
    public TrainingJobStatus? TrainingJobStatus { get; set; }

    /// <summary>Step at which the job is. Always present.</summary>
    [AWSProperty(Required = true)]
    public SecondaryStatus? SecondaryStatus { get; set; }

    /// <summary>Why it failed; null unless it did. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Hyperparameters, as text. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? HyperParameters { get; set; } = Initial.Map<string>();

    /// <summary>The algorithm, and how it reads and reports.</summary>
    public AlgorithmSpecification? AlgorithmSpecification { get; set; }

    /// <summary>ARN of the role that SageMaker takes. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 20, Max = 2048)]
    public string? RoleArn { get; set; }

    /// <summary>Inputs. Up to 20.</summary>
    [AWSProperty(Min = 1, Max = 20)]
    public List<Channel>? InputDataConfig { get; set; } = Initial.List<Channel>();

    /// <summary>Where the result is stored.</summary>
    public OutputDataConfig? OutputDataConfig { get; set; }

    /// <summary>Instances and storage.</summary>
    public ResourceConfig? ResourceConfig { get; set; }

    /// <summary>State of the instances kept after the job.</summary>
    public WarmPoolStatus? WarmPoolStatus { get; set; }

    /// <summary>Network in your VPC.</summary>
    public VpcConfig? VpcConfig { get; set; }

    /// <summary>How long it may take. Always present.</summary>
    [AWSProperty(Required = true)]
    public StoppingCondition? StoppingCondition { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When training started. UTC.</summary>
    public DateTime? TrainingStartTime { get; set; }

    /// <summary>When training ended. UTC.</summary>
    public DateTime? TrainingEndTime { get; set; }

    /// <summary>When it last changed. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>The steps the job went through, in order.</summary>
    public List<SecondaryStatusTransition>? SecondaryStatusTransitions { get; set; } = Initial.List<SecondaryStatusTransition>();

    /// <summary>Last value of each metric. Up to 40.</summary>
    [AWSProperty(Max = 40)]
    public List<MetricData>? FinalMetricDataList { get; set; } = Initial.List<MetricData>();

    /// <summary>Whether containers are cut off from the network.</summary>
    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>Whether traffic between instances is encrypted; it takes longer then.</summary>
    public bool? EnableInterContainerTrafficEncryption { get; set; }

    /// <summary>Whether spot instances are used.</summary>
    public bool? EnableManagedSpotTraining { get; set; }

    /// <summary>Where checkpoints are kept.</summary>
    public CheckpointConfig? CheckpointConfig { get; set; }

    /// <summary>Seconds of training, waiting excluded. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? TrainingTimeInSeconds { get; set; }

    /// <summary>Billed seconds, times instances; less than the training time with spot instances. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? BillableTimeInSeconds { get; set; }

    /// <summary>Billed tokens of a serverless job.</summary>
    public long? BillableTokenCount { get; set; }

    /// <summary>Where debugging tensors are saved.</summary>
    public DebugHookConfig? DebugHookConfig { get; set; }

    /// <summary>The experiment to which it belongs.</summary>
    public ExperimentConfig? ExperimentConfig { get; set; }

    /// <summary>Debugging rules. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<DebugRuleConfiguration>? DebugRuleConfigurations { get; set; } = Initial.List<DebugRuleConfiguration>();

    /// <summary>Where TensorBoard output goes.</summary>
    public TensorBoardOutputConfig? TensorBoardOutputConfig { get; set; }

    /// <summary>State of the debugging rules. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<DebugRuleEvaluationStatus>? DebugRuleEvaluationStatuses { get; set; } = Initial.List<DebugRuleEvaluationStatus>();

    /// <summary>Collection of profiling data.</summary>
    public ProfilerConfig? ProfilerConfig { get; set; }

    /// <summary>Profiling rules. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<ProfilerRuleConfiguration>? ProfilerRuleConfigurations { get; set; } = Initial.List<ProfilerRuleConfiguration>();

    /// <summary>State of the profiling rules. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<ProfilerRuleEvaluationStatus>? ProfilerRuleEvaluationStatuses { get; set; } = Initial.List<ProfilerRuleEvaluationStatus>();

    /// <summary>Whether profiling runs.</summary>
    public ProfilingStatus? ProfilingStatus { get; set; }

    /// <summary>Environment variables of the container. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Repetitions after an internal failure.</summary>
    public RetryStrategy? RetryStrategy { get; set; }

    /// <summary>Shell access to the container.</summary>
    public RemoteDebugConfig? RemoteDebugConfig { get; set; }

    /// <summary>Health check of the instances.</summary>
    public InfraCheckConfig? InfraCheckConfig { get; set; }

    /// <summary>Serverless job, in place of instances.</summary>
    public ServerlessJobConfig? ServerlessJobConfig { get; set; }

    /// <summary>MLflow server to report to.</summary>
    public MlflowConfig? MlflowConfig { get; set; }

    /// <summary>The model package to write.</summary>
    public ModelPackageConfig? ModelPackageConfig { get; set; }

    /// <summary>Where it reported to in MLflow.</summary>
    public MlflowDetails? MlflowDetails { get; set; }

    /// <summary>Progress of a serverless job.</summary>
    public TrainingProgressInfo? ProgressInfo { get; set; }

    /// <summary>ARN of the model package that was written. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 1, Max = 2048)]
    public string? OutputModelPackageArn { get; set; }
}
