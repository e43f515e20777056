using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListMonitoringExecutionsAsync(ListMonitoringExecutionsRequest, CancellationToken)"/>.</summary>
public partial class ListMonitoringExecutionsRequest : AmazonSageMakerRequest
{
    /// <summary>Monitoring schedule name. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? MonitoringScheduleName { get; set; }

    /// <summary>Endpoint name. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Sort by.</summary>
    public MonitoringExecutionSortKey? SortBy { get; set; }

    /// <summary>Sort order.</summary>
    public SortOrder? SortOrder { get; set; }

    /// <summary>Next token. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Max results. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }

    /// <summary>Scheduled time before. UTC.</summary>
    public DateTime? ScheduledTimeBefore { get; set; }

    /// <summary>Scheduled time after. UTC.</summary>
    public DateTime? ScheduledTimeAfter { get; set; }

    /// <summary>Creation time before. UTC.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Creation time after. UTC.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Last modified time before. UTC.</summary>
    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>Last modified time after. UTC.</summary>
    public DateTime? LastModifiedTimeAfter { get; set; }

    /// <summary>Status equals.</summary>
    public ExecutionStatus? StatusEquals { get; set; }

    /// <summary>Monitoring job definition name. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? MonitoringJobDefinitionName { get; set; }

    /// <summary>Monitoring type equals.</summary>
    public MonitoringType? MonitoringTypeEquals { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListMonitoringExecutionsAsync(ListMonitoringExecutionsRequest, CancellationToken)"/>.</summary>
public partial class ListMonitoringExecutionsResponse : AmazonWebServiceResponse
{
    /// <summary>Monitoring execution summaries. Required.</summary>
    [AWSProperty(Required = true)]
    public List<MonitoringExecutionSummary>? MonitoringExecutionSummaries { get; set; } = Initial.List<MonitoringExecutionSummary>();

    /// <summary>Next token. Up to 8,192 characters.</summary>
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
