namespace LocalAws.Sample;

/// <summary>Draws from the distributions that generated data needs. The same seed gives the same draws on every machine.</summary>
/// <param name="seed">Seed.</param>
internal sealed class SampleRandom(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>From 0 to 1, without 1.</summary>
    public double Uniform() => _random.NextDouble();

    /// <summary>Normal distribution.</summary>
    public double Normal(double mean, double deviation)
    {
        // Box and Muller.
        var radius = Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble()));
        return mean + (deviation * radius * Math.Cos(2 * Math.PI * _random.NextDouble()));
    }

    /// <summary>A factor around 1 whose logarithm is normal.</summary>
    public double LogNormal(double deviation) => Math.Exp(Normal(0, deviation));

    /// <summary>A count with the given mean.</summary>
    public int Poisson(double mean)
    {
        if (mean > 60)
        {
            return (int)Math.Max(0, Math.Round(Normal(mean, Math.Sqrt(mean))));
        }

        var limit = Math.Exp(-mean);
        var count = 0;
        for (var product = _random.NextDouble(); product > limit; product *= _random.NextDouble())
        {
            count++;
        }

        return count;
    }
}
