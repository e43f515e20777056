namespace LocalAws.Http;

/// <summary>One way of speaking to a service on the shared port: recognises its requests, answers them, and words errors.</summary>
internal interface IProtocol
{
    /// <summary>Whether the request is this protocol's.</summary>
    bool Matches(HttpRequest request);

    /// <summary>Verifies and answers the request. Errors throw <see cref="AwsError"/>.</summary>
    Task HandleAsync(HttpContext context, CancellationToken cancellationToken);

    /// <summary>Writes an error the way clients of this protocol read it.</summary>
    Task WriteErrorAsync(HttpContext context, AwsError error, CancellationToken cancellationToken);
}
