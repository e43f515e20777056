namespace Dashboard.Components;

/// <summary>How something stands. Never shown by colour alone.</summary>
public enum Tone
{
    /// <summary>Neither good nor bad: stopped, unknown, no data.</summary>
    Neutral,

    /// <summary>Well.</summary>
    Good,

    /// <summary>On its way.</summary>
    Info,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>Broken.</summary>
    Bad,
}
