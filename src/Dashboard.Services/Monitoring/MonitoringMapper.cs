using Amazon.SageMaker.Model;

namespace Dashboard.Services.Monitoring;

/// <summary>SageMaker's descriptions as the records of this area.</summary>
internal static class MonitoringMapper
{
    /// <summary>A schedule.</summary>
    public static MonitoringSchedule Schedule(DescribeMonitoringScheduleResponse schedule) => new(
        schedule.MonitoringScheduleName ?? string.Empty,
        schedule.MonitoringScheduleArn ?? string.Empty,
        schedule.MonitoringScheduleStatus?.Value ?? string.Empty,
        schedule.MonitoringType?.Value ?? schedule.MonitoringScheduleConfig?.MonitoringType?.Value,
        schedule.EndpointName
            ?? schedule.MonitoringScheduleConfig?.MonitoringJobDefinition?.MonitoringInputs?
                .Select(input => input.EndpointInput?.EndpointName).FirstOrDefault(name => name is not null),
        schedule.MonitoringScheduleConfig?.ScheduleConfig?.ScheduleExpression,
        Mapping.Time(schedule.CreationTime),
        schedule.FailureReason);

    /// <summary>A run.</summary>
    public static MonitoringExecution Execution(MonitoringExecutionSummary execution) => new(
        execution.MonitoringScheduleName ?? string.Empty,
        Mapping.Time(execution.ScheduledTime),
        execution.MonitoringExecutionStatus?.Value ?? string.Empty,
        execution.FailureReason,
        execution.ProcessingJobArn);
}
