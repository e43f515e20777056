using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>
/// Request of <see
/// cref="IAmazonSageMaker.DescribeHyperParameterTuningJobAsync(DescribeHyperParameterTuningJobRequest,
/// CancellationToken)"/>
/// </summary>
public partial class DescribeHyperParameterTuningJobRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the tuning job. Required, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? HyperParameterTuningJobName { get; set; }
}

/// <summary>
/// Answer to <see cref="IAmazonSageMaker.DescribeHyperParameterTuningJobAsync(DescribeHyperParameterTuningJobRequest,
/// CancellationToken)"/>.
/// </summary>
public partial class DescribeHyperParameterTuningJobResponse : AmazonWebServiceResponse
{
    /// <summary>Name of the tuning job. Always present, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? HyperParameterTuningJobName { get; set; }

    /// <summary>ARN of the tuning job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? HyperParameterTuningJobArn { get; set; }

    /// <summary>Strategy, space and limits. Always present.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobConfig? HyperParameterTuningJobConfig { get; set; }

    /// <summary>The training jobs to start.</summary>
    public HyperParameterTrainingJobDefinition? TrainingJobDefinition { get; set; }

    /// <summary>The training jobs to start, of several algorithms. Up to 10.</summary>
    [AWSProperty(Min = 1, Max = 10)]
    public List<HyperParameterTrainingJobDefinition>? TrainingJobDefinitions { get; set; } = Initial.List<HyperParameterTrainingJobDefinition>();

    /// <summary>State of the tuning job. Always present.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobStatus? HyperParameterTuningJobStatus { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When the tuning job ended. UTC.</summary>
    public DateTime? HyperParameterTuningEndTime { get; set; }

    /// <summary>When it last changed. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Training jobs by state. Always present.</summary>
    [AWSProperty(Required = true)]
    public TrainingJobStatusCounters? TrainingJobStatusCounters { get; set; }

    /// <summary>Training jobs by state of their objective. Always present.</summary>
    [AWSProperty(Required = true)]
    public ObjectiveStatusCounters? ObjectiveStatusCounters { get; set; }

    /// <summary>The best training job that is done.</summary>
    public HyperParameterTrainingJobSummary? BestTrainingJob { get; set; }

    /// <summary>The best training job, parents of a warm start included.</summary>
    public HyperParameterTrainingJobSummary? OverallBestTrainingJob { get; set; }

    /// <summary>Earlier tuning jobs to learn from.</summary>
    public HyperParameterTuningJobWarmStartConfig? WarmStartConfig { get; set; }

    /// <summary>Automatic choice of ranges and strategy.</summary>
    public Autotune? Autotune { get; set; }

    /// <summary>Why it failed; null unless it did. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>How near tuning is to its end.</summary>
    public HyperParameterTuningJobCompletionDetails? TuningJobCompletionDetails { get; set; }

    /// <summary>What the job has used.</summary>
    public HyperParameterTuningJobConsumedResources? ConsumedResources { get; set; }
}
