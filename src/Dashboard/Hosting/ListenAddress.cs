using System.Net;

namespace Dashboard.Hosting;

/// <summary>Keeps the dashboard on loopback unless its operator says otherwise.</summary>
internal static class ListenAddress
{
    /// <summary>Where the dashboard listens when nothing is configured.</summary>
    public const string Default = "http://127.0.0.1:5080";

    /// <summary>Setting that allows addresses that other machines can reach.</summary>
    public const string AllowRemoteKey = "AllowRemoteConnections";

    /// <summary>Checks every configured address.</summary>
    /// <exception cref="StartException">When an address is reachable from elsewhere and that was not allowed.</exception>
    public static void Check(IConfiguration configuration)
    {
        if (configuration.GetValue<bool>(AllowRemoteKey))
        {
            return;
        }

        var urls = (configuration["urls"] ?? Default).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        foreach (var url in urls.Concat(endpoints).Where(url => !IsLoopback(url)))
        {
            throw new StartException(
                $"{url} can be reached from other machines, and the sign-in link would travel unprotected. "
                + $"Listen on a loopback address such as {Default}, or set {AllowRemoteKey}=true when a TLS proxy stands in front.");
        }
    }

    /// <summary>Whether only this machine can reach the address.</summary>
    public static bool IsLoopback(string url)
    {
        var address = BindingAddress.Parse(url);
        return address.IsUnixPipe
            || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
