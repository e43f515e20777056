using Amazon.Runtime;

namespace Amazon.SageMaker.Model;

/// <summary>Base of the requests to SageMaker.</summary>
public partial class AmazonSageMakerRequest : AmazonWebServiceRequest
{
}
