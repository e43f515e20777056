using Dashboard.Loading;
using Dashboard.Services.Errors;
using Dashboard.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;

namespace Dashboard.Tests.Loading;

public sealed class LoaderTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly CancellationTokenSource _lifetime = new();
    private readonly List<Loadable<string>> _seen = [];

    [Fact]
    public async Task Run_Success_GoesFromLoadingToValue()
    {
        using var loader = Loader();

        await loader.RunAsync(_ => Task.FromResult("value"));

        _seen.Count.ShouldBe(2);
        _seen[0].ShouldSatisfyAllConditions(state => state.IsLoading.ShouldBeTrue(), state => state.HasValue.ShouldBeFalse());
        _seen[1].ShouldBe(new Loadable<string>("value", true, null, false, _clock.GetUtcNow()));
    }

    [Fact]
    public async Task Run_WhileAnotherIsUnderWay_CancelsItAndDropsItsLateAnswer()
    {
        using var loader = Loader();
        var first = new TaskCompletionSource<string>();
        CancellationToken firstToken = default;
        var firstRun = loader.RunAsync(token =>
        {
            firstToken = token;
            return first.Task;
        });

        await loader.RunAsync(_ => Task.FromResult("second"));
        first.SetResult("first, late");
        await firstRun;

        firstToken.IsCancellationRequested.ShouldBeTrue();
        loader.State.Value.ShouldBe("second");
    }

    [Fact]
    public async Task Run_LateFailure_LeavesTheNewerValueAlone()
    {
        using var loader = Loader();
        var first = new TaskCompletionSource<string>();
        var firstRun = loader.RunAsync(_ => first.Task);

        await loader.RunAsync(_ => Task.FromResult("second"));
        first.SetException(Missing.Network());
        await firstRun;

        loader.State.Error.ShouldBeNull();
        loader.State.Value.ShouldBe("second");
    }

    [Fact]
    public async Task Run_FailureAfterAValue_KeepsItAndSaysSinceWhen()
    {
        using var loader = Loader();
        await loader.RunAsync(_ => Task.FromResult("old"));
        var loadedAt = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromMinutes(5));

        await loader.RunAsync(_ => Task.FromException<string>(Missing.Network()));

        loader.State.Value.ShouldBe("old");
        loader.State.StaleSince.ShouldBe(loadedAt);
        loader.State.Error!.Kind.ShouldBe(ServiceErrorKind.Unreachable);
    }

    [Fact]
    public async Task Run_SuccessAfterAFailure_ForgetsTheError()
    {
        using var loader = Loader();
        await loader.RunAsync(_ => Task.FromException<string>(Missing.Network()));

        await loader.RunAsync(_ => Task.FromResult("value"));

        loader.State.Error.ShouldBeNull();
        loader.State.StaleSince.ShouldBeNull();
    }

    [Fact]
    public async Task Run_LifetimeEnds_CancelsAndChangesNothingMore()
    {
        using var loader = Loader();
        var gate = new TaskCompletionSource<string>();
        var run = loader.RunAsync(async token =>
        {
            await using var registration = token.Register(() => gate.TrySetCanceled(token));
            return await gate.Task;
        });
        var before = _seen.Count;

        await _lifetime.CancelAsync();
        await run;

        _seen.Count.ShouldBe(before);
    }

    [Fact]
    public async Task Run_DisposedWhileLoading_DropsTheAnswer()
    {
        var loader = Loader();
        var gate = new TaskCompletionSource<string>();
        var run = loader.RunAsync(_ => gate.Task);

        loader.Dispose();
        gate.SetResult("too late");
        await run;

        loader.State.HasValue.ShouldBeFalse();
    }

    [Fact]
    public async Task Run_UnexpectedException_IsNotSwallowed()
    {
        using var loader = Loader();

        await Should.ThrowAsync<InvalidOperationException>(() => loader.RunAsync(_ => Task.FromException<string>(new InvalidOperationException())));
    }

    public void Dispose() => _lifetime.Dispose();

    private Loader<string> Loader()
    {
        Loader<string>? loader = null;
        loader = new Loader<string>(_clock, () => _seen.Add(loader!.State), _lifetime.Token);
        return loader;
    }
}
