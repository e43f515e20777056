using Dashboard.Services.Monitoring;

namespace Dashboard.Pages.Drift;

/// <summary>Model Monitor's terms in people's words. Pure.</summary>
internal static class DriftWords
{
    /// <summary>All schedules in one line, such as <c>1 of 2 schedules found violations in its last execution</c>.</summary>
    public static string Summary(IReadOnlyList<ScheduleRow> rows)
    {
        var violating = rows.Count(row => row.Last?.HasViolations == true);
        return (violating, rows.Count) switch
        {
            (_, 0) => "No schedules",
            (0, 1) => "The last execution found no violations",
            (1, 1) => "The last execution found violations",
            (0, _) => $"None of {rows.Count} schedules found violations in its last execution",
            _ => $"{violating} of {rows.Count} schedules found violations in the last execution",
        };
    }

    /// <summary>One schedule in one line: what it watches and what its recent executions found.</summary>
    public static string Summary(MonitoringSchedule schedule, IReadOnlyList<MonitoringExecution>? executions)
    {
        var watched = schedule.Endpoint is { } endpoint ? $"{Type(schedule.Type)} of {endpoint}" : $"{Type(schedule.Type)} of batch data";
        return executions is { Count: > 0 }
            ? $"{watched}: {executions.Count(execution => execution.HasViolations)} of the newest {executions.Count} executions found violations"
            : watched;
    }

    /// <summary>Type of a schedule in words; a dash when AWS did not give one.</summary>
    public static string Type(string? type) => type switch
    {
        "DataQuality" => "Data quality",
        "ModelQuality" => "Model quality",
        "ModelBias" => "Model bias",
        "ModelExplainability" => "Feature attribution",
        _ => type ?? "–",
    };

    /// <summary>Name of a check in words.</summary>
    public static string Check(string check) => check switch
    {
        "data_type_check" => "Data type",
        "completeness_check" => "Completeness",
        "baseline_drift_check" => "Baseline drift",
        "missing_column_check" => "Missing column",
        "extra_column_check" => "Extra column",
        "categorical_values_check" => "Unknown values",
        "bias_drift_check" => "Bias drift",
        "feature_attribution_drift_check" => "Attribution drift",
        "LessThanThreshold" => "Below its limit",
        "GreaterThanThreshold" => "Above its limit",
        _ => check,
    };

    /// <summary>What a check means, in one short sentence. Source: Amazon SageMaker Developer Guide, "Interpret results" of Model Monitor.</summary>
    public static string Explain(string check) => check switch
    {
        "data_type_check" => "Too many values are not of the type that the baseline has.",
        "completeness_check" => "More values are missing than in the baseline.",
        "baseline_drift_check" => "The distribution of values is further from the baseline than allowed.",
        "missing_column_check" => "The captured data has fewer columns than the baseline.",
        "extra_column_check" => "The captured data has more columns than the baseline.",
        "categorical_values_check" => "Too many values are words that the baseline never saw.",
        "bias_drift_check" => "The bias of predictions between groups left the range of the baseline.",
        "feature_attribution_drift_check" => "Features matter to predictions in another order than in the baseline.",
        "LessThanThreshold" => "The quality metric fell below its limit.",
        "GreaterThanThreshold" => "The quality metric rose above its limit.",
        _ => "A check that this version of the dashboard does not know; see the description.",
    };
}
