namespace LocalAws;

/// <summary>How an embedded AWS is set up. Bound from the configuration section <c>LocalAws</c>.</summary>
public sealed class LocalAwsOptions
{
    /// <summary>
    /// Folder that keeps S3 objects, resources and metrics across restarts. Created when absent; a folder with files of others is refused.
    /// One server uses it at a time.
    /// </summary>
    public string DataDirectory { get; set; } = ".localaws";

    /// <summary>Loopback address to listen on. Port 0 takes a free port.</summary>
    public string Url { get; set; } = "http://127.0.0.1:0";

    /// <summary>Remove what an earlier run kept in <see cref="DataDirectory"/> before the start. Files of others in the folder stay.</summary>
    public bool Reset { get; set; }

    /// <summary>Fill an empty data directory with the sample account: endpoints, jobs, metrics, drift reports, stock files.</summary>
    public bool SampleAccount { get; set; } = true;

    /// <summary>Keep mild traffic arriving at the sample endpoints while the server runs.</summary>
    public bool LiveTraffic { get; set; } = true;

    /// <summary>Seed of everything that the sample account generates: the same seed gives the same account.</summary>
    public int Seed { get; set; } = 42;

    /// <summary>CSV of bike-demand hours to train on in place of the generated data (columns <c>datetime,season,…,count</c>).</summary>
    public string? BikeData { get; set; }

    /// <summary>CSV of daily prices to train on in place of the generated data (columns <c>Date,Open,High,Low,Close,Adj Close,Volume</c>).</summary>
    public string? StockData { get; set; }
}
