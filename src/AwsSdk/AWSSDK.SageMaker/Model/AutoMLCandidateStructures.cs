using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Auto ML candidate.</summary>
public partial class AutoMLCandidate
{
    /// <summary>Candidate name. Required, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? CandidateName { get; set; }

    /// <summary>Final auto ML job objective metric.</summary>
    public FinalAutoMLJobObjectiveMetric? FinalAutoMLJobObjectiveMetric { get; set; }

    /// <summary>Objective status. Required.</summary>
    [AWSProperty(Required = true)]
    public ObjectiveStatus? ObjectiveStatus { get; set; }

    /// <summary>Candidate steps. Required.</summary>
    [AWSProperty(Required = true)]
    public List<AutoMLCandidateStep>? CandidateSteps { get; set; } = Initial.List<AutoMLCandidateStep>();

    /// <summary>Candidate status. Required.</summary>
    [AWSProperty(Required = true)]
    public CandidateStatus? CandidateStatus { get; set; }

    /// <summary>Inference containers. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<AutoMLContainerDefinition>? InferenceContainers { get; set; } = Initial.List<AutoMLContainerDefinition>();

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

    /// <summary>Candidate properties.</summary>
    public CandidateProperties? CandidateProperties { get; set; }

    /// <summary>Inference container definitions. Up to 2.</summary>
    [AWSProperty(Max = 2)]
    public Dictionary<string, List<AutoMLContainerDefinition>>? InferenceContainerDefinitions { get; set; } = Initial.Map<List<AutoMLContainerDefinition>>();
}

/// <summary>Final auto ML job objective metric.</summary>
public partial class FinalAutoMLJobObjectiveMetric
{
    /// <summary>Type.</summary>
    public AutoMLJobObjectiveType? Type { get; set; }

    /// <summary>Metric name. Required.</summary>
    [AWSProperty(Required = true)]
    public AutoMLMetricEnum? MetricName { get; set; }

    /// <summary>Value. Required.</summary>
    [AWSProperty(Required = true)]
    public float? Value { get; set; }

    /// <summary>Standard metric name.</summary>
    public AutoMLMetricEnum? StandardMetricName { get; set; }
}

/// <summary>Auto ML candidate step.</summary>
public partial class AutoMLCandidateStep
{
    /// <summary>Candidate step type. Required.</summary>
    [AWSProperty(Required = true)]
    public CandidateStepType? CandidateStepType { get; set; }

    /// <summary>Candidate step arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? CandidateStepArn { get; set; }

    /// <summary>Candidate step name. Required, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? CandidateStepName { get; set; }
}

/// <summary>Auto ML container definition.</summary>
public partial class AutoMLContainerDefinition
{
    /// <summary>Image. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? Image { get; set; }

    /// <summary>Model data url. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? ModelDataUrl { get; set; }

    /// <summary>Environment. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();
}

/// <summary>Candidate properties.</summary>
public partial class CandidateProperties
{
    /// <summary>Candidate artifact locations.</summary>
    public CandidateArtifactLocations? CandidateArtifactLocations { get; set; }

    /// <summary>Candidate metrics. Up to 40.</summary>
    [AWSProperty(Max = 40)]
    public List<MetricDatum>? CandidateMetrics { get; set; } = Initial.List<MetricDatum>();
}

/// <summary>Candidate artifact locations.</summary>
public partial class CandidateArtifactLocations
{
    /// <summary>Explainability. Required.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public string? Explainability { get; set; }

    /// <summary>Model insights.</summary>
    [AWSProperty(Min = 1)]
    public string? ModelInsights { get; set; }

    /// <summary>Backtest results.</summary>
    [AWSProperty(Min = 1)]
    public string? BacktestResults { get; set; }
}

/// <summary>Metric datum.</summary>
public partial class MetricDatum
{
    /// <summary>Metric name.</summary>
    public AutoMLMetricEnum? MetricName { get; set; }

    /// <summary>Standard metric name.</summary>
    public AutoMLMetricExtendedEnum? StandardMetricName { get; set; }

    /// <summary>Value.</summary>
    public float? Value { get; set; }

    /// <summary>Set.</summary>
    public MetricSetSource? Set { get; set; }
}

/// <summary>Auto ML candidate generation config.</summary>
public partial class AutoMLCandidateGenerationConfig
{
    /// <summary>Feature specification S3 uri. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FeatureSpecificationS3Uri { get; set; }

    /// <summary>Algorithms config.</summary>
    [AWSProperty(Max = 1)]
    public List<AutoMLAlgorithmConfig>? AlgorithmsConfig { get; set; } = Initial.List<AutoMLAlgorithmConfig>();
}
