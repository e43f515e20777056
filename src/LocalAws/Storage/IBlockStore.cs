namespace LocalAws.Storage;

/// <summary>A stretch of one series in the owner's own encoding.</summary>
/// <param name="Series">Name of the series, any text.</param>
/// <param name="Block">Number of the block within the series, such as the day since 1970.</param>
/// <param name="Data">The bytes.</param>
internal sealed record SeriesBlock(string Series, long Block, byte[] Data);

/// <summary>Numbered blocks of bytes by series, kept across restarts. Safe for concurrent use.</summary>
internal interface IBlockStore
{
    /// <summary>Names of all series that have at least one block, in no order.</summary>
    IReadOnlyList<string> Series();

    /// <summary>The highest block number of each series, in no order.</summary>
    IReadOnlyList<(string Series, long Block)> LastBlocks();

    /// <summary>The block's bytes, or null.</summary>
    byte[]? Read(string series, long block);

    /// <summary>The series' blocks with numbers from <paramref name="first"/> to <paramref name="last"/>, both included, in rising order.</summary>
    IReadOnlyList<SeriesBlock> ReadRange(string series, long first, long last);

    /// <summary>All blocks with numbers of at least <paramref name="first"/>, of every series.</summary>
    IReadOnlyList<SeriesBlock> ReadFrom(long first);

    /// <summary>Writes blocks, new or not, in one transaction.</summary>
    void Write(IReadOnlyCollection<SeriesBlock> blocks);

    /// <summary>Removes all blocks with numbers below <paramref name="block"/>, of every series.</summary>
    void RemoveBefore(long block);
}
