using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Where the container image is pulled from.</summary>
public partial class ImageConfig
{
    /// <summary>Where the image is pulled from. Required.</summary>
    [AWSProperty(Required = true)]
    public RepositoryAccessMode? RepositoryAccessMode { get; set; }

    /// <summary>Access to a private registry.</summary>
    public RepositoryAuthConfig? RepositoryAuthConfig { get; set; }
}

/// <summary>Settings of the problem; one member is set.</summary>
public partial class AutoMLProblemTypeConfig
{
    /// <summary>Image classification.</summary>
    public ImageClassificationJobConfig? ImageClassificationJobConfig { get; set; }

    /// <summary>Text classification.</summary>
    public TextClassificationJobConfig? TextClassificationJobConfig { get; set; }

    /// <summary>Forecasting.</summary>
    public TimeSeriesForecastingJobConfig? TimeSeriesForecastingJobConfig { get; set; }

    /// <summary>Tabular data.</summary>
    public TabularJobConfig? TabularJobConfig { get; set; }

    /// <summary>Text generation.</summary>
    public TextGenerationJobConfig? TextGenerationJobConfig { get; set; }
}

/// <summary>Settings of image classification.</summary>
public partial class ImageClassificationJobConfig
{
    /// <summary>Limits.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }
}

/// <summary>Settings of text classification.</summary>
public partial class TextClassificationJobConfig
{
    /// <summary>Limits.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>Column that has the text. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? ContentColumn { get; set; }

    /// <summary>Column that has the label. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? TargetLabelColumn { get; set; }
}

/// <summary>Settings of forecasting.</summary>
public partial class TimeSeriesForecastingJobConfig
{
    /// <summary>S3 address of the list of columns to use. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FeatureSpecificationS3Uri { get; set; }

    /// <summary>Limits.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>Step of the forecast, such as <c>1H</c>. Always present, up to 5 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 5)]
    public string? ForecastFrequency { get; set; }

    /// <summary>Steps to forecast. Always present, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? ForecastHorizon { get; set; }

    /// <summary>Quantiles to forecast, such as <c>p90</c>. Up to 5.</summary>
    [AWSProperty(Min = 1, Max = 5)]
    public List<string>? ForecastQuantiles { get; set; } = Initial.List<string>();

    /// <summary>Filling and aggregation.</summary>
    public TimeSeriesTransformations? Transformations { get; set; }

    /// <summary>Columns of the series. Always present.</summary>
    [AWSProperty(Required = true)]
    public TimeSeriesConfig? TimeSeriesConfig { get; set; }

    /// <summary>Holiday calendars.</summary>
    [AWSProperty(Min = 1, Max = 1)]
    public List<HolidayConfigAttributes>? HolidayConfig { get; set; } = Initial.List<HolidayConfigAttributes>();

    /// <summary>How candidates are made.</summary>
    public CandidateGenerationConfig? CandidateGenerationConfig { get; set; }
}

/// <summary>Filling and aggregation of time series.</summary>
public partial class TimeSeriesTransformations
{
    /// <summary>How to fill gaps, by column. Up to 50.</summary>
    [AWSProperty(Min = 1, Max = 50)]
    public Dictionary<string, Dictionary<string, string>>? Filling { get; set; } = Initial.Map<Dictionary<string, string>>();

    /// <summary>How to aggregate, by column. Up to 50.</summary>
    [AWSProperty(Min = 1, Max = 50)]
    public Dictionary<string, string>? Aggregation { get; set; } = Initial.Map<string>();
}

/// <summary>Columns of a time series.</summary>
public partial class TimeSeriesConfig
{
    /// <summary>Column to predict. Always present.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public string? TargetAttributeName { get; set; }

    /// <summary>Column that has the time. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? TimestampAttributeName { get; set; }

    /// <summary>Column that tells series apart. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? ItemIdentifierAttributeName { get; set; }

    /// <summary>Columns by which series are grouped. Up to 5.</summary>
    [AWSProperty(Min = 1, Max = 5)]
    public List<string>? GroupingAttributeNames { get; set; } = Initial.List<string>();
}

/// <summary>A holiday calendar.</summary>
public partial class HolidayConfigAttributes
{
    /// <summary>Country of the holidays, as two letters. Up to 2 characters.</summary>
    [AWSProperty(Min = 2, Max = 2)]
    public string? CountryCode { get; set; }
}

/// <summary>Algorithms that candidates may use.</summary>
public partial class CandidateGenerationConfig
{
    /// <summary>Algorithms that candidates may use.</summary>
    [AWSProperty(Max = 1)]
    public List<AutoMLAlgorithmConfig>? AlgorithmsConfig { get; set; } = Initial.List<AutoMLAlgorithmConfig>();
}

/// <summary>Settings of tabular data.</summary>
public partial class TabularJobConfig
{
    /// <summary>How candidates are made.</summary>
    public CandidateGenerationConfig? CandidateGenerationConfig { get; set; }

    /// <summary>Limits.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>S3 address of the list of columns to use. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FeatureSpecificationS3Uri { get; set; }

    /// <summary>How AutoML searches.</summary>
    public AutoMLMode? Mode { get; set; }

    /// <summary>Whether only the candidates are defined, without training.</summary>
    public bool? GenerateCandidateDefinitionsOnly { get; set; }

    /// <summary>Problem.</summary>
    public ProblemType? ProblemType { get; set; }

    /// <summary>Column to predict. Always present.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public string? TargetAttributeName { get; set; }

    /// <summary>Column that has the weight of a sample. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? SampleWeightAttributeName { get; set; }
}

/// <summary>Settings of fine-tuning a text model.</summary>
public partial class TextGenerationJobConfig
{
    /// <summary>Limits.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>Name of the base model. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? BaseModelName { get; set; }

    /// <summary>Hyperparameters of fine-tuning. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public Dictionary<string, string>? TextGenerationHyperParameters { get; set; } = Initial.Map<string>();

    /// <summary>Acceptance of the model's licence.</summary>
    public ModelAccessConfig? ModelAccessConfig { get; set; }
}

/// <summary>What AutoML chose for the problem; one member is set.</summary>
public partial class AutoMLProblemTypeResolvedAttributes
{
    /// <summary>Tabular data.</summary>
    public TabularResolvedAttributes? TabularResolvedAttributes { get; set; }

    /// <summary>Text generation.</summary>
    public TextGenerationResolvedAttributes? TextGenerationResolvedAttributes { get; set; }
}

/// <summary>What AutoML chose for tabular data.</summary>
public partial class TabularResolvedAttributes
{
    /// <summary>Problem.</summary>
    public ProblemType? ProblemType { get; set; }
}

/// <summary>What AutoML chose for text generation.</summary>
public partial class TextGenerationResolvedAttributes
{
    /// <summary>Name of the base model. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? BaseModelName { get; set; }
}
