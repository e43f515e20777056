using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListMonitoringSchedulesAsync(ListMonitoringSchedulesRequest, CancellationToken)"/>.</summary>
public partial class ListMonitoringSchedulesRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the endpoint. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>What the list is sorted by.</summary>
    public MonitoringScheduleSortKey? SortBy { get; set; }

    /// <summary>Direction of the list.</summary>
    public SortOrder? SortOrder { get; set; }

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Items on a page. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }

    /// <summary>Only names that contain this text. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? NameContains { get; set; }

    /// <summary>Only what was created before this time. UTC.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Only what was created at or after this time. UTC.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Only what changed before this time. UTC.</summary>
    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>Only what changed at or after this time. UTC.</summary>
    public DateTime? LastModifiedTimeAfter { get; set; }

    /// <summary>Only this state.</summary>
    public ScheduleStatus? StatusEquals { get; set; }

    /// <summary>Name of the job definition. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? MonitoringJobDefinitionName { get; set; }

    /// <summary>Only this kind of monitoring.</summary>
    public MonitoringType? MonitoringTypeEquals { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListMonitoringSchedulesAsync(ListMonitoringSchedulesRequest, CancellationToken)"/>.</summary>
public partial class ListMonitoringSchedulesResponse : AmazonWebServiceResponse
{
    /// <summary>The schedules of this page; null when there are none. Always present.</summary>
    [AWSProperty(Required = true)]
    public List<MonitoringScheduleSummary>? MonitoringScheduleSummaries { get; set; } = Initial.List<MonitoringScheduleSummary>();

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see cref="IAmazonSageMaker.ListMonitoringSchedulesAsync(ListMonitoringSchedulesRequest,
/// CancellationToken)"/>. Each paginator can be enumerated once.
/// </summary>
public interface IListMonitoringSchedulesPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<ListMonitoringSchedulesResponse> Responses { get; }

    /// <summary>Monitoring schedule summaries of all pages, one after another.</summary>
    IPaginatedEnumerable<MonitoringScheduleSummary> MonitoringScheduleSummaries { get; }
}

/// <inheritdoc cref="IListMonitoringSchedulesPaginator"/>
internal sealed class ListMonitoringSchedulesPaginator(TokenPaginator<ListMonitoringSchedulesRequest, ListMonitoringSchedulesResponse> pages) : IListMonitoringSchedulesPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<ListMonitoringSchedulesResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<MonitoringScheduleSummary> MonitoringScheduleSummaries => pages.Items(page => page.MonitoringScheduleSummaries);
}
