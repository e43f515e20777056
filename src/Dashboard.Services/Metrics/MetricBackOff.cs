using Dashboard.Services.Errors;

namespace Dashboard.Services.Metrics;

/// <summary>
/// After a failure nobody asks CloudWatch for a while, twice as long each time up to a minute: all viewers wait together.
/// Not safe for several threads at once.
/// </summary>
internal sealed class MetricBackOff(TimeProvider timeProvider)
{
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    private TimeSpan _wait;
    private DateTimeOffset _until;
    private ServiceException? _reason;

    /// <summary>Why nobody may ask now; null when asking is allowed.</summary>
    public ServiceException? Reason => timeProvider.GetUtcNow() < _until ? _reason : null;

    /// <summary>A call failed. What CloudWatch rejected as wrong says nothing about the next call.</summary>
    public void Failed(ServiceException reason)
    {
        if (reason.Kind is ServiceErrorKind.InvalidInput or ServiceErrorKind.NotFound || Reason is not null)
        {
            return;
        }

        _wait = _wait == TimeSpan.Zero ? s_first : Min(_wait * 2, s_longest);
        _until = timeProvider.GetUtcNow() + _wait;
        _reason = reason;
    }

    /// <summary>A call succeeded.</summary>
    public void Succeeded()
    {
        _wait = TimeSpan.Zero;
        _until = default;
        _reason = null;
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
