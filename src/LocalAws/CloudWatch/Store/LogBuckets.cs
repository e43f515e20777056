namespace LocalAws.CloudWatch.Store;

/// <summary>
/// Buckets whose bounds grow by a constant factor, so that every positive value lies within one per cent of its bucket's middle.
/// </summary>
/// <remarks>
/// With bounds γ^(i-1) &lt; v ≤ γ^i and γ = (1+α)/(1-α), the value 2γ^i/(γ+1) is at most α away from each value of bucket i
/// (Masson, Rim and Lee, DDSketch, VLDB 2019). Zero has a bucket of its own, and CloudWatch's largest value, 2^360, stays within 16 bits.
/// </remarks>
internal static class LogBuckets
{
    /// <summary>Largest relative error of a value read back from its bucket.</summary>
    public const double RelativeError = 0.01;

    /// <summary>The bucket of zero, below all others.</summary>
    public const short Zero = short.MinValue;

    // A little below the promised error, so that rounding in Log and Exp cannot break the promise.
    private const double Alpha = 0.0099;
    private const double Gamma = (1 + Alpha) / (1 - Alpha);
    private const int Lowest = -16_000;

    private static readonly double s_logGamma = Math.Log(Gamma);

    /// <summary>Natural logarithm of the factor between two bounds.</summary>
    public static double LogGamma => s_logGamma;

    /// <summary>The bucket of a value that is not negative.</summary>
    public static short IndexOf(double value)
    {
        if (value <= 0)
        {
            return Zero;
        }

        var index = Math.Ceiling(Math.Log(value) / s_logGamma);
        return index < Lowest ? Zero : (short)Math.Min(index, short.MaxValue);
    }

    /// <summary>The value that stands for a bucket.</summary>
    public static double Middle(short bucket) =>
        bucket == Zero ? 0 : Math.Exp(bucket * s_logGamma) * 2 / (Gamma + 1);
}
