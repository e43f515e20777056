using System.Net;
using System.Net.Sockets;
using Amazon.Runtime;
using Amazon.SageMakerRuntime.Model;

namespace Dashboard.Services.Errors;

/// <summary>Turns what the AWS clients throw into the small set of <see cref="ServiceErrorKind"/>, each with one plain sentence.</summary>
internal static class AwsErrorMapper
{
    private const int LongestForeignText = 300;

    private static readonly HashSet<string> s_throttles = new(StringComparer.Ordinal)
    {
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException", "RequestThrottled",
        "TooManyRequestsException", "RequestLimitExceeded", "BandwidthLimitExceeded", "SlowDown", "PriorRequestNotComplete",
        "LimitExceeded", "LimitExceededException", "ResourceLimitExceeded", "ModelNotReadyException",
    };

    private static readonly HashSet<string> s_denials = new(StringComparer.Ordinal)
    {
        "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AuthorizationError", "Forbidden",
    };

    private static readonly HashSet<string> s_badCredentials = new(StringComparer.Ordinal)
    {
        "ExpiredToken", "ExpiredTokenException", "RequestExpired", "InvalidClientTokenId", "UnrecognizedClientException", "InvalidToken",
        "InvalidAccessKeyId", "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignature", "MissingAuthenticationToken",
        "MissingAuthenticationTokenException", "AuthFailure", "NotAuthorized", "RequestTimeTooSkewed",
    };

    private static readonly HashSet<string> s_missing = new(StringComparer.Ordinal)
    {
        "ResourceNotFound", "ResourceNotFoundException", "NoSuchKey", "NoSuchBucket", "NotFound",
    };

    /// <summary>Maps one exception. Never called for a cancellation that the caller asked for.</summary>
    public static ServiceException Map(Exception exception, AwsCall call)
    {
        var service = exception as AmazonServiceException;
        var kind = service is null ? KindOfClient(exception) : KindOfService(service);
        var model = exception as ModelErrorException;
        return new ServiceException(kind, Sentence(kind, exception, call), exception)
        {
            Action = DeniedAction(exception) ?? call.Action,
            Resource = call.Resource,
            Code = service?.ErrorCode,
            RequestId = service?.RequestId,
            ModelStatus = model?.OriginalStatusCode,
        };
    }

    private static ServiceErrorKind KindOfService(AmazonServiceException exception)
    {
        var code = exception.ErrorCode ?? string.Empty;
        if (exception is ModelErrorException || code == "ModelError")
        {
            return ServiceErrorKind.ModelError;
        }

        if (s_throttles.Contains(code) || exception.StatusCode == HttpStatusCode.TooManyRequests)
        {
            return ServiceErrorKind.Throttled;
        }

        if (s_badCredentials.Contains(code))
        {
            return ServiceErrorKind.ExpiredCredentials;
        }

        if (s_denials.Contains(code) || exception.StatusCode == HttpStatusCode.Forbidden)
        {
            return ServiceErrorKind.Denied;
        }

        if (s_missing.Contains(code) || IsMissingName(code, exception.Message))
        {
            return ServiceErrorKind.NotFound;
        }

        // A 4xx without a code comes from something in between (a proxy's page), not from the service.
        var isAnswered = (int)exception.StatusCode is >= 400 and < 500 && code.Length > 0;
        return isAnswered ? ServiceErrorKind.InvalidInput : ServiceErrorKind.Unreachable;
    }

    // DescribeEndpoint, DescribeEndpointConfig and DescribeModel have no error of their own for a missing name:
    // AWS answers ValidationException "Could not find …"; the runtime answers ValidationError "Endpoint … not found".
    // A variant that its endpoint lacks is a wrong choice, not a missing endpoint: AWS's own words tell which.
    private static bool IsMissingName(string code, string message) =>
        code is "ValidationException" or "ValidationError"
        && !message.Contains("variant", StringComparison.OrdinalIgnoreCase)
        && (message.Contains("could not find", StringComparison.OrdinalIgnoreCase)
            || message.Contains("not found", StringComparison.OrdinalIgnoreCase)
            || message.Contains("does not exist", StringComparison.OrdinalIgnoreCase));

    private static ServiceErrorKind KindOfClient(Exception exception)
    {
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case AmazonServiceException { ErrorCode.Length: > 0 } refused when s_denials.Contains(refused.ErrorCode):
                    return ServiceErrorKind.Denied;
                case AmazonServiceException { ErrorCode.Length: > 0 } refused when s_badCredentials.Contains(refused.ErrorCode):
                    return ServiceErrorKind.ExpiredCredentials;
                case HttpRequestException or SocketException or TimeoutException or OperationCanceledException or IOException:
                    return ServiceErrorKind.Unreachable;
            }
        }

        return exception is AmazonClientException && IsAboutCredentials(exception.Message)
            ? ServiceErrorKind.ExpiredCredentials
            : ServiceErrorKind.Unreachable;
    }

    private static bool IsAboutCredentials(string message) =>
        message.Contains("credential", StringComparison.OrdinalIgnoreCase)
        || message.Contains("profile", StringComparison.OrdinalIgnoreCase)
        || message.Contains("token", StringComparison.OrdinalIgnoreCase);

    // With a role to assume, what is denied may be the assuming itself, not the call.
    private static string? DeniedAction(Exception exception) =>
        exception.InnerException is AmazonServiceException inner
        && inner.GetType().Name.Contains("SecurityToken", StringComparison.Ordinal)
            ? "sts:AssumeRole"
            : null;

    private static string Sentence(ServiceErrorKind kind, Exception exception, AwsCall call)
    {
        var subject = call.Resource is null ? call.Noun : $"{call.Noun} \"{call.Resource}\"";
        return kind switch
        {
            ServiceErrorKind.NotFound when call.Resource is null => Foreign(exception),
            ServiceErrorKind.NotFound => $"There is no {subject}.",
            ServiceErrorKind.Denied =>
                $"AWS denied {DeniedAction(exception) ?? call.Action} for {subject}: the workspace's credentials lack this permission.",
            ServiceErrorKind.Throttled when exception is ModelNotReadyException =>
                $"The model behind {subject} is still loading. Try again in a moment.",
            ServiceErrorKind.Throttled => $"AWS asked to slow down on {call.Action} for {subject}. Try again in a moment.",
            ServiceErrorKind.ExpiredCredentials =>
                $"AWS did not accept the workspace's credentials for {call.Action}: they are missing, wrong or expired.",
            ServiceErrorKind.ModelError => ModelSentence(exception, subject),
            ServiceErrorKind.InvalidInput => $"AWS rejected {call.Action} for {subject}: {Foreign(exception)}",
            _ => Unreachable(exception, call, subject),
        };
    }

    private static string ModelSentence(Exception exception, string subject)
    {
        var model = exception as ModelErrorException;
        var said = Bounded.Text(string.IsNullOrWhiteSpace(model?.OriginalMessage) ? exception.Message : model.OriginalMessage, LongestForeignText);
        return model?.OriginalStatusCode is > 0
            ? $"The model behind {subject} answered with status {model.OriginalStatusCode}: {said}"
            : $"The model behind {subject} gave no usable answer: {said}";
    }

    private static string Unreachable(Exception exception, AwsCall call, string subject) => exception switch
    {
        AmazonServiceException { StatusCode: var status } when (int)status >= 400 =>
            $"AWS answered {call.Action} for {subject} with status {(int)status}. Try again in a moment.",
        TimeoutException or OperationCanceledException => $"AWS did not answer {call.Action} for {subject} in time.",
        AmazonUnmarshallingException => $"The answer to {call.Action} for {subject} could not be read.",
        _ => $"AWS could not be reached for {call.Action} on {subject}.",
    };

    private static string Foreign(Exception exception) => Bounded.Text(exception.Message, LongestForeignText);
}
