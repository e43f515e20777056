namespace LocalAws.Http;

/// <summary>Finds the protocol of each request, and turns whatever goes wrong into that protocol's error.</summary>
internal sealed class Dispatcher(IEnumerable<IProtocol> protocols, ILogger<Dispatcher> logger)
{
    private readonly IProtocol[] _protocols = [.. protocols];

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        context.TraceIdentifier = Guid.NewGuid().ToString();
        context.Response.Headers["x-amzn-RequestId"] = context.TraceIdentifier;
        var protocol = Array.Find(_protocols, candidate => candidate.Matches(context.Request))
            ?? throw new InvalidOperationException("No protocol takes this request; S3 is meant to take the rest.");
        var error = await TryAsync(protocol, context);
        if (error is null || context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        if (context.Response.HasStarted)
        {
            // A body cut short must not look complete to the caller.
            context.Abort();
            return;
        }

        context.Response.StatusCode = error.Status;
        await protocol.WriteErrorAsync(context, error, context.RequestAborted);
    }

    private async Task<AwsError?> TryAsync(IProtocol protocol, HttpContext context)
    {
        try
        {
            LoopbackHost.Check(context.Request.Host);
            await protocol.HandleAsync(context, context.RequestAborted);
            return null;
        }
        catch (AwsError error)
        {
            HttpLog.RequestRefused(logger, context.Request.Method, context.Request.Path, error.Status, error.Code);
            return error;
        }
        catch (BadHttpRequestException exception)
        {
            HttpLog.RequestRefused(logger, context.Request.Method, context.Request.Path, exception.StatusCode, nameof(BadHttpRequestException));
            return new AwsError(exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? "EntityTooLarge" : "IncompleteBody", exception.Message, exception.StatusCode);
        }
        catch (Exception exception) when (context.RequestAborted.IsCancellationRequested)
        {
            HttpLog.CallerWentAway(logger, exception, context.Request.Method, context.Request.Path);
            return null;
        }
        catch (Exception exception)
        {
            HttpLog.RequestFailed(logger, exception, context.Request.Method, context.Request.Path, context.TraceIdentifier);
            return new AwsError(
                "InternalFailure", $"LocalAws failed to answer. Its log has the cause under request id {context.TraceIdentifier}.", 500);
        }
    }
}
