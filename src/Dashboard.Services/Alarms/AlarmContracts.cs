using Dashboard.Services.Metrics;

namespace Dashboard.Services.Alarms;

/// <summary>State of an alarm.</summary>
public enum AlarmState
{
    /// <summary>Within its threshold.</summary>
    Ok,

    /// <summary>Beyond its threshold: firing.</summary>
    Alarm,

    /// <summary>Not enough data to say.</summary>
    InsufficientData,
}

/// <summary>A metric alarm.</summary>
/// <param name="Name">Alarm name.</param>
/// <param name="Arn">Amazon resource name.</param>
/// <param name="Description">What its author wrote.</param>
/// <param name="State">Current state.</param>
/// <param name="StateReason">CloudWatch's reason.</param>
/// <param name="StateSince">When it entered the state, UTC.</param>
/// <param name="Metric">Metric watched; null for metric math.</param>
/// <param name="Threshold">In the metric's unit; null for anomaly detection.</param>
/// <param name="Comparison">Such as <c>GreaterThanThreshold</c>.</param>
/// <param name="Period">Evaluated period.</param>
/// <param name="EvaluationPeriods">Periods looked at.</param>
/// <param name="DatapointsToAlarm">How many of them must breach.</param>
/// <param name="TreatMissingData">breaching, notBreaching, ignore or missing.</param>
public sealed record MetricAlarm(
    string Name,
    string Arn,
    string? Description,
    AlarmState State,
    string? StateReason,
    DateTimeOffset StateSince,
    MetricQuery? Metric,
    double? Threshold,
    string Comparison,
    TimeSpan? Period,
    int EvaluationPeriods,
    int DatapointsToAlarm,
    string TreatMissingData)
{
    /// <summary>Endpoint that the alarm watches, when its dimensions name one.</summary>
    public string? Endpoint => Metric?.Dimensions.Pairs.FirstOrDefault(pair => pair.Key is "EndpointName" or "Endpoint").Value;
}

/// <summary>One entry of an alarm's history.</summary>
/// <param name="At">UTC.</param>
/// <param name="Kind">StateUpdate, ConfigurationUpdate or Action.</param>
/// <param name="Summary">CloudWatch's summary.</param>
/// <param name="OldState">State before, for a state update.</param>
/// <param name="NewState">State after, for a state update.</param>
public sealed record AlarmHistoryItem(DateTimeOffset At, string Kind, string Summary, AlarmState? OldState, AlarmState? NewState);

/// <summary>Reads CloudWatch alarms.</summary>
public interface IAlarmService
{
    /// <summary>All metric alarms, firing ones first, then by name.</summary>
    Task<IReadOnlyList<MetricAlarm>> ListAsync(CancellationToken cancellationToken);

    /// <summary>One alarm.</summary>
    /// <exception cref="Errors.ServiceException">NotFound when no alarm has the name.</exception>
    Task<MetricAlarm> GetAsync(string name, CancellationToken cancellationToken);

    /// <summary>History of an alarm, newest first, at most 200 entries.</summary>
    Task<IReadOnlyList<AlarmHistoryItem>> GetHistoryAsync(string name, CancellationToken cancellationToken);
}
