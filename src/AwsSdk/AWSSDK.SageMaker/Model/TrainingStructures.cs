using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Training job summary.</summary>
public partial class TrainingJobSummary
{
    /// <summary>Training job name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TrainingJobName { get; set; }

    /// <summary>Training job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TrainingJobArn { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Training end time. UTC.</summary>
    public DateTime? TrainingEndTime { get; set; }

    /// <summary>Last modified time. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Training job status. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingJobStatus? TrainingJobStatus { get; set; }

    /// <summary>Secondary status.</summary>
    public SecondaryStatus? SecondaryStatus { get; set; }

    /// <summary>Warm pool status.</summary>
    public WarmPoolStatus? WarmPoolStatus { get; set; }

    /// <summary>Training plan arn. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 50, Max = 2048)]
    public string? TrainingPlanArn { get; set; }
}

/// <summary>Model artifacts.</summary>
public partial class ModelArtifacts
{
    /// <summary>S3 model artifacts. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3ModelArtifacts { get; set; }
}

/// <summary>Algorithm specification.</summary>
public partial class AlgorithmSpecification
{
    /// <summary>Training image. Up to 255 characters.</summary>
    [AWSProperty(Max = 255)]
    public string? TrainingImage { get; set; }

    /// <summary>Algorithm name. Up to 170 characters.</summary>
    [AWSProperty(Min = 1, Max = 170)]
    public string? AlgorithmName { get; set; }

    /// <summary>Training input mode. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingInputMode? TrainingInputMode { get; set; }

    /// <summary>Metric definitions. Up to 40.</summary>
    [AWSProperty(Max = 40)]
    public List<MetricDefinition>? MetricDefinitions { get; set; } = Initial.List<MetricDefinition>();

    /// <summary>Enable sage maker metrics time series.</summary>
    public bool? EnableSageMakerMetricsTimeSeries { get; set; }

    /// <summary>Container entrypoint. Up to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public List<string>? ContainerEntrypoint { get; set; } = Initial.List<string>();

    /// <summary>Container arguments. Up to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public List<string>? ContainerArguments { get; set; } = Initial.List<string>();

    /// <summary>Training image config.</summary>
    public TrainingImageConfig? TrainingImageConfig { get; set; }
}

/// <summary>Metric definition.</summary>
public partial class MetricDefinition
{
    /// <summary>Name. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Name { get; set; }

    /// <summary>Regex. Required, up to 500 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 500)]
    public string? Regex { get; set; }
}

/// <summary>Training image config.</summary>
public partial class TrainingImageConfig
{
    /// <summary>Training repository access mode. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingRepositoryAccessMode? TrainingRepositoryAccessMode { get; set; }

    /// <summary>Training repository auth config.</summary>
    public TrainingRepositoryAuthConfig? TrainingRepositoryAuthConfig { get; set; }
}

/// <summary>Training repository auth config.</summary>
public partial class TrainingRepositoryAuthConfig
{
    /// <summary>Training repository credentials provider arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2048)]
    public string? TrainingRepositoryCredentialsProviderArn { get; set; }
}

/// <summary>Secondary status transition.</summary>
public partial class SecondaryStatusTransition
{
    /// <summary>Status. Required.</summary>
    [AWSProperty(Required = true)]
    public SecondaryStatus? Status { get; set; }

    /// <summary>Start time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? StartTime { get; set; }

    /// <summary>End time. UTC.</summary>
    public DateTime? EndTime { get; set; }

    /// <summary>Status message.</summary>
    public string? StatusMessage { get; set; }
}

/// <summary>Metric data.</summary>
public partial class MetricData
{
    /// <summary>Metric name. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Value.</summary>
    public float? Value { get; set; }

    /// <summary>Timestamp. UTC.</summary>
    public DateTime? Timestamp { get; set; }
}

/// <summary>Experiment config.</summary>
public partial class ExperimentConfig
{
    /// <summary>Experiment name. Up to 120 characters.</summary>
    [AWSProperty(Min = 1, Max = 120)]
    public string? ExperimentName { get; set; }

    /// <summary>Trial name. Up to 120 characters.</summary>
    [AWSProperty(Min = 1, Max = 120)]
    public string? TrialName { get; set; }

    /// <summary>Trial component display name. Up to 120 characters.</summary>
    [AWSProperty(Min = 1, Max = 120)]
    public string? TrialComponentDisplayName { get; set; }

    /// <summary>Run name. Up to 120 characters.</summary>
    [AWSProperty(Min = 1, Max = 120)]
    public string? RunName { get; set; }
}

/// <summary>Serverless job config.</summary>
public partial class ServerlessJobConfig
{
    /// <summary>Base model arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2048)]
    public string? BaseModelArn { get; set; }

    /// <summary>Accept eula.</summary>
    public bool? AcceptEula { get; set; }

    /// <summary>Job type. Required.</summary>
    [AWSProperty(Required = true)]
    public ServerlessJobType? JobType { get; set; }

    /// <summary>Customization technique.</summary>
    public CustomizationTechnique? CustomizationTechnique { get; set; }

    /// <summary>Peft.</summary>
    public Peft? Peft { get; set; }

    /// <summary>Evaluation type.</summary>
    public EvaluationType? EvaluationType { get; set; }

    /// <summary>Evaluator arn.</summary>
    public string? EvaluatorArn { get; set; }
}

/// <summary>Mlflow config.</summary>
public partial class MlflowConfig
{
    /// <summary>Mlflow resource arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Max = 2048)]
    public string? MlflowResourceArn { get; set; }

    /// <summary>Mlflow experiment name. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? MlflowExperimentName { get; set; }

    /// <summary>Mlflow run name. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? MlflowRunName { get; set; }
}

/// <summary>Model package config.</summary>
public partial class ModelPackageConfig
{
    /// <summary>Model package group arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2048)]
    public string? ModelPackageGroupArn { get; set; }

    /// <summary>Source model package arn. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 1, Max = 2048)]
    public string? SourceModelPackageArn { get; set; }
}

/// <summary>Mlflow details.</summary>
public partial class MlflowDetails
{
    /// <summary>Mlflow experiment id. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? MlflowExperimentId { get; set; }

    /// <summary>Mlflow run id. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? MlflowRunId { get; set; }
}

/// <summary>Training progress info.</summary>
public partial class TrainingProgressInfo
{
    /// <summary>Total step count per epoch.</summary>
    public long? TotalStepCountPerEpoch { get; set; }

    /// <summary>Current step.</summary>
    public long? CurrentStep { get; set; }

    /// <summary>Current epoch.</summary>
    public long? CurrentEpoch { get; set; }

    /// <summary>Max epoch.</summary>
    public long? MaxEpoch { get; set; }
}

/// <summary>Session chaining config.</summary>
public partial class SessionChainingConfig
{
    /// <summary>Enable session tag chaining.</summary>
    public bool? EnableSessionTagChaining { get; set; }
}
