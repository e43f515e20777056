using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>Monitoring schedule summary.</summary>
public partial class MonitoringScheduleSummary
{
    /// <summary>Monitoring schedule name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? MonitoringScheduleName { get; set; }

    /// <summary>Monitoring schedule arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MonitoringScheduleArn { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Last modified time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Monitoring schedule status. Required.</summary>
    [AWSProperty(Required = true)]
    public ScheduleStatus? MonitoringScheduleStatus { get; set; }

    /// <summary>Endpoint name. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Monitoring job definition name. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? MonitoringJobDefinitionName { get; set; }

    /// <summary>Monitoring type.</summary>
    public MonitoringType? MonitoringType { get; set; }
}

/// <summary>Monitoring execution summary.</summary>
public partial class MonitoringExecutionSummary
{
    /// <summary>Monitoring schedule name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? MonitoringScheduleName { get; set; }

    /// <summary>Scheduled time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? ScheduledTime { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Last modified time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Monitoring execution status. Required.</summary>
    [AWSProperty(Required = true)]
    public ExecutionStatus? MonitoringExecutionStatus { get; set; }

    /// <summary>Processing job arn. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? ProcessingJobArn { get; set; }

    /// <summary>Endpoint name. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Failure reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Monitoring job definition name. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? MonitoringJobDefinitionName { get; set; }

    /// <summary>Monitoring type.</summary>
    public MonitoringType? MonitoringType { get; set; }
}

/// <summary>Monitoring alert summary.</summary>
public partial class MonitoringAlertSummary
{
    /// <summary>Monitoring alert name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? MonitoringAlertName { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Last modified time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Alert status. Required.</summary>
    [AWSProperty(Required = true)]
    public MonitoringAlertStatus? AlertStatus { get; set; }

    /// <summary>Datapoints to alert. Required, 1 to 100.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 100)]
    public int? DatapointsToAlert { get; set; }

    /// <summary>Evaluation period. Required, 1 to 100.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 100)]
    public int? EvaluationPeriod { get; set; }

    /// <summary>Actions. Required.</summary>
    [AWSProperty(Required = true)]
    public MonitoringAlertActions? Actions { get; set; }
}

/// <summary>Monitoring alert actions.</summary>
public partial class MonitoringAlertActions
{
    /// <summary>Model dashboard indicator.</summary>
    public ModelDashboardIndicatorAction? ModelDashboardIndicator { get; set; }
}

/// <summary>Model dashboard indicator action.</summary>
public partial class ModelDashboardIndicatorAction
{
    /// <summary>Enabled.</summary>
    public bool? Enabled { get; set; }
}
