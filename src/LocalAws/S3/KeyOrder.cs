namespace LocalAws.S3;

/// <summary>S3's order of keys: by their UTF-8 bytes. It differs from ordinal order only where surrogate pairs meet U+E000 to U+FFFF.</summary>
internal sealed class KeyOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static KeyOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var common = Math.Min(x!.Length, y!.Length);
        var same = x.AsSpan(0, common).CommonPrefixLength(y.AsSpan(0, common));
        return same == common ? x.Length.CompareTo(y.Length) : Rank(x[same]).CompareTo(Rank(y[same]));
    }

    // Code points above U+FFFF come last in UTF-8, but as surrogates they stand before U+E000.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
