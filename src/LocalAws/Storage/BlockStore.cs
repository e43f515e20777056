namespace LocalAws.Storage;

/// <summary>Blocks in the state database.</summary>
internal sealed class BlockStore(StateDatabase database) : IBlockStore
{
    private const string Select = "SELECT s.name, b.block, b.data FROM blocks b JOIN series s ON s.id = b.series WHERE ";

    /// <inheritdoc/>
    public IReadOnlyList<string> Series() =>
        database.Read("SELECT name FROM series WHERE EXISTS (SELECT 1 FROM blocks WHERE series = id)", row => row.GetString(0));

    /// <inheritdoc/>
    public IReadOnlyList<(string Series, long Block)> LastBlocks() => database.Read(
        // For each series the end of its index, not a pass over all blocks.
        "SELECT name, last FROM (SELECT name, (SELECT MAX(block) FROM blocks WHERE series = id) AS last FROM series) WHERE last IS NOT NULL",
        row => (row.GetString(0), row.GetInt64(1)));

    /// <inheritdoc/>
    public byte[]? Read(string series, long block) => ReadRange(series, block, block) is [var found] ? found.Data : null;

    /// <inheritdoc/>
    public IReadOnlyList<SeriesBlock> ReadRange(string series, long first, long last) => database.Read(
        Select + "s.name = $series AND b.block BETWEEN $first AND $last ORDER BY b.block",
        row => new SeriesBlock(series, row.GetInt64(1), row.GetFieldValue<byte[]>(2)),
        ("$series", series), ("$first", first), ("$last", last));

    /// <inheritdoc/>
    public IReadOnlyList<SeriesBlock> ReadFrom(long first) => database.Read(
        Select + "b.block >= $first ORDER BY b.series, b.block",
        row => new SeriesBlock(row.GetString(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2)),
        ("$first", first));

    /// <inheritdoc/>
    public void Write(IReadOnlyCollection<SeriesBlock> blocks)
    {
        if (blocks.Count == 0)
        {
            return;
        }

        database.Write(writer =>
        {
            var ids = new Dictionary<string, long>(StringComparer.Ordinal);
            foreach (var block in blocks)
            {
                if (!ids.TryGetValue(block.Series, out var id))
                {
                    writer.Execute("INSERT INTO series (name) VALUES ($name) ON CONFLICT (name) DO NOTHING", ("$name", block.Series));
                    id = (long)writer.Scalar("SELECT id FROM series WHERE name = $name", ("$name", block.Series))!;
                    ids.Add(block.Series, id);
                }

                writer.Execute(
                    "INSERT INTO blocks (series, block, data) VALUES ($series, $block, $data) ON CONFLICT (series, block) DO UPDATE SET data = excluded.data",
                    ("$series", id), ("$block", block.Block), ("$data", block.Data));
            }
        });
    }

    /// <inheritdoc/>
    public void RemoveBefore(long block) =>
        database.Write(writer => writer.Execute("DELETE FROM blocks WHERE block < $block", ("$block", block)));
}
