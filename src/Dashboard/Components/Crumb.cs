namespace Dashboard.Components;

/// <summary>One step of the way to a page.</summary>
/// <param name="Text">Name of the step.</param>
/// <param name="Href">Its address, with the view kept; null for the page itself.</param>
public sealed record Crumb(string Text, string? Href = null);
