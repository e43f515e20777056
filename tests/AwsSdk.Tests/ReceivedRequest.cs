using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace AwsSdk.Tests;

/// <summary>What arrived at the loopback service, unchanged.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Target">Path and query as sent, before any decoding.</param>
/// <param name="Headers">Headers by name.</param>
/// <param name="Body">The bytes of the body.</param>
internal sealed record ReceivedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public byte[] Unzipped()
    {
        using var source = new GZipStream(new MemoryStream(Body), CompressionMode.Decompress);
        using var target = new MemoryStream();
        source.CopyTo(target);
        return target.ToArray();
    }
}
