using Amazon.Runtime.Internal;

namespace Amazon.CloudWatch.Model;

/// <summary>What an alarm evaluates in place of a metric.</summary>
public partial class EvaluationCriteria
{
    /// <summary>A PromQL query.</summary>
    public AlarmPromQLCriteria? PromQLCriteria { get; set; }
}

/// <summary>A PromQL query that an alarm evaluates.</summary>
public partial class AlarmPromQLCriteria
{
    /// <summary>The query. Required, up to 10,000 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 10000)]
    public string? Query { get; set; }

    /// <summary>Seconds for which the query must hold before the alarm fires. 0 to 86,400.</summary>
    [AWSProperty(Max = 86400)]
    public int? PendingPeriod { get; set; }

    /// <summary>Seconds for which the query must not hold before the alarm ends. 0 to 86,400.</summary>
    [AWSProperty(Max = 86400)]
    public int? RecoveryPeriod { get; set; }
}

/// <summary>Which range of data an alarm evaluates; one member is set.</summary>
public partial class EvaluationWindow
{
    /// <summary>A window that moves with each evaluation.</summary>
    public SlidingWindow? SlidingWindow { get; set; }

    /// <summary>A window that begins at full hours, days or weeks.</summary>
    public WallClockWindow? WallClockWindow { get; set; }
}

/// <summary>A window that moves with each evaluation; there is nothing to set.</summary>
public partial class SlidingWindow
{
}

/// <summary>A window that begins at full hours, days or weeks.</summary>
public partial class WallClockWindow
{
    /// <summary>Time zone, as an IANA name or an offset; UTC when not set. Up to 50 characters.</summary>
    [AWSProperty(Min = 1, Max = 50)]
    public string? Timezone { get; set; }
}

/// <summary>Time to wait after an alarm was created or changed.</summary>
public partial class WarmUpConfiguration
{
    /// <summary>Minutes for which the alarm stays in <c>INSUFFICIENT_DATA</c>. Required, 1 to 2,880.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2880)]
    public int? WarmUpPeriodDurationInMinutes { get; set; }

    /// <summary>Whether the whole time passes even when data is there earlier.</summary>
    public bool? OnlyStartEvaluatingAfterWarmUpPeriodEnds { get; set; }
}
