namespace Dashboard.Formatting;

/// <summary>Numbers and times as people read them. Pure, invariant culture.</summary>
/// <remarks>The rules are those of the interface guide: three significant digits, thousands separators, units always.</remarks>
internal static class Text
{
    /// <summary>Shown where there is nothing.</summary>
    public const string None = "–";
}
