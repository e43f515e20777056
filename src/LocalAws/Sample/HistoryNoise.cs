namespace LocalAws.Sample;

/// <summary>Repeatable noise: the same seed and name give the same numbers on every machine.</summary>
internal sealed class HistoryNoise
{
    private const int TableSize = 8192;

    private static readonly double[] s_normal = NormalQuantiles();

    private ulong _state;

    /// <summary>Starts a sequence of its own for a seed and a name.</summary>
    public HistoryNoise(int seed, string name)
    {
        // FNV-1a: string.GetHashCode differs from one process to the next.
        _state = 14695981039346656037UL ^ (uint)seed;
        foreach (var character in name)
        {
            _state = (_state ^ character) * 1099511628211UL;
        }
    }

    /// <summary>A number from 0 (included) to 1 (excluded).</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number of the standard normal distribution, cut off at about ±3.8.</summary>
    public double Normal() => s_normal[Next() >> 51];

    /// <summary>A count with the given mean, as calls that arrive independently of each other.</summary>
    public int Poisson(double mean)
    {
        if (mean > 30)
        {
            return Math.Max(0, (int)Math.Round(mean + (Math.Sqrt(mean) * Normal())));
        }

        var limit = Math.Exp(-mean);
        var count = -1;
        var product = 1.0;
        do
        {
            count++;
            product *= Uniform();
        }
        while (product > limit);
        return count;
    }

    /// <summary>How many of <paramref name="trials"/> happen that have the given chance each.</summary>
    public int Binomial(int trials, double chance) => Math.Min(trials, Poisson(trials * chance));

    // SplitMix64 (Steele, Lea and Flood, 2014).
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }

    private static double[] NormalQuantiles()
    {
        var table = new double[TableSize];
        for (var index = 0; index < TableSize; index++)
        {
            table[index] = NormalQuantile((index + 0.5) / TableSize);
        }

        return table;
    }

    // Bisection of the distribution function: slow, exact enough, and done once.
    private static double NormalQuantile(double probability)
    {
        double low = -6, high = 6;
        for (var step = 0; step < 45; step++)
        {
            var middle = (low + high) / 2;
            if (NormalProbability(middle) < probability)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return (low + high) / 2;
    }

    // Abramowitz and Stegun, formula 26.2.17; error below 7.5e-8.
    private static double NormalProbability(double value)
    {
        var t = 1 / (1 + (0.2316419 * Math.Abs(value)));
        var tail = Math.Exp(-value * value / 2) / Math.Sqrt(2 * Math.PI)
            * t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        return value < 0 ? tail : 1 - tail;
    }
}
