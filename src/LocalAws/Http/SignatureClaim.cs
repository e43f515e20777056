using System.Globalization;

namespace LocalAws.Http;

/// <summary>What a request says about its own signature.</summary>
internal sealed record SignatureClaim
{
    /// <summary>The only algorithm that is verified.</summary>
    public const string Algorithm = "AWS4-HMAC-SHA256";

    private const string DateFormat = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>Access key.</summary>
    public required string AccessKeyId { get; init; }

    /// <summary><c>date/region/service/aws4_request</c>.</summary>
    public required string Scope { get; init; }

    /// <summary>Signing name in the scope.</summary>
    public required string Service { get; init; }

    /// <summary>Lower-case names of the signed headers.</summary>
    public required string[] SignedHeaders { get; init; }

    /// <summary>Signature in hex.</summary>
    public required string Signature { get; init; }

    /// <summary>When it was signed, as sent.</summary>
    public required string Timestamp { get; init; }

    /// <summary>When it was signed.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>How long a presigned request is good for; null for the header form.</summary>
    public TimeSpan? Expires { get; init; }

    /// <summary>Whether the signature stands in the query.</summary>
    public bool IsPresigned => Expires is not null;

    /// <summary>Reads the Authorization header or the presigned query.</summary>
    /// <exception cref="AwsError">There is neither, or it cannot be read.</exception>
    public static SignatureClaim Read(HttpRequest request)
    {
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.Length > 0)
        {
            return FromHeader(request, authorization);
        }

        return request.Query["X-Amz-Algorithm"] == Algorithm
            ? FromQuery(request.Query)
            : throw new AwsError(ErrorCodes.MissingAuthentication, "The request is not signed. Configure the client with the key pair that LocalAws prints at start.", StatusCodes.Status403Forbidden);
    }

    private static SignatureClaim FromHeader(HttpRequest request, string authorization)
    {
        if (!authorization.StartsWith(Algorithm + " ", StringComparison.Ordinal))
        {
            throw Malformed($"only {Algorithm} is supported");
        }

        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in authorization[Algorithm.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                parts[part[..equals]] = part[(equals + 1)..];
            }
        }

        var timestamp = request.Headers["x-amz-date"].ToString();
        if (timestamp.Length == 0 && DateTimeOffset.TryParseExact(
            request.Headers.Date, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            timestamp = date.UtcDateTime.ToString(DateFormat, CultureInfo.InvariantCulture);
        }

        return Make(Part(parts, "Credential"), Part(parts, "SignedHeaders"), Part(parts, "Signature"), timestamp, null);
    }

    private static SignatureClaim FromQuery(IQueryCollection query)
    {
        // AWS allows a week.
        if (!int.TryParse(query["X-Amz-Expires"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds is < 1 or > 604800)
        {
            throw Malformed("X-Amz-Expires must be 1 to 604800 seconds");
        }

        return Make(
            query["X-Amz-Credential"].ToString(), query["X-Amz-SignedHeaders"].ToString(), query["X-Amz-Signature"].ToString(),
            query["X-Amz-Date"].ToString(), TimeSpan.FromSeconds(seconds));
    }

    private static SignatureClaim Make(string credential, string signedHeaders, string signature, string timestamp, TimeSpan? expires)
    {
        if (!DateTimeOffset.TryParseExact(timestamp, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            throw Malformed("X-Amz-Date must look like 20260131T120000Z");
        }

        // An access key has no slash, but be lenient: the scope is the last four parts.
        if (credential.Split('/') is not [.. var key, var date, var region, var service, "aws4_request"])
        {
            throw Malformed("Credential must look like KEY/20260131/us-east-1/s3/aws4_request");
        }

        if (date != timestamp[..8])
        {
            throw Malformed("the date in Credential differs from X-Amz-Date");
        }

        var names = signedHeaders.Split(';', StringSplitOptions.RemoveEmptyEntries);
        return names.Contains("host", StringComparer.Ordinal)
            ? new SignatureClaim
            {
                AccessKeyId = string.Join('/', key),
                Scope = $"{date}/{region}/{service}/aws4_request",
                Service = service,
                SignedHeaders = names,
                Signature = signature,
                Timestamp = timestamp,
                Time = time,
                Expires = expires,
            }
            : throw Malformed("SignedHeaders must include host");
    }

    private static string Part(Dictionary<string, string> parts, string name) =>
        parts.TryGetValue(name, out var value) ? value : throw Malformed($"it lacks {name}");

    private static AwsError Malformed(string reason) => new(ErrorCodes.MalformedAuthorization, $"The request's authorization cannot be read: {reason}.");
}
