using Amazon.Runtime.Internal;

namespace AwsSdk.Shared;

/// <summary>The service's name for telemetry and the user agent.</summary>
internal sealed class ServiceMetadata(string serviceId) : IServiceMetadata
{
    /// <inheritdoc/>
    public string ServiceId => serviceId;

    /// <inheritdoc/>
    public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>();
}
