using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Dashboard.Services.Errors;
using Microsoft.Extensions.Logging;

namespace Dashboard.Services.Metrics;

/// <summary>What CloudWatch answered for one fetch.</summary>
/// <param name="Fetch">What was asked.</param>
/// <param name="Values">One for each period, NaN where CloudWatch has none.</param>
/// <param name="Failure">Set when CloudWatch could not give this series; <paramref name="Values"/> then tell nothing.</param>
internal sealed record MetricAnswer(MetricFetch Fetch, double[] Values, ServiceException? Failure);

/// <summary>Makes GetMetricData calls and follows their pages.</summary>
internal sealed class MetricDataReader(IAmazonCloudWatch cloudWatch, MetricCostCounter cost, ILogger logger)
{
    /// <summary>Pages of one call at most, so that a service that never ends its answer cannot hold the planner.</summary>
    private const int MaxPages = 100;

    private static readonly AwsCall s_call = new("cloudwatch:GetMetricData", "metrics");

    /// <summary>Makes one call.</summary>
    /// <exception cref="ServiceException">When the whole call failed.</exception>
    public async Task<IReadOnlyList<MetricAnswer>> ReadAsync(MetricCall call, CancellationToken cancellationToken)
    {
        var collected = new CallAnswers(call);
        var request = Request(call);
        for (var page = 0; page < MaxPages; page++)
        {
            cost.Count(call.Fetches.Count);
            var response = await s_call.RunAsync(token => cloudWatch.GetMetricDataAsync(request, token), cancellationToken);
            collected.Add(response.MetricDataResults ?? []);
            foreach (var message in response.Messages ?? [])
            {
                MetricsLog.Message(logger, message.Code, message.Value);
            }

            if (string.IsNullOrEmpty(response.NextToken))
            {
                return collected.Finish();
            }

            request.NextToken = response.NextToken;
        }

        throw new ServiceException(ServiceErrorKind.Unreachable, $"CloudWatch's answer did not end within {MaxPages} pages.")
        {
            Action = s_call.Action,
        };
    }

    private static GetMetricDataRequest Request(MetricCall call) => new()
    {
        StartTime = call.Start.UtcDateTime,
        EndTime = call.End.UtcDateTime,
        ScanBy = ScanBy.TimestampAscending,
        MaxDatapoints = MetricGrid.MaxPoints,
        MetricDataQueries = [.. call.Fetches.Select(Query)],
    };

    private static MetricDataQuery Query(MetricFetch fetch, int index) => new()
    {
        Id = CallAnswers.Id(index),
        ReturnData = true,
        MetricStat = new MetricStat
        {
            Period = (int)fetch.Key.Period.TotalSeconds,
            Stat = fetch.Key.Query.Statistic,
            Metric = new Metric
            {
                Namespace = fetch.Key.Query.Namespace,
                MetricName = fetch.Key.Query.Name,
                Dimensions = [.. fetch.Key.Query.Dimensions.Pairs.Select(pair => new Dimension { Name = pair.Key, Value = pair.Value })],
            },
        },
    };
}
