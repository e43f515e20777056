using System.Text;
using LocalAws.Algorithms;

namespace LocalAws.Tests.Algorithms;

/// <summary>Asks a container and reads its answers as text.</summary>
internal static class Invocations
{
    /// <summary>Invokes with a text body.</summary>
    public static (int Status, string Body, string ContentType) Ask(
        this IModelContainer container, string body, string contentType = "text/csv", string accept = "")
    {
        var answer = container.Invoke(new ContainerRequest(Encoding.UTF8.GetBytes(body), contentType, accept));
        return (answer.Status, Encoding.UTF8.GetString(answer.Body), answer.ContentType);
    }
}
