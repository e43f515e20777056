namespace LocalAws.Algorithms;

/// <summary>One file of an input channel.</summary>
/// <param name="Name">Where the bytes came from, for messages.</param>
/// <param name="Open">Opens the bytes; the caller disposes the stream.</param>
internal sealed record ChannelFile(string Name, Func<Stream> Open);

/// <summary>What a training container is given.</summary>
/// <param name="HyperParameters">As in the request: names and texts.</param>
/// <param name="Channels">Files of each channel, such as <c>train</c> and <c>validation</c>.</param>
internal sealed record TrainingInput(
    IReadOnlyDictionary<string, string> HyperParameters,
    IReadOnlyDictionary<string, IReadOnlyList<ChannelFile>> Channels);

/// <summary>A metric that an algorithm reports while it trains, such as <c>validation:rmse</c>.</summary>
/// <param name="Name">Metric name.</param>
/// <param name="Value">Value after the given iteration.</param>
/// <param name="Iteration">Round or epoch, from 0.</param>
internal sealed record AlgorithmMetric(string Name, double Value, int Iteration);

/// <summary>A training that cannot go on, with the text that becomes the job's FailureReason.</summary>
internal sealed class AlgorithmException(string message) : Exception(message);

/// <summary>A built-in algorithm: trains from CSV and loads what it trained.</summary>
internal interface IAlgorithm
{
    /// <summary>Repository name in the image address, such as <c>sagemaker-xgboost</c> or <c>linear-learner</c>.</summary>
    string Repository { get; }

    /// <summary>Trains and returns the files of <c>model.tar.gz</c> by name.</summary>
    /// <param name="input">Hyperparameters and channels. Wrong ones throw <see cref="AlgorithmException"/>.</param>
    /// <param name="metrics">Receives every metric in order, on the training thread.</param>
    /// <param name="cancellationToken">Stops the training.</param>
    IReadOnlyDictionary<string, byte[]> Train(TrainingInput input, Action<AlgorithmMetric> metrics, CancellationToken cancellationToken);

    /// <summary>Loads the files of a <c>model.tar.gz</c> into a container that answers invocations.</summary>
    IModelContainer Load(IReadOnlyDictionary<string, byte[]> files);
}

/// <summary>What a container is asked on <c>/invocations</c>.</summary>
/// <param name="Body">Request body.</param>
/// <param name="ContentType">As the caller sent it; may be empty.</param>
/// <param name="Accept">As the caller sent it; may be empty.</param>
internal sealed record ContainerRequest(ReadOnlyMemory<byte> Body, string ContentType, string Accept);

/// <summary>What a container answers.</summary>
/// <param name="Status">HTTP status: 200, 400, 415, 406, 500.</param>
/// <param name="Body">Answer, or the error text.</param>
/// <param name="ContentType">Type of the body.</param>
internal sealed record ContainerResponse(int Status, byte[] Body, string ContentType);

/// <summary>A loaded model behind HTTP semantics. Safe for concurrent use.</summary>
internal interface IModelContainer
{
    /// <summary>Answers one invocation; never throws for bad input, which is a 4xx answer.</summary>
    ContainerResponse Invoke(ContainerRequest request);
}
