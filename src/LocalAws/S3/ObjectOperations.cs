using System.Buffers;
using LocalAws.Http;

namespace LocalAws.S3;

/// <summary>Calls on objects.</summary>
internal sealed class ObjectOperations(ObjectStore store, BlobStore blobs)
{
    /// <summary>PutObject.</summary>
    public async Task PutAsync(S3Request request)
    {
        store.Bucket(request.Bucket);
        var headers = ObjectHeaders.Kept(request);
        var received = blobs.Receive();
        try
        {
            var content = await ObjectContent.ReceiveAsync(request.Http, request.Signature, received, request.Aborted);
            foreach (var (name, value) in content.Checksums)
            {
                headers[name] = value;
                request.Response.Headers[name] = value;
            }

            var record = store.Commit(
                request.Bucket, request.Key, blobs.Keep(received), content.Digests.Size, content.Digests.Md5,
                ObjectHeaders.ContentType(request), headers, existing => Preconditions.CheckWrite(request, existing));
            request.Response.Headers.ETag = $"\"{record.ETag}\"";
        }
        finally
        {
            BlobStore.Discard(received);
        }
    }

    /// <summary>GetObject and HeadObject.</summary>
    public async Task GetAsync(S3Request request)
    {
        if (request.Has("partNumber"))
        {
            throw new AwsError("NotImplemented", "LocalAws does not keep the parts of a completed object; ask for a range.", StatusCodes.Status501NotImplemented);
        }

        var (record, content) = store.Open(request.Bucket, request.Key, found => Preconditions.CheckRead(request, found));
        await using (content)
        {
            var range = ByteRange.Parse(request.Header("Range"), record.Size);
            ObjectHeaders.Write(request, record, whole: range is null);
            var (first, length) = range ?? new ByteRange(0, record.Size);
            if (range is not null)
            {
                request.Response.StatusCode = StatusCodes.Status206PartialContent;
                request.Response.Headers.ContentRange = $"bytes {first}-{first + length - 1}/{record.Size}";
            }

            request.Response.ContentLength = length;
            if (HttpMethods.IsGet(request.Http.Method))
            {
                await SendAsync(request, content, first, length);
            }
        }
    }

    /// <summary>DeleteObject.</summary>
    public Task DeleteAsync(S3Request request)
    {
        store.Delete(request.Bucket, request.Key);
        request.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <summary>CopyObject.</summary>
    public async Task CopyAsync(S3Request request)
    {
        var source = CopySource.Read(request);
        store.Bucket(request.Bucket);
        var replaces = "REPLACE".Equals(request.Header("x-amz-metadata-directive"), StringComparison.OrdinalIgnoreCase);
        if (!replaces && source.Bucket == request.Bucket && source.Key == request.Key)
        {
            throw S3Errors.InvalidRequest("An object can be copied onto itself only with x-amz-metadata-directive: REPLACE.");
        }

        var (record, content) = store.Open(source.Bucket, source.Key, found => Preconditions.CheckCopySource(request, found));
        var received = blobs.Receive();
        try
        {
            await using (content)
            {
                await content.CopyToAsync(received, request.Aborted);
                await received.FlushAsync(request.Aborted);
            }

            var copy = store.Commit(
                request.Bucket, request.Key, blobs.Keep(received), record.Size, record.ETag,
                replaces ? ObjectHeaders.ContentType(request) : record.ContentType,
                replaces ? ObjectHeaders.Kept(request) : record.Headers,
                existing => Preconditions.CheckWrite(request, existing));
            await S3Xml.WriteAsync(request.Context, "CopyObjectResult", S3Xml.Namespace, xml =>
            {
                xml.WriteElementString("LastModified", S3Xml.Time(copy.LastModified));
                xml.WriteElementString("ETag", $"\"{copy.ETag}\"");
            }, request.Aborted);
        }
        finally
        {
            BlobStore.Discard(received);
        }
    }

    private static async Task SendAsync(S3Request request, FileStream content, long first, long length)
    {
        content.Position = first;
        using var rented = MemoryPool<byte>.Shared.Rent((int)Math.Min(length, 128 * 1024));
        var buffer = rented.Memory;
        while (length > 0)
        {
            var read = await content.ReadAsync(buffer[..(int)Math.Min(length, buffer.Length)], request.Aborted);
            if (read == 0)
            {
                throw new EndOfStreamException($"A blob is {length} bytes shorter than its description says.");
            }

            await request.Response.Body.WriteAsync(buffer[..read], request.Aborted);
            length -= read;
        }
    }
}
