using System.Net;

namespace LocalAws.Http;

/// <summary>
/// Answers only requests that were addressed to this machine by name or loopback address.
/// A web page whose name was re-pointed to 127.0.0.1 (DNS rebinding) arrives with its own name in <c>Host</c>, and is refused.
/// </summary>
internal static class LoopbackHost
{
    /// <summary>Throws when the host is not <c>localhost</c> or a loopback address.</summary>
    public static void Check(HostString host)
    {
        if (!IsLoopback(host.Host))
        {
            throw new AwsError(
                "AccessDenied", $"LocalAws answers to localhost and loopback addresses only, not to '{host.Host}'.", StatusCodes.Status403Forbidden);
        }
    }

    /// <summary>Whether a host name or address means this machine.</summary>
    public static bool IsLoopback(string host)
    {
        var bare = host.StartsWith('[') && host.EndsWith(']') ? host[1..^1] : host;
        return bare.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(bare, out var address) && IPAddress.IsLoopback(address));
    }
}
