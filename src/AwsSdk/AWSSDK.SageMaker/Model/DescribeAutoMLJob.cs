using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeAutoMLJobAsync(DescribeAutoMLJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeAutoMLJobRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the AutoML job. Required, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? AutoMLJobName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeAutoMLJobAsync(DescribeAutoMLJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeAutoMLJobResponse : AmazonWebServiceResponse
{
    /// <summary>Name of the AutoML job. Always present, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? AutoMLJobName { get; set; }

    /// <summary>ARN of the AutoML job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? AutoMLJobArn { get; set; }

    /// <summary>Inputs. Always present, up to 2.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2)]
    public List<AutoMLChannel>? InputDataConfig { get; set; } = Initial.List<AutoMLChannel>();

    /// <summary>Where the result is stored. Always present.</summary>
    [AWSProperty(Required = true)]
    public AutoMLOutputDataConfig? OutputDataConfig { get; set; }

    /// <summary>ARN of the role that SageMaker takes. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? RoleArn { get; set; }

    /// <summary>The metric to optimise.</summary>
    public AutoMLJobObjective? AutoMLJobObjective { get; set; }

    /// <summary>Problem.</summary>
    public ProblemType? ProblemType { get; set; }

    /// <summary>Limits and security.</summary>
    public AutoMLJobConfig? AutoMLJobConfig { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When it ended. UTC.</summary>
    public DateTime? EndTime { get; set; }

    /// <summary>When it last changed. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Why it failed; null unless it did. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Parts that failed while the job went on. Up to 5.</summary>
    [AWSProperty(Min = 1, Max = 5)]
    public List<AutoMLPartialFailureReason>? PartialFailureReasons { get; set; } = Initial.List<AutoMLPartialFailureReason>();

    /// <summary>The best candidate so far.</summary>
    public AutoMLCandidate? BestCandidate { get; set; }

    /// <summary>State of the job. Always present.</summary>
    [AWSProperty(Required = true)]
    public AutoMLJobStatus? AutoMLJobStatus { get; set; }

    /// <summary>Step at which the job is. Always present.</summary>
    [AWSProperty(Required = true)]
    public AutoMLJobSecondaryStatus? AutoMLJobSecondaryStatus { get; set; }

    /// <summary>Whether only the candidates are defined, without training.</summary>
    public bool? GenerateCandidateDefinitionsOnly { get; set; }

    /// <summary>Notebooks that the job wrote.</summary>
    public AutoMLJobArtifacts? AutoMLJobArtifacts { get; set; }

    /// <summary>What AutoML chose where nothing was set.</summary>
    public ResolvedAttributes? ResolvedAttributes { get; set; }

    /// <summary>Deployment of the best candidate.</summary>
    public ModelDeployConfig? ModelDeployConfig { get; set; }

    /// <summary>Where the best candidate was deployed.</summary>
    public ModelDeployResult? ModelDeployResult { get; set; }
}
