namespace Dashboard.Theming;

/// <summary>What a chart needs to know of the scheme on screen. Cascaded by the layout.</summary>
public sealed class ChartTheme
{
    private ChartTheme(Tokens tokens, bool isDark)
    {
        Tokens = tokens;
        IsDark = isDark;
    }

    /// <summary>The light scheme.</summary>
    public static ChartTheme Light { get; } = new(Tokens.Light, false);

    /// <summary>The dark scheme.</summary>
    public static ChartTheme Dark { get; } = new(Tokens.Dark, true);

    /// <summary>Whether this is the dark scheme.</summary>
    public bool IsDark { get; }

    /// <summary>The colours.</summary>
    internal Tokens Tokens { get; }

    /// <summary>Colour of a series: its place in the palette, from the start again when the palette is used up.</summary>
    public string Series(int index) => Tokens.Series[index % Tokens.Series.Count];
}
