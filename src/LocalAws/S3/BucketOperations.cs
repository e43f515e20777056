using System.Xml;
using LocalAws.Http;

namespace LocalAws.S3;

/// <summary>Calls on the service and on buckets.</summary>
internal sealed class BucketOperations(ObjectStore store)
{
    private const int MaxDeletes = 1000;

    /// <summary>ListBuckets.</summary>
    public Task ListAllAsync(S3Request request)
    {
        if (!HttpMethods.IsGet(request.Http.Method))
        {
            throw new AwsError("MethodNotAllowed", "Without a bucket only GET is allowed.", StatusCodes.Status405MethodNotAllowed);
        }

        return S3Xml.WriteAsync(request.Context, "ListAllMyBucketsResult", S3Xml.Namespace, xml =>
        {
            xml.WriteOwner("Owner");
            xml.WriteStartElement("Buckets");
            foreach (var bucket in store.Buckets)
            {
                xml.WriteStartElement("Bucket");
                xml.WriteElementString("Name", bucket.Name);
                xml.WriteElementString("CreationDate", S3Xml.Time(bucket.Created));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }, request.Aborted);
    }

    /// <summary>CreateBucket. Making one's own bucket again succeeds, as in us-east-1.</summary>
    public async Task CreateAsync(S3Request request)
    {
        using var body = await ObjectContent.ReadSmallAsync(request.Http, request.Signature, request.Aborted);
        store.CreateBucket(request.Bucket);
        request.Response.Headers.Location = "/" + request.Bucket;
    }

    /// <summary>HeadBucket.</summary>
    public Task HeadAsync(S3Request request)
    {
        store.Bucket(request.Bucket);
        request.Response.Headers["x-amz-bucket-region"] = LocalAwsServer.Region;
        return Task.CompletedTask;
    }

    /// <summary>DeleteBucket.</summary>
    public Task DeleteAsync(S3Request request)
    {
        store.DeleteBucket(request.Bucket);
        request.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <summary>GetBucketLocation. us-east-1 goes by the empty constraint.</summary>
    public Task LocationAsync(S3Request request)
    {
        store.Bucket(request.Bucket);
        return S3Xml.WriteAsync(request.Context, "LocationConstraint", S3Xml.Namespace, _ => { }, request.Aborted);
    }

    /// <summary>GetBucketVersioning: never enabled.</summary>
    public Task VersioningAsync(S3Request request)
    {
        store.Bucket(request.Bucket);
        return S3Xml.WriteAsync(request.Context, "VersioningConfiguration", S3Xml.Namespace, _ => { }, request.Aborted);
    }

    /// <summary>DeleteObjects.</summary>
    public async Task DeleteObjectsAsync(S3Request request)
    {
        store.Bucket(request.Bucket);
        using var body = await ObjectContent.ReadSmallAsync(request.Http, request.Signature, request.Aborted);
        var delete = await S3Xml.ReadAsync(body, "Delete", request.Aborted);
        var keys = delete.Elements().Where(element => element.Name.LocalName == "Object")
            .Select(element => element.Child("Key") ?? throw new AwsError("MalformedXML", "An Object has no Key.")).ToList();
        if (keys.Count is 0 or > MaxDeletes)
        {
            throw new AwsError("MalformedXML", $"DeleteObjects takes 1 to {MaxDeletes} keys, not {keys.Count}.");
        }

        keys.ForEach(key => store.Delete(request.Bucket, key));
        var quiet = delete.Child("Quiet") == "true";
        await S3Xml.WriteAsync(request.Context, "DeleteResult", S3Xml.Namespace, xml =>
        {
            foreach (var key in quiet ? [] : keys)
            {
                xml.WriteStartElement("Deleted");
                xml.WriteElementString("Key", key);
                xml.WriteEndElement();
            }
        }, request.Aborted);
    }

    /// <summary>ListObjectsV2.</summary>
    public Task ListV2Async(S3Request request)
    {
        var token = request.Query("continuation-token");
        var startAfter = request.Query("start-after") ?? "";
        var names = new ListingNames(request);
        var query = names.Query(token is null ? startAfter : ListingNames.ReadToken(token));
        var page = Listing.Read(store.Bucket(request.Bucket).Objects, query);
        return S3Xml.WriteAsync(request.Context, "ListBucketResult", S3Xml.Namespace, xml =>
        {
            names.WriteHead(xml, page);
            xml.WriteElementString("KeyCount", XmlConvert.ToString(page.Objects.Count + page.CommonPrefixes.Count));
            if (startAfter.Length > 0)
            {
                xml.WriteElementString("StartAfter", names.Encode(startAfter));
            }

            if (token is not null)
            {
                xml.WriteElementString("ContinuationToken", token);
            }

            if (page.Last is { Length: > 0 })
            {
                xml.WriteElementString("NextContinuationToken", ListingNames.WriteToken(page.Last));
            }

            names.WriteItems(xml, page, owner: request.Query("fetch-owner") == "true");
        }, request.Aborted);
    }

    /// <summary>ListObjects, the first version.</summary>
    public Task ListV1Async(S3Request request)
    {
        var marker = request.Query("marker") ?? "";
        var names = new ListingNames(request);
        var page = Listing.Read(store.Bucket(request.Bucket).Objects, names.Query(marker));
        return S3Xml.WriteAsync(request.Context, "ListBucketResult", S3Xml.Namespace, xml =>
        {
            names.WriteHead(xml, page);
            xml.WriteElementString("Marker", names.Encode(marker));
            if (page.Last is { Length: > 0 })
            {
                xml.WriteElementString("NextMarker", names.Encode(page.Last));
            }

            names.WriteItems(xml, page, owner: true);
        }, request.Aborted);
    }
}
