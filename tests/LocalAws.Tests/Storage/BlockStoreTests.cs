using LocalAws.Storage;

namespace LocalAws.Tests.Storage;

public sealed class BlockStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DataDirectory _directory;
    private readonly StateDatabase _database;
    private readonly BlockStore _store;

    public BlockStoreTests()
    {
        _directory = DataDirectory.Open(_folder.Path, reset: false);
        _database = new StateDatabase(_directory);
        _store = new BlockStore(_database);
    }

    public void Dispose()
    {
        _database.Dispose();
        _directory.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Blocks_WrittenAndReplaced_ReadBack()
    {
        _store.Write([new SeriesBlock("a|b", 10, [1]), new SeriesBlock("a|b", 11, []), new SeriesBlock("c", 10, [3])]);
        _store.Write([new SeriesBlock("a|b", 10, [9, 9])]);

        _store.Read("a|b", 10).ShouldBe([9, 9]);
        _store.Read("a|b", 11).ShouldBe([]);
        _store.Read("a|b", 12).ShouldBeNull();
        _store.Read("absent", 10).ShouldBeNull();
        _store.Series().Order(StringComparer.Ordinal).ShouldBe(["a|b", "c"]);
    }

    [Fact]
    public void ReadRange_IncludesBothEnds()
    {
        _store.Write([.. Enumerable.Range(0, 10).Select(block => new SeriesBlock("s", block - 5, [(byte)block]))]);

        _store.ReadRange("s", -2, 1).Select(block => block.Block).ShouldBe([-2, -1, 0, 1]);
        _store.ReadFrom(3).Select(block => block.Block).ShouldBe([3, 4]);
    }

    [Fact]
    public void RemoveBefore_ForgetsSeriesWithoutBlocks()
    {
        _store.Write([new SeriesBlock("old", 1, [1]), new SeriesBlock("new", 1, [1]), new SeriesBlock("new", 2, [2])]);

        _store.RemoveBefore(2);

        _store.Series().ShouldBe(["new"]);
        _store.ReadRange("new", 0, 9).Select(block => block.Block).ShouldBe([2]);
    }

    [Fact]
    public void Write_BesideReads_IsSafe()
    {
        Parallel.For(0, 100, i =>
        {
            _store.Write([new SeriesBlock($"s{i % 7}", i, [(byte)i])]);
            _store.Read($"s{i % 7}", i).ShouldBe([(byte)i]);
        });

        _store.Series().Count.ShouldBe(7);
    }
}
