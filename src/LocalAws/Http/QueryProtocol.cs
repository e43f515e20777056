using System.Text;
using System.Xml;

namespace LocalAws.Http;

/// <summary>AWS query: a form with <c>Action</c> and <c>Version</c>, answered in XML. Older CloudWatch clients speak it.</summary>
internal sealed class QueryProtocol(Operations operations, SignatureVerifier verifier) : IProtocol
{
    private const string Version = "2010-08-01";
    private const string Namespace = "http://monitoring.amazonaws.com/doc/2010-08-01/";

    private static readonly XmlWriterSettings s_xml = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true };

    /// <inheritdoc/>
    public bool Matches(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && request.Path == "/"
        && request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    /// <inheritdoc/>
    public async Task HandleAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var body = await RequestReader.ReadAsync(context.Request, RequestReader.RpcLimit, cancellationToken);
        verifier.Verify(context.Request, service: null, body.Wire.Span);
        var form = QueryForm.Parse(Encoding.UTF8.GetString(body.Content.Span));
        if (form.Version != Version)
        {
            throw new AwsError("InvalidAction", $"LocalAws does not support the query API of version '{form.Version}' (action '{form.Action}'); CloudWatch's is {Version}.");
        }

        var operation = operations.Find(ServiceNames.CloudWatch, form.Action);
        var output = await operation(form.Input, cancellationToken);
        await WriteAsync(context, xml =>
        {
            xml.WriteStartElement(form.Action + "Response", Namespace);
            if (output is not null)
            {
                xml.WriteStartElement(form.Action + "Result");
                QueryXml.WriteMembers(xml, "", output);
                xml.WriteEndElement();
            }

            xml.WriteStartElement("ResponseMetadata");
            xml.WriteElementString("RequestId", context.TraceIdentifier);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task WriteErrorAsync(HttpContext context, AwsError error, CancellationToken cancellationToken) => WriteAsync(context, xml =>
    {
        xml.WriteStartElement("ErrorResponse", Namespace);
        xml.WriteStartElement("Error");
        xml.WriteElementString("Type", error.Status < 500 ? "Sender" : "Receiver");
        xml.WriteElementString("Code", ErrorCodes.ForQuery(error.Code));
        xml.WriteElementString("Message", XmlText.Clean(error.Message));
        xml.WriteEndElement();
        xml.WriteElementString("RequestId", context.TraceIdentifier);
        xml.WriteEndElement();
    }, cancellationToken);

    private static async Task WriteAsync(HttpContext context, Action<XmlWriter> write, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, s_xml))
        {
            write(xml);
        }

        context.Response.ContentType = "text/xml";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), cancellationToken);
    }
}
