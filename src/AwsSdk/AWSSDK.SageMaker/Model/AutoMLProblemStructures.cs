using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Image config.</summary>
public partial class ImageConfig
{
    /// <summary>Repository access mode. Required.</summary>
    [AWSProperty(Required = true)]
    public RepositoryAccessMode? RepositoryAccessMode { get; set; }

    /// <summary>Repository auth config.</summary>
    public RepositoryAuthConfig? RepositoryAuthConfig { get; set; }
}

/// <summary>Auto ML problem type config.</summary>
public partial class AutoMLProblemTypeConfig
{
    /// <summary>Image classification job config.</summary>
    public ImageClassificationJobConfig? ImageClassificationJobConfig { get; set; }

    /// <summary>Text classification job config.</summary>
    public TextClassificationJobConfig? TextClassificationJobConfig { get; set; }

    /// <summary>Time series forecasting job config.</summary>
    public TimeSeriesForecastingJobConfig? TimeSeriesForecastingJobConfig { get; set; }

    /// <summary>Tabular job config.</summary>
    public TabularJobConfig? TabularJobConfig { get; set; }

    /// <summary>Text generation job config.</summary>
    public TextGenerationJobConfig? TextGenerationJobConfig { get; set; }
}

/// <summary>Image classification job config.</summary>
public partial class ImageClassificationJobConfig
{
    /// <summary>Completion criteria.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }
}

/// <summary>Text classification job config.</summary>
public partial class TextClassificationJobConfig
{
    /// <summary>Completion criteria.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>Content column. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? ContentColumn { get; set; }

    /// <summary>Target label column. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? TargetLabelColumn { get; set; }
}

/// <summary>Time series forecasting job config.</summary>
public partial class TimeSeriesForecastingJobConfig
{
    /// <summary>Feature specification S3 uri. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FeatureSpecificationS3Uri { get; set; }

    /// <summary>Completion criteria.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>Forecast frequency. Required, up to 5 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 5)]
    public string? ForecastFrequency { get; set; }

    /// <summary>Forecast horizon. Required, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? ForecastHorizon { get; set; }

    /// <summary>Forecast quantiles. Up to 5.</summary>
    [AWSProperty(Min = 1, Max = 5)]
    public List<string>? ForecastQuantiles { get; set; } = Initial.List<string>();

    /// <summary>Transformations.</summary>
    public TimeSeriesTransformations? Transformations { get; set; }

    /// <summary>Time series config. Required.</summary>
    [AWSProperty(Required = true)]
    public TimeSeriesConfig? TimeSeriesConfig { get; set; }

    /// <summary>Holiday config.</summary>
    [AWSProperty(Min = 1, Max = 1)]
    public List<HolidayConfigAttributes>? HolidayConfig { get; set; } = Initial.List<HolidayConfigAttributes>();

    /// <summary>Candidate generation config.</summary>
    public CandidateGenerationConfig? CandidateGenerationConfig { get; set; }
}

/// <summary>Time series transformations.</summary>
public partial class TimeSeriesTransformations
{
    /// <summary>Filling. Up to 50.</summary>
    [AWSProperty(Min = 1, Max = 50)]
    public Dictionary<string, Dictionary<string, string>>? Filling { get; set; } = Initial.Map<Dictionary<string, string>>();

    /// <summary>Aggregation. Up to 50.</summary>
    [AWSProperty(Min = 1, Max = 50)]
    public Dictionary<string, string>? Aggregation { get; set; } = Initial.Map<string>();
}

/// <summary>Time series config.</summary>
public partial class TimeSeriesConfig
{
    /// <summary>Target attribute name. Required.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public string? TargetAttributeName { get; set; }

    /// <summary>Timestamp attribute name. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? TimestampAttributeName { get; set; }

    /// <summary>Item identifier attribute name. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? ItemIdentifierAttributeName { get; set; }

    /// <summary>Grouping attribute names. Up to 5.</summary>
    [AWSProperty(Min = 1, Max = 5)]
    public List<string>? GroupingAttributeNames { get; set; } = Initial.List<string>();
}

/// <summary>Holiday config attributes.</summary>
public partial class HolidayConfigAttributes
{
    /// <summary>Country code. Up to 2 characters.</summary>
    [AWSProperty(Min = 2, Max = 2)]
    public string? CountryCode { get; set; }
}

/// <summary>Candidate generation config.</summary>
public partial class CandidateGenerationConfig
{
    /// <summary>Algorithms config.</summary>
    [AWSProperty(Max = 1)]
    public List<AutoMLAlgorithmConfig>? AlgorithmsConfig { get; set; } = Initial.List<AutoMLAlgorithmConfig>();
}

/// <summary>Tabular job config.</summary>
public partial class TabularJobConfig
{
    /// <summary>Candidate generation config.</summary>
    public CandidateGenerationConfig? CandidateGenerationConfig { get; set; }

    /// <summary>Completion criteria.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>Feature specification S3 uri. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FeatureSpecificationS3Uri { get; set; }

    /// <summary>Mode.</summary>
    public AutoMLMode? Mode { get; set; }

    /// <summary>Generate candidate definitions only.</summary>
    public bool? GenerateCandidateDefinitionsOnly { get; set; }

    /// <summary>Problem type.</summary>
    public ProblemType? ProblemType { get; set; }

    /// <summary>Target attribute name. Required.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public string? TargetAttributeName { get; set; }

    /// <summary>Sample weight attribute name. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? SampleWeightAttributeName { get; set; }
}

/// <summary>Text generation job config.</summary>
public partial class TextGenerationJobConfig
{
    /// <summary>Completion criteria.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>Base model name. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? BaseModelName { get; set; }

    /// <summary>Text generation hyper parameters. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public Dictionary<string, string>? TextGenerationHyperParameters { get; set; } = Initial.Map<string>();

    /// <summary>Model access config.</summary>
    public ModelAccessConfig? ModelAccessConfig { get; set; }
}

/// <summary>Auto ML problem type resolved attributes.</summary>
public partial class AutoMLProblemTypeResolvedAttributes
{
    /// <summary>Tabular resolved attributes.</summary>
    public TabularResolvedAttributes? TabularResolvedAttributes { get; set; }

    /// <summary>Text generation resolved attributes.</summary>
    public TextGenerationResolvedAttributes? TextGenerationResolvedAttributes { get; set; }
}

/// <summary>Tabular resolved attributes.</summary>
public partial class TabularResolvedAttributes
{
    /// <summary>Problem type.</summary>
    public ProblemType? ProblemType { get; set; }
}

/// <summary>Text generation resolved attributes.</summary>
public partial class TextGenerationResolvedAttributes
{
    /// <summary>Base model name. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? BaseModelName { get; set; }
}
