using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalAws.S3;

namespace LocalAws.Tests.S3;

public sealed class ListingTests
{
    [Property]
    public void KeyOrder_IsTheOrderOfUtf8Bytes(NonEmptyString x, NonEmptyString y)
    {
        // Lone surrogates have no UTF-8, and no URL carries one.
        var (a, b) = (Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(x.Get)), Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(y.Get)));

        Math.Sign(KeyOrder.Instance.Compare(a, b)).ShouldBe(Math.Sign(Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b))));
    }

    [Fact]
    public void KeyOrder_SurrogatePair_ComesAfterTheBasicPlane()
    {
        KeyOrder.Instance.Compare("\uFF5E", "\U0001F600").ShouldBeLessThan(0);
        KeyOrder.Instance.Compare("a", "ab").ShouldBeLessThan(0);
    }

    [Property(Arbitrary = [typeof(Keys)])]
    public void Pages_OfAnySize_GiveWhatASimpleListingGives(KeyList keys, PositiveInt pageSize)
    {
        var objects = keys.Names.Select(ObjectRecord.Probe).ToImmutableSortedSet(ObjectRecord.ByKey);
        var found = new List<string>();
        var after = "";
        while (true)
        {
            var page = Listing.Read(objects, new ListingQuery(keys.Prefix, keys.Delimiter, after, pageSize.Get));
            (page.Objects.Count + page.CommonPrefixes.Count).ShouldBeLessThanOrEqualTo(pageSize.Get);
            found.AddRange(page.Objects.Select(record => record.Key).Concat(page.CommonPrefixes).Order(KeyOrder.Instance));
            if (page.Last is null)
            {
                break;
            }

            after = page.Last;
        }

        found.ShouldBe(Simple(keys));
    }

    private static IEnumerable<string> Simple(KeyList keys) => keys.Names
        .Where(name => name.StartsWith(keys.Prefix, StringComparison.Ordinal))
        .Select(name =>
        {
            var at = keys.Delimiter.Length == 0 ? -1 : name.IndexOf(keys.Delimiter, keys.Prefix.Length, StringComparison.Ordinal);
            return at < 0 ? name : name[..(at + keys.Delimiter.Length)];
        })
        .Distinct()
        .Order(KeyOrder.Instance);

    public sealed record KeyList(string[] Names, string Prefix, string Delimiter);

    public static class Keys
    {
        public static Arbitrary<KeyList> Lists()
        {
            var name = Gen.Elements('a', 'b', '/', '\uFF5E').NonEmptyListOf().Select(letters => string.Concat(letters.Take(6)));
            return (
                from names in name.ListOf()
                from prefix in Gen.OneOf(Gen.Constant(""), name.Select(text => text[..1]), name)
                from delimiter in Gen.Elements("", "/", "a", "b/")
                select new KeyList([.. names], prefix, delimiter)).ToArbitrary();
        }
    }
}
