using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>A training job in a list.</summary>
public partial class TrainingJobSummary
{
    /// <summary>Name of the training job. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TrainingJobName { get; set; }

    /// <summary>ARN of the training job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TrainingJobArn { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When training ended. UTC.</summary>
    public DateTime? TrainingEndTime { get; set; }

    /// <summary>When it last changed. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>State of the training job. Always present.</summary>
    [AWSProperty(Required = true)]
    public TrainingJobStatus? TrainingJobStatus { get; set; }

    /// <summary>Step at which the job is.</summary>
    public SecondaryStatus? SecondaryStatus { get; set; }

    /// <summary>State of the instances kept after the job.</summary>
    public WarmPoolStatus? WarmPoolStatus { get; set; }

    /// <summary>ARN of the training plan. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 50, Max = 2048)]
    public string? TrainingPlanArn { get; set; }
}

/// <summary>Where the trained model is.</summary>
public partial class ModelArtifacts
{
    /// <summary>S3 address of the model archive. Always present, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3ModelArtifacts { get; set; }
}

/// <summary>The algorithm of a training job, and how it reads and reports.</summary>
public partial class AlgorithmSpecification
{
    /// <summary>Address of the training image. Up to 255 characters.</summary>
    [AWSProperty(Max = 255)]
    public string? TrainingImage { get; set; }

    /// <summary>Name of an algorithm resource, in place of an image. Up to 170 characters.</summary>
    [AWSProperty(Min = 1, Max = 170)]
    public string? AlgorithmName { get; set; }

    /// <summary>How data reaches the container. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingInputMode? TrainingInputMode { get; set; }

    /// <summary>Metrics that are read from the log. Up to 40.</summary>
    [AWSProperty(Max = 40)]
    public List<MetricDefinition>? MetricDefinitions { get; set; } = Initial.List<MetricDefinition>();

    /// <summary>Whether metric values are kept as a series in SageMaker.</summary>
    public bool? EnableSageMakerMetricsTimeSeries { get; set; }

    /// <summary>Entry point of the container. Up to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public List<string>? ContainerEntrypoint { get; set; } = Initial.List<string>();

    /// <summary>Arguments of the entry point. Up to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public List<string>? ContainerArguments { get; set; } = Initial.List<string>();

    /// <summary>Where the image is pulled from.</summary>
    public TrainingImageConfig? TrainingImageConfig { get; set; }
}

/// <summary>A metric read from the log by a regular expression.</summary>
public partial class MetricDefinition
{
    /// <summary>Name of the metric. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Name { get; set; }

    /// <summary>Expression whose first group is the value. Required, up to 500 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 500)]
    public string? Regex { get; set; }
}

/// <summary>Where the training image is pulled from.</summary>
public partial class TrainingImageConfig
{
    /// <summary>Where the image is pulled from. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingRepositoryAccessMode? TrainingRepositoryAccessMode { get; set; }

    /// <summary>Access to a private registry.</summary>
    public TrainingRepositoryAuthConfig? TrainingRepositoryAuthConfig { get; set; }
}

/// <summary>Access to a private registry for training.</summary>
public partial class TrainingRepositoryAuthConfig
{
    /// <summary>ARN of the function that gives credentials of the registry. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2048)]
    public string? TrainingRepositoryCredentialsProviderArn { get; set; }
}

/// <summary>A step that a training job went through.</summary>
public partial class SecondaryStatusTransition
{
    /// <summary>The step. Always present.</summary>
    [AWSProperty(Required = true)]
    public SecondaryStatus? Status { get; set; }

    /// <summary>When the step began. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? StartTime { get; set; }

    /// <summary>When the step ended; null while it lasts. UTC.</summary>
    public DateTime? EndTime { get; set; }

    /// <summary>Details of the state.</summary>
    public string? StatusMessage { get; set; }
}

/// <summary>Last value of a training metric.</summary>
public partial class MetricData
{
    /// <summary>Name of the metric. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Value.</summary>
    public float? Value { get; set; }

    /// <summary>When the value was reported. UTC.</summary>
    public DateTime? Timestamp { get; set; }
}

/// <summary>The experiment to which a job belongs.</summary>
public partial class ExperimentConfig
{
    /// <summary>Name of the experiment. Up to 120 characters.</summary>
    [AWSProperty(Min = 1, Max = 120)]
    public string? ExperimentName { get; set; }

    /// <summary>Name of the trial. Up to 120 characters.</summary>
    [AWSProperty(Min = 1, Max = 120)]
    public string? TrialName { get; set; }

    /// <summary>Display name of the trial component. Up to 120 characters.</summary>
    [AWSProperty(Min = 1, Max = 120)]
    public string? TrialComponentDisplayName { get; set; }

    /// <summary>Name of the run. Up to 120 characters.</summary>
    [AWSProperty(Min = 1, Max = 120)]
    public string? RunName { get; set; }
}

/// <summary>Serverless customisation or evaluation of a base model.</summary>
public partial class ServerlessJobConfig
{
    /// <summary>ARN of the base model. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2048)]
    public string? BaseModelArn { get; set; }

    /// <summary>Whether the licence of the model is accepted.</summary>
    public bool? AcceptEula { get; set; }

    /// <summary>Kind of job. Required.</summary>
    [AWSProperty(Required = true)]
    public ServerlessJobType? JobType { get; set; }

    /// <summary>How the base model is customised.</summary>
    public CustomizationTechnique? CustomizationTechnique { get; set; }

    /// <summary>Parameter-efficient fine-tuning.</summary>
    public Peft? Peft { get; set; }

    /// <summary>How the model is evaluated.</summary>
    public EvaluationType? EvaluationType { get; set; }

    /// <summary>ARN of the evaluator.</summary>
    public string? EvaluatorArn { get; set; }

    /// <summary>Length of a sequence.</summary>
    public string? SequenceLength { get; set; }
}

/// <summary>The MLflow server to which a job reports.</summary>
public partial class MlflowConfig
{
    /// <summary>ARN of the MLflow server. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Max = 2048)]
    public string? MlflowResourceArn { get; set; }

    /// <summary>Name of the experiment. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? MlflowExperimentName { get; set; }

    /// <summary>Name of the run. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? MlflowRunName { get; set; }
}

/// <summary>The model package that a job writes.</summary>
public partial class ModelPackageConfig
{
    /// <summary>ARN of the group of model packages. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2048)]
    public string? ModelPackageGroupArn { get; set; }

    /// <summary>ARN of the model package to start from. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 1, Max = 2048)]
    public string? SourceModelPackageArn { get; set; }
}

/// <summary>Where a job reported to in MLflow.</summary>
public partial class MlflowDetails
{
    /// <summary>Identifier of the experiment. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? MlflowExperimentId { get; set; }

    /// <summary>Identifier of the run. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? MlflowRunId { get; set; }
}

/// <summary>Progress of a serverless job.</summary>
public partial class TrainingProgressInfo
{
    /// <summary>Steps of an epoch.</summary>
    public long? TotalStepCountPerEpoch { get; set; }

    /// <summary>Step within the epoch.</summary>
    public long? CurrentStep { get; set; }

    /// <summary>Epoch at which the job is.</summary>
    public long? CurrentEpoch { get; set; }

    /// <summary>Epochs in all.</summary>
    public long? MaxEpoch { get; set; }
}

/// <summary>Forwarding of session tags.</summary>
public partial class SessionChainingConfig
{
    /// <summary>Whether session tags are passed on.</summary>
    public bool? EnableSessionTagChaining { get; set; }
}
