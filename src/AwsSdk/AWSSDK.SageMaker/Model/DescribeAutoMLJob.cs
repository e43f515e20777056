using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeAutoMLJobAsync(DescribeAutoMLJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeAutoMLJobRequest : AmazonSageMakerRequest
{
    /// <summary>Auto ML job name. Required, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? AutoMLJobName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeAutoMLJobAsync(DescribeAutoMLJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeAutoMLJobResponse : AmazonWebServiceResponse
{
    /// <summary>Auto ML job name. Required, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? AutoMLJobName { get; set; }

    /// <summary>Auto ML job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? AutoMLJobArn { get; set; }

    /// <summary>Input data config. Required, up to 2.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2)]
    public List<AutoMLChannel>? InputDataConfig { get; set; } = Initial.List<AutoMLChannel>();

    /// <summary>Output data config. Required.</summary>
    [AWSProperty(Required = true)]
    public AutoMLOutputDataConfig? OutputDataConfig { get; set; }

    /// <summary>Role arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? RoleArn { get; set; }

    /// <summary>Auto ML job objective.</summary>
    public AutoMLJobObjective? AutoMLJobObjective { get; set; }

    /// <summary>Problem type.</summary>
    public ProblemType? ProblemType { get; set; }

    /// <summary>Auto ML job config.</summary>
    public AutoMLJobConfig? AutoMLJobConfig { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>End time. UTC.</summary>
    public DateTime? EndTime { get; set; }

    /// <summary>Last modified time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Failure reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Partial failure reasons. Up to 5.</summary>
    [AWSProperty(Min = 1, Max = 5)]
    public List<AutoMLPartialFailureReason>? PartialFailureReasons { get; set; } = Initial.List<AutoMLPartialFailureReason>();

    /// <summary>Best candidate.</summary>
    public AutoMLCandidate? BestCandidate { get; set; }

    /// <summary>Auto ML job status. Required.</summary>
    [AWSProperty(Required = true)]
    public AutoMLJobStatus? AutoMLJobStatus { get; set; }

    /// <summary>Auto ML job secondary status. Required.</summary>
    [AWSProperty(Required = true)]
    public AutoMLJobSecondaryStatus? AutoMLJobSecondaryStatus { get; set; }

    /// <summary>Generate candidate definitions only.</summary>
    public bool? GenerateCandidateDefinitionsOnly { get; set; }

    /// <summary>Auto ML job artifacts.</summary>
    public AutoMLJobArtifacts? AutoMLJobArtifacts { get; set; }

    /// <summary>Resolved attributes.</summary>
    public ResolvedAttributes? ResolvedAttributes { get; set; }

    /// <summary>Model deploy config.</summary>
    public ModelDeployConfig? ModelDeployConfig { get; set; }

    /// <summary>Model deploy result.</summary>
    public ModelDeployResult? ModelDeployResult { get; set; }
}
