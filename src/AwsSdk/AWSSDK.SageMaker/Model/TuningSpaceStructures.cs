using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Resource limits.</summary>
public partial class ResourceLimits
{
    /// <summary>Max number of training jobs. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxNumberOfTrainingJobs { get; set; }

    /// <summary>Max parallel training jobs. Required, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? MaxParallelTrainingJobs { get; set; }

    /// <summary>Max runtime in seconds. 120 to 15,768,000.</summary>
    [AWSProperty(Min = 120, Max = 15768000)]
    public int? MaxRuntimeInSeconds { get; set; }
}

/// <summary>Hyper parameter tuning job strategy config.</summary>
public partial class HyperParameterTuningJobStrategyConfig
{
    /// <summary>Hyperband strategy config.</summary>
    public HyperbandStrategyConfig? HyperbandStrategyConfig { get; set; }
}

/// <summary>Hyperband strategy config.</summary>
public partial class HyperbandStrategyConfig
{
    /// <summary>Min resource. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MinResource { get; set; }

    /// <summary>Max resource. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxResource { get; set; }
}

/// <summary>Hyper parameter tuning job objective.</summary>
public partial class HyperParameterTuningJobObjective
{
    /// <summary>Type. Required.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobObjectiveType? Type { get; set; }

    /// <summary>Metric name. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? MetricName { get; set; }
}

/// <summary>Parameter ranges.</summary>
public partial class ParameterRanges
{
    /// <summary>Integer parameter ranges. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<IntegerParameterRange>? IntegerParameterRanges { get; set; } = Initial.List<IntegerParameterRange>();

    /// <summary>Continuous parameter ranges. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<ContinuousParameterRange>? ContinuousParameterRanges { get; set; } = Initial.List<ContinuousParameterRange>();

    /// <summary>Categorical parameter ranges. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<CategoricalParameterRange>? CategoricalParameterRanges { get; set; } = Initial.List<CategoricalParameterRange>();

    /// <summary>Auto parameters. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public List<AutoParameter>? AutoParameters { get; set; } = Initial.List<AutoParameter>();
}

/// <summary>Integer parameter range.</summary>
public partial class IntegerParameterRange
{
    /// <summary>Name. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? Name { get; set; }

    /// <summary>Min value. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MinValue { get; set; }

    /// <summary>Max value. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MaxValue { get; set; }

    /// <summary>Scaling type.</summary>
    public HyperParameterScalingType? ScalingType { get; set; }
}

/// <summary>Continuous parameter range.</summary>
public partial class ContinuousParameterRange
{
    /// <summary>Name. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? Name { get; set; }

    /// <summary>Min value. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MinValue { get; set; }

    /// <summary>Max value. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MaxValue { get; set; }

    /// <summary>Scaling type.</summary>
    public HyperParameterScalingType? ScalingType { get; set; }
}

/// <summary>Categorical parameter range.</summary>
public partial class CategoricalParameterRange
{
    /// <summary>Name. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? Name { get; set; }

    /// <summary>Values. Required, up to 30.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 30)]
    public List<string>? Values { get; set; } = Initial.List<string>();
}

/// <summary>Auto parameter.</summary>
public partial class AutoParameter
{
    /// <summary>Name. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? Name { get; set; }

    /// <summary>Value hint. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? ValueHint { get; set; }
}

/// <summary>Tuning job completion criteria.</summary>
public partial class TuningJobCompletionCriteria
{
    /// <summary>Target objective metric value.</summary>
    public float? TargetObjectiveMetricValue { get; set; }

    /// <summary>Best objective not improving.</summary>
    public BestObjectiveNotImproving? BestObjectiveNotImproving { get; set; }

    /// <summary>Convergence detected.</summary>
    public ConvergenceDetected? ConvergenceDetected { get; set; }
}

/// <summary>Best objective not improving.</summary>
public partial class BestObjectiveNotImproving
{
    /// <summary>Max number of training jobs not improving. At least 3.</summary>
    [AWSProperty(Min = 3)]
    public int? MaxNumberOfTrainingJobsNotImproving { get; set; }
}

/// <summary>Convergence detected.</summary>
public partial class ConvergenceDetected
{
    /// <summary>Complete on convergence.</summary>
    public CompleteOnConvergence? CompleteOnConvergence { get; set; }
}

/// <summary>Autotune.</summary>
public partial class Autotune
{
    /// <summary>Mode. Required.</summary>
    [AWSProperty(Required = true)]
    public AutotuneMode? Mode { get; set; }
}
