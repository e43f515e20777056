using Dashboard.Services.Errors;

namespace Dashboard.Services.Metrics;

/// <summary>A request that waits for its series.</summary>
internal sealed class PendingRequest(MetricPlan plan)
{
    private readonly TaskCompletionSource<MetricResult> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isAbandoned;

    /// <summary>What is asked.</summary>
    public MetricPlan Plan { get; } = plan;

    /// <summary>True while somebody waits and no answer has been given.</summary>
    public bool IsOpen => !_answer.Task.IsCompleted && !_isAbandoned;

    /// <summary>Waits for the answer. A waiter who leaves is not fetched for, unless the fetch is already on its way.</summary>
    public async Task<MetricResult> WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _answer.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            _isAbandoned = true;
        }
    }

    /// <summary>Gives the answer.</summary>
    public void Complete(MetricResult result) => _answer.TrySetResult(result);

    /// <summary>Gives the failure.</summary>
    public void Fail(Exception exception)
    {
        if (exception is OperationCanceledException cancelled)
        {
            _answer.TrySetCanceled(cancelled.CancellationToken);
            return;
        }

        // Each waiter gets an exception of his own: a thrown instance carries the stack of its thrower.
        _answer.TrySetException(exception is ServiceException service ? Copy(service) : exception);
    }

    private static ServiceException Copy(ServiceException exception) =>
        new(exception.Kind, exception.Message, exception.InnerException)
        {
            Action = exception.Action,
            Resource = exception.Resource,
            Code = exception.Code,
            RequestId = exception.RequestId,
            ModelStatus = exception.ModelStatus,
        };
}
