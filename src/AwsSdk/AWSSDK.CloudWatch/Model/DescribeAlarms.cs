using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Request of <see cref="IAmazonCloudWatch.DescribeAlarmsAsync(DescribeAlarmsRequest, CancellationToken)"/>.</summary>
public partial class DescribeAlarmsRequest : AmazonCloudWatchRequest
{
    /// <summary>Alarm names. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public List<string>? AlarmNames { get; set; } = Initial.List<string>();

    /// <summary>Alarm name prefix. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AlarmNamePrefix { get; set; }

    /// <summary>Alarm types.</summary>
    public List<string>? AlarmTypes { get; set; } = Initial.List<string>();

    /// <summary>Children of alarm name. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? ChildrenOfAlarmName { get; set; }

    /// <summary>Parents of alarm name. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? ParentsOfAlarmName { get; set; }

    /// <summary>State value.</summary>
    public StateValue? StateValue { get; set; }

    /// <summary>Action prefix. Up to 1,024 characters.</summary>
    [AWSProperty(Min = 1, Max = 1024)]
    public string? ActionPrefix { get; set; }

    /// <summary>Max records. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxRecords { get; set; }

    /// <summary>Next token.</summary>
    public string? NextToken { get; set; }
}

/// <summary>Answer to <see cref="IAmazonCloudWatch.DescribeAlarmsAsync(DescribeAlarmsRequest, CancellationToken)"/>.</summary>
public partial class DescribeAlarmsResponse : AmazonWebServiceResponse
{
    /// <summary>Composite alarms.</summary>
    public List<CompositeAlarm>? CompositeAlarms { get; set; } = Initial.List<CompositeAlarm>();

    /// <summary>Metric alarms.</summary>
    public List<MetricAlarm>? MetricAlarms { get; set; } = Initial.List<MetricAlarm>();

    /// <summary>Next token.</summary>
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see cref="IAmazonCloudWatch.DescribeAlarmsAsync(DescribeAlarmsRequest, CancellationToken)"/>. Each
/// paginator can be enumerated once.
/// </summary>
public interface IDescribeAlarmsPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<DescribeAlarmsResponse> Responses { get; }

    /// <summary>Metric alarms of all pages, one after another.</summary>
    IPaginatedEnumerable<MetricAlarm> MetricAlarms { get; }

    /// <summary>Composite alarms of all pages, one after another.</summary>
    IPaginatedEnumerable<CompositeAlarm> CompositeAlarms { get; }
}

/// <inheritdoc cref="IDescribeAlarmsPaginator"/>
internal sealed class DescribeAlarmsPaginator(TokenPaginator<DescribeAlarmsRequest, DescribeAlarmsResponse> pages) : IDescribeAlarmsPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<DescribeAlarmsResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<MetricAlarm> MetricAlarms => pages.Items(page => page.MetricAlarms);

    /// <inheritdoc/>
    public IPaginatedEnumerable<CompositeAlarm> CompositeAlarms => pages.Items(page => page.CompositeAlarms);
}
