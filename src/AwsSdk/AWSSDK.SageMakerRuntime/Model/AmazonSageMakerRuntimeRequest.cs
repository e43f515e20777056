using Amazon.Runtime;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>Base of the requests to SageMaker Runtime.</summary>
public partial class AmazonSageMakerRuntimeRequest : AmazonWebServiceRequest
{
}
