namespace Dashboard.Display;

/// <summary>The zone that times are shown in. Cascaded by the layout; changes with the app bar's zone switch.</summary>
public sealed record DisplayZone
{
    private readonly TimeZoneInfo _zone;

    private DisplayZone(TimeZoneInfo zone, string name)
    {
        _zone = zone;
        Name = name;
    }

    /// <summary>Coordinated universal time.</summary>
    public static DisplayZone Utc { get; } = new(TimeZoneInfo.Utc, "UTC");

    /// <summary>Shown once for each view, such as <c>Europe/Berlin</c>.</summary>
    public string Name { get; }

    /// <summary>The zone with the given IANA name; UTC when this machine does not know it.</summary>
    public static DisplayZone Find(string? name) =>
        name is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? new DisplayZone(zone, name) : Utc;

    /// <summary>The moment as a wall clock in the zone shows it.</summary>
    public DateTimeOffset Convert(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, _zone);

    /// <summary>The wall-clock reading in milliseconds since 1970, as if the zone were UTC: what a time axis is drawn from.</summary>
    public double ToAxis(DateTimeOffset time) => Convert(time).DateTime.Subtract(DateTime.UnixEpoch).TotalMilliseconds;

    /// <inheritdoc/>
    public bool Equals(DisplayZone? other) => other is not null && other.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
