using LocalAws.CloudWatch;

namespace LocalAws.Sample;

/// <summary>Generates the minutes that the sample account's endpoints would have reported before the account existed.</summary>
internal static class MetricHistory
{
    /// <summary>Namespace of the invocation metrics.</summary>
    public const string InvocationNamespace = "AWS/SageMaker";

    /// <summary>Namespace of the utilisation metrics.</summary>
    public const string InstanceNamespace = "/aws/sagemaker/Endpoints";

    /// <summary>Generates every variant of a plan and loads it into the store.</summary>
    public static void Load(IMetricLoader store, MetricHistoryPlan plan)
    {
        var end = Minute(plan.End);
        foreach (var variant in plan.Variants)
        {
            var start = Minute(end - plan.Length);
            if (variant.Since is { } since && since > start)
            {
                start = Minute(since);
            }

            if (start < end)
            {
                var incidents = plan.Incidents.Where(incident => Concerns(incident, variant)).ToList();
                var minutes = new VariantMinutes(plan.Seed, variant, incidents, start, (int)(end - start).TotalMinutes);
                minutes.Generate();
                minutes.Load(store);
            }
        }
    }

    private static bool Concerns(Incident incident, VariantHistory variant) =>
        incident.Endpoint == variant.Endpoint && (incident.Variant is null || incident.Variant == variant.Variant);

    private static DateTimeOffset Minute(DateTimeOffset time) =>
        new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
}
