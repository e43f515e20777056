using Dashboard.Loading;
using Microsoft.Extensions.Time.Testing;

namespace Dashboard.Tests.Loading;

public sealed class RefreshTickerTests
{
    private readonly FakeTimeProvider _clock = new();
    private int _ticks;

    [Fact]
    public void Interval_Passes_Ticks()
    {
        using var ticker = Ticker();
        ticker.SetInterval(30);

        _clock.Advance(TimeSpan.FromSeconds(29));
        _ticks.ShouldBe(0);

        _clock.Advance(TimeSpan.FromSeconds(1));
        _ticks.ShouldBe(1);
    }

    [Fact]
    public void Interval_Zero_Stops()
    {
        using var ticker = Ticker();
        ticker.SetInterval(30);
        ticker.SetInterval(0);

        _clock.Advance(TimeSpan.FromMinutes(5));

        _ticks.ShouldBe(0);
    }

    [Fact]
    public void Interval_SetToTheSame_DoesNotStartOver()
    {
        using var ticker = Ticker();
        ticker.SetInterval(30);
        _clock.Advance(TimeSpan.FromSeconds(20));

        ticker.SetInterval(30);
        _clock.Advance(TimeSpan.FromSeconds(10));

        _ticks.ShouldBe(1);
    }

    [Fact]
    public async Task HiddenTab_DoesNotTickAndMakesUpForItOnReturn()
    {
        using var ticker = Ticker();
        ticker.SetInterval(30);
        await ticker.SetVisibleAsync(false);
        _clock.Advance(TimeSpan.FromSeconds(30));
        _clock.Advance(TimeSpan.FromSeconds(30));
        _ticks.ShouldBe(0);

        await ticker.SetVisibleAsync(true);

        _ticks.ShouldBe(1);
    }

    [Fact]
    public async Task HiddenTab_ReturnsBeforeATickWasDue_DoesNotTick()
    {
        using var ticker = Ticker();
        ticker.SetInterval(30);
        await ticker.SetVisibleAsync(false);
        _clock.Advance(TimeSpan.FromSeconds(5));

        await ticker.SetVisibleAsync(true);

        _ticks.ShouldBe(0);
    }

    [Fact]
    public void Dispose_EndsTheTicks()
    {
        var ticker = Ticker();
        ticker.SetInterval(10);

        ticker.Dispose();
        _clock.Advance(TimeSpan.FromMinutes(1));

        _ticks.ShouldBe(0);
    }

    private RefreshTicker Ticker() => new(_clock, () =>
    {
        _ticks++;
        return Task.CompletedTask;
    });
}
