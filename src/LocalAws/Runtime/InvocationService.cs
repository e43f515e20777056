using System.Diagnostics;
using System.Text;
using LocalAws.Algorithms;
using LocalAws.Http;
using LocalAws.SageMaker.Hosting;

namespace LocalAws.Runtime;

/// <summary>Runs invocations: chooses the variant, asks the container, meters, captures.</summary>
internal sealed class InvocationService(
    EndpointHost host, VariantChooser chooser, InvocationMeter meter, DataCapture capture)
{
    private const int OriginalMessageLimit = 2048;

    /// <summary>Answers an invocation.</summary>
    /// <exception cref="AwsError">ValidationError, ModelError, ModelNotReadyException or ServiceUnavailable, as in aws-reference 1.3.</exception>
    public async Task<InvocationAnswer> InvokeAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        // Durations are measured on the machine's own clock: the model really runs, also when a test turns the account's clock.
        var start = Stopwatch.GetTimestamp();
        var endpoint = FindEndpoint(invocation.EndpointName);
        var variant = chooser.Choose(endpoint, invocation.TargetVariant);
        var container = await variant.Model.ResolveAsync(invocation.TargetModel, cancellationToken);

        var modelStart = Stopwatch.GetTimestamp();
        var response = Ask(container, invocation);
        var model = Stopwatch.GetElapsedTime(modelStart);
        if (response.Status is >= 200 and < 300)
        {
            await capture.AddAsync(endpoint, variant.Name, invocation, response, cancellationToken);
        }

        meter.Record(endpoint.Name, variant.Name, variant.InstanceCount, response.Status, model, Stopwatch.GetElapsedTime(start) - model);
        return response.Status is >= 200 and < 300
            ? new InvocationAnswer(response.Body, response.ContentType, variant.Name)
            : throw ModelError(endpoint.Name, variant.Name, response);
    }

    private HostedEndpoint FindEndpoint(string name)
    {
        try
        {
            return host.Find(name)
                ?? throw new AwsError("ValidationError", $"Endpoint {name} of account {LocalAwsServer.AccountId} not found.");
        }
        catch (ModelLoadException e)
        {
            throw new AwsError("ServiceUnavailable", e.Message, 503);
        }
    }

    // A container that breaks is a container that answers 500, as in the real service.
    private static ContainerResponse Ask(IModelContainer container, Invocation invocation)
    {
        try
        {
            return container.Invoke(new ContainerRequest(invocation.Body, invocation.ContentType, invocation.Accept));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new ContainerResponse(500, Encoding.UTF8.GetBytes($"{e.GetType().Name}: {e.Message}"), "text/plain");
        }
    }

    private static AwsError ModelError(string endpoint, string variant, ContainerResponse response)
    {
        var isClientError = response.Status < 500;
        var original = Encoding.UTF8.GetString(response.Body);
        original = original.Length > OriginalMessageLimit ? original[..OriginalMessageLimit] : original;
        var region = LocalAwsServer.Region;
        var message = $"Received {(isClientError ? "client" : "server")} error ({response.Status}) from primary with message \"{original}\". "
            + $"See https://{region}.console.aws.amazon.com/cloudwatch/home?region={region}#logEventViewer:group=/aws/sagemaker/Endpoints/{endpoint} "
            + $"in account {LocalAwsServer.AccountId} for more information.";
        return new AwsError("ModelError", message, 424)
        {
            Members = new Dictionary<string, object>
            {
                ["OriginalStatusCode"] = response.Status,
                ["OriginalMessage"] = original,
                ["LogStreamArn"] = $"arn:aws:logs:{region}:{LocalAwsServer.AccountId}:log-group:/aws/sagemaker/Endpoints/{endpoint}:log-stream:{variant}",
                ["ErrorCode"] = isClientError ? "CLIENT_ERROR_FROM_MODEL" : "SERVER_ERROR_FROM_MODEL",
            },
        };
    }
}
