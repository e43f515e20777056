using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeMonitoringScheduleAsync(DescribeMonitoringScheduleRequest, CancellationToken)"/>.</summary>
public partial class DescribeMonitoringScheduleRequest : AmazonSageMakerRequest
{
    /// <summary>Monitoring schedule name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? MonitoringScheduleName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeMonitoringScheduleAsync(DescribeMonitoringScheduleRequest, CancellationToken)"/>.</summary>
public partial class DescribeMonitoringScheduleResponse : AmazonWebServiceResponse
{
    /// <summary>Monitoring schedule arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MonitoringScheduleArn { get; set; }

    /// <summary>Monitoring schedule name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? MonitoringScheduleName { get; set; }

    /// <summary>Monitoring schedule status. Required.</summary>
    [AWSProperty(Required = true)]
    public ScheduleStatus? MonitoringScheduleStatus { get; set; }

    /// <summary>Monitoring type.</summary>
    public MonitoringType? MonitoringType { get; set; }

    /// <summary>Failure reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Last modified time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Monitoring schedule config. Required.</summary>
    [AWSProperty(Required = true)]
    public MonitoringScheduleConfig? MonitoringScheduleConfig { get; set; }

    /// <summary>Endpoint name. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Last monitoring execution summary.</summary>
    public MonitoringExecutionSummary? LastMonitoringExecutionSummary { get; set; }
}
