using System.Text;
using Amazon.SageMakerRuntime;
using Amazon.SageMakerRuntime.Model;
using Dashboard.Services.Errors;
using Dashboard.Services.Workspaces;
using Microsoft.Extensions.Logging;

namespace Dashboard.Services.Predictions;

/// <summary>Asks the bike-demand model for one ride at a time.</summary>
/// <param name="runtime">A client without retries: an invocation costs money and is not idempotent.</param>
/// <param name="limiter">Shared by all workspaces, so that a caller has one limit.</param>
/// <param name="timeProvider">Measures the latency.</param>
/// <param name="logger">Receives the audit lines.</param>
internal sealed class BikePredictionService(
    IAmazonSageMakerRuntime runtime, InvocationLimiter limiter, TimeProvider timeProvider, ILogger<BikePredictionService> logger)
    : IBikePredictionService
{
    private const string Action = "sagemaker:InvokeEndpoint";
    private const string Csv = "text/csv";

    /// <inheritdoc/>
    public IReadOnlyList<FieldError> Validate(BikeRide ride) => BikeRules.Check(ride);

    /// <inheritdoc/>
    public string ToFeatures(BikeRide ride) => BikeFeatures.ToLine(ride);

    /// <inheritdoc/>
    public async Task<BikePrediction> PredictAsync(
        BikeRide ride, string endpoint, string? variant, Caller caller, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var place = Admit(ride, endpoint, caller);
        var body = BikeFeatures.ToLine(ride);
        var started = timeProvider.GetTimestamp();
        try
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(body), writable: false);
            var request = new InvokeEndpointRequest
            {
                EndpointName = endpoint,
                TargetVariant = variant,
                ContentType = Csv,
                Accept = Csv,
                Body = content,
            };
            var response = await new AwsCall(Action, "endpoint", endpoint).RunAsync(
                token => runtime.InvokeEndpointAsync(request, token), cancellationToken);
            var latency = timeProvider.GetElapsedTime(started);
            var log1p = BikeAnswer.Read(Text(response.Body), rows: 1)[0];
            var requestId = response.ResponseMetadata?.RequestId ?? string.Empty;
            var prediction = new BikePrediction(
                ride, log1p, BikeAnswer.Riders(log1p), body, endpoint, response.InvokedProductionVariant, requestId, latency, timeProvider.GetUtcNow());
            PredictionsLog.Invoked(logger, caller.Name, endpoint, prediction.Variant, latency.TotalMilliseconds, requestId);
            return prediction;
        }
        catch (ServiceException exception)
        {
            PredictionsLog.Failed(logger, caller.Name, endpoint, variant, exception.Kind.ToString(), exception.RequestId);
            throw;
        }
    }

    private static string Text(MemoryStream? body) => body is null ? string.Empty : Encoding.UTF8.GetString(body.ToArray());

    private IDisposable Admit(BikeRide ride, string endpoint, Caller caller)
    {
        try
        {
            if (caller.Role < Role.Scientist)
            {
                throw new ServiceException(
                    ServiceErrorKind.Denied, $"Asking a model needs the role Scientist, and {caller.Name} has the role {caller.Role}.")
                {
                    Action = Action,
                    Resource = endpoint,
                };
            }

            if (BikeRules.Check(ride) is { Count: > 0 } errors)
            {
                throw new ServiceException(ServiceErrorKind.InvalidInput, string.Join(' ', errors.Select(error => error.Message)))
                {
                    Action = Action,
                    Resource = endpoint,
                };
            }

            return limiter.Enter(caller.Name);
        }
        catch (ServiceException exception)
        {
            PredictionsLog.Refused(logger, caller.Name, endpoint, exception.Kind.ToString());
            throw;
        }
    }
}
