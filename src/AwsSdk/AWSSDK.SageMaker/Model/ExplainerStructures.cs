using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Explainer config.</summary>
public partial class ExplainerConfig
{
    /// <summary>Clarify explainer config.</summary>
    public ClarifyExplainerConfig? ClarifyExplainerConfig { get; set; }
}

/// <summary>Clarify explainer config.</summary>
public partial class ClarifyExplainerConfig
{
    /// <summary>Enable explanations. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? EnableExplanations { get; set; }

    /// <summary>Inference config.</summary>
    public ClarifyInferenceConfig? InferenceConfig { get; set; }

    /// <summary>Shap config. Required.</summary>
    [AWSProperty(Required = true)]
    public ClarifyShapConfig? ShapConfig { get; set; }
}

/// <summary>Clarify inference config.</summary>
public partial class ClarifyInferenceConfig
{
    /// <summary>Features attribute. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? FeaturesAttribute { get; set; }

    /// <summary>Content template. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? ContentTemplate { get; set; }

    /// <summary>Max record count. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxRecordCount { get; set; }

    /// <summary>Max payload in MB. 1 to 25.</summary>
    [AWSProperty(Min = 1, Max = 25)]
    public int? MaxPayloadInMB { get; set; }

    /// <summary>Probability index.</summary>
    public int? ProbabilityIndex { get; set; }

    /// <summary>Label index.</summary>
    public int? LabelIndex { get; set; }

    /// <summary>Probability attribute. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? ProbabilityAttribute { get; set; }

    /// <summary>Label attribute. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? LabelAttribute { get; set; }

    /// <summary>Label headers. Up to 16.</summary>
    [AWSProperty(Min = 1, Max = 16)]
    public List<string>? LabelHeaders { get; set; } = Initial.List<string>();

    /// <summary>Feature headers. Up to 256.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public List<string>? FeatureHeaders { get; set; } = Initial.List<string>();

    /// <summary>Feature types. Up to 256.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public List<string>? FeatureTypes { get; set; } = Initial.List<string>();
}

/// <summary>Clarify shap config.</summary>
public partial class ClarifyShapConfig
{
    /// <summary>Shap baseline config. Required.</summary>
    [AWSProperty(Required = true)]
    public ClarifyShapBaselineConfig? ShapBaselineConfig { get; set; }

    /// <summary>Number of samples. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? NumberOfSamples { get; set; }

    /// <summary>Use logit.</summary>
    public bool? UseLogit { get; set; }

    /// <summary>Seed.</summary>
    public int? Seed { get; set; }

    /// <summary>Text config.</summary>
    public ClarifyTextConfig? TextConfig { get; set; }
}

/// <summary>Clarify shap baseline config.</summary>
public partial class ClarifyShapBaselineConfig
{
    /// <summary>Mime type. Up to 255 characters.</summary>
    [AWSProperty(Max = 255)]
    public string? MimeType { get; set; }

    /// <summary>Shap baseline. Up to 4,096 characters.</summary>
    [AWSProperty(Min = 1, Max = 4096)]
    public string? ShapBaseline { get; set; }

    /// <summary>Shap baseline uri. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ShapBaselineUri { get; set; }
}

/// <summary>Clarify text config.</summary>
public partial class ClarifyTextConfig
{
    /// <summary>Language. Required.</summary>
    [AWSProperty(Required = true)]
    public ClarifyTextLanguage? Language { get; set; }

    /// <summary>Granularity. Required.</summary>
    [AWSProperty(Required = true)]
    public ClarifyTextGranularity? Granularity { get; set; }
}
