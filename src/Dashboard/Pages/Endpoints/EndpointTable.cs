using Dashboard.Services.Endpoints;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Pages.Endpoints;

/// <summary>One row of the table of endpoints.</summary>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="Traffic">Its last hour; null while or when it could not be read.</param>
public sealed record EndpointRow(Endpoint Endpoint, EndpointTraffic? Traffic)
{
    /// <summary>Instances of all variants; null when there are none, as with serverless variants.</summary>
    public int? Instances => Endpoint.Variants.Any(variant => variant.InstanceCount is not null)
        ? Endpoint.Variants.Sum(variant => variant.InstanceCount ?? 0)
        : null;

    /// <summary>Instance types in words, each once, such as <c>ml.m5.large</c>, <c>serverless</c>, or empty while there are no variants.</summary>
    public string InstanceTypes => string.Join(
        ", ",
        Endpoint.Variants.Select(variant => variant.InstanceType ?? "serverless").Distinct(StringComparer.Ordinal));

    /// <summary>Requests that failed in the last hour; null when nothing is known of them.</summary>
    public long? Errors => Traffic is { Requests: not null } traffic
        ? (traffic.ClientErrors ?? 0) + (traffic.ServerErrors ?? 0)
        : null;
}

/// <summary>What the table of endpoints shows for a state of the address.</summary>
/// <param name="Rows">Rows of the page.</param>
/// <param name="Total">Rows that match search and filter.</param>
/// <param name="Page">The page shown, clamped to the pages that there are.</param>
/// <param name="PageCount">At least 1.</param>
/// <param name="Statuses">How many endpoints that match the search are in each state, the most pressing state first.</param>
public sealed record EndpointTable(
    IReadOnlyList<EndpointRow> Rows,
    int Total,
    int Page,
    int PageCount,
    IReadOnlyList<(EndpointStatus Status, int Count)> Statuses)
{
    /// <summary>Searches, filters, sorts and cuts.</summary>
    public static EndpointTable Build(
        IReadOnlyList<Endpoint> endpoints,
        IReadOnlyDictionary<string, EndpointTraffic>? traffic,
        EndpointsUrlState state)
    {
        var words = state.Search.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = endpoints.Where(endpoint => words.All(word => Contains(endpoint, word))).ToList();
        var statuses = found
            .GroupBy(endpoint => endpoint.Status)
            .OrderBy(group => Urgency(group.Key))
            .Select(group => (group.Key, group.Count()))
            .ToList();
        var rows = found
            .Where(endpoint => state.Status is null || endpoint.Status == state.Status)
            .Select(endpoint => new EndpointRow(endpoint, traffic?.GetValueOrDefault(endpoint.Name)))
            .ToList();
        var sorted = Sorted(rows, state);
        var pageCount = Math.Max(1, (rows.Count + state.PageSize - 1) / state.PageSize);
        var page = Math.Clamp(state.Page, 1, pageCount);
        return new EndpointTable(
            [.. sorted.Skip((page - 1) * state.PageSize).Take(state.PageSize)],
            rows.Count,
            page,
            pageCount,
            statuses);
    }

    /// <summary>Order of states from the one that wants a person to the one that does not.</summary>
    public static int Urgency(EndpointStatus status) => status switch
    {
        EndpointStatus.Failed => 0,
        EndpointStatus.UpdateRollbackFailed => 1,
        EndpointStatus.OutOfService => 2,
        EndpointStatus.RollingBack => 3,
        EndpointStatus.Deleting => 4,
        EndpointStatus.Creating => 5,
        EndpointStatus.Updating => 6,
        EndpointStatus.SystemUpdating => 7,
        EndpointStatus.Unknown => 8,
        _ => 9,
    };

    private static bool Contains(Endpoint endpoint, string word) =>
        endpoint.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
        || endpoint.ConfigName?.Contains(word, StringComparison.OrdinalIgnoreCase) == true
        || endpoint.Variants.Any(variant =>
            variant.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
            || variant.ModelName?.Contains(word, StringComparison.OrdinalIgnoreCase) == true
            || variant.InstanceType?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);

    private static IEnumerable<EndpointRow> Sorted(IReadOnlyList<EndpointRow> rows, EndpointsUrlState state) => state.Sort switch
    {
        EndpointSort.Name => Order(rows, row => row.Endpoint.Name, state, StringComparer.OrdinalIgnoreCase),
        EndpointSort.Status => Order(rows, row => (int?)Urgency(row.Endpoint.Status), state),
        EndpointSort.Variants => Order(rows, row => (int?)row.Endpoint.Variants.Count, state),
        EndpointSort.Instances => Order(rows, row => row.Instances, state),
        EndpointSort.Requests => Order(rows, row => row.Traffic?.Requests, state),
        EndpointSort.Errors => Order(rows, row => row.Errors, state),
        EndpointSort.Latency => Order(rows, row => row.Traffic?.LatencyP90, state),
        EndpointSort.Modified => Order(rows, row => (DateTimeOffset?)row.Endpoint.ModifiedAt, state),
        _ => Order(rows, row => (DateTimeOffset?)row.Endpoint.CreatedAt, state),
    };

    /// <summary>Rows without a value come last in either direction: they are not small, they are unknown.</summary>
    private static IEnumerable<EndpointRow> Order<TKey>(
        IReadOnlyList<EndpointRow> rows,
        Func<EndpointRow, TKey?> key,
        EndpointsUrlState state,
        IComparer<TKey?>? comparer = null)
    {
        var known = rows.OrderBy(row => key(row) is null);
        var ordered = state.IsDescending ? known.ThenByDescending(key, comparer) : known.ThenBy(key, comparer);
        return ordered.ThenBy(row => row.Endpoint.Name, StringComparer.Ordinal);
    }
}
