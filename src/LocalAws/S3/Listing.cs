using System.Collections.Immutable;

namespace LocalAws.S3;

/// <summary>What to list.</summary>
/// <param name="Prefix">Keys start with it.</param>
/// <param name="Delimiter">Keys are rolled up into common prefixes up to it; empty for none.</param>
/// <param name="After">Keys up to and including this one are left out; a common prefix leaves out all of its keys. Empty for none.</param>
/// <param name="MaxKeys">Most objects and common prefixes together.</param>
internal sealed record ListingQuery(string Prefix, string Delimiter, string After, int MaxKeys);

/// <summary>One page of a listing.</summary>
/// <param name="Objects">Objects in key order.</param>
/// <param name="CommonPrefixes">Common prefixes in key order.</param>
/// <param name="Last">Last key or common prefix of the page when there are more, otherwise null.</param>
internal sealed record ListingPage(IReadOnlyList<ObjectRecord> Objects, IReadOnlyList<string> CommonPrefixes, string? Last);

/// <summary>Lists keys by prefix and delimiter. Costs grow with the page, not with the bucket.</summary>
internal static class Listing
{
    /// <summary>Reads one page.</summary>
    public static ListingPage Read(ImmutableSortedSet<ObjectRecord> objects, ListingQuery query)
    {
        var found = new List<ObjectRecord>();
        var prefixes = new List<string>();
        var last = "";
        var index = Start(objects, query);
        while (index < objects.Count && objects[index].Key.StartsWith(query.Prefix, StringComparison.Ordinal))
        {
            if (found.Count + prefixes.Count == query.MaxKeys)
            {
                return new ListingPage(found, prefixes, last);
            }

            var record = objects[index];
            if (CommonPrefix(record.Key, query) is { } common)
            {
                prefixes.Add(last = common);
                index = Behind(objects, common);
            }
            else
            {
                found.Add(record);
                last = record.Key;
                index++;
            }
        }

        return new ListingPage(found, prefixes, null);
    }

    /// <summary>Index of the first object whose key fulfils the condition, which must hold for all keys after it too.</summary>
    public static int FirstIndex(ImmutableSortedSet<ObjectRecord> objects, Func<string, bool> condition)
    {
        int low = 0, high = objects.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (condition(objects[middle].Key))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private static int Start(ImmutableSortedSet<ObjectRecord> objects, ListingQuery query)
    {
        var first = FirstIndex(objects, key => KeyOrder.Instance.Compare(key, query.Prefix) >= 0);
        if (query.After.Length == 0)
        {
            return first;
        }

        var after = query.After.StartsWith(query.Prefix, StringComparison.Ordinal) && CommonPrefix(query.After, query) == query.After
            ? Behind(objects, query.After)
            : FirstIndex(objects, key => KeyOrder.Instance.Compare(key, query.After) > 0);
        return Math.Max(first, after);
    }

    private static int Behind(ImmutableSortedSet<ObjectRecord> objects, string prefix) => FirstIndex(
        objects, key => KeyOrder.Instance.Compare(key, prefix) > 0 && !key.StartsWith(prefix, StringComparison.Ordinal));

    private static string? CommonPrefix(string key, ListingQuery query)
    {
        if (query.Delimiter.Length == 0)
        {
            return null;
        }

        var at = key.IndexOf(query.Delimiter, query.Prefix.Length, StringComparison.Ordinal);
        return at < 0 ? null : key[..(at + query.Delimiter.Length)];
    }
}
