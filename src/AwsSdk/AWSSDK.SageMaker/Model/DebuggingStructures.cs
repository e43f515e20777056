using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Debug hook config.</summary>
public partial class DebugHookConfig
{
    /// <summary>Local path. Up to 4,096 characters.</summary>
    [AWSProperty(Max = 4096)]
    public string? LocalPath { get; set; }

    /// <summary>S3 output path. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3OutputPath { get; set; }

    /// <summary>Hook parameters. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public Dictionary<string, string>? HookParameters { get; set; } = Initial.Map<string>();

    /// <summary>Collection configurations. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<CollectionConfiguration>? CollectionConfigurations { get; set; } = Initial.List<CollectionConfiguration>();
}

/// <summary>Collection configuration.</summary>
public partial class CollectionConfiguration
{
    /// <summary>Collection name. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? CollectionName { get; set; }

    /// <summary>Collection parameters. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public Dictionary<string, string>? CollectionParameters { get; set; } = Initial.Map<string>();
}

/// <summary>Debug rule configuration.</summary>
public partial class DebugRuleConfiguration
{
    /// <summary>Rule configuration name. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? RuleConfigurationName { get; set; }

    /// <summary>Local path. Up to 4,096 characters.</summary>
    [AWSProperty(Max = 4096)]
    public string? LocalPath { get; set; }

    /// <summary>S3 output path. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? S3OutputPath { get; set; }

    /// <summary>Rule evaluator image. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? RuleEvaluatorImage { get; set; }

    /// <summary>Instance type.</summary>
    public ProcessingInstanceType? InstanceType { get; set; }

    /// <summary>Volume size in GB.</summary>
    public int? VolumeSizeInGB { get; set; }

    /// <summary>Rule parameters. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? RuleParameters { get; set; } = Initial.Map<string>();
}

/// <summary>Tensor board output config.</summary>
public partial class TensorBoardOutputConfig
{
    /// <summary>Local path. Up to 4,096 characters.</summary>
    [AWSProperty(Max = 4096)]
    public string? LocalPath { get; set; }

    /// <summary>S3 output path. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3OutputPath { get; set; }
}

/// <summary>Debug rule evaluation status.</summary>
public partial class DebugRuleEvaluationStatus
{
    /// <summary>Rule configuration name. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? RuleConfigurationName { get; set; }

    /// <summary>Rule evaluation job arn. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? RuleEvaluationJobArn { get; set; }

    /// <summary>Rule evaluation status.</summary>
    public RuleEvaluationStatus? RuleEvaluationStatus { get; set; }

    /// <summary>Status details. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? StatusDetails { get; set; }

    /// <summary>Last modified time. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }
}

/// <summary>Profiler config.</summary>
public partial class ProfilerConfig
{
    /// <summary>S3 output path. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? S3OutputPath { get; set; }

    /// <summary>Profiling interval in milliseconds.</summary>
    public long? ProfilingIntervalInMilliseconds { get; set; }

    /// <summary>Profiling parameters. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public Dictionary<string, string>? ProfilingParameters { get; set; } = Initial.Map<string>();

    /// <summary>Disable profiler.</summary>
    public bool? DisableProfiler { get; set; }
}

/// <summary>Profiler rule configuration.</summary>
public partial class ProfilerRuleConfiguration
{
    /// <summary>Rule configuration name. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? RuleConfigurationName { get; set; }

    /// <summary>Local path. Up to 4,096 characters.</summary>
    [AWSProperty(Max = 4096)]
    public string? LocalPath { get; set; }

    /// <summary>S3 output path. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? S3OutputPath { get; set; }

    /// <summary>Rule evaluator image. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? RuleEvaluatorImage { get; set; }

    /// <summary>Instance type.</summary>
    public ProcessingInstanceType? InstanceType { get; set; }

    /// <summary>Volume size in GB.</summary>
    public int? VolumeSizeInGB { get; set; }

    /// <summary>Rule parameters. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? RuleParameters { get; set; } = Initial.Map<string>();
}

/// <summary>Profiler rule evaluation status.</summary>
public partial class ProfilerRuleEvaluationStatus
{
    /// <summary>Rule configuration name. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? RuleConfigurationName { get; set; }

    /// <summary>Rule evaluation job arn. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? RuleEvaluationJobArn { get; set; }

    /// <summary>Rule evaluation status.</summary>
    public RuleEvaluationStatus? RuleEvaluationStatus { get; set; }

    /// <summary>Status details. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? StatusDetails { get; set; }

    /// <summary>Last modified time. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }
}
