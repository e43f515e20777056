using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>An AutoML job in a list.</summary>
public partial class AutoMLJobSummary
{
    /// <summary>Name of the AutoML job. Always present, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? AutoMLJobName { get; set; }

    /// <summary>ARN of the AutoML job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? AutoMLJobArn { get; set; }

    /// <summary>State of the job. Always present.</summary>
    [AWSProperty(Required = true)]
    public AutoMLJobStatus? AutoMLJobStatus { get; set; }

    /// <summary>Step at which the job is. Always present.</summary>
    [AWSProperty(Required = true)]
    public AutoMLJobSecondaryStatus? AutoMLJobSecondaryStatus { get; set; }

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
}

/// <summary>Why a part of an AutoML job failed.</summary>
public partial class AutoMLPartialFailureReason
{
    /// <summary>What failed. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? PartialFailureMessage { get; set; }
}

/// <summary>An input of an AutoML job.</summary>
public partial class AutoMLJobChannel
{
    /// <summary>Whether the data is for training or validation.</summary>
    public AutoMLChannelType? ChannelType { get; set; }

    /// <summary>Media type of the data. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? ContentType { get; set; }

    /// <summary>Compression of the data.</summary>
    public CompressionType? CompressionType { get; set; }

    /// <summary>Where the data is.</summary>
    public AutoMLDataSource? DataSource { get; set; }
}

/// <summary>Where an AutoML channel reads.</summary>
public partial class AutoMLDataSource
{
    /// <summary>Data in S3. Always present.</summary>
    [AWSProperty(Required = true)]
    public AutoMLS3DataSource? S3DataSource { get; set; }
}

/// <summary>AutoML input in S3.</summary>
public partial class AutoMLS3DataSource
{
    /// <summary>What the address means. Always present.</summary>
    [AWSProperty(Required = true)]
    public AutoMLS3DataType? S3DataType { get; set; }

    /// <summary>S3 address. Always present, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }
}

/// <summary>Where an AutoML job stores its results.</summary>
public partial class AutoMLOutputDataConfig
{
    /// <summary>Key that encrypts the data. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>S3 address where output goes. Always present, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3OutputPath { get; set; }
}

/// <summary>The metric that an AutoML job optimises.</summary>
public partial class AutoMLJobObjective
{
    /// <summary>Name of the metric. Always present.</summary>
    [AWSProperty(Required = true)]
    public AutoMLMetricEnum? MetricName { get; set; }
}

/// <summary>Limits of an AutoML job.</summary>
public partial class AutoMLJobCompletionCriteria
{
    /// <summary>Candidates that may be tried. 1 to 750.</summary>
    [AWSProperty(Min = 1, Max = 750)]
    public int? MaxCandidates { get; set; }

    /// <summary>Seconds that one training job may take. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxRuntimePerTrainingJobInSeconds { get; set; }

    /// <summary>Seconds that the job may take in all. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxAutoMLJobRuntimeInSeconds { get; set; }
}

/// <summary>Algorithms of one kind.</summary>
public partial class AutoMLAlgorithmConfig
{
    /// <summary>Algorithms to try. Always present, up to 11.</summary>
    [AWSProperty(Required = true, Max = 11)]
    public List<string>? AutoMLAlgorithms { get; set; } = Initial.List<string>();
}

/// <summary>Notebooks that an AutoML job wrote.</summary>
public partial class AutoMLJobArtifacts
{
    /// <summary>S3 address of the notebook that defines the candidates.</summary>
    [AWSProperty(Min = 1)]
    public string? CandidateDefinitionNotebookLocation { get; set; }

    /// <summary>S3 address of the data exploration notebook.</summary>
    [AWSProperty(Min = 1)]
    public string? DataExplorationNotebookLocation { get; set; }
}

/// <summary>What AutoML chose where nothing was set.</summary>
public partial class AutoMLResolvedAttributes
{
    /// <summary>The metric to optimise.</summary>
    public AutoMLJobObjective? AutoMLJobObjective { get; set; }

    /// <summary>Limits.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>What was chosen for the problem.</summary>
    public AutoMLProblemTypeResolvedAttributes? AutoMLProblemTypeResolvedAttributes { get; set; }
}

/// <summary>Deployment of the best candidate.</summary>
public partial class ModelDeployConfig
{
    /// <summary>Whether the endpoint is named by SageMaker.</summary>
    public bool? AutoGenerateEndpointName { get; set; }

    /// <summary>Name of the endpoint. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }
}

/// <summary>Where the best candidate was deployed.</summary>
public partial class ModelDeployResult
{
    /// <summary>Name of the endpoint. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }
}

/// <summary>Split into training and validation data.</summary>
public partial class AutoMLDataSplitConfig
{
    /// <summary>Share of the data for validation, 0 to 1.</summary>
    public float? ValidationFraction { get; set; }
}

/// <summary>Encryption and network of an AutoML job.</summary>
public partial class AutoMLSecurityConfig
{
    /// <summary>Key that encrypts the storage. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? VolumeKmsKeyId { get; set; }

    /// <summary>Whether traffic between instances is encrypted; it takes longer then.</summary>
    public bool? EnableInterContainerTrafficEncryption { get; set; }

    /// <summary>Network in your VPC.</summary>
    public VpcConfig? VpcConfig { get; set; }
}

/// <summary>Compute of an AutoML job.</summary>
public partial class AutoMLComputeConfig
{
    /// <summary>EMR Serverless for large data.</summary>
    public EmrServerlessComputeConfig? EmrServerlessComputeConfig { get; set; }
}

/// <summary>EMR Serverless for large data.</summary>
public partial class EmrServerlessComputeConfig
{
    /// <summary>ARN of the role of EMR Serverless. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? ExecutionRoleARN { get; set; }
}

/// <summary>An input of a tabular AutoML job.</summary>
public partial class AutoMLChannel
{
    /// <summary>Where the data is.</summary>
    public AutoMLDataSource? DataSource { get; set; }

    /// <summary>Compression of the data.</summary>
    public CompressionType? CompressionType { get; set; }

    /// <summary>Column to predict. Always present.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public string? TargetAttributeName { get; set; }

    /// <summary>Media type of the data. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? ContentType { get; set; }

    /// <summary>Whether the data is for training or validation.</summary>
    public AutoMLChannelType? ChannelType { get; set; }

    /// <summary>Column that has the weight of a sample. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? SampleWeightAttributeName { get; set; }
}

/// <summary>Limits and security of a tabular AutoML job.</summary>
public partial class AutoMLJobConfig
{
    /// <summary>Limits.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>Encryption and network.</summary>
    public AutoMLSecurityConfig? SecurityConfig { get; set; }

    /// <summary>How candidates are made.</summary>
    public AutoMLCandidateGenerationConfig? CandidateGenerationConfig { get; set; }

    /// <summary>Split into training and validation data.</summary>
    public AutoMLDataSplitConfig? DataSplitConfig { get; set; }

    /// <summary>How AutoML searches.</summary>
    public AutoMLMode? Mode { get; set; }
}

/// <summary>What AutoML chose for a tabular job.</summary>
public partial class ResolvedAttributes
{
    /// <summary>The metric to optimise.</summary>
    public AutoMLJobObjective? AutoMLJobObjective { get; set; }

    /// <summary>Problem.</summary>
    public ProblemType? ProblemType { get; set; }

    /// <summary>Limits.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }
}
