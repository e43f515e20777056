using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Metric data query.</summary>
public partial class MetricDataQuery
{
    /// <summary>Id. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Id { get; set; }

    /// <summary>Metric stat.</summary>
    public MetricStat? MetricStat { get; set; }

    /// <summary>Expression. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 1, Max = 2048)]
    public string? Expression { get; set; }

    /// <summary>Label.</summary>
    public string? Label { get; set; }

    /// <summary>Return data.</summary>
    public bool? ReturnData { get; set; }

    /// <summary>Period. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? Period { get; set; }

    /// <summary>Account id. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AccountId { get; set; }
}

/// <summary>Metric stat.</summary>
public partial class MetricStat
{
    /// <summary>Metric. Required.</summary>
    [AWSProperty(Required = true)]
    public Metric? Metric { get; set; }

    /// <summary>Period. Required, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? Period { get; set; }

    /// <summary>Stat. Required.</summary>
    [AWSProperty(Required = true)]
    public string? Stat { get; set; }

    /// <summary>Unit.</summary>
    public StandardUnit? Unit { get; set; }
}

/// <summary>Metric.</summary>
public partial class Metric
{
    /// <summary>Namespace. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? Namespace { get; set; }

    /// <summary>Metric name. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Dimensions. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<Dimension>? Dimensions { get; set; } = Initial.List<Dimension>();
}

/// <summary>Dimension.</summary>
public partial class Dimension
{
    /// <summary>Name. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Name { get; set; }

    /// <summary>Value. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 1024)]
    public string? Value { get; set; }
}

/// <summary>Label options.</summary>
public partial class LabelOptions
{
    /// <summary>Timezone.</summary>
    public string? Timezone { get; set; }
}

/// <summary>Metric data result.</summary>
public partial class MetricDataResult
{
    /// <summary>Id. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? Id { get; set; }

    /// <summary>Label.</summary>
    public string? Label { get; set; }

    /// <summary>Timestamps.</summary>
    public List<DateTime>? Timestamps { get; set; } = Initial.List<DateTime>();

    /// <summary>Values.</summary>
    public List<double>? Values { get; set; } = Initial.List<double>();

    /// <summary>Status code.</summary>
    public StatusCode? StatusCode { get; set; }

    /// <summary>Messages.</summary>
    public List<MessageData>? Messages { get; set; } = Initial.List<MessageData>();
}

/// <summary>Message data.</summary>
public partial class MessageData
{
    /// <summary>Code.</summary>
    public string? Code { get; set; }

    /// <summary>Value.</summary>
    public string? Value { get; set; }
}

/// <summary>Dimension filter.</summary>
public partial class DimensionFilter
{
    /// <summary>Name. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Name { get; set; }

    /// <summary>Value. Up to 1,024 characters.</summary>
    [AWSProperty(Min = 1, Max = 1024)]
    public string? Value { get; set; }
}

/// <summary>Datapoint.</summary>
public partial class Datapoint
{
    /// <summary>Timestamp. UTC.</summary>
    public DateTime? Timestamp { get; set; }

    /// <summary>Sample count.</summary>
    public double? SampleCount { get; set; }

    /// <summary>Average.</summary>
    public double? Average { get; set; }

    /// <summary>Sum.</summary>
    public double? Sum { get; set; }

    /// <summary>Minimum.</summary>
    public double? Minimum { get; set; }

    /// <summary>Maximum.</summary>
    public double? Maximum { get; set; }

    /// <summary>Unit.</summary>
    public StandardUnit? Unit { get; set; }

    /// <summary>Extended statistics.</summary>
    public Dictionary<string, double>? ExtendedStatistics { get; set; } = Initial.Map<double>();
}

/// <summary>Metric datum.</summary>
public partial class MetricDatum
{
    /// <summary>Metric name. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Dimensions. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<Dimension>? Dimensions { get; set; } = Initial.List<Dimension>();

    /// <summary>Timestamp. UTC.</summary>
    public DateTime? Timestamp { get; set; }

    /// <summary>Value.</summary>
    public double? Value { get; set; }

    /// <summary>Statistic values.</summary>
    public StatisticSet? StatisticValues { get; set; }

    /// <summary>Values.</summary>
    public List<double>? Values { get; set; } = Initial.List<double>();

    /// <summary>Counts.</summary>
    public List<double>? Counts { get; set; } = Initial.List<double>();

    /// <summary>Unit.</summary>
    public StandardUnit? Unit { get; set; }

    /// <summary>Storage resolution. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? StorageResolution { get; set; }
}

/// <summary>Statistic set.</summary>
public partial class StatisticSet
{
    /// <summary>Sample count. Required.</summary>
    [AWSProperty(Required = true)]
    public double? SampleCount { get; set; }

    /// <summary>Sum. Required.</summary>
    [AWSProperty(Required = true)]
    public double? Sum { get; set; }

    /// <summary>Minimum. Required.</summary>
    [AWSProperty(Required = true)]
    public double? Minimum { get; set; }

    /// <summary>Maximum. Required.</summary>
    [AWSProperty(Required = true)]
    public double? Maximum { get; set; }
}

/// <summary>Entity metric data.</summary>
public partial class EntityMetricData
{
    /// <summary>Entity.</summary>
    public Entity? Entity { get; set; }

    /// <summary>Metric data.</summary>
    public List<MetricDatum>? MetricData { get; set; } = Initial.List<MetricDatum>();
}

/// <summary>Entity.</summary>
public partial class Entity
{
    /// <summary>Key attributes. Up to 4.</summary>
    [AWSProperty(Min = 2, Max = 4)]
    public Dictionary<string, string>? KeyAttributes { get; set; } = Initial.Map<string>();

    /// <summary>Attributes. Up to 10.</summary>
    [AWSProperty(Max = 10)]
    public Dictionary<string, string>? Attributes { get; set; } = Initial.Map<string>();
}

/// <summary>Tag.</summary>
public partial class Tag
{
    /// <summary>Key. Required, up to 128 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 128)]
    public string? Key { get; set; }

    /// <summary>Value. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? Value { get; set; }
}
