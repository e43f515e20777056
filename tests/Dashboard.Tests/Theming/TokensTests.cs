using System.Globalization;
using Dashboard.Theming;

namespace Dashboard.Tests.Theming;

/// <summary>Contrast by the formula of WCAG 2.2, "relative luminance".</summary>
public sealed class TokensTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_OnBothGrounds_IsReadable(bool isDark)
    {
        var tokens = isDark ? Tokens.Dark : Tokens.Light;
        foreach (var text in new[] { tokens.Text, tokens.Secondary, tokens.Primary, tokens.Good, tokens.Warning, tokens.Bad, tokens.Info })
        {
            Contrast(text, tokens.Surface).ShouldBeGreaterThanOrEqualTo(4.5, text);
            Contrast(text, tokens.Background).ShouldBeGreaterThanOrEqualTo(4.5, text);
        }

        Contrast(tokens.OnPrimary, tokens.Primary).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Series_OnTheSurface_CanBeSeen(bool isDark)
    {
        var tokens = isDark ? Tokens.Dark : Tokens.Light;
        foreach (var color in tokens.Series)
        {
            Contrast(color, tokens.Surface).ShouldBeGreaterThanOrEqualTo(3, color);
        }
    }

    [Fact]
    public void Series_BeyondThePalette_StartsAgain() => ChartTheme.Light.Series(6).ShouldBe(ChartTheme.Light.Series(0));

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int start)
        {
            var value = int.Parse(hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
