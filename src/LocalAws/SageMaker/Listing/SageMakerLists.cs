namespace LocalAws.SageMaker.Listing;

/// <summary>The List operations of SageMaker with the defaults of aws-reference 1.5.</summary>
internal static class SageMakerLists
{
    private static readonly string[] s_jobStatuses = ["InProgress", "Completed", "Failed", "Stopping", "Stopped"];

    /// <summary>Every List operation that LocalAws answers.</summary>
    public static IReadOnlyList<ListOperation> All { get; } =
    [
        new("ListEndpoints", Kinds.Endpoint, "Endpoints", "EndpointName")
        {
            StatusMember = "EndpointStatus",
            Statuses =
            [
                "OutOfService", "Creating", "Updating", "SystemUpdating", "RollingBack", "InService", "Deleting", "Failed",
                "UpdateRollbackFailed",
            ],
            IsDescendingByDefault = true,
            SummaryMembers = ["EndpointName", "EndpointArn", "CreationTime", "LastModifiedTime", "EndpointStatus"],
        },
        new("ListEndpointConfigs", Kinds.EndpointConfig, "EndpointConfigs", "EndpointConfigName")
        {
            SortKeys = ["Name", "CreationTime"],
            IsDescendingByDefault = true,
            SummaryMembers = ["EndpointConfigName", "EndpointConfigArn", "CreationTime"],
        },
        new("ListModels", Kinds.Model, "Models", "ModelName")
        {
            SortKeys = ["Name", "CreationTime"],
            IsDescendingByDefault = true,
            SummaryMembers = ["ModelName", "ModelArn", "CreationTime"],
        },
        new("ListTrainingJobs", Kinds.TrainingJob, "TrainingJobSummaries", "TrainingJobName")
        {
            StatusMember = "TrainingJobStatus",
            Statuses = [.. s_jobStatuses, "Deleting"],
            SummaryMembers =
            [
                "TrainingJobName", "TrainingJobArn", "CreationTime", "TrainingEndTime", "LastModifiedTime", "TrainingJobStatus",
                "SecondaryStatus",
            ],
        },
        new("ListProcessingJobs", Kinds.ProcessingJob, "ProcessingJobSummaries", "ProcessingJobName")
        {
            StatusMember = "ProcessingJobStatus",
            Statuses = s_jobStatuses,
            SummaryMembers =
            [
                "ProcessingJobName", "ProcessingJobArn", "CreationTime", "ProcessingEndTime", "LastModifiedTime", "ProcessingJobStatus",
                "FailureReason", "ExitMessage",
            ],
        },
        new("ListMonitoringSchedules", Kinds.MonitoringSchedule, "MonitoringScheduleSummaries", "MonitoringScheduleName")
        {
            StatusMember = "MonitoringScheduleStatus",
            Statuses = ["Pending", "Failed", "Scheduled", "Stopped"],
            IsDescendingByDefault = true,
            EqualFilters = new Dictionary<string, string>
            {
                ["EndpointName"] = "EndpointName",
                ["MonitoringJobDefinitionName"] = "MonitoringJobDefinitionName",
                ["MonitoringTypeEquals"] = "MonitoringType",
            },
            SummaryMembers =
            [
                "MonitoringScheduleName", "MonitoringScheduleArn", "CreationTime", "LastModifiedTime", "MonitoringScheduleStatus",
                "EndpointName", "MonitoringJobDefinitionName", "MonitoringType",
            ],
        },
        new("ListMonitoringExecutions", Kinds.MonitoringExecution, "MonitoringExecutionSummaries", "MonitoringScheduleName")
        {
            StatusMember = "MonitoringExecutionStatus",
            Statuses = ["Pending", "Completed", "CompletedWithViolations", "InProgress", "Failed", "Stopping", "Stopped"],
            SortKeys = ["CreationTime", "ScheduledTime", "Status"],
            IsDescendingByDefault = true,
            UniqueMember = "ProcessingJobArn",
            EqualFilters = new Dictionary<string, string>
            {
                ["MonitoringScheduleName"] = "MonitoringScheduleName",
                ["EndpointName"] = "EndpointName",
                ["MonitoringJobDefinitionName"] = "MonitoringJobDefinitionName",
                ["MonitoringTypeEquals"] = "MonitoringType",
            },
            TimeFilters = new Dictionary<string, string>
            {
                ["CreationTime"] = "CreationTime",
                ["LastModifiedTime"] = "LastModifiedTime",
                ["ScheduledTime"] = "ScheduledTime",
            },
            SummaryMembers =
            [
                "MonitoringScheduleName", "ScheduledTime", "CreationTime", "LastModifiedTime", "MonitoringExecutionStatus",
                "ProcessingJobArn", "EndpointName", "FailureReason", "MonitoringJobDefinitionName", "MonitoringType",
            ],
        },
    ];
}
