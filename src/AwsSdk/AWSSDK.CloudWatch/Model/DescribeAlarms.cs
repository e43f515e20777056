using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Request of <see cref="IAmazonCloudWatch.DescribeAlarmsAsync(DescribeAlarmsRequest, CancellationToken)"/>.</summary>
public partial class DescribeAlarmsRequest : AmazonCloudWatchRequest
{
    /// <summary>Only these alarms. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public List<string>? AlarmNames { get; set; } = Initial.List<string>();

    /// <summary>Only alarms whose name begins so; not together with names. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AlarmNamePrefix { get; set; }

    /// <summary>Kinds of alarms to return; see <see cref="AlarmType"/>. Metric alarms only when not set.</summary>
    public List<string>? AlarmTypes { get; set; } = Initial.List<string>();

    /// <summary>Only alarms on which this composite alarm depends. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? ChildrenOfAlarmName { get; set; }

    /// <summary>Only composite alarms that depend on this alarm. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? ParentsOfAlarmName { get; set; }

    /// <summary>State of the alarm.</summary>
    public StateValue? StateValue { get; set; }

    /// <summary>Only alarms with an action that begins so. Up to 1,024 characters.</summary>
    [AWSProperty(Min = 1, Max = 1024)]
    public string? ActionPrefix { get; set; }

    /// <summary>Items on a page. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxRecords { get; set; }

    /// <summary>Token of the next page.</summary>
    public string? NextToken { get; set; }
}

/// <summary>Answer to <see cref="IAmazonCloudWatch.DescribeAlarmsAsync(DescribeAlarmsRequest, CancellationToken)"/>.</summary>
public partial class DescribeAlarmsResponse : AmazonWebServiceResponse
{
    /// <summary>Composite alarms of this page; null when there are none.</summary>
    public List<CompositeAlarm>? CompositeAlarms { get; set; } = Initial.List<CompositeAlarm>();

    /// <summary>Metric alarms of this page; null when there are none.</summary>
    public List<MetricAlarm>? MetricAlarms { get; set; } = Initial.List<MetricAlarm>();

    /// <summary>Token of the next page.</summary>
    public string? NextToken { get; set; }

    /// <summary>Log alarms of this page; null when there are none.</summary>
    public List<LogAlarm>? LogAlarms { get; set; } = Initial.List<LogAlarm>();
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

    /// <summary>Log alarms of all pages, one after another.</summary>
    IPaginatedEnumerable<LogAlarm> LogAlarms { get; }
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

    /// <inheritdoc/>
    public IPaginatedEnumerable<LogAlarm> LogAlarms => pages.Items(page => page.LogAlarms);
}
