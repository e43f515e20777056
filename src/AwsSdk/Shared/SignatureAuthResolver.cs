using Amazon.Runtime;
using Amazon.Runtime.Credentials.Internal;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Auth;

namespace AwsSdk.Shared;

/// <summary>Pipeline step that chooses Signature Version 4; without one nothing is signed.</summary>
internal sealed class SignatureAuthResolver : BaseAuthResolverHandler
{
    /// <inheritdoc/>
    protected override List<IAuthSchemeOption> ResolveAuthOptions(IExecutionContext executionContext) => AuthSchemeOption.DEFAULT_SIGV4;
}
