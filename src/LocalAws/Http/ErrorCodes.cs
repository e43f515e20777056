namespace LocalAws.Http;

/// <summary>One failure goes by different codes in different protocols; these are the translations.</summary>
internal static class ErrorCodes
{
    /// <summary>No Authorization header and no presigned query.</summary>
    public const string MissingAuthentication = "MissingAuthenticationToken";

    /// <summary>An access key that is not the known one.</summary>
    public const string UnknownAccessKey = "InvalidAccessKeyId";

    /// <summary>The signature is not what the known secret gives.</summary>
    public const string WrongSignature = "SignatureDoesNotMatch";

    /// <summary>Signed more than fifteen minutes away from now.</summary>
    public const string Skewed = "RequestTimeTooSkewed";

    /// <summary>An Authorization header or presigned query that cannot be read.</summary>
    public const string MalformedAuthorization = "AuthorizationHeaderMalformed";

    /// <summary>A body that does not parse.</summary>
    public const string Unreadable = "SerializationException";

    private static readonly Dictionary<string, string> s_json = new(StringComparer.Ordinal)
    {
        [MissingAuthentication] = "MissingAuthenticationTokenException",
        [UnknownAccessKey] = "UnrecognizedClientException",
        [WrongSignature] = "InvalidSignatureException",
        [Skewed] = "InvalidSignatureException",
        [MalformedAuthorization] = "IncompleteSignatureException",
        ["AccessDenied"] = "AccessDeniedException",
        ["EntityTooLarge"] = "RequestEntityTooLargeException",
    };

    private static readonly Dictionary<string, string> s_query = new(StringComparer.Ordinal)
    {
        [UnknownAccessKey] = "InvalidClientTokenId",
        [MalformedAuthorization] = "IncompleteSignature",
        [Skewed] = WrongSignature,
        ["UnknownOperationException"] = "InvalidAction",
        ["ValidationException"] = "ValidationError",
        [Unreadable] = "MalformedInput",
        ["InvalidParameterValueException"] = "InvalidParameterValue",
        ["InvalidParameterCombinationException"] = "InvalidParameterCombination",
        ["MissingRequiredParameterException"] = "MissingParameter",
        ["InvalidFormatFault"] = "InvalidFormat",
        ["LimitExceededFault"] = "LimitExceeded",
        ["InternalServiceFault"] = "InternalServiceError",
    };

    private static readonly Dictionary<string, string> s_s3 = new(StringComparer.Ordinal)
    {
        [MissingAuthentication] = "AccessDenied",
        ["InternalFailure"] = "InternalError",
    };

    private static readonly Dictionary<string, string> s_shapes = new(StringComparer.Ordinal)
    {
        ["InvalidParameterValue"] = "InvalidParameterValueException",
        ["InvalidParameterCombination"] = "InvalidParameterCombinationException",
        ["MissingParameter"] = "MissingRequiredParameterException",
        ["InvalidFormat"] = "InvalidFormatFault",
        ["LimitExceeded"] = "LimitExceededFault",
        ["InternalServiceError"] = "InternalServiceFault",
    };

    /// <summary>Shape name for <c>__type</c> in JSON and CBOR.</summary>
    public static string ForJson(string code) => s_json.GetValueOrDefault(code) ?? s_shapes.GetValueOrDefault(code, code);

    /// <summary>Code of the query protocol, also in <c>x-amzn-query-error</c>.</summary>
    public static string ForQuery(string code) => s_query.GetValueOrDefault(code, code);

    /// <summary>Code in S3's XML.</summary>
    public static string ForS3(string code) => s_s3.GetValueOrDefault(code, code);
}
