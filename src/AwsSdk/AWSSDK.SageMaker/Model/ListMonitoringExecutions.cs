using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListMonitoringExecutionsAsync(ListMonitoringExecutionsRequest, CancellationToken)"/>.</summary>
public partial class ListMonitoringExecutionsRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the schedule. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? MonitoringScheduleName { get; set; }

    /// <summary>Name of the endpoint. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>What the list is sorted by.</summary>
    public MonitoringExecutionSortKey? SortBy { get; set; }

    /// <summary>Direction of the list.</summary>
    public SortOrder? SortOrder { get; set; }

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Items on a page. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }

    /// <summary>Only executions due before this time. UTC.</summary>
    public DateTime? ScheduledTimeBefore { get; set; }

    /// <summary>Only executions due at or after this time. UTC.</summary>
    public DateTime? ScheduledTimeAfter { get; set; }

    /// <summary>Only what was created before this time. UTC.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Only what was created at or after this time. UTC.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Only what changed before this time. UTC.</summary>
    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>Only what changed at or after this time. UTC.</summary>
    public DateTime? LastModifiedTimeAfter { get; set; }

    /// <summary>Only this state.</summary>
    public ExecutionStatus? StatusEquals { get; set; }

    /// <summary>Name of the job definition. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? MonitoringJobDefinitionName { get; set; }

    /// <summary>Only this kind of monitoring.</summary>
    public MonitoringType? MonitoringTypeEquals { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListMonitoringExecutionsAsync(ListMonitoringExecutionsRequest, CancellationToken)"/>.</summary>
public partial class ListMonitoringExecutionsResponse : AmazonWebServiceResponse
{
    /// <summary>The executions of this page; null when there are none. Always present.</summary>
    [AWSProperty(Required = true)]
    public List<MonitoringExecutionSummary>? MonitoringExecutionSummaries { get; set; } = Initial.List<MonitoringExecutionSummary>();

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see cref="IAmazonSageMaker.ListMonitoringExecutionsAsync(ListMonitoringExecutionsRequest,
/// CancellationToken)"/>. Each paginator can be enumerated once.
/// </summary>
public interface IListMonitoringExecutionsPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<ListMonitoringExecutionsResponse> Responses { get; }

    /// <summary>Monitoring execution summaries of all pages, one after another.</summary>
    IPaginatedEnumerable<MonitoringExecutionSummary> MonitoringExecutionSummaries { get; }
}

/// <inheritdoc cref="IListMonitoringExecutionsPaginator"/>
internal sealed class ListMonitoringExecutionsPaginator(TokenPaginator<ListMonitoringExecutionsRequest, ListMonitoringExecutionsResponse> pages) : IListMonitoringExecutionsPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<ListMonitoringExecutionsResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<MonitoringExecutionSummary> MonitoringExecutionSummaries => pages.Items(page => page.MonitoringExecutionSummaries);
}
