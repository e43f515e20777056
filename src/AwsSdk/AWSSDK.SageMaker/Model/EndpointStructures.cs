using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>An endpoint in a list.</summary>
public partial class EndpointSummary
{
    /// <summary>Name of the endpoint. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>ARN of the endpoint. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? EndpointArn { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When it last changed. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>State of the endpoint. Always present.</summary>
    [AWSProperty(Required = true)]
    public EndpointStatus? EndpointStatus { get; set; }
}

/// <summary>Which metrics an endpoint publishes.</summary>
public partial class MetricsConfig
{
    /// <summary>Whether metrics for each instance and container are published.</summary>
    public bool? EnableEnhancedMetrics { get; set; }

    /// <summary>Seconds between two values.</summary>
    public int? MetricPublishFrequencyInSeconds { get; set; }

    /// <summary>Whether detailed observability is on.</summary>
    public bool? EnableDetailedObservability { get; set; }
}

/// <summary>The network in your VPC that containers use.</summary>
public partial class VpcConfig
{
    /// <summary>Security groups of the VPC. Required, up to 5.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 5)]
    public List<string>? SecurityGroupIds { get; set; } = Initial.List<string>();

    /// <summary>Subnets of the VPC. Required, up to 16.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 16)]
    public List<string>? Subnets { get; set; } = Initial.List<string>();
}

/// <summary>An endpoint configuration in a list.</summary>
public partial class EndpointConfigSummary
{
    /// <summary>Name of the endpoint configuration. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointConfigName { get; set; }

    /// <summary>ARN of the configuration. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? EndpointConfigArn { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }
}

/// <summary>Which metrics of a container are published.</summary>
public partial class ContainerMetricsConfig
{
    /// <summary>Where the container shows its metrics; at most one.</summary>
    [AWSProperty(Max = 1)]
    public List<MetricsEndpoint>? MetricsEndpoints { get; set; } = Initial.List<MetricsEndpoint>();
}

/// <summary>Where a container shows its metrics.</summary>
public partial class MetricsEndpoint
{
    /// <summary>Path at which the container shows its metrics, such as <c>/metrics</c>. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MetricsEndpointPath { get; set; }

    /// <summary>Seconds between two values.</summary>
    public int? MetricPublishFrequencyInSeconds { get; set; }
}

/// <summary>A tag of a resource.</summary>
public partial class Tag
{
    /// <summary>Key of the tag. Required, up to 128 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 128)]
    public string? Key { get; set; }

    /// <summary>Value of the tag. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? Value { get; set; }
}
