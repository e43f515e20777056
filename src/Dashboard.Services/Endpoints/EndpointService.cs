using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Dashboard.Services.Caching;
using Dashboard.Services.Errors;
using Dashboard.Services.Metrics;

namespace Dashboard.Services.Endpoints;

/// <summary>Reads endpoints, and their traffic through the metric planner.</summary>
internal sealed class EndpointService(
    IAmazonSageMaker sageMaker, IMetricPlanner metrics, SharedReads reads, ReadTimes times, TimeProvider timeProvider) : IEndpointService
{
    private const int MaxEndpoints = 1000;
    private const int DescribedAtOnce = 8;

    private static readonly TimeSpan s_trafficRange = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_trafficPeriod = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Endpoint>> ListAsync(CancellationToken cancellationToken) =>
        reads.GetAsync("endpoints", times.Live, ReadListAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<EndpointDetail> GetAsync(string name, CancellationToken cancellationToken) =>
        reads.GetAsync($"endpoint/{name}", times.Live, token => ReadDetailAsync(name, token), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, EndpointTraffic>> GetTrafficAsync(
        IReadOnlyList<Endpoint> endpoints, CancellationToken cancellationToken)
    {
        var variants = endpoints.SelectMany(endpoint => endpoint.Variants, (endpoint, variant) => (Endpoint: endpoint.Name, Variant: variant.Name)).ToList();
        var answer = await metrics.QueryAsync(
            new MetricRequest(
                [.. variants.SelectMany(pair => EndpointTraffics.Queries(pair.Endpoint, pair.Variant))],
                TimeRange.Last(s_trafficRange, timeProvider.GetUtcNow()),
                s_trafficPeriod),
            cancellationToken);
        return EndpointTraffics.Sum(endpoints, answer.Series);
    }

    private async Task<IReadOnlyList<Endpoint>> ReadListAsync(CancellationToken cancellationToken)
    {
        var request = new ListEndpointsRequest { SortBy = EndpointSortKey.CreationTime, SortOrder = OrderKey.Descending, MaxResults = 100 };
        var summaries = await new AwsCall("sagemaker:ListEndpoints", "the endpoints")
            .ListAsync(sageMaker.Paginators.ListEndpoints(request).Endpoints, MaxEndpoints, cancellationToken);
        var found = new Endpoint?[summaries.Count];
        await Parallel.ForAsync(
            0,
            found.Length,
            new ParallelOptions { MaxDegreeOfParallelism = DescribedAtOnce, CancellationToken = cancellationToken },
            async (i, token) => found[i] = await DescribeListedAsync(summaries[i], token));
        return [.. found.OfType<Endpoint>().OrderByDescending(endpoint => endpoint.CreatedAt)];
    }

    // Every change of an endpoint, scaling included, moves its time of modification or its state:
    // while both stand still the description does, and need not be asked for with each refresh of the list.
    private async Task<Endpoint?> DescribeListedAsync(EndpointSummary summary, CancellationToken cancellationToken)
    {
        var name = summary.EndpointName ?? string.Empty;
        var isMoving = summary.EndpointStatus?.Value is not ("InService" or "Failed" or "OutOfService");
        try
        {
            return await reads.GetAsync(
                $"listed-endpoint/{name}/{summary.LastModifiedTime?.Ticks}/{summary.EndpointStatus?.Value}",
                isMoving ? times.Live : times.Settled,
                async token => (await DescribeAsync(name, token)).Endpoint,
                cancellationToken);
        }
        catch (ServiceException exception) when (exception.Kind == ServiceErrorKind.NotFound)
        {
            // Deleted between the list and the description.
            return null;
        }
    }

    private async Task<(Endpoint Endpoint, DescribeEndpointConfigResponse? Config)> DescribeAsync(string name, CancellationToken cancellationToken)
    {
        var endpoint = await new AwsCall("sagemaker:DescribeEndpoint", "endpoint", name).RunAsync(
            token => sageMaker.DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = name }, token), cancellationToken);
        var config = endpoint.EndpointConfigName is { } configName ? await TryDescribeConfigAsync(configName, cancellationToken) : null;
        return (EndpointMapper.Endpoint(endpoint, config), config);
    }

    private async Task<EndpointDetail> ReadDetailAsync(string name, CancellationToken cancellationToken)
    {
        var (endpoint, config) = await DescribeAsync(name, cancellationToken);
        var names = (config?.ProductionVariants ?? []).Select(variant => variant.ModelName).OfType<string>().Distinct(StringComparer.Ordinal);
        List<EndpointModel> models = [];
        foreach (var modelName in names)
        {
            if (await TryDescribeModelAsync(modelName, cancellationToken) is { } model)
            {
                models.Add(model);
            }
        }

        return new EndpointDetail(endpoint, config?.EndpointConfigArn, Mapping.TimeOrNull(config?.CreationTime), models);
    }

    // A configuration never changes under its name. It may be deleted while its endpoint goes on serving.
    private Task<DescribeEndpointConfigResponse?> TryDescribeConfigAsync(string name, CancellationToken cancellationToken) =>
        reads.GetAsync(
            $"endpoint-config/{name}",
            times.Settled,
            token => OrNullAsync(new AwsCall("sagemaker:DescribeEndpointConfig", "endpoint configuration", name).RunAsync(
                inner => sageMaker.DescribeEndpointConfigAsync(new DescribeEndpointConfigRequest { EndpointConfigName = name }, inner), token)),
            cancellationToken);

    private async Task<EndpointModel?> TryDescribeModelAsync(string name, CancellationToken cancellationToken)
    {
        var model = await reads.GetAsync(
            $"model/{name}",
            times.Settled,
            token => OrNullAsync(new AwsCall("sagemaker:DescribeModel", "model", name).RunAsync(
                inner => sageMaker.DescribeModelAsync(new DescribeModelRequest { ModelName = name }, inner), token)),
            cancellationToken);
        return model is null ? null : EndpointMapper.Model(model);
    }

    private static async Task<T?> OrNullAsync<T>(Task<T> read)
        where T : class
    {
        try
        {
            return await read;
        }
        catch (ServiceException exception) when (exception.Kind is ServiceErrorKind.NotFound or ServiceErrorKind.Denied)
        {
            // The endpoint is worth showing without it; the records say that it could not be read.
            return null;
        }
    }
}
