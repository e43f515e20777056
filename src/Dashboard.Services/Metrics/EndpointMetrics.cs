namespace Dashboard.Services.Metrics;

/// <summary>The metrics that SageMaker publishes for an endpoint's variants.</summary>
/// <remarks>Names, units and statistics: Amazon SageMaker Developer Guide, "Monitor SageMaker AI with CloudWatch".</remarks>
public static class EndpointMetrics
{
    /// <summary>Namespace of the invocation metrics.</summary>
    public const string InvocationNamespace = "AWS/SageMaker";

    /// <summary>Namespace of the instance metrics.</summary>
    public const string InstanceNamespace = "/aws/sagemaker/Endpoints";

    /// <summary>Requests; Sum. Absent means no calls.</summary>
    public static MetricQuery Invocations(string endpoint, string variant) =>
        new(InvocationNamespace, "Invocations", MetricDimensions.Variant(endpoint, variant), "Sum");

    /// <summary>Requests that the model answered with 4xx; Sum.</summary>
    public static MetricQuery ClientErrors(string endpoint, string variant) =>
        new(InvocationNamespace, "Invocation4XXErrors", MetricDimensions.Variant(endpoint, variant), "Sum");

    /// <summary>Requests that the model answered with 5xx; Sum.</summary>
    public static MetricQuery ServerErrors(string endpoint, string variant) =>
        new(InvocationNamespace, "Invocation5XXErrors", MetricDimensions.Variant(endpoint, variant), "Sum");

    /// <summary>Time in the container, microseconds.</summary>
    public static MetricQuery ModelLatency(string endpoint, string variant, string statistic) =>
        new(InvocationNamespace, "ModelLatency", MetricDimensions.Variant(endpoint, variant), statistic);

    /// <summary>Time that SageMaker adds, microseconds.</summary>
    public static MetricQuery OverheadLatency(string endpoint, string variant, string statistic) =>
        new(InvocationNamespace, "OverheadLatency", MetricDimensions.Variant(endpoint, variant), statistic);

    /// <summary>An instance metric, percent: <c>CPUUtilization</c>, <c>MemoryUtilization</c>, <c>DiskUtilization</c>, <c>GPUUtilization</c>, <c>GPUMemoryUtilization</c>.</summary>
    public static MetricQuery Utilization(string endpoint, string variant, string name) =>
        new(InstanceNamespace, name, MetricDimensions.Variant(endpoint, variant), "Average");

    /// <summary>What an absent data point of the metric means.</summary>
    public static AbsentMeaning Absent(string name) => name switch
    {
        "Invocations" or "Invocation4XXErrors" or "Invocation5XXErrors" or "InvocationModelErrors" or "InvocationsPerInstance"
            => AbsentMeaning.NoCalls,
        _ => AbsentMeaning.Gap,
    };
}
