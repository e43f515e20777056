using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>A metric or an expression to return; exactly one of <see cref="MetricStat"/> and <see cref="Expression"/> is set.</summary>
public partial class MetricDataQuery
{
    /// <summary>
    /// Name of the query within the request: a lower-case letter, then letters, digits and underscores. Required, up
    /// to 255 characters.
    /// </summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Id { get; set; }

    /// <summary>A statistic of a metric.</summary>
    public MetricStat? MetricStat { get; set; }

    /// <summary>Metric math, <c>SEARCH</c> or SQL. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 1, Max = 2048)]
    public string? Expression { get; set; }

    /// <summary>Label of the result; CloudWatch makes one when not set.</summary>
    public string? Label { get; set; }

    /// <summary>Whether the result is returned; yes when not set. No for what only an expression needs.</summary>
    public bool? ReturnData { get; set; }

    /// <summary>Length of a period in seconds; for expressions only. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? Period { get; set; }

    /// <summary>Account that owns the metric, when monitoring several. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AccountId { get; set; }
}

/// <summary>A statistic of a metric.</summary>
public partial class MetricStat
{
    /// <summary>The metric. Required.</summary>
    [AWSProperty(Required = true)]
    public Metric? Metric { get; set; }

    /// <summary>Length of a period in seconds: 1, 5, 10, 20, 30 or a multiple of 60. Required, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? Period { get; set; }

    /// <summary>
    /// Statistic: <c>Sum</c>, <c>Average</c>, <c>Minimum</c>, <c>Maximum</c>, <c>SampleCount</c>, or a percentile
    /// such as <c>p90</c>. Required.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? Stat { get; set; }

    /// <summary>Unit of the values.</summary>
    public StandardUnit? Unit { get; set; }
}

/// <summary>A metric: namespace, name and dimensions.</summary>
public partial class Metric
{
    /// <summary>Namespace of the metric, such as <c>AWS/SageMaker</c>. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? Namespace { get; set; }

    /// <summary>Name of the metric. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Dimensions of the metric; another set of dimensions is another metric. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<Dimension>? Dimensions { get; set; } = Initial.List<Dimension>();
}

/// <summary>A name and value that are part of a metric's identity.</summary>
public partial class Dimension
{
    /// <summary>Name of the dimension. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Name { get; set; }

    /// <summary>Value of the dimension. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 1024)]
    public string? Value { get; set; }
}

/// <summary>How times in labels are written.</summary>
public partial class LabelOptions
{
    /// <summary>Offset from UTC, such as <c>+0130</c>.</summary>
    public string? Timezone { get; set; }
}

/// <summary>The points of a query; a time stands at the same position as its value.</summary>
public partial class MetricDataResult
{
    /// <summary>Name of the query within the request: a lower-case letter, then letters, digits and underscores. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? Id { get; set; }

    /// <summary>Label of the series.</summary>
    public string? Label { get; set; }

    /// <summary>Start of each period, at the same position as its value.</summary>
    public List<DateTime>? Timestamps { get; set; } = Initial.List<DateTime>();

    /// <summary>The values.</summary>
    public List<double>? Values { get; set; } = Initial.List<double>();

    /// <summary>Whether all points are there.</summary>
    public StatusCode? StatusCode { get; set; }

    /// <summary>Notes about the answer.</summary>
    public List<MessageData>? Messages { get; set; } = Initial.List<MessageData>();
}

/// <summary>A note about a result.</summary>
public partial class MessageData
{
    /// <summary>Code of the note.</summary>
    public string? Code { get; set; }

    /// <summary>Text of the note.</summary>
    public string? Value { get; set; }
}

/// <summary>A dimension that metrics must have.</summary>
public partial class DimensionFilter
{
    /// <summary>Name of the dimension. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Name { get; set; }

    /// <summary>Value of the dimension; any when not set. Up to 1,024 characters.</summary>
    [AWSProperty(Min = 1, Max = 1024)]
    public string? Value { get; set; }
}

/// <summary>Statistics of one period.</summary>
public partial class Datapoint
{
    /// <summary>Start of the period. UTC.</summary>
    public DateTime? Timestamp { get; set; }

    /// <summary>Number of values.</summary>
    public double? SampleCount { get; set; }

    /// <summary>Mean of the period.</summary>
    public double? Average { get; set; }

    /// <summary>Sum of the values.</summary>
    public double? Sum { get; set; }

    /// <summary>Smallest value.</summary>
    public double? Minimum { get; set; }

    /// <summary>Largest value.</summary>
    public double? Maximum { get; set; }

    /// <summary>Unit of the values.</summary>
    public StandardUnit? Unit { get; set; }

    /// <summary>Percentiles of the period, by name.</summary>
    public Dictionary<string, double>? ExtendedStatistics { get; set; } = Initial.Map<double>();
}

/// <summary>A tag of an alarm.</summary>
public partial class Tag
{
    /// <summary>Key of the tag. Required, up to 128 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 128)]
    public string? Key { get; set; }

    /// <summary>Value of the tag. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? Value { get; set; }
}

/// <summary>Data to publish: a value, a list of values with counts, or statistics.</summary>
public partial class MetricDatum
{
    /// <summary>Name of the metric. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Dimensions. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<Dimension>? Dimensions { get; set; } = Initial.List<Dimension>();

    /// <summary>Time of the data; now when not set. UTC.</summary>
    public DateTime? Timestamp { get; set; }

    /// <summary>The value; numbers only, not infinite.</summary>
    public double? Value { get; set; }

    /// <summary>Statistics, in place of values.</summary>
    public StatisticSet? StatisticValues { get; set; }

    /// <summary>Distinct values, with their counts; not together with a value.</summary>
    public List<double>? Values { get; set; } = Initial.List<double>();

    /// <summary>How often each value occurred, at the same positions; 1 each when not set.</summary>
    public List<double>? Counts { get; set; } = Initial.List<double>();

    /// <summary>Unit of the values.</summary>
    public StandardUnit? Unit { get; set; }

    /// <summary>1 to keep the data by the second, 60 by the minute. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? StorageResolution { get; set; }
}

/// <summary>Statistics that were computed by the sender.</summary>
public partial class StatisticSet
{
    /// <summary>Number of values. Required.</summary>
    [AWSProperty(Required = true)]
    public double? SampleCount { get; set; }

    /// <summary>Sum of the values. Required.</summary>
    [AWSProperty(Required = true)]
    public double? Sum { get; set; }

    /// <summary>Smallest value. Required.</summary>
    [AWSProperty(Required = true)]
    public double? Minimum { get; set; }

    /// <summary>Largest value. Required.</summary>
    [AWSProperty(Required = true)]
    public double? Maximum { get; set; }
}

/// <summary>Data that belongs to an entity.</summary>
public partial class EntityMetricData
{
    /// <summary>The entity.</summary>
    public Entity? Entity { get; set; }

    /// <summary>The data.</summary>
    public List<MetricDatum>? MetricData { get; set; } = Initial.List<MetricDatum>();
}

/// <summary>The thing that data describes.</summary>
public partial class Entity
{
    /// <summary>What identifies the entity. Up to 4.</summary>
    [AWSProperty(Min = 2, Max = 4)]
    public Dictionary<string, string>? KeyAttributes { get; set; } = Initial.Map<string>();

    /// <summary>More about the entity. Up to 10.</summary>
    [AWSProperty(Max = 10)]
    public Dictionary<string, string>? Attributes { get; set; } = Initial.Map<string>();
}
