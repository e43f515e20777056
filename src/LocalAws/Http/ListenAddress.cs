using System.Net;

namespace LocalAws.Http;

/// <summary>Reads the address to listen on, and accepts loopback only: the key pair is public, and calls run training jobs.</summary>
internal static class ListenAddress
{
    /// <summary>Address and port; <c>localhost</c> is 127.0.0.1.</summary>
    /// <exception cref="LocalAwsStartException">Not http, or not loopback.</exception>
    public static IPEndPoint Parse(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || uri.AbsolutePath != "/")
        {
            throw new LocalAwsStartException($"'{url}' is not an address that LocalAws can listen on. Use one like http://127.0.0.1:4566.");
        }

        if (!LoopbackHost.IsLoopback(uri.Host))
        {
            throw new LocalAwsStartException(
                $"LocalAws listens on loopback only, because its keys are public: '{uri.Host}' is not loopback. Use http://127.0.0.1:{uri.Port}.");
        }

        var address = IPAddress.TryParse(uri.Host.Trim('[', ']'), out var parsed) ? parsed : IPAddress.Loopback;
        return new IPEndPoint(address, uri.Port);
    }
}
