using System.Text;
using LocalAws.Algorithms;

namespace LocalAws.Tests.Fakes;

/// <summary>An algorithm that trains until it is let go, and whose model answers with its hyperparameter <c>answer</c>.</summary>
internal sealed class GatedAlgorithm : IAlgorithm
{
    private int _running;

    public string Repository => "gated";

    /// <summary>Completes when the given number of trainings runs at the same time.</summary>
    public TaskCompletionSource<int> Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource BothStarted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int MostAtOnce { get; private set; }

    public IReadOnlyDictionary<string, byte[]> Train(TrainingInput input, Action<AlgorithmMetric> metrics, CancellationToken cancellationToken)
    {
        var running = Interlocked.Increment(ref _running);
        MostAtOnce = Math.Max(MostAtOnce, running);
        metrics(new AlgorithmMetric("train:loss", 0.5, 0));
        Started.TrySetResult(running);
        if (running == 2)
        {
            BothStarted.TrySetResult();
        }

        try
        {
            Gate.Task.Wait(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }

        return new Dictionary<string, byte[]> { ["model"] = Encoding.UTF8.GetBytes(input.HyperParameters.GetValueOrDefault("answer") ?? "1") };
    }

    public IModelContainer Load(IReadOnlyDictionary<string, byte[]> files) => new Container(Encoding.UTF8.GetString(files["model"]));

    private sealed class Container(string answer) : IModelContainer
    {
        public ContainerResponse Invoke(ContainerRequest request) => Encoding.UTF8.GetString(request.Body.Span) switch
        {
            "break" => throw new InvalidOperationException("out of order"),
            _ when request.ContentType != "text/csv" => new ContainerResponse(415, "wrong type"u8.ToArray(), "text/plain"),
            _ => new ContainerResponse(200, Encoding.UTF8.GetBytes(answer), "text/csv; charset=utf-8"),
        };
    }
}
