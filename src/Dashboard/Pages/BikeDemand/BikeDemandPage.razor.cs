using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Errors;
using Dashboard.Services.Predictions;
using Dashboard.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Pages.BikeDemand;

/// <summary>A form for one hour and the model's answer beside it.</summary>
public sealed partial class BikeDemandPage : WorkspacePage
{
    private readonly HashSet<string> _touched = [];
    private BikeUrlState _state = BikeUrlState.Default;
    private string? _readFrom;
    private IReadOnlyList<FieldError> _errors = [];
    private BikePrediction? _prediction;
    private ServiceException? _failure;
    private CancellationTokenSource? _pending;
    private Loader<EndpointDetail> _endpoint = null!;

    /// <summary>Who is signed in.</summary>
    [Inject]
    public required AuthenticationStateProvider Authentication { get; init; }

    private string EndpointName => Services.Workspace.BikeEndpoint;

    private bool IsPending => _pending is not null;

    private IReadOnlyList<string> Variants =>
        _endpoint.State.Value?.Endpoint.Variants.Select(variant => variant.Name).ToList() ?? [];

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _endpoint = CreateLoader<EndpointDetail>();
    }

    /// <inheritdoc/>
    protected override Task LoadAsync() =>
        _endpoint.RunAsync(token => Services.Endpoints.GetAsync(EndpointName, token));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _pending?.Cancel();
        }

        base.Dispose(disposing);
    }

    /// <inheritdoc/>
    protected override void ReadAddress()
    {
        var query = new Uri(Navigation.Uri).Query;
        if (query == _readFrom)
        {
            return;
        }

        _readFrom = query;
        _state = BikeUrlState.FromQuery(query);
        Validate();
    }

    private void Change(BikeForm form, string field)
    {
        _state = _state with { Form = form };
        Validate();
        if (_errors.All(error => error.Field != field))
        {
            _touched.Remove(field);
        }
    }

    private void HandleBlur(string field) => _touched.Add(field);

    private void HandleVariantChanged(string variant) => _state = _state with { Variant = variant.Length == 0 ? null : variant };

    private void HandleSample(BikeRide ride)
    {
        _state = _state with { Form = BikeForm.Of(ride) };
        _touched.Clear();
        Validate();
    }

    private void Validate()
    {
        var missing = _state.Form.Missing();
        _errors = missing.Count > 0
            ? [.. missing, .. Partial().Where(error => missing.All(m => m.Field != error.Field))]
            : Services.BikePredictions.Validate(_state.Form.ToRide()!);
    }

    // A wrong humidity is worth telling even while the temperature is still empty.
    private IReadOnlyList<FieldError> Partial()
    {
        var form = _state.Form;
        var start = BikeSamples.EveningRush;
        return Services.BikePredictions.Validate((form with
        {
            Date = form.Date ?? DateOnly.FromDateTime(start.Time),
            Temperature = form.Temperature ?? start.Temperature,
            FeelsLike = form.FeelsLike ?? start.FeelsLike,
            Humidity = form.Humidity ?? start.Humidity,
            WindSpeed = form.WindSpeed ?? start.WindSpeed,
        }).ToRide()!);
    }

    private string? ErrorOf(string field) =>
        _touched.Contains(field) ? _errors.FirstOrDefault(error => error.Field == field)?.Message : null;

    private async Task HandleSubmitAsync()
    {
        if (IsPending)
        {
            return;
        }

        Validate();
        _touched.UnionWith(_errors.Select(error => error.Field));
        if (_errors.Count > 0 || _state.Form.ToRide() is not { } ride)
        {
            return;
        }

        WriteAddress();
        await PredictAsync(ride);
    }

    private async Task PredictAsync(BikeRide ride)
    {
        var caller = await CallerOf.CurrentAsync(Authentication);
        using var pending = _pending = CancellationTokenSource.CreateLinkedTokenSource(Lifetime);
        _failure = null;
        try
        {
            _prediction = await Services.BikePredictions.PredictAsync(ride, EndpointName, _state.Variant, caller, pending.Token);
        }
        catch (ServiceException failure)
        {
            _failure = failure;
            _prediction = null;
        }
        catch (OperationCanceledException) when (pending.IsCancellationRequested)
        {
            // The person pressed Cancel or left: there is nothing to report, the form still holds the input.
        }
        finally
        {
            _pending = null;
        }
    }

    private void HandleCancel() => _pending?.Cancel();

    private void WriteAddress()
    {
        var path = QueryHelpers.AddQueryString(Addresses.BikeDemand(Workspace), _state.ToQuery());
        var address = Link(path);
        _readFrom = new Uri(Navigation.ToAbsoluteUri(address).ToString()).Query;
        Navigation.NavigateTo(address, replace: true);
    }
}
