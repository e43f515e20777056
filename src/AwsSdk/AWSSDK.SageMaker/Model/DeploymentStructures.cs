using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>How an update reaches the endpoint, and when it is rolled back.</summary>
public partial class DeploymentConfig
{
    /// <summary>Update by a second fleet.</summary>
    public BlueGreenUpdatePolicy? BlueGreenUpdatePolicy { get; set; }

    /// <summary>Update in batches.</summary>
    public RollingUpdatePolicy? RollingUpdatePolicy { get; set; }

    /// <summary>Alarms that roll the update back.</summary>
    public AutoRollbackConfig? AutoRollbackConfiguration { get; set; }
}

/// <summary>Update by a second fleet to which traffic is shifted.</summary>
public partial class BlueGreenUpdatePolicy
{
    /// <summary>In which steps traffic is shifted. Required.</summary>
    [AWSProperty(Required = true)]
    public TrafficRoutingConfig? TrafficRoutingConfiguration { get; set; }

    /// <summary>Seconds before the old fleet is stopped. 0 to 3,600.</summary>
    [AWSProperty(Max = 3600)]
    public int? TerminationWaitInSeconds { get; set; }

    /// <summary>Seconds that the update may take. 600 to 28,800.</summary>
    [AWSProperty(Min = 600, Max = 28800)]
    public int? MaximumExecutionTimeoutInSeconds { get; set; }
}

/// <summary>In which steps traffic is shifted to the new fleet.</summary>
public partial class TrafficRoutingConfig
{
    /// <summary>How traffic is shifted. Required.</summary>
    [AWSProperty(Required = true)]
    public TrafficRoutingConfigType? Type { get; set; }

    /// <summary>Seconds of watching between two steps. Required, 0 to 3,600.</summary>
    [AWSProperty(Required = true, Max = 3600)]
    public int? WaitIntervalInSeconds { get; set; }

    /// <summary>Size of the first part.</summary>
    public CapacitySize? CanarySize { get; set; }

    /// <summary>Size of each step.</summary>
    public CapacitySize? LinearStepSize { get; set; }
}

/// <summary>A part of the fleet, as a count or a percentage.</summary>
public partial class CapacitySize
{
    /// <summary>Unit of <see cref="Value"/>. Required.</summary>
    [AWSProperty(Required = true)]
    public CapacitySizeType? Type { get; set; }

    /// <summary>Number, in the unit of <see cref="Type"/>. Required, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? Value { get; set; }
}

/// <summary>Update in batches of instances.</summary>
public partial class RollingUpdatePolicy
{
    /// <summary>Size of a batch. Required.</summary>
    [AWSProperty(Required = true)]
    public CapacitySize? MaximumBatchSize { get; set; }

    /// <summary>Seconds of watching between two steps. Required, 0 to 3,600.</summary>
    [AWSProperty(Required = true, Max = 3600)]
    public int? WaitIntervalInSeconds { get; set; }

    /// <summary>Seconds that the update may take. 600 to 28,800.</summary>
    [AWSProperty(Min = 600, Max = 28800)]
    public int? MaximumExecutionTimeoutInSeconds { get; set; }

    /// <summary>Size of a batch while rolling back.</summary>
    public CapacitySize? RollbackMaximumBatchSize { get; set; }
}

/// <summary>Alarms that roll an update back.</summary>
public partial class AutoRollbackConfig
{
    /// <summary>Alarms that roll the update back. Up to 10.</summary>
    [AWSProperty(Min = 1, Max = 10)]
    public List<Alarm>? Alarms { get; set; } = Initial.List<Alarm>();
}

/// <summary>A CloudWatch alarm by name.</summary>
public partial class Alarm
{
    /// <summary>Name of the alarm. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AlarmName { get; set; }
}

/// <summary>Asynchronous invocation of an endpoint.</summary>
public partial class AsyncInferenceConfig
{
    /// <summary>How the container is called.</summary>
    public AsyncInferenceClientConfig? ClientConfig { get; set; }

    /// <summary>Where results go. Required.</summary>
    [AWSProperty(Required = true)]
    public AsyncInferenceOutputConfig? OutputConfig { get; set; }
}

/// <summary>How SageMaker calls the container of an asynchronous endpoint.</summary>
public partial class AsyncInferenceClientConfig
{
    /// <summary>Requests that a container gets at the same time. 1 to 1,000.</summary>
    [AWSProperty(Min = 1, Max = 1000)]
    public int? MaxConcurrentInvocationsPerInstance { get; set; }
}

/// <summary>Where asynchronous results go.</summary>
public partial class AsyncInferenceOutputConfig
{
    /// <summary>Key that encrypts the data. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>S3 address where answers go. Up to 512 characters.</summary>
    [AWSProperty(Max = 512)]
    public string? S3OutputPath { get; set; }

    /// <summary>Topics to tell.</summary>
    public AsyncInferenceNotificationConfig? NotificationConfig { get; set; }

    /// <summary>S3 address where errors go. Up to 512 characters.</summary>
    [AWSProperty(Max = 512)]
    public string? S3FailurePath { get; set; }
}

/// <summary>Topics that are told about asynchronous results.</summary>
public partial class AsyncInferenceNotificationConfig
{
    /// <summary>ARN of the topic for successes. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? SuccessTopic { get; set; }

    /// <summary>ARN of the topic for failures. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? ErrorTopic { get; set; }

    /// <summary>Topics whose message carries the answer; see <see cref="AsyncNotificationTopicTypes"/>. Up to 2.</summary>
    [AWSProperty(Max = 2)]
    public List<string>? IncludeInferenceResponseIn { get; set; } = Initial.List<string>();
}
