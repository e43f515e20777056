namespace Dashboard.Theming;

/// <summary>The colours of one scheme. The only place in the product that names a colour.</summary>
/// <param name="Background">Behind everything.</param>
/// <param name="Surface">Cards and bars.</param>
/// <param name="Border">Lines between things.</param>
/// <param name="Text">What is read.</param>
/// <param name="Secondary">What supports it.</param>
/// <param name="Primary">Links and the one main action.</param>
/// <param name="OnPrimary">Text on the primary colour.</param>
/// <param name="Good">Well.</param>
/// <param name="Warning">Worth a look.</param>
/// <param name="Bad">Broken.</param>
/// <param name="Info">In progress.</param>
/// <param name="Shadow">Of things that float.</param>
/// <param name="Series">Series palette in order.</param>
internal sealed record Tokens(
    string Background,
    string Surface,
    string Border,
    string Text,
    string Secondary,
    string Primary,
    string OnPrimary,
    string Good,
    string Warning,
    string Bad,
    string Info,
    string Shadow,
    IReadOnlyList<string> Series)
{
    // Okabe and Ito, "Color Universal Design" (2008). Three of the six fall short of 3 : 1 on white and are darkened there, hue kept.
    /// <summary>On light surfaces.</summary>
    public static Tokens Light { get; } = new(
        "#F6F7F9", "#FFFFFF", "#E2E6EB", "#14181F", "#525B6B", "#1F5FBF", "#FFFFFF",
        "#1B7F4B", "#8F5200", "#B3261E", "#0B6A87", "0 6px 24px rgb(20 24 31 / 0.16)",
        ["#0072B2", "#D55E00", "#009E73", "#B85E90", "#B07800", "#2E8BC4"]);

    /// <summary>On dark surfaces.</summary>
    public static Tokens Dark { get; } = new(
        "#0E1217", "#161B22", "#2B323C", "#E6EAF0", "#A4AEBC", "#7DB1FF", "#0E1217",
        "#5CCB8B", "#F2B45A", "#FF8A80", "#6CC5DE", "0 6px 24px rgb(0 0 0 / 0.5)",
        ["#2E8FCC", "#E06A10", "#12A97E", "#CC79A7", "#E69F00", "#56B4E9"]);

    /// <summary>Both schemes as custom properties: light by default, dark where the root says so.</summary>
    public static string Css { get; } = $":root{{color-scheme:light;{Light.Properties()}}}:root[data-theme=dark]{{color-scheme:dark;{Dark.Properties()}}}";

    private string Properties() =>
        $"--bg:{Background};--surface:{Surface};--border:{Border};--text:{Text};--secondary:{Secondary};--primary:{Primary};"
        + $"--on-primary:{OnPrimary};--good:{Good};--warning:{Warning};--bad:{Bad};--info:{Info};--shadow:{Shadow};";
}
