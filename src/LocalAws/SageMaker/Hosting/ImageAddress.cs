using System.Text.RegularExpressions;

namespace LocalAws.SageMaker.Hosting;

/// <summary>The address of a container image in a registry.</summary>
internal static partial class ImageAddress
{
    /// <summary>Repository of an address such as <c>683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1</c>, or null.</summary>
    public static string? RepositoryOf(string image) =>
        Pattern().Match(image) is { Success: true } match ? match.Groups["repository"].Value : null;

    [GeneratedRegex(@"\A\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(\.cn)?/(?<repository>[a-z0-9][a-z0-9._/-]*)([:@][A-Za-z0-9._:-]+)?\z")]
    private static partial Regex Pattern();
}
