using Dashboard.Services.Caching;
using Dashboard.Services.Errors;
using ZiggyCreatures.Caching.Fusion;

namespace Dashboard.Services.Tests.Caching;

public sealed class SharedReadsTests : IDisposable
{
    private static readonly TimeSpan s_keep = TimeSpan.FromMinutes(5);

    private readonly CancellationTokenSource _stopping = new();
    private readonly FusionCache _cache = new(new FusionCacheOptions());
    private readonly SharedReads _reads;
    private int _asked;

    public SharedReadsTests()
    {
        _reads = new SharedReads(_cache, "test", _stopping.Token);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _stopping.Dispose();
        _cache.Dispose();
    }

    [Fact]
    public async Task GetAsync_ManyViewersAtOnce_AskOnce()
    {
        var gate = new TaskCompletionSource<int>();
        var viewers = Enumerable.Range(0, 50).Select(_ => Ask(gate.Task)).ToList();

        gate.SetResult(7);

        (await Task.WhenAll(viewers)).ShouldAllBe(answer => answer == 7);
        (await Ask(gate.Task)).ShouldBe(7);
        _asked.ShouldBe(1);
    }

    [Fact]
    public async Task GetAsync_FirstViewerLeaves_TheOthersGetTheAnswer()
    {
        var gate = new TaskCompletionSource<int>();
        using var leaving = new CancellationTokenSource();
        var first = Ask(gate.Task, leaving.Token);
        var second = Ask(gate.Task);

        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);
        gate.SetResult(7);

        (await second).ShouldBe(7);
        _asked.ShouldBe(1);
    }

    [Fact]
    public async Task GetAsync_ReadFails_AllWaitersShareTheFailureAndTheNextAsksAgain()
    {
        var gate = new TaskCompletionSource<int>();
        var viewers = Enumerable.Range(0, 10).Select(_ => Ask(gate.Task)).ToList();

        gate.SetException(new ServiceException(ServiceErrorKind.Throttled, "slow down"));

        foreach (var viewer in viewers)
        {
            (await Should.ThrowAsync<ServiceException>(viewer)).Kind.ShouldBe(ServiceErrorKind.Throttled);
        }

        _asked.ShouldBe(1);
        (await Ask(Task.FromResult(8))).ShouldBe(8);
        _asked.ShouldBe(2);
    }

    [Fact]
    public async Task GetAsync_AfterForget_AsksAgain()
    {
        await Ask(Task.FromResult(1));

        _reads.Forget();

        (await Ask(Task.FromResult(2))).ShouldBe(2);
    }

    [Fact]
    public async Task GetAsync_CancelledBefore_AsksNothing()
    {
        await Should.ThrowAsync<OperationCanceledException>(Ask(Task.FromResult(1), new CancellationToken(canceled: true)));

        _asked.ShouldBe(0);
    }

    private Task<int> Ask(Task<int> answer, CancellationToken? cancellationToken = null) => _reads.GetAsync(
        "question",
        s_keep,
        _ =>
        {
            Interlocked.Increment(ref _asked);
            return answer;
        },
        cancellationToken ?? Token);
}
