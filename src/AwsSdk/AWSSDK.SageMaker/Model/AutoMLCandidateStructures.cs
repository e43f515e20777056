using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>A candidate model.</summary>
public partial class AutoMLCandidate
{
    /// <summary>Name of the candidate. Always present, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? CandidateName { get; set; }

    /// <summary>Value of the objective that was reached.</summary>
    public FinalAutoMLJobObjectiveMetric? FinalAutoMLJobObjectiveMetric { get; set; }

    /// <summary>State of the objective. Always present.</summary>
    [AWSProperty(Required = true)]
    public ObjectiveStatus? ObjectiveStatus { get; set; }

    /// <summary>The jobs that made the candidate. Always present.</summary>
    [AWSProperty(Required = true)]
    public List<AutoMLCandidateStep>? CandidateSteps { get; set; } = Initial.List<AutoMLCandidateStep>();

    /// <summary>State of the candidate. Always present.</summary>
    [AWSProperty(Required = true)]
    public CandidateStatus? CandidateStatus { get; set; }

    /// <summary>Containers of the candidate. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<AutoMLContainerDefinition>? InferenceContainers { get; set; } = Initial.List<AutoMLContainerDefinition>();

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

    /// <summary>Reports and metrics.</summary>
    public CandidateProperties? CandidateProperties { get; set; }

    /// <summary>Containers of the candidate by processor; keys as in <see cref="AutoMLProcessingUnit"/>. Up to 2.</summary>
    [AWSProperty(Max = 2)]
    public Dictionary<string, List<AutoMLContainerDefinition>>? InferenceContainerDefinitions { get; set; } = Initial.Map<List<AutoMLContainerDefinition>>();
}

/// <summary>Value of the objective that a candidate reached.</summary>
public partial class FinalAutoMLJobObjectiveMetric
{
    /// <summary>Whether larger or smaller is better.</summary>
    public AutoMLJobObjectiveType? Type { get; set; }

    /// <summary>Name of the metric. Always present.</summary>
    [AWSProperty(Required = true)]
    public AutoMLMetricEnum? MetricName { get; set; }

    /// <summary>Value. Always present.</summary>
    [AWSProperty(Required = true)]
    public float? Value { get; set; }

    /// <summary>Name of the metric.</summary>
    public AutoMLMetricEnum? StandardMetricName { get; set; }
}

/// <summary>A job that made a candidate.</summary>
public partial class AutoMLCandidateStep
{
    /// <summary>Kind of job. Always present.</summary>
    [AWSProperty(Required = true)]
    public CandidateStepType? CandidateStepType { get; set; }

    /// <summary>ARN of the job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? CandidateStepArn { get; set; }

    /// <summary>Name of the job. Always present, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? CandidateStepName { get; set; }
}

/// <summary>A container of a candidate.</summary>
public partial class AutoMLContainerDefinition
{
    /// <summary>Address of the container image. Always present, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? Image { get; set; }

    /// <summary>S3 address of the model archive, or of the prefix of a multi-model container. Always present, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? ModelDataUrl { get; set; }

    /// <summary>Environment variables of the container. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();
}

/// <summary>Reports and metrics of a candidate.</summary>
public partial class CandidateProperties
{
    /// <summary>Where the reports are.</summary>
    public CandidateArtifactLocations? CandidateArtifactLocations { get; set; }

    /// <summary>Metrics of the candidate. Up to 40.</summary>
    [AWSProperty(Max = 40)]
    public List<MetricDatum>? CandidateMetrics { get; set; } = Initial.List<MetricDatum>();
}

/// <summary>Where the reports of a candidate are.</summary>
public partial class CandidateArtifactLocations
{
    /// <summary>S3 address of the explainability report. Always present.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public string? Explainability { get; set; }

    /// <summary>S3 address of the model insights report.</summary>
    [AWSProperty(Min = 1)]
    public string? ModelInsights { get; set; }

    /// <summary>S3 address of the backtest of a forecast.</summary>
    [AWSProperty(Min = 1)]
    public string? BacktestResults { get; set; }
}

/// <summary>A metric of a candidate.</summary>
public partial class MetricDatum
{
    /// <summary>Name of the metric.</summary>
    public AutoMLMetricEnum? MetricName { get; set; }

    /// <summary>Name of the metric.</summary>
    public AutoMLMetricExtendedEnum? StandardMetricName { get; set; }

    /// <summary>Value.</summary>
    public float? Value { get; set; }

    /// <summary>Data on which it was computed.</summary>
    public MetricSetSource? Set { get; set; }
}

/// <summary>How candidates of a tabular AutoML job are made.</summary>
public partial class AutoMLCandidateGenerationConfig
{
    /// <summary>S3 address of the list of columns to use. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FeatureSpecificationS3Uri { get; set; }

    /// <summary>Algorithms that candidates may use.</summary>
    [AWSProperty(Max = 1)]
    public List<AutoMLAlgorithmConfig>? AlgorithmsConfig { get; set; } = Initial.List<AutoMLAlgorithmConfig>();
}
