using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Where debugging tensors are saved.</summary>
public partial class DebugHookConfig
{
    /// <summary>Path in the container. Up to 4,096 characters.</summary>
    [AWSProperty(Max = 4096)]
    public string? LocalPath { get; set; }

    /// <summary>S3 address where output goes. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3OutputPath { get; set; }

    /// <summary>Settings of the hook. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public Dictionary<string, string>? HookParameters { get; set; } = Initial.Map<string>();

    /// <summary>Collections of tensors to save. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<CollectionConfiguration>? CollectionConfigurations { get; set; } = Initial.List<CollectionConfiguration>();
}

/// <summary>A collection of tensors to save.</summary>
public partial class CollectionConfiguration
{
    /// <summary>Name of the collection. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? CollectionName { get; set; }

    /// <summary>Settings of the collection. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public Dictionary<string, string>? CollectionParameters { get; set; } = Initial.Map<string>();
}

/// <summary>A debugging rule.</summary>
public partial class DebugRuleConfiguration
{
    /// <summary>Name of the rule. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? RuleConfigurationName { get; set; }

    /// <summary>Path in the container. Up to 4,096 characters.</summary>
    [AWSProperty(Max = 4096)]
    public string? LocalPath { get; set; }

    /// <summary>S3 address where output goes. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? S3OutputPath { get; set; }

    /// <summary>Image that evaluates the rule. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? RuleEvaluatorImage { get; set; }

    /// <summary>Instance type.</summary>
    public ProcessingInstanceType? InstanceType { get; set; }

    /// <summary>Storage of each instance, in GB.</summary>
    public int? VolumeSizeInGB { get; set; }

    /// <summary>Settings of the rule. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? RuleParameters { get; set; } = Initial.Map<string>();
}

/// <summary>Where TensorBoard output goes.</summary>
public partial class TensorBoardOutputConfig
{
    /// <summary>Path in the container. Up to 4,096 characters.</summary>
    [AWSProperty(Max = 4096)]
    public string? LocalPath { get; set; }

    /// <summary>S3 address where output goes. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3OutputPath { get; set; }
}

/// <summary>State of a debugging rule.</summary>
public partial class DebugRuleEvaluationStatus
{
    /// <summary>Name of the rule. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? RuleConfigurationName { get; set; }

    /// <summary>ARN of the processing job of the rule. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? RuleEvaluationJobArn { get; set; }

    /// <summary>State of the rule.</summary>
    public RuleEvaluationStatus? RuleEvaluationStatus { get; set; }

    /// <summary>Details of the state. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? StatusDetails { get; set; }

    /// <summary>When it last changed. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }
}

/// <summary>Collection of profiling data.</summary>
public partial class ProfilerConfig
{
    /// <summary>S3 address where output goes. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? S3OutputPath { get; set; }

    /// <summary>Milliseconds between two samples.</summary>
    public long? ProfilingIntervalInMilliseconds { get; set; }

    /// <summary>Settings of profiling, as text. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public Dictionary<string, string>? ProfilingParameters { get; set; } = Initial.Map<string>();

    /// <summary>Whether profiling is off.</summary>
    public bool? DisableProfiler { get; set; }
}

/// <summary>A profiling rule.</summary>
public partial class ProfilerRuleConfiguration
{
    /// <summary>Name of the rule. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? RuleConfigurationName { get; set; }

    /// <summary>Path in the container. Up to 4,096 characters.</summary>
    [AWSProperty(Max = 4096)]
    public string? LocalPath { get; set; }

    /// <summary>S3 address where output goes. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? S3OutputPath { get; set; }

    /// <summary>Image that evaluates the rule. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? RuleEvaluatorImage { get; set; }

    /// <summary>Instance type.</summary>
    public ProcessingInstanceType? InstanceType { get; set; }

    /// <summary>Storage of each instance, in GB.</summary>
    public int? VolumeSizeInGB { get; set; }

    /// <summary>Settings of the rule. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? RuleParameters { get; set; } = Initial.Map<string>();
}

/// <summary>State of a profiling rule.</summary>
public partial class ProfilerRuleEvaluationStatus
{
    /// <summary>Name of the rule. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? RuleConfigurationName { get; set; }

    /// <summary>ARN of the processing job of the rule. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? RuleEvaluationJobArn { get; set; }

    /// <summary>State of the rule.</summary>
    public RuleEvaluationStatus? RuleEvaluationStatus { get; set; }

    /// <summary>Details of the state. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? StatusDetails { get; set; }

    /// <summary>When it last changed. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }
}
