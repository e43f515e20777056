namespace LocalAws.CloudWatch.Alarms;

/// <summary>One period that an alarm looks at.</summary>
/// <param name="Time">Epoch second at which it begins.</param>
/// <param name="Value">Its value; null where there is no data.</param>
/// <param name="SampleCount">Observations behind the value, where they are known.</param>
internal readonly record struct AlarmPoint(long Time, double? Value, double? SampleCount = null);
