using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Request of <see cref="IAmazonCloudWatch.DescribeAlarmHistoryAsync(DescribeAlarmHistoryRequest, CancellationToken)"/>.</summary>
public partial class DescribeAlarmHistoryRequest : AmazonCloudWatchRequest
{
    /// <summary>Name of the alarm. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AlarmName { get; set; }

    /// <summary>Contributor of a query alarm. Up to 16 characters.</summary>
    [AWSProperty(Min = 1, Max = 16)]
    public string? AlarmContributorId { get; set; }

    /// <summary>Kinds of alarms to return; see <see cref="AlarmType"/>. Metric alarms only when not set.</summary>
    public List<string>? AlarmTypes { get; set; } = Initial.List<string>();

    /// <summary>Kind of item.</summary>
    public HistoryItemType? HistoryItemType { get; set; }

    /// <summary>Only items at or after this time. UTC.</summary>
    public DateTime? StartDate { get; set; }

    /// <summary>Only items before this time. UTC.</summary>
    public DateTime? EndDate { get; set; }

    /// <summary>Items on a page. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxRecords { get; set; }

    /// <summary>Token of the next page.</summary>
    public string? NextToken { get; set; }

    /// <summary>Order by time; newest first when not set.</summary>
    public ScanBy? ScanBy { get; set; }
}

/// <summary>Answer to <see cref="IAmazonCloudWatch.DescribeAlarmHistoryAsync(DescribeAlarmHistoryRequest, CancellationToken)"/>.</summary>
public partial class DescribeAlarmHistoryResponse : AmazonWebServiceResponse
{
    /// <summary>The items of this page; null when there are none.</summary>
    public List<AlarmHistoryItem>? AlarmHistoryItems { get; set; } = Initial.List<AlarmHistoryItem>();

    /// <summary>Token of the next page.</summary>
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see cref="IAmazonCloudWatch.DescribeAlarmHistoryAsync(DescribeAlarmHistoryRequest,
/// CancellationToken)"/>. Each paginator can be enumerated once.
/// </summary>
public interface IDescribeAlarmHistoryPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<DescribeAlarmHistoryResponse> Responses { get; }

    /// <summary>Alarm history items of all pages, one after another.</summary>
    IPaginatedEnumerable<AlarmHistoryItem> AlarmHistoryItems { get; }
}

/// <inheritdoc cref="IDescribeAlarmHistoryPaginator"/>
internal sealed class DescribeAlarmHistoryPaginator(TokenPaginator<DescribeAlarmHistoryRequest, DescribeAlarmHistoryResponse> pages) : IDescribeAlarmHistoryPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<DescribeAlarmHistoryResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<AlarmHistoryItem> AlarmHistoryItems => pages.Items(page => page.AlarmHistoryItems);
}
