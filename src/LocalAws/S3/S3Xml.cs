using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LocalAws.S3;

/// <summary>S3's XML bodies.</summary>
internal static class S3Xml
{
    /// <summary>Namespace of every answer but errors.</summary>
    public const string Namespace = "http://s3.amazonaws.com/doc/2006-03-01/";

    // Like S3, write control characters of a key as character references instead of refusing.
    private static readonly XmlWriterSettings s_settings = new() { Encoding = new UTF8Encoding(false), CheckCharacters = false };

    private static readonly XmlReaderSettings s_reader = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 8 * 1024 * 1024 };

    /// <summary>Writes the response body: one root element and what <paramref name="content"/> puts in it.</summary>
    public static async Task WriteAsync(HttpContext context, string root, string? ns, Action<XmlWriter> content, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, s_settings))
        {
            xml.WriteStartElement(root, ns);
            content(xml);
            xml.WriteEndElement();
        }

        context.Response.ContentType = "application/xml";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), cancellationToken);
    }

    /// <summary>Reads a request body.</summary>
    /// <exception cref="Http.AwsError"><c>MalformedXML</c>.</exception>
    public static async Task<XElement> ReadAsync(Stream content, string root, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = XmlReader.Create(content, new XmlReaderSettings
            {
                Async = true,
                DtdProcessing = s_reader.DtdProcessing,
                XmlResolver = null,
                MaxCharactersInDocument = s_reader.MaxCharactersInDocument,
            });
            var document = await XDocument.LoadAsync(reader, LoadOptions.None, cancellationToken);
            return document.Root is { } element && element.Name.LocalName == root
                ? element
                : throw new Http.AwsError("MalformedXML", $"The root element must be {root}.");
        }
        catch (XmlException exception)
        {
            throw new Http.AwsError("MalformedXML", $"The XML cannot be read: {exception.Message}");
        }
    }

    /// <summary>The text of a child element whatever its namespace, or null.</summary>
    public static string? Child(this XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value;

    /// <summary>ISO 8601 with milliseconds, as S3 writes it.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>Writes the account that owns everything.</summary>
    public static void WriteOwner(this XmlWriter xml, string element)
    {
        xml.WriteStartElement(element);
        xml.WriteElementString("ID", LocalAwsServer.AccountId);
        xml.WriteElementString("DisplayName", "localaws");
        xml.WriteEndElement();
    }
}
