using System.Globalization;
using System.Security.Cryptography;
using System.Xml;
using LocalAws.Http;

namespace LocalAws.S3;

/// <summary>Calls of uploads in parts.</summary>
internal sealed class MultipartOperations(ObjectStore store, MultipartUploads uploads, BlobStore blobs)
{
    private const int MaxParts = 10_000;
    private const long MinPartSize = 5 * 1024 * 1024;

    /// <summary>CreateMultipartUpload.</summary>
    public Task CreateAsync(S3Request request)
    {
        store.Bucket(request.Bucket);
        var upload = uploads.Create(request.Bucket, request.Key, ObjectHeaders.ContentType(request), ObjectHeaders.Kept(request));
        return S3Xml.WriteAsync(request.Context, "InitiateMultipartUploadResult", S3Xml.Namespace, xml =>
        {
            xml.WriteElementString("Bucket", upload.Bucket);
            xml.WriteElementString("Key", upload.Key);
            xml.WriteElementString("UploadId", upload.Id);
        }, request.Aborted);
    }

    /// <summary>UploadPart, and UploadPartCopy when a copy source is named.</summary>
    public async Task UploadPartAsync(S3Request request)
    {
        var upload = Upload(request);
        if (!int.TryParse(request.Query("partNumber"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > MaxParts)
        {
            throw S3Errors.InvalidArgument($"Part number must be an integer between 1 and {MaxParts}, inclusive.");
        }

        var received = blobs.Receive();
        try
        {
            if (request.Header("x-amz-copy-source") is not null)
            {
                await CopyPartAsync(request, upload, number, received);
                return;
            }

            var content = await ObjectContent.ReceiveAsync(request.Http, request.Signature, received, request.Aborted);
            var part = uploads.Add(upload, number, blobs.Keep(received), content.Digests.Size, content.Digests.Md5);
            request.Response.Headers.ETag = $"\"{part.ETag}\"";
            foreach (var (name, value) in content.Checksums)
            {
                request.Response.Headers[name] = value;
            }
        }
        finally
        {
            BlobStore.Discard(received);
        }
    }

    /// <summary>CompleteMultipartUpload.</summary>
    public async Task CompleteAsync(S3Request request)
    {
        var upload = Upload(request);
        using var body = await ObjectContent.ReadSmallAsync(request.Http, request.Signature, request.Aborted);
        var parts = Chosen(await S3Xml.ReadAsync(body, "CompleteMultipartUpload", request.Aborted), uploads.Parts(upload));
        var received = blobs.Receive();
        try
        {
            foreach (var part in parts)
            {
                await using var content = blobs.Open(part.Blob);
                await content.CopyToAsync(received, request.Aborted);
            }

            await received.FlushAsync(request.Aborted);
            var record = store.Commit(
                upload.Bucket, upload.Key, blobs.Keep(received), parts.Sum(part => part.Size), ETag(parts), upload.ContentType, upload.Headers,
                existing => Preconditions.CheckWrite(request, existing));
            uploads.Remove(upload);
            await S3Xml.WriteAsync(request.Context, "CompleteMultipartUploadResult", S3Xml.Namespace, xml =>
            {
                xml.WriteElementString("Location", $"{request.Http.Scheme}://{request.Http.Host}{RawPath.Path(request.Http)}");
                xml.WriteElementString("Bucket", upload.Bucket);
                xml.WriteElementString("Key", upload.Key);
                xml.WriteElementString("ETag", $"\"{record.ETag}\"");
            }, request.Aborted);
        }
        finally
        {
            BlobStore.Discard(received);
        }
    }

    /// <summary>AbortMultipartUpload.</summary>
    public Task AbortAsync(S3Request request)
    {
        uploads.Remove(Upload(request));
        request.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <summary>ListParts.</summary>
    public Task ListPartsAsync(S3Request request)
    {
        var upload = Upload(request);
        var marker = ListingNames.MaxKeys(request.Query("part-number-marker") ?? "0", "part-number-marker");
        var max = ListingNames.MaxKeys(request.Query("max-parts"), "max-parts");
        var parts = uploads.Parts(upload).Where(part => part.Number > marker).ToList();
        var page = parts.Take(max).ToList();
        return S3Xml.WriteAsync(request.Context, "ListPartsResult", S3Xml.Namespace, xml =>
        {
            xml.WriteElementString("Bucket", upload.Bucket);
            xml.WriteElementString("Key", upload.Key);
            xml.WriteElementString("UploadId", upload.Id);
            xml.WriteElementString("PartNumberMarker", XmlConvert.ToString(marker));
            xml.WriteElementString("NextPartNumberMarker", XmlConvert.ToString(page.LastOrDefault()?.Number ?? marker));
            xml.WriteElementString("MaxParts", XmlConvert.ToString(max));
            xml.WriteElementString("IsTruncated", XmlConvert.ToString(parts.Count > page.Count));
            page.ForEach(part => WritePart(xml, part));
        }, request.Aborted);
    }

    /// <summary>ListMultipartUploads.</summary>
    public Task ListUploadsAsync(S3Request request)
    {
        store.Bucket(request.Bucket);
        var prefix = request.Query("prefix") ?? "";
        return S3Xml.WriteAsync(request.Context, "ListMultipartUploadsResult", S3Xml.Namespace, xml =>
        {
            xml.WriteElementString("Bucket", request.Bucket);
            xml.WriteElementString("Prefix", prefix);
            xml.WriteElementString("IsTruncated", "false");
            foreach (var upload in uploads.In(request.Bucket).Where(upload => upload.Key.StartsWith(prefix, StringComparison.Ordinal)))
            {
                xml.WriteStartElement("Upload");
                xml.WriteElementString("Key", upload.Key);
                xml.WriteElementString("UploadId", upload.Id);
                xml.WriteElementString("StorageClass", "STANDARD");
                xml.WriteElementString("Initiated", S3Xml.Time(upload.Started));
                xml.WriteEndElement();
            }
        }, request.Aborted);
    }

    private static List<UploadPart> Chosen(System.Xml.Linq.XElement complete, IReadOnlyList<UploadPart> received)
    {
        var byNumber = received.ToDictionary(part => part.Number);
        var chosen = new List<UploadPart>();
        foreach (var element in complete.Elements().Where(element => element.Name.LocalName == "Part"))
        {
            var etag = element.Child("ETag")?.Trim('"');
            if (!int.TryParse(element.Child("PartNumber"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || !byNumber.TryGetValue(number, out var part) || part.ETag != etag)
            {
                throw new AwsError("InvalidPart", $"Part {element.Child("PartNumber")} with ETag {etag} was not received. List the parts to see what was.");
            }

            if (chosen.Count > 0 && chosen[^1].Number >= number)
            {
                throw new AwsError("InvalidPartOrder", "The list of parts was not in ascending order.");
            }

            chosen.Add(part);
        }

        if (chosen.Count == 0)
        {
            throw new AwsError("MalformedXML", "The list of parts is empty.");
        }

        return chosen[..^1].Find(part => part.Size < MinPartSize) is { } small
            ? throw new AwsError("EntityTooSmall", $"Part {small.Number} has {small.Size} bytes; every part but the last needs {MinPartSize}.")
            : chosen;
    }

    // S3's own definition: the MD5 of the parts' MD5s, and their number.
    private static string ETag(List<UploadPart> parts)
    {
#pragma warning disable CA5351
        var digest = MD5.HashData([.. parts.SelectMany(part => Convert.FromHexString(part.ETag))]);
#pragma warning restore CA5351
        return $"{Convert.ToHexStringLower(digest)}-{parts.Count}";
    }

    private static void WritePart(XmlWriter xml, UploadPart part)
    {
        xml.WriteStartElement("Part");
        xml.WriteElementString("PartNumber", XmlConvert.ToString(part.Number));
        xml.WriteElementString("LastModified", S3Xml.Time(part.LastModified));
        xml.WriteElementString("ETag", $"\"{part.ETag}\"");
        xml.WriteElementString("Size", XmlConvert.ToString(part.Size));
        xml.WriteEndElement();
    }

    private MultipartUpload Upload(S3Request request) => uploads.Get(request.Query("uploadId")!, request.Bucket, request.Key);

    private async Task CopyPartAsync(S3Request request, MultipartUpload upload, int number, FileStream received)
    {
        var source = CopySource.Read(request);
        var (record, content) = store.Open(source.Bucket, source.Key, found => Preconditions.CheckCopySource(request, found));
        await using (content)
        {
            var range = ByteRange.Parse(request.Header("x-amz-copy-source-range"), record.Size) ?? new ByteRange(0, record.Size);
            content.Position = range.First;
            await using var bounded = new BoundedStream(content, range.Length);
            var digests = await new ContentCopy().RunAsync(bounded, received, request.Aborted);
            var part = uploads.Add(upload, number, blobs.Keep(received), digests.Size, digests.Md5);
            await S3Xml.WriteAsync(request.Context, "CopyPartResult", S3Xml.Namespace, xml =>
            {
                xml.WriteElementString("LastModified", S3Xml.Time(part.LastModified));
                xml.WriteElementString("ETag", $"\"{part.ETag}\"");
            }, request.Aborted);
        }
    }
}
