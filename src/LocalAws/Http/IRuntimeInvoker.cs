namespace LocalAws.Http;

/// <summary>Answers <c>POST /endpoints/{name}/invocations</c>.</summary>
internal interface IRuntimeInvoker
{
    /// <summary>
    /// Reads the request's headers and body, and writes status, headers and body of the answer.
    /// The signature is already verified, and the body is in memory. Failures throw <see cref="AwsError"/> before anything is written.
    /// </summary>
    /// <param name="context">Request and response.</param>
    /// <param name="endpointName">Endpoint name from the path, decoded.</param>
    /// <param name="cancellationToken">Cancelled when the caller goes away.</param>
    Task HandleAsync(HttpContext context, string endpointName, CancellationToken cancellationToken);
}
