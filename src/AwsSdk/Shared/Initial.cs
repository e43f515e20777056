using Amazon;

namespace AwsSdk.Shared;

/// <summary>
/// The value with which a collection property starts: null, so that "not asked for" and "empty" stay different,
/// unless <see cref="AWSConfigs.InitializeCollections"/> asks for the empty collections of the SDK's version 3.
/// </summary>
internal static class Initial
{
    public static List<T>? List<T>() => AWSConfigs.InitializeCollections ? [] : null;

    public static Dictionary<string, T>? Map<T>() => AWSConfigs.InitializeCollections ? [] : null;
}
