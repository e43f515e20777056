using Amazon.Runtime;

namespace Amazon.CloudWatch.Model;

/// <summary>Base of the requests to CloudWatch.</summary>
public partial class AmazonCloudWatchRequest : AmazonWebServiceRequest
{
}
