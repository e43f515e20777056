using Dashboard.Services.Workspaces;

namespace Dashboard.Services.Predictions;

/// <summary>Asks the bike-demand model. Needs the role Scientist; limited per caller; never retried.</summary>
public interface IBikePredictionService
{
    /// <summary>Checks a ride without sending anything.</summary>
    /// <returns>One entry for each wrong field; empty when all is well.</returns>
    IReadOnlyList<FieldError> Validate(BikeRide ride);

    /// <summary>The features line that the model would get for a ride: 13 comma-separated values.</summary>
    string ToFeatures(BikeRide ride);

    /// <summary>Predicts one ride with one invocation.</summary>
    /// <param name="ride">A valid ride.</param>
    /// <param name="endpoint">Endpoint name.</param>
    /// <param name="variant">Variant to ask, or null for the endpoint's own choice.</param>
    /// <param name="caller">On whose behalf.</param>
    /// <param name="cancellationToken">Cancels the wait; the invocation may already have run.</param>
    /// <exception cref="Errors.ServiceException">InvalidInput, Denied, Throttled, NotFound, ModelError, Unreachable or ExpiredCredentials.</exception>
    Task<BikePrediction> PredictAsync(
        BikeRide ride,
        string endpoint,
        string? variant,
        Caller caller,
        CancellationToken cancellationToken);
}
