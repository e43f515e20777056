namespace Dashboard.Services.Endpoints;

/// <summary>Reads the endpoints of a workspace. Answers are cached for a few seconds and shared by all viewers.</summary>
public interface IEndpointService
{
    /// <summary>Every endpoint with variants and capacity, newest first.</summary>
    /// <exception cref="Errors.ServiceException">Any kind; a single endpoint that vanishes meanwhile is left out, not an error.</exception>
    Task<IReadOnlyList<Endpoint>> ListAsync(CancellationToken cancellationToken);

    /// <summary>One endpoint with its configuration and models.</summary>
    /// <exception cref="Errors.ServiceException">NotFound when no endpoint has the name.</exception>
    Task<EndpointDetail> GetAsync(string name, CancellationToken cancellationToken);

    /// <summary>Traffic of the given endpoints over the last hour, in one planned metric request.</summary>
    /// <param name="endpoints">Endpoints whose variants are summed.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>By endpoint name; an endpoint without any data point has null figures.</returns>
    Task<IReadOnlyDictionary<string, EndpointTraffic>> GetTrafficAsync(
        IReadOnlyList<Endpoint> endpoints,
        CancellationToken cancellationToken);
}

/// <summary>Traffic of one endpoint over the last hour, all variants together.</summary>
/// <param name="Requests">Invocations, or null when CloudWatch has none: no calls.</param>
/// <param name="ClientErrors">Requests that the model answered with 4xx.</param>
/// <param name="ServerErrors">Requests that the model answered with 5xx.</param>
/// <param name="LatencyP90">The slowest variant's p90 of model latency: the mean of its minutes, weighted by their requests.</param>
public sealed record EndpointTraffic(long? Requests, long? ClientErrors, long? ServerErrors, TimeSpan? LatencyP90)
{
    /// <summary>Share of requests that failed, 0 to 1; null without calls.</summary>
    public double? ErrorRate => Requests is > 0 ? ((ClientErrors ?? 0) + (ServerErrors ?? 0)) / (double)Requests : null;
}
