using LocalAws.Http;

namespace LocalAws.S3;

/// <summary>S3's REST protocol with path-style addresses. It takes whatever no other protocol takes.</summary>
internal sealed class S3Protocol(
    SignatureVerifier verifier, BucketOperations buckets, ObjectOperations objects, MultipartOperations multipart) : IProtocol
{
    // Parameters that name something LocalAws does not keep: answering as if it did would mislead.
    private static readonly string[] s_unsupported =
    [
        "accelerate", "acl", "analytics", "attributes", "cors", "encryption", "intelligent-tiering", "inventory", "legal-hold", "lifecycle",
        "logging", "metrics", "notification", "object-lock", "ownershipControls", "policy", "policyStatus", "publicAccessBlock",
        "replication", "requestPayment", "restore", "retention", "select", "tagging", "torrent", "versions", "website",
    ];

    /// <inheritdoc/>
    public bool Matches(HttpRequest request) => true;

    /// <inheritdoc/>
    public async Task HandleAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var (bucket, key) = S3Request.Split(RawPath.Path(context.Request));
        context.Response.Headers["x-amz-request-id"] = context.TraceIdentifier;
        context.Response.Headers["x-amz-id-2"] = context.TraceIdentifier;
        var declared = context.Request.Headers[PayloadHashes.Header].ToString();
        if (declared.Length == 0)
        {
            declared = context.Request.Query.ContainsKey("X-Amz-Signature") || context.Request.Headers.Authorization.Count == 0
                ? PayloadHashes.Unsigned
                : throw S3Errors.InvalidRequest("Missing required header for this request: x-amz-content-sha256");
        }

        var signature = verifier.Verify(context.Request, ServiceNames.S3, declared);
        var request = new S3Request(context, bucket, key, signature);
        if (Array.Find(s_unsupported, request.Has) is { } unsupported)
        {
            throw NotImplemented(request, $" with ?{unsupported}");
        }

        await (bucket.Length == 0 ? buckets.ListAllAsync(request) : key.Length == 0 ? BucketAsync(request) : ObjectAsync(request));
    }

    /// <inheritdoc/>
    public Task WriteErrorAsync(HttpContext context, AwsError error, CancellationToken cancellationToken)
    {
        foreach (var (name, value) in error.Members)
        {
            context.Response.Headers[name] = value.ToString();
        }

        if (HttpMethods.IsHead(context.Request.Method) || error.Status == StatusCodes.Status304NotModified)
        {
            return Task.CompletedTask;
        }

        return S3Xml.WriteAsync(context, "Error", null, xml =>
        {
            xml.WriteElementString("Code", ErrorCodes.ForS3(error.Code));
            xml.WriteElementString("Message", error.Message);
            xml.WriteElementString("Resource", RawPath.Path(context.Request));
            xml.WriteElementString("RequestId", context.TraceIdentifier);
            xml.WriteElementString("HostId", context.TraceIdentifier);
        }, cancellationToken);
    }

    private static AwsError NotImplemented(S3Request request, string detail) => new(
        "NotImplemented", $"LocalAws does not support {request.Http.Method} of {(request.Key.Length > 0 ? "an object" : "a bucket")}{detail}.", StatusCodes.Status501NotImplemented);

    private Task BucketAsync(S3Request request) => request.Http.Method switch
    {
        "PUT" when !request.Has("versioning") => buckets.CreateAsync(request),
        "HEAD" => buckets.HeadAsync(request),
        "DELETE" => buckets.DeleteAsync(request),
        "POST" when request.Has("delete") => buckets.DeleteObjectsAsync(request),
        "GET" when request.Has("location") => buckets.LocationAsync(request),
        "GET" when request.Has("versioning") => buckets.VersioningAsync(request),
        "GET" when request.Has("uploads") => multipart.ListUploadsAsync(request),
        "GET" when request.Query("list-type") == "2" => buckets.ListV2Async(request),
        "GET" => buckets.ListV1Async(request),
        _ => throw NotImplemented(request, ""),
    };

    private Task ObjectAsync(S3Request request) => request.Http.Method switch
    {
        "PUT" when request.Has("uploadId") => multipart.UploadPartAsync(request),
        "PUT" when request.Header("x-amz-copy-source") is not null => objects.CopyAsync(request),
        "PUT" => objects.PutAsync(request),
        "GET" when request.Has("uploadId") => multipart.ListPartsAsync(request),
        "GET" or "HEAD" => objects.GetAsync(request),
        "DELETE" when request.Has("uploadId") => multipart.AbortAsync(request),
        "DELETE" => objects.DeleteAsync(request),
        "POST" when request.Has("uploads") => multipart.CreateAsync(request),
        "POST" when request.Has("uploadId") => multipart.CompleteAsync(request),
        _ => throw NotImplemented(request, ""),
    };
}
