namespace LocalAws.CloudWatch.Alarms;

/// <summary>The states of an alarm, as on the wire.</summary>
internal static class AlarmStates
{
    /// <summary>Within the threshold.</summary>
    public const string Ok = "OK";

    /// <summary>Outside the threshold.</summary>
    public const string Alarm = "ALARM";

    /// <summary>Just created, or no data.</summary>
    public const string InsufficientData = "INSUFFICIENT_DATA";

    /// <summary>Checks a state that a caller gave.</summary>
    public static string Check(string text) => text is Ok or Alarm or InsufficientData
        ? text
        : throw CloudWatchErrors.InvalidValue($"StateValue must be {Ok}, {Alarm} or {InsufficientData}, not '{text}'.");
}
