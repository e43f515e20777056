using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Store;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Operations;

/// <summary>ListMetrics: metrics with data in the last two weeks, 500 a page.</summary>
internal sealed class ListMetricsOperation(MetricStore store, TimeProvider timeProvider)
{
    private const int PageSize = 500;
    private static readonly TimeSpan s_listed = TimeSpan.FromDays(14);
    private static readonly TimeSpan s_recent = TimeSpan.FromHours(3);

    /// <summary>Answers a request.</summary>
    public JsonObject Run(JsonObject input)
    {
        var oldest = timeProvider.GetUtcNow() - Age(input);
        var (space, name, owner) = (input.Text("Namespace"), input.Text("MetricName"), input.Text("OwningAccount"));
        var dimensions = Dimensions(input);
        var after = PageToken.Read(input);
        var found = store.Metrics()
            .Where(active => active.LastMinute >= oldest)
            .Select(active => (active.Metric, Order: active.Metric.ToString()))
            .Where(active => (space is null || active.Metric.Namespace == space)
                && (name is null || active.Metric.Name == name)
                && (owner is null or LocalAwsServer.AccountId)
                && dimensions.TrueForAll(wanted => Has(active.Metric, wanted))
                && (after is null || string.CompareOrdinal(active.Order, after) > 0))
            .OrderBy(active => active.Order, StringComparer.Ordinal)
            .Take(PageSize + 1)
            .ToList();
        var page = found.Take(PageSize).ToList();
        var output = new JsonObject { ["Metrics"] = new JsonArray([.. page.Select(active => MetricJson.Write(active.Metric))]) };
        if (input.Flag("IncludeLinkedAccounts") == true)
        {
            output["OwningAccounts"] = new JsonArray([.. page.Select(_ => (JsonNode)LocalAwsServer.AccountId)]);
        }

        if (found.Count > PageSize)
        {
            output["NextToken"] = PageToken.Format(input, page[^1].Order);
        }

        return output;
    }

    private static TimeSpan Age(JsonObject input) => input.Text("RecentlyActive") switch
    {
        null => s_listed,
        "PT3H" => s_recent,
        var other => throw CloudWatchErrors.InvalidValue($"RecentlyActive must be PT3H, not '{other}'."),
    };

    private static List<(string Name, string? Value)> Dimensions(JsonObject input)
    {
        const int MaxFilters = 10;
        var filters = input.Structures("Dimensions").Select((filter, index) => (
            filter.Text("Name") is { Length: > 0 } name
                ? name
                : throw CloudWatchErrors.InvalidValue($"Dimensions.member.{(index + 1).ToString(CultureInfo.InvariantCulture)}.Name must not be empty."),
            filter.Text("Value"))).ToList();
        return filters.Count <= MaxFilters
            ? filters
            : throw CloudWatchErrors.InvalidValue($"Dimensions holds {filters.Count} filters; {MaxFilters} is the limit.");
    }

    private static bool Has(MetricKey metric, (string Name, string? Value) wanted) =>
        metric.Dimensions.Any(dimension => dimension.Name == wanted.Name && (wanted.Value is null || dimension.Value == wanted.Value));
}
