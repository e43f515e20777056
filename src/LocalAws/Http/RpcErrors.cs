namespace LocalAws.Http;

/// <summary>What error answers of JSON and CBOR have in common.</summary>
internal static class RpcErrors
{
    /// <summary>
    /// Clients of a service that once spoke the query protocol ask for its codes with <c>x-amzn-query-mode</c>:
    /// the shape name goes into <c>__type</c>, the old code into a header.
    /// </summary>
    public static void AddQueryError(HttpContext context, AwsError error)
    {
        if (context.Request.Headers["x-amzn-query-mode"] == "true")
        {
            context.Response.Headers["x-amzn-query-error"] = $"{ErrorCodes.ForQuery(error.Code)};{(error.Status < 500 ? "Sender" : "Receiver")}";
        }
    }
}
