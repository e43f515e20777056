using Dashboard.Services.Errors;

namespace Dashboard.Loading;

/// <summary>What a person can do about each kind of failure. Pure.</summary>
internal static class Advice
{
    /// <summary>One sentence.</summary>
    public static string For(ServiceErrorKind kind) => kind switch
    {
        ServiceErrorKind.NotFound => "It may have been deleted, or the link belongs to another workspace.",
        ServiceErrorKind.Denied => "Ask whoever manages the AWS account to allow this action for the workspace's credentials.",
        ServiceErrorKind.Throttled => "Too many calls in a short time. Wait a moment, then retry.",
        ServiceErrorKind.Unreachable => "Check the network and the workspace's region or service URL, then retry.",
        ServiceErrorKind.ExpiredCredentials => "Renew the credentials of the workspace's profile or role, then retry.",
        ServiceErrorKind.InvalidInput => "Correct the input and try again.",
        ServiceErrorKind.ModelError => "The model's container refused the request. Its CloudWatch log has the details.",
        _ => "Retry, and look at the dashboard's log when it happens again.",
    };

    /// <summary>Kind, action, resource, code and request id in one copyable line.</summary>
    public static string Detail(ServiceException error) => string.Join(" · ", new[]
    {
        error.Kind.ToString(),
        error.Action,
        error.Resource,
        error.Code,
        error.ModelStatus is { } status ? $"model status {status}" : null,
        error.RequestId is { } id ? $"request {id}" : null,
    }.OfType<string>());
}
