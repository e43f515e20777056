using Dashboard.Charts;
using Dashboard.Formatting;
using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Services.Stocks;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Pages.Stocks;

/// <summary>One predictions file: price chart, score, accuracy beside its baseline, and what stands against believing it.</summary>
public sealed partial class StocksPage : WorkspacePage
{
    private Loader<IReadOnlyList<StockFile>> _files = null!;
    private Loader<StockPredictions> _predictions = null!;
    private StocksUrlState _state = new(null, StockSpan.Default);
    private (string Key, DateTimeOffset ModifiedAt)? _read;
    private Shown? _shown;

    private string Summary => _shown is { } shown && shown.Score.Matrix.Accuracy is { } accuracy
        ? $"{shown.Predictions.File.Name}: {Text.Percent(accuracy)} of {Text.Count(shown.Score.Matrix.Total)} days predicted right"
        : $"Predictions under {Services.Workspace.StockResults}";

    private string? SelectedKey => _state.File ?? (_files.State.Value is [var newest, ..] ? newest.Key : null);

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _files = CreateLoader<IReadOnlyList<StockFile>>();
        _predictions = CreateLoader<StockPredictions>();
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        _state = StocksUrlState.FromQuery(new Uri(Navigation.Uri).Query);
        await _files.RunAsync(Services.Stocks.ListPredictionFilesAsync);
        await ReadSelectedAsync();
    }

    private async Task ReadSelectedAsync()
    {
        if (SelectedKey is not { } key)
        {
            return;
        }

        // A file is read again only when another is chosen or S3 says that it changed; the key alone would hide a new version.
        var version = _files.State.Value?.FirstOrDefault(file => file.Key == key)?.ModifiedAt ?? default;
        if (_read == (key, version) && _predictions.State is { HasValue: true, Error: null })
        {
            UpdateView();
            return;
        }

        if (_read?.Key != key)
        {
            _predictions.Reset();
            _shown = null;
        }

        _read = (key, version);
        await _predictions.RunAsync(token => Services.Stocks.ReadAsync(key, token));
        UpdateView();
    }

    private void UpdateView()
    {
        if (_predictions.State.Value is not { } predictions || (_shown?.Predictions == predictions && _shown.Span == _state.Span))
        {
            return;
        }

        var all = predictions.Days;
        var first = _state.Span.Days is { } wanted ? Math.Max(0, all.Count - wanted) : 0;
        var shown = first == 0 ? predictions : predictions with { Days = [.. all.Skip(first)] };
        _shown = new Shown(
            predictions,
            _state.Span,
            shown.Days,
            Services.Stocks.Score(shown),
            StockFigures.Prices(shown.Days, first + 1));
    }

    private void HandleFileChanged(string key) => Go(_state with { File = key });

    private void HandleSpanChanged(StockSpan span) => Go(_state with { Span = span });

    private void Go(StocksUrlState state) =>
        Navigation.NavigateTo(Link(QueryHelpers.AddQueryString(Addresses.Stocks(Workspace), state.ToQuery())));

    private Task HandleRetryAsync() => LoadAsync();

    /// <summary>Everything computed from a file and a span, so that a render computes nothing.</summary>
    private sealed record Shown(
        StockPredictions Predictions,
        StockSpan Span,
        IReadOnlyList<StockDay> Days,
        StockScore Score,
        CandlestickFigure Figure);
}
