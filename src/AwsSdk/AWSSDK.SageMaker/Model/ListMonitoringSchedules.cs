using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListMonitoringSchedulesAsync(ListMonitoringSchedulesRequest, CancellationToken)"/>.</summary>
public partial class ListMonitoringSchedulesRequest : AmazonSageMakerRequest
{
    /// <summary>Endpoint name. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Sort by.</summary>
    public MonitoringScheduleSortKey? SortBy { get; set; }

    /// <summary>Sort order.</summary>
    public SortOrder? SortOrder { get; set; }

    /// <summary>Next token. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Max results. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }

    /// <summary>Name contains. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? NameContains { get; set; }

    /// <summary>Creation time before. UTC.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Creation time after. UTC.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Last modified time before. UTC.</summary>
    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>Last modified time after. UTC.</summary>
    public DateTime? LastModifiedTimeAfter { get; set; }

    /// <summary>Status equals.</summary>
    public ScheduleStatus? StatusEquals { get; set; }

    /// <summary>Monitoring job definition name. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? MonitoringJobDefinitionName { get; set; }

    /// <summary>Monitoring type equals.</summary>
    public MonitoringType? MonitoringTypeEquals { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListMonitoringSchedulesAsync(ListMonitoringSchedulesRequest, CancellationToken)"/>.</summary>
public partial class ListMonitoringSchedulesResponse : AmazonWebServiceResponse
{
    /// <summary>Monitoring schedule summaries. Required.</summary>
    [AWSProperty(Required = true)]
    public List<MonitoringScheduleSummary>? MonitoringScheduleSummaries { get; set; } = Initial.List<MonitoringScheduleSummary>();

    /// <summary>Next token. Up to 8,192 characters.</summary>
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
