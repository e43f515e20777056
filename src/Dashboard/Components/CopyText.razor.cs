using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Components;

/// <summary>An ARN, an S3 address or another long text, cut in the middle, with a button that copies all of it.</summary>
public sealed partial class CopyText
{
    private bool _isCopied;
    private string _outcome = "";

    /// <summary>The whole text.</summary>
    [Parameter, EditorRequired]
    public required string Value { get; set; }

    /// <summary>What it is, for the button's name, such as <c>ARN</c>. Default <c>text</c>.</summary>
    [Parameter]
    public string What { get; set; } = "text";

    /// <summary>Most characters shown. Default 60.</summary>
    [Parameter]
    public int Length { get; set; } = 60;

    /// <summary>The browser.</summary>
    [Inject]
    public required IJSRuntime JS { get; init; }

    private async Task CopyAsync()
    {
        var module = await JS.InvokeAsync<IJSObjectReference>("import", $"./{Assets["js/display.js"]}");
        _isCopied = module is not null && await module.InvokeAsync<bool>("copy", Value);
        _outcome = _isCopied ? "Copied" : "The browser did not allow copying";
    }
}
