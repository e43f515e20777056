namespace Dashboard.Display;

/// <summary>What the browser tells of itself, once when the page starts.</summary>
/// <param name="IsDark">Whether the dark scheme is on screen.</param>
/// <param name="Zone">IANA name of its time zone.</param>
/// <param name="IsVisible">Whether the tab is on screen.</param>
internal sealed record BrowserDisplay(bool IsDark, string? Zone, bool IsVisible);
