using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeMonitoringScheduleAsync(DescribeMonitoringScheduleRequest, CancellationToken)"/>.</summary>
public partial class DescribeMonitoringScheduleRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the schedule. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? MonitoringScheduleName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeMonitoringScheduleAsync(DescribeMonitoringScheduleRequest, CancellationToken)"/>.</summary>
public partial class DescribeMonitoringScheduleResponse : AmazonWebServiceResponse
{
    /// <summary>ARN of the schedule. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MonitoringScheduleArn { get; set; }

    /// <summary>Name of the schedule. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? MonitoringScheduleName { get; set; }

    /// <summary>State of the schedule. Always present.</summary>
    [AWSProperty(Required = true)]
    public ScheduleStatus? MonitoringScheduleStatus { get; set; }

    /// <summary>What is monitored.</summary>
    public MonitoringType? MonitoringType { get; set; }

    /// <summary>Why it failed; null unless it did. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When it last changed. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>When and what it monitors. Always present.</summary>
    [AWSProperty(Required = true)]
    public MonitoringScheduleConfig? MonitoringScheduleConfig { get; set; }

    /// <summary>Name of the endpoint. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>The last execution.</summary>
    public MonitoringExecutionSummary? LastMonitoringExecutionSummary { get; set; }
}
