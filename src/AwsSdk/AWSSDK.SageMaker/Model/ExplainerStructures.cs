using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Online explanation of predictions.</summary>
public partial class ExplainerConfig
{
    /// <summary>Explanation by Clarify.</summary>
    public ClarifyExplainerConfig? ClarifyExplainerConfig { get; set; }
}

/// <summary>Online explanation by SageMaker Clarify.</summary>
public partial class ClarifyExplainerConfig
{
    /// <summary>JMESPath expression that decides which records are explained. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? EnableExplanations { get; set; }

    /// <summary>How requests and answers are read.</summary>
    public ClarifyInferenceConfig? InferenceConfig { get; set; }

    /// <summary>The SHAP analysis. Required.</summary>
    [AWSProperty(Required = true)]
    public ClarifyShapConfig? ShapConfig { get; set; }
}

/// <summary>How Clarify reads requests and answers of the model.</summary>
public partial class ClarifyInferenceConfig
{
    /// <summary>Where the features are in the data. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? FeaturesAttribute { get; set; }

    /// <summary>Template that makes a JSON request from features. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? ContentTemplate { get; set; }

    /// <summary>Records in a request to the container. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxRecordCount { get; set; }

    /// <summary>Size of a request, in MB. 1 to 25.</summary>
    [AWSProperty(Min = 1, Max = 25)]
    public int? MaxPayloadInMB { get; set; }

    /// <summary>Column of the probability in a CSV answer.</summary>
    public int? ProbabilityIndex { get; set; }

    /// <summary>Column of the label in a CSV answer.</summary>
    public int? LabelIndex { get; set; }

    /// <summary>Where the probability is in the data. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? ProbabilityAttribute { get; set; }

    /// <summary>Where the label is in the answer. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? LabelAttribute { get; set; }

    /// <summary>Names of the labels. Up to 16.</summary>
    [AWSProperty(Min = 1, Max = 16)]
    public List<string>? LabelHeaders { get; set; } = Initial.List<string>();

    /// <summary>Names of the features. Up to 256.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public List<string>? FeatureHeaders { get; set; } = Initial.List<string>();

    /// <summary>Kinds of the features; see <see cref="ClarifyFeatureType"/>. Up to 256.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public List<string>? FeatureTypes { get; set; } = Initial.List<string>();
}

/// <summary>SHAP analysis by Clarify.</summary>
public partial class ClarifyShapConfig
{
    /// <summary>The baseline. Required.</summary>
    [AWSProperty(Required = true)]
    public ClarifyShapBaselineConfig? ShapBaselineConfig { get; set; }

    /// <summary>Samples of the SHAP analysis. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? NumberOfSamples { get; set; }

    /// <summary>Whether SHAP values are on the scale of log odds.</summary>
    public bool? UseLogit { get; set; }

    /// <summary>Seed of the SHAP analysis.</summary>
    public int? Seed { get; set; }

    /// <summary>How text features are split.</summary>
    public ClarifyTextConfig? TextConfig { get; set; }
}

/// <summary>The baseline against which SHAP values are computed.</summary>
public partial class ClarifyShapBaselineConfig
{
    /// <summary>Media type. Up to 255 characters.</summary>
    [AWSProperty(Max = 255)]
    public string? MimeType { get; set; }

    /// <summary>Baseline as text. Up to 4,096 characters.</summary>
    [AWSProperty(Min = 1, Max = 4096)]
    public string? ShapBaseline { get; set; }

    /// <summary>S3 address of the baseline. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ShapBaselineUri { get; set; }
}

/// <summary>How text features are split for explanation.</summary>
public partial class ClarifyTextConfig
{
    /// <summary>Language of the text. Required.</summary>
    [AWSProperty(Required = true)]
    public ClarifyTextLanguage? Language { get; set; }

    /// <summary>Unit into which text is split. Required.</summary>
    [AWSProperty(Required = true)]
    public ClarifyTextGranularity? Granularity { get; set; }
}
