using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>A monitoring schedule in a list.</summary>
public partial class MonitoringScheduleSummary
{
    /// <summary>Name of the schedule. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? MonitoringScheduleName { get; set; }

    /// <summary>ARN of the schedule. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? MonitoringScheduleArn { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When it last changed. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>State of the schedule. Always present.</summary>
    [AWSProperty(Required = true)]
    public ScheduleStatus? MonitoringScheduleStatus { get; set; }

    /// <summary>Name of the endpoint. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Name of the job definition. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? MonitoringJobDefinitionName { get; set; }

    /// <summary>What is monitored.</summary>
    public MonitoringType? MonitoringType { get; set; }
}

/// <summary>An execution of a monitoring schedule.</summary>
public partial class MonitoringExecutionSummary
{
    /// <summary>Name of the schedule. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? MonitoringScheduleName { get; set; }

    /// <summary>When the execution was due. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? ScheduledTime { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When it last changed. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>State of the execution. Always present.</summary>
    [AWSProperty(Required = true)]
    public ExecutionStatus? MonitoringExecutionStatus { get; set; }

    /// <summary>ARN of the processing job. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? ProcessingJobArn { get; set; }

    /// <summary>Name of the endpoint. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Why it failed; null unless it did. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Name of the job definition. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? MonitoringJobDefinitionName { get; set; }

    /// <summary>What is monitored.</summary>
    public MonitoringType? MonitoringType { get; set; }
}

/// <summary>An alert of a monitoring schedule.</summary>
public partial class MonitoringAlertSummary
{
    /// <summary>Name of the alert. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? MonitoringAlertName { get; set; }

    /// <summary>When the alert was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When it last changed. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>State of the alert. Always present.</summary>
    [AWSProperty(Required = true)]
    public MonitoringAlertStatus? AlertStatus { get; set; }

    /// <summary>Executions with violations that raise the alert. Always present, 1 to 100.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 100)]
    public int? DatapointsToAlert { get; set; }

    /// <summary>Executions that are looked at. Always present, 1 to 100.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 100)]
    public int? EvaluationPeriod { get; set; }

    /// <summary>What the alert does. Always present.</summary>
    [AWSProperty(Required = true)]
    public MonitoringAlertActions? Actions { get; set; }
}

/// <summary>What an alert does.</summary>
public partial class MonitoringAlertActions
{
    /// <summary>Showing it in the model dashboard.</summary>
    public ModelDashboardIndicatorAction? ModelDashboardIndicator { get; set; }
}

/// <summary>Showing an alert in the model dashboard.</summary>
public partial class ModelDashboardIndicatorAction
{
    /// <summary>Whether it is on.</summary>
    public bool? Enabled { get; set; }
}
