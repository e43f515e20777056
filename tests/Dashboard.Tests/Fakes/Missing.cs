using Dashboard.Services.Errors;

namespace Dashboard.Tests.Fakes;

/// <summary>The failures that fakes and tests throw.</summary>
internal static class Missing
{
    public static ServiceException Resource(string kind, string name) =>
        new(ServiceErrorKind.NotFound, $"There is no {kind} named {name}.") { Resource = name };

    public static ServiceException Network() =>
        new(ServiceErrorKind.Unreachable, "AWS could not be reached.") { Action = "sagemaker:Describe", Code = "RequestTimeout", RequestId = "request-1" };
}
