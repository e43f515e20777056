using System.Globalization;
using System.Text;
using System.Xml;

namespace LocalAws.S3;

/// <summary>What both versions of ListObjects read from the query and write in the same way.</summary>
internal sealed class ListingNames
{
    private const int MaxPage = 1000;
    private const string TokenPrefix = "1:";

    private readonly string _bucket;
    private readonly string _prefix;
    private readonly string _delimiter;
    private readonly int _maxKeys;
    private readonly bool _isEncoded;

    /// <summary>Reads prefix, delimiter, max-keys and encoding-type.</summary>
    public ListingNames(S3Request request)
    {
        _bucket = request.Bucket;
        _prefix = request.Query("prefix") ?? "";
        _delimiter = request.Query("delimiter") ?? "";
        _maxKeys = MaxKeys(request.Query("max-keys"), "max-keys");
        _isEncoded = request.Query("encoding-type") switch
        {
            null or "" => false,
            "url" => true,
            var other => throw S3Errors.InvalidArgument($"encoding-type must be url, not '{other}'."),
        };
    }

    /// <summary>A page size: 1000 where absent, at most 1000.</summary>
    public static int MaxKeys(string? text, string name)
    {
        if (string.IsNullOrEmpty(text))
        {
            return MaxPage;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var keys)
            ? Math.Min(keys, MaxPage)
            : throw S3Errors.InvalidArgument($"{name} must be a whole number from 0, not '{text}'.");
    }

    /// <summary>The continuation token behind a key or common prefix.</summary>
    public static string WriteToken(string last) => Convert.ToBase64String(Encoding.UTF8.GetBytes(TokenPrefix + last));

    /// <summary>Reads a continuation token.</summary>
    /// <exception cref="Http.AwsError"><c>InvalidArgument</c>: not one of ours.</exception>
    public static string ReadToken(string token)
    {
        var bytes = new byte[token.Length];
        var text = Convert.TryFromBase64String(token, bytes, out var count) ? Encoding.UTF8.GetString(bytes, 0, count) : "";
        return text.StartsWith(TokenPrefix, StringComparison.Ordinal)
            ? text[TokenPrefix.Length..]
            : throw S3Errors.InvalidArgument("The continuation token provided is incorrect.");
    }

    /// <summary>The query behind a key.</summary>
    public ListingQuery Query(string after) => new(_prefix, _delimiter, after, _maxKeys);

    /// <summary>A key as the answer carries it.</summary>
    public string Encode(string text) =>
        _isEncoded ? Uri.EscapeDataString(text).Replace("%2F", "/", StringComparison.Ordinal) : text;

    /// <summary>Writes what stands before the objects.</summary>
    public void WriteHead(XmlWriter xml, ListingPage page)
    {
        xml.WriteElementString("Name", _bucket);
        xml.WriteElementString("Prefix", Encode(_prefix));
        if (_delimiter.Length > 0)
        {
            xml.WriteElementString("Delimiter", Encode(_delimiter));
        }

        xml.WriteElementString("MaxKeys", XmlConvert.ToString(_maxKeys));
        if (_isEncoded)
        {
            xml.WriteElementString("EncodingType", "url");
        }

        // A page of no keys is never truncated, whatever there is.
        xml.WriteElementString("IsTruncated", XmlConvert.ToString(page.Last is { Length: > 0 }));
    }

    /// <summary>Writes objects and common prefixes.</summary>
    public void WriteItems(XmlWriter xml, ListingPage page, bool owner)
    {
        foreach (var record in page.Objects)
        {
            xml.WriteStartElement("Contents");
            xml.WriteElementString("Key", Encode(record.Key));
            xml.WriteElementString("LastModified", S3Xml.Time(record.LastModified));
            xml.WriteElementString("ETag", $"\"{record.ETag}\"");
            xml.WriteElementString("Size", XmlConvert.ToString(record.Size));
            if (owner)
            {
                xml.WriteOwner("Owner");
            }

            xml.WriteElementString("StorageClass", "STANDARD");
            xml.WriteEndElement();
        }

        foreach (var prefix in page.CommonPrefixes)
        {
            xml.WriteStartElement("CommonPrefixes");
            xml.WriteElementString("Prefix", Encode(prefix));
            xml.WriteEndElement();
        }
    }
}
