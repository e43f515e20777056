using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>How many training jobs a tuning job may start.</summary>
public partial class ResourceLimits
{
    /// <summary>Training jobs in all. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxNumberOfTrainingJobs { get; set; }

    /// <summary>Training jobs at the same time. Always present, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? MaxParallelTrainingJobs { get; set; }

    /// <summary>Seconds that it may take. 120 to 15,768,000.</summary>
    [AWSProperty(Min = 120, Max = 15768000)]
    public int? MaxRuntimeInSeconds { get; set; }
}

/// <summary>Settings of the search strategy.</summary>
public partial class HyperParameterTuningJobStrategyConfig
{
    /// <summary>Settings of Hyperband.</summary>
    public HyperbandStrategyConfig? HyperbandStrategyConfig { get; set; }
}

/// <summary>Settings of Hyperband.</summary>
public partial class HyperbandStrategyConfig
{
    /// <summary>Smallest number of epochs. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MinResource { get; set; }

    /// <summary>Largest number of epochs. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxResource { get; set; }
}

/// <summary>The metric that tuning optimises.</summary>
public partial class HyperParameterTuningJobObjective
{
    /// <summary>Whether larger or smaller is better. Always present.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobObjectiveType? Type { get; set; }

    /// <summary>Name of the metric. Always present, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? MetricName { get; set; }
}

/// <summary>The search space.</summary>
public partial class ParameterRanges
{
    /// <summary>Integer hyperparameters. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<IntegerParameterRange>? IntegerParameterRanges { get; set; } = Initial.List<IntegerParameterRange>();

    /// <summary>Continuous hyperparameters. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<ContinuousParameterRange>? ContinuousParameterRanges { get; set; } = Initial.List<ContinuousParameterRange>();

    /// <summary>Categorical hyperparameters. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<CategoricalParameterRange>? CategoricalParameterRanges { get; set; } = Initial.List<CategoricalParameterRange>();

    /// <summary>Hyperparameters whose range autotune chooses. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public List<AutoParameter>? AutoParameters { get; set; } = Initial.List<AutoParameter>();
}

/// <summary>Range of an integer hyperparameter.</summary>
public partial class IntegerParameterRange
{
    /// <summary>Name of the hyperparameter. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? Name { get; set; }

    /// <summary>Smallest value, as text. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MinValue { get; set; }

    /// <summary>Largest value, as text. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MaxValue { get; set; }

    /// <summary>Scale on which the range is searched.</summary>
    public HyperParameterScalingType? ScalingType { get; set; }
}

/// <summary>Range of a continuous hyperparameter.</summary>
public partial class ContinuousParameterRange
{
    /// <summary>Name of the hyperparameter. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? Name { get; set; }

    /// <summary>Smallest value, as text. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MinValue { get; set; }

    /// <summary>Largest value, as text. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MaxValue { get; set; }

    /// <summary>Scale on which the range is searched.</summary>
    public HyperParameterScalingType? ScalingType { get; set; }
}

/// <summary>Values of a categorical hyperparameter.</summary>
public partial class CategoricalParameterRange
{
    /// <summary>Name of the hyperparameter. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? Name { get; set; }

    /// <summary>The values to choose from. Always present, up to 30.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 30)]
    public List<string>? Values { get; set; } = Initial.List<string>();
}

/// <summary>A hyperparameter whose range autotune chooses.</summary>
public partial class AutoParameter
{
    /// <summary>Name of the hyperparameter. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? Name { get; set; }

    /// <summary>A value to start from. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? ValueHint { get; set; }
}

/// <summary>When a tuning job is done before its limits.</summary>
public partial class TuningJobCompletionCriteria
{
    /// <summary>Value of the objective at which tuning stops.</summary>
    public float? TargetObjectiveMetricValue { get; set; }

    /// <summary>Stop after training jobs without progress.</summary>
    public BestObjectiveNotImproving? BestObjectiveNotImproving { get; set; }

    /// <summary>Stop when the search has converged.</summary>
    public ConvergenceDetected? ConvergenceDetected { get; set; }
}

/// <summary>Stop after training jobs without progress.</summary>
public partial class BestObjectiveNotImproving
{
    /// <summary>Training jobs without progress after which tuning stops. At least 3.</summary>
    [AWSProperty(Min = 3)]
    public int? MaxNumberOfTrainingJobsNotImproving { get; set; }
}

/// <summary>Stop when the search has converged.</summary>
public partial class ConvergenceDetected
{
    /// <summary>Whether to stop.</summary>
    public CompleteOnConvergence? CompleteOnConvergence { get; set; }
}

/// <summary>Automatic choice of ranges and strategy.</summary>
public partial class Autotune
{
    /// <summary>Whether autotune is on. Always present.</summary>
    [AWSProperty(Required = true)]
    public AutotuneMode? Mode { get; set; }
}
