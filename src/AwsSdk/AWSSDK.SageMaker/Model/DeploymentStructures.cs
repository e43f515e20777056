using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Deployment config.</summary>
public partial class DeploymentConfig
{
    /// <summary>Blue green update policy.</summary>
    public BlueGreenUpdatePolicy? BlueGreenUpdatePolicy { get; set; }

    /// <summary>Rolling update policy.</summary>
    public RollingUpdatePolicy? RollingUpdatePolicy { get; set; }

    /// <summary>Auto rollback configuration.</summary>
    public AutoRollbackConfig? AutoRollbackConfiguration { get; set; }
}

/// <summary>Blue green update policy.</summary>
public partial class BlueGreenUpdatePolicy
{
    /// <summary>Traffic routing configuration. Required.</summary>
    [AWSProperty(Required = true)]
    public TrafficRoutingConfig? TrafficRoutingConfiguration { get; set; }

    /// <summary>Termination wait in seconds. 0 to 3,600.</summary>
    [AWSProperty(Max = 3600)]
    public int? TerminationWaitInSeconds { get; set; }

    /// <summary>Maximum execution timeout in seconds. 600 to 28,800.</summary>
    [AWSProperty(Min = 600, Max = 28800)]
    public int? MaximumExecutionTimeoutInSeconds { get; set; }
}

/// <summary>Traffic routing config.</summary>
public partial class TrafficRoutingConfig
{
    /// <summary>Type. Required.</summary>
    [AWSProperty(Required = true)]
    public TrafficRoutingConfigType? Type { get; set; }

    /// <summary>Wait interval in seconds. Required, 0 to 3,600.</summary>
    [AWSProperty(Required = true, Max = 3600)]
    public int? WaitIntervalInSeconds { get; set; }

    /// <summary>Canary size.</summary>
    public CapacitySize? CanarySize { get; set; }

    /// <summary>Linear step size.</summary>
    public CapacitySize? LinearStepSize { get; set; }
}

/// <summary>Capacity size.</summary>
public partial class CapacitySize
{
    /// <summary>Type. Required.</summary>
    [AWSProperty(Required = true)]
    public CapacitySizeType? Type { get; set; }

    /// <summary>Value. Required, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? Value { get; set; }
}

/// <summary>Rolling update policy.</summary>
public partial class RollingUpdatePolicy
{
    /// <summary>Maximum batch size. Required.</summary>
    [AWSProperty(Required = true)]
    public CapacitySize? MaximumBatchSize { get; set; }

    /// <summary>Wait interval in seconds. Required, 0 to 3,600.</summary>
    [AWSProperty(Required = true, Max = 3600)]
    public int? WaitIntervalInSeconds { get; set; }

    /// <summary>Maximum execution timeout in seconds. 600 to 28,800.</summary>
    [AWSProperty(Min = 600, Max = 28800)]
    public int? MaximumExecutionTimeoutInSeconds { get; set; }

    /// <summary>Rollback maximum batch size.</summary>
    public CapacitySize? RollbackMaximumBatchSize { get; set; }
}

/// <summary>Auto rollback config.</summary>
public partial class AutoRollbackConfig
{
    /// <summary>Alarms. Up to 10.</summary>
    [AWSProperty(Min = 1, Max = 10)]
    public List<Alarm>? Alarms { get; set; } = Initial.List<Alarm>();
}

/// <summary>Alarm.</summary>
public partial class Alarm
{
    /// <summary>Alarm name. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AlarmName { get; set; }
}

/// <summary>Async inference config.</summary>
public partial class AsyncInferenceConfig
{
    /// <summary>Client config.</summary>
    public AsyncInferenceClientConfig? ClientConfig { get; set; }

    /// <summary>Output config. Required.</summary>
    [AWSProperty(Required = true)]
    public AsyncInferenceOutputConfig? OutputConfig { get; set; }
}

/// <summary>Async inference client config.</summary>
public partial class AsyncInferenceClientConfig
{
    /// <summary>Max concurrent invocations per instance. 1 to 1,000.</summary>
    [AWSProperty(Min = 1, Max = 1000)]
    public int? MaxConcurrentInvocationsPerInstance { get; set; }
}

/// <summary>Async inference output config.</summary>
public partial class AsyncInferenceOutputConfig
{
    /// <summary>Kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>S3 output path. Up to 512 characters.</summary>
    [AWSProperty(Max = 512)]
    public string? S3OutputPath { get; set; }

    /// <summary>Notification config.</summary>
    public AsyncInferenceNotificationConfig? NotificationConfig { get; set; }

    /// <summary>S3 failure path. Up to 512 characters.</summary>
    [AWSProperty(Max = 512)]
    public string? S3FailurePath { get; set; }
}

/// <summary>Async inference notification config.</summary>
public partial class AsyncInferenceNotificationConfig
{
    /// <summary>Success topic. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? SuccessTopic { get; set; }

    /// <summary>Error topic. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? ErrorTopic { get; set; }

    /// <summary>Include inference response in. Up to 2.</summary>
    [AWSProperty(Max = 2)]
    public List<string>? IncludeInferenceResponseIn { get; set; } = Initial.List<string>();
}
