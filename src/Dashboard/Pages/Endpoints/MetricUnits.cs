namespace Dashboard.Pages.Endpoints;

/// <summary>How the dashboard shows a CloudWatch metric: in which unit, and what a value is divided by to be in it.</summary>
/// <param name="Name">Such as <c>ms</c> or <c>%</c>; empty for counts and for metrics that this version does not know.</param>
/// <param name="Divisor">How many of CloudWatch's unit make one of the display unit.</param>
/// <remarks>The one place that turns CloudWatch's microseconds into milliseconds.</remarks>
internal readonly record struct MetricUnits(string Name, double Divisor)
{
    private const double MicrosecondsPerMillisecond = 1000;

    /// <summary>Units by metric name. Source: Amazon SageMaker Developer Guide, "Monitor SageMaker AI with CloudWatch".</summary>
    public static MetricUnits Of(string metric) => metric switch
    {
        "ModelLatency" or "OverheadLatency" or "ModelSetupTime" or "ContainerLatency"
            or "ModelLoadingWaitTime" or "ModelUnloadingTime" or "ModelDownloadingTime" or "ModelLoadingTime"
            => new("ms", MicrosecondsPerMillisecond),
        "CPUUtilization" or "MemoryUtilization" or "DiskUtilization" or "GPUUtilization" or "GPUMemoryUtilization"
            => new("%", 1),
        _ => new("", 1),
    };

    /// <summary>The value in the display unit; NaN stays NaN.</summary>
    public double Convert(double value) => value / Divisor;
}
