using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace AwsSdk.Shared;

/// <summary>The defaults from which a client's configuration starts.</summary>
internal static class StandardConfiguration
{
    /// <summary>Version 4.0 of the API surface, as it appears in the user agent.</summary>
    public const string Version = "4.0.0.0";

    /// <summary>Standard retries, 3 attempts; every defaults mode that may be configured is answered with them.</summary>
    public static DefaultConfigurationProvider Provider() => new(
        Enum.GetValues<DefaultConfigurationMode>().Where(mode => mode != DefaultConfigurationMode.Auto).Select(Configuration));

    private static IDefaultConfiguration Configuration(DefaultConfigurationMode mode) =>
        new DefaultConfiguration { Name = mode, RetryMode = RequestRetryMode.Standard };
}
