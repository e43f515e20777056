using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Endpoint summary.</summary>
public partial class EndpointSummary
{
    /// <summary>Endpoint name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Endpoint arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? EndpointArn { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Last modified time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Endpoint status. Required.</summary>
    [AWSProperty(Required = true)]
    public EndpointStatus? EndpointStatus { get; set; }
}

/// <summary>Metrics config.</summary>
public partial class MetricsConfig
{
    /// <summary>Enable enhanced metrics.</summary>
    public bool? EnableEnhancedMetrics { get; set; }

    /// <summary>Metric publish frequency in seconds.</summary>
    public int? MetricPublishFrequencyInSeconds { get; set; }

    /// <summary>Enable detailed observability.</summary>
    public bool? EnableDetailedObservability { get; set; }
}

/// <summary>Vpc config.</summary>
public partial class VpcConfig
{
    /// <summary>Security group ids. Required, up to 5.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 5)]
    public List<string>? SecurityGroupIds { get; set; } = Initial.List<string>();

    /// <summary>Subnets. Required, up to 16.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 16)]
    public List<string>? Subnets { get; set; } = Initial.List<string>();
}

/// <summary>Endpoint config summary.</summary>
public partial class EndpointConfigSummary
{
    /// <summary>Endpoint config name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointConfigName { get; set; }

    /// <summary>Endpoint config arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? EndpointConfigArn { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }
}

/// <summary>Tag.</summary>
public partial class Tag
{
    /// <summary>Key. Required, up to 128 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 128)]
    public string? Key { get; set; }

    /// <summary>Value. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? Value { get; set; }
}
