using LocalAws.CloudWatch.Store;
using LocalAws.Storage;
using Microsoft.Extensions.Time.Testing;

namespace LocalAws.Tests.CloudWatch;

public sealed class MetricStoreTests
{
    private static readonly DateTimeOffset s_now = CloudWatchHarness.Start;

    private readonly MemoryBlocks _blocks = new();
    private readonly FakeTimeProvider _time = new(s_now);

    [Fact]
    public void Read_AfterRecord_SeesThePointAtOnceWithoutAWrite()
    {
        var store = Open();

        store.Record(CloudWatchHarness.Metric("m"), s_now, 5, "Count");

        Sum(store, "m", s_now, minutes: 1).ShouldBe([5.0]);
        _blocks.Written.ShouldBe(0);
    }

    [Fact]
    public void Read_MinuteWithoutData_IsAGapAndNotZero()
    {
        var store = Open();
        store.Record(CloudWatchHarness.Metric("m"), s_now, 1, "Count");
        store.Record(CloudWatchHarness.Metric("m"), s_now.AddMinutes(2), 0, "Count");

        Sum(store, "m", s_now, minutes: 3).ShouldBe([1.0, null, 0.0]);
    }

    [Fact]
    public void Read_AfterFlushAndReopen_SeesTheSamePoints()
    {
        var store = Open();
        for (var minute = 0; minute < 180; minute++)
        {
            store.Record(CloudWatchHarness.Metric("m"), s_now.AddMinutes(-minute), minute, "Count");
        }

        store.Flush();

        Sum(Open(), "m", s_now.AddMinutes(-179), 180).ShouldBe([.. Enumerable.Range(0, 180).Reverse().Select(minute => (double?)minute)]);
    }

    [Fact]
    public void Record_IntoAStoredHour_AddsToItAndDoesNotReplaceIt()
    {
        var store = Open();
        store.Record(CloudWatchHarness.Metric("m"), s_now.AddHours(-5), 1, "Count");
        store.Flush();
        var again = Open();

        again.Record(CloudWatchHarness.Metric("m"), s_now.AddHours(-5), 2, "Count");
        again.Record(CloudWatchHarness.Metric("m"), s_now.AddHours(-5).AddMinutes(1), 4, "Count");
        again.Flush();

        Sum(Open(), "m", s_now.AddHours(-5), 2).ShouldBe([3.0, 4.0]);
    }

    [Fact]
    public void Flush_AfterNoChange_WritesNothing()
    {
        var store = Open();
        store.Record(CloudWatchHarness.Metric("m"), s_now, 1, "Count");
        store.Flush();

        store.Flush();

        _blocks.Written.ShouldBe(1);
    }

    [Fact]
    public void Flush_WhenTheDiskFails_KeepsThePointsForTheNextTime()
    {
        var store = Open();
        store.Record(CloudWatchHarness.Metric("m"), s_now.AddHours(-9), 3, "Count");
        _blocks.IsBroken = true;
        Should.Throw<IOException>(store.Flush);
        _blocks.IsBroken = false;

        Sum(store, "m", s_now.AddHours(-9), 1).ShouldBe([3.0]);
        store.Flush();

        Sum(Open(), "m", s_now.AddHours(-9), 1).ShouldBe([3.0]);
    }

    [Fact]
    public async Task Record_FromManyThreadsWhileFlushing_LosesNothing()
    {
        const int Writers = 8, Each = 4000;
        var store = Open();
        using var stop = new CancellationTokenSource();
        var flushing = Task.Run(
            () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    store.Flush();
                    _ = Sum(store, "m", s_now.AddHours(-5), 300);
                }
            },
            TestContext.Current.CancellationToken);

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Writers), new ParallelOptions { MaxDegreeOfParallelism = Writers, CancellationToken = TestContext.Current.CancellationToken }, (writer, _) =>
            {
                for (var index = 0; index < Each; index++)
                {
                    store.Record(CloudWatchHarness.Metric("m"), s_now.AddMinutes(-index % 300), 1, "Count");
                }

                return ValueTask.CompletedTask;
            });
        await stop.CancelAsync();
        await flushing;
        store.Flush();

        Sum(store, "m", s_now.AddMinutes(-299), 300).Sum().ShouldBe(Writers * Each);
        Sum(Open(), "m", s_now.AddMinutes(-299), 300).Sum().ShouldBe(Writers * Each);
    }

    [Fact]
    public void Read_OfOneUnit_LeavesOutTheOther()
    {
        var store = Open();
        store.Record(CloudWatchHarness.Metric("m"), s_now, 1, "Seconds");
        store.Record(CloudWatchHarness.Metric("m"), s_now, 10, "Milliseconds");

        Sum(store, "m", s_now, 1, "Seconds").ShouldBe([1.0]);
        Sum(store, "m", s_now, 1).ShouldBe([11.0]);
    }

    [Fact]
    public void Metrics_WithTheSameDimensionsInAnotherOrder_AreOne()
    {
        var store = Open();
        store.Record(new("T", "m", ("b", "2"), ("a", "1")), s_now, 1, "Count");
        store.Record(new("T", "m", ("a", "1"), ("b", "2")), s_now, 1, "Count");

        store.Metrics().ShouldHaveSingleItem().LastMinute.ShouldBe(s_now);
    }

    [Fact]
    public void Load_OverPointsThatExist_AddsBoth()
    {
        var store = Open();
        store.Record(CloudWatchHarness.Metric("m"), s_now, 1, "Count");

        store.Load(CloudWatchHarness.Metric("m"), "Count", s_now.AddMinutes(-61), [.. Enumerable.Repeat(Distribution.Of(2), 62)]);
        store.Flush();

        Sum(store, "m", s_now.AddMinutes(-61), 62).ShouldBe([.. Enumerable.Repeat<double?>(2, 61), 3]);
        Sum(Open(), "m", s_now.AddMinutes(-61), 62).ShouldBe([.. Enumerable.Repeat<double?>(2, 61), 3]);
    }

    [Fact]
    public void Retention_OfOldMinutes_MergesThemAndKeepsTheirSumsAndPercentiles()
    {
        var store = Open();
        var old = s_now.AddDays(-20);
        for (var minute = 0; minute < 60; minute++)
        {
            store.Record(CloudWatchHarness.Metric("m"), old.AddMinutes(minute), minute + 1, "Count");
        }

        store.Record(CloudWatchHarness.Metric("m"), s_now.AddDays(-70), 5, "Count");
        store.Record(CloudWatchHarness.Metric("m"), s_now.AddDays(-500), 5, "Count");
        store.Flush();
        store.Flush();

        new MetricRetention(store, _blocks).Apply(s_now);

        Sum(store, "m", old, 10).ShouldBe([15.0, null, null, null, null, 40.0, null, null, null, null]);
        var window = new MetricWindow(old.ToUnixTimeSeconds(), old.AddHours(1).ToUnixTimeSeconds(), 3600);
        store.Read(CloudWatchHarness.Metric("m"), null, window, histograms: true);
        window.Bins[0].ShouldNotBeNull().Counts.ToArray().Sum().ShouldBe(60);
        _blocks.ReadFrom(0).Count.ShouldBe(2);
    }

    [Fact]
    public void Retention_Twice_ChangesNothingMore()
    {
        var store = Open();
        store.Record(CloudWatchHarness.Metric("m"), s_now.AddDays(-20), 1, "Count");
        store.Flush();
        var retention = new MetricRetention(store, _blocks);
        retention.Apply(s_now);
        var written = _blocks.Written;

        retention.Apply(s_now.AddHours(1));

        _blocks.Written.ShouldBe(written);
    }

    [Fact]
    public void Read_FromABlockOfALaterVersion_SaysWhatToDo()
    {
        _blocks.Write([new SeriesBlock(SeriesName.Format(CloudWatchHarness.Metric("m"), "Count"), s_now.ToUnixTimeSeconds() / 3600, [9, 60])]);

        Should.Throw<InvalidDataException>(() => Sum(Open(), "m", s_now, 1)).Message.ShouldContain("--reset");
    }

    private static List<double?> Sum(MetricStore store, string name, DateTimeOffset start, int minutes, string? unit = null)
    {
        var window = new MetricWindow(start.ToUnixTimeSeconds(), start.AddMinutes(minutes).ToUnixTimeSeconds(), 60);
        store.Read(CloudWatchHarness.Metric(name), unit, window, histograms: false);
        return [.. window.Bins.ToArray().Select(bin => bin?.Sum)];
    }

    private MetricStore Open() => new(_blocks, _time);
}
