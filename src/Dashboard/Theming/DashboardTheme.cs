using MudBlazor;

namespace Dashboard.Theming;

/// <summary>The tokens as MudBlazor's theme.</summary>
internal static class DashboardTheme
{
    private static readonly string[] s_fonts =
        ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Liberation Sans", "Arial", "sans-serif"];

    /// <summary>One theme for the whole site.</summary>
    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = Fill(new PaletteLight(), Tokens.Light),
        PaletteDark = Fill(new PaletteDark(), Tokens.Dark),
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = s_fonts, FontSize = "14px", LineHeight = "1.45", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontSize = "14px", LineHeight = "1.45", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontSize = "13px", LineHeight = "1.45", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontSize = "13px", FontWeight = "600", TextTransform = "none", LetterSpacing = "normal" },
            Caption = new CaptionTypography { FontSize = "12px", LetterSpacing = "normal" },
        },
    };

    private static T Fill<T>(T palette, Tokens tokens)
        where T : Palette
    {
        palette.Background = tokens.Background;
        palette.BackgroundGray = tokens.Background;
        palette.Surface = tokens.Surface;
        palette.DrawerBackground = tokens.Surface;
        palette.DrawerText = tokens.Text;
        palette.DrawerIcon = tokens.Secondary;
        palette.AppbarBackground = tokens.Surface;
        palette.AppbarText = tokens.Text;
        palette.TextPrimary = tokens.Text;
        palette.TextSecondary = tokens.Secondary;
        palette.TextDisabled = tokens.Secondary;
        palette.ActionDefault = tokens.Secondary;
        palette.ActionDisabled = tokens.Secondary;
        palette.Primary = tokens.Primary;
        palette.PrimaryContrastText = tokens.OnPrimary;
        palette.Secondary = tokens.Secondary;
        palette.SecondaryContrastText = tokens.Surface;
        palette.Tertiary = tokens.Info;
        palette.TertiaryContrastText = tokens.OnPrimary;
        palette.Success = tokens.Good;
        palette.SuccessContrastText = tokens.OnPrimary;
        palette.Warning = tokens.Warning;
        palette.WarningContrastText = tokens.OnPrimary;
        palette.Error = tokens.Bad;
        palette.ErrorContrastText = tokens.OnPrimary;
        palette.Info = tokens.Info;
        palette.InfoContrastText = tokens.OnPrimary;
        palette.Dark = tokens.Text;
        palette.DarkContrastText = tokens.Surface;
        palette.LinesDefault = tokens.Border;
        palette.LinesInputs = tokens.Secondary;
        palette.TableLines = tokens.Border;
        palette.TableHover = tokens.Background;
        palette.Divider = tokens.Border;
        palette.DividerLight = tokens.Border;
        return palette;
    }
}
