namespace Dashboard.Services;

/// <summary>Small conversions from what the AWS clients give.</summary>
internal static class Mapping
{
    /// <summary>A UTC time; the epoch when AWS left it out, which no operation of ours does.</summary>
    public static DateTimeOffset Time(DateTime? time) => TimeOrNull(time) ?? DateTimeOffset.UnixEpoch;

    /// <summary>A UTC time, or null.</summary>
    public static DateTimeOffset? TimeOrNull(DateTime? time) =>
        time is { } value ? new DateTimeOffset(DateTime.SpecifyKind(value.ToUniversalTime(), DateTimeKind.Utc)) : null;

    /// <summary>Seconds as a span, or null.</summary>
    public static TimeSpan? Seconds(int? seconds) => seconds is { } value ? TimeSpan.FromSeconds(value) : null;

    /// <summary>The state with this name, or the enum's zero, which stands for a name newer than this code.</summary>
    public static T State<T>(string? name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, out var state) && state.ToString() == name ? state : default;
}
