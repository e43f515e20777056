using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Request of <see cref="IAmazonCloudWatch.PutMetricDataAsync(PutMetricDataRequest, CancellationToken)"/>.</summary>
public partial class PutMetricDataRequest : AmazonCloudWatchRequest
{
    /// <summary>Namespace of the metric, such as <c>AWS/SageMaker</c>. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Namespace { get; set; }

    /// <summary>The data.</summary>
    public List<MetricDatum>? MetricData { get; set; } = Initial.List<MetricDatum>();

    /// <summary>Data that belongs to entities.</summary>
    public List<EntityMetricData>? EntityMetricData { get; set; } = Initial.List<EntityMetricData>();

    /// <summary>Whether data of an invalid entity is refused.</summary>
    public bool? StrictEntityValidation { get; set; }
}

/// <summary>Answer to <see cref="IAmazonCloudWatch.PutMetricDataAsync(PutMetricDataRequest, CancellationToken)"/>.</summary>
public partial class PutMetricDataResponse : AmazonWebServiceResponse
{
}
