namespace LocalAws.CloudWatch.Alarms;

/// <summary>What an alarm makes of periods without data.</summary>
internal enum MissingData
{
    /// <summary>Not looked at; without any data the alarm has insufficient data.</summary>
    Missing,

    /// <summary>Keeps the state unless there is enough data.</summary>
    Ignore,

    /// <summary>Counts as outside the threshold.</summary>
    Breaching,

    /// <summary>Counts as within the threshold.</summary>
    NotBreaching,
}
