using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListMonitoringAlertsAsync(ListMonitoringAlertsRequest, CancellationToken)"/>.</summary>
public partial class ListMonitoringAlertsRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the schedule. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? MonitoringScheduleName { get; set; }

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Items on a page. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListMonitoringAlertsAsync(ListMonitoringAlertsRequest, CancellationToken)"/>.</summary>
public partial class ListMonitoringAlertsResponse : AmazonWebServiceResponse
{
    /// <summary>The alerts of this page; null when there are none. Up to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public List<MonitoringAlertSummary>? MonitoringAlertSummaries { get; set; } = Initial.List<MonitoringAlertSummary>();

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}
