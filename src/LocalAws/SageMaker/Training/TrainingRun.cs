using System.Text.Json.Nodes;
using LocalAws.Algorithms;
using LocalAws.S3;
using LocalAws.SageMaker.Hosting;

namespace LocalAws.SageMaker.Training;

/// <summary>What a training gave.</summary>
/// <param name="Artifact">Where <c>model.tar.gz</c> lies.</param>
/// <param name="Metrics">Every metric in the order of report.</param>
internal sealed record TrainingOutcome(S3Uri Artifact, IReadOnlyList<AlgorithmMetric> Metrics);

/// <summary>Really trains: files from S3, the algorithm, <c>model.tar.gz</c> to S3. Knows nothing of states and clocks.</summary>
internal sealed class TrainingRun(IObjectStore objects, ModelLoader loader)
{
    /// <summary>The input of a job.</summary>
    /// <exception cref="AlgorithmException">The image or a channel is wrong.</exception>
    public (IAlgorithm Algorithm, TrainingInput Input) Prepare(JsonObject job)
    {
        try
        {
            var algorithm = loader.Find(job.Structure("AlgorithmSpecification")?.Text("TrainingImage") ?? "");
            return (algorithm, TrainingChannels.Read(job, objects));
        }
        catch (ModelLoadException e)
        {
            throw new AlgorithmException(e.Message);
        }
    }

    /// <summary>Stores the files of a model and returns the address.</summary>
    public async Task<S3Uri> UploadAsync(JsonObject job, IReadOnlyDictionary<string, byte[]> files, CancellationToken cancellationToken)
    {
        var artifact = ArtifactOf(job);
        objects.CreateBucket(artifact.Bucket);
        using var content = new MemoryStream(ModelArchive.Pack(files), writable: false);
        await objects.PutAsync(artifact.Bucket, artifact.Key, content, "application/x-tar", cancellationToken);
        return artifact;
    }

    /// <summary>All of it in one go, for trainings whose states nobody watches.</summary>
    public async Task<TrainingOutcome> RunAsync(JsonObject job, CancellationToken cancellationToken)
    {
        var (algorithm, input) = Prepare(job);
        var metrics = new List<AlgorithmMetric>();
        var files = await Task.Run(() => algorithm.Train(input, metrics.Add, cancellationToken), cancellationToken);
        return new TrainingOutcome(await UploadAsync(job, files, cancellationToken), metrics);
    }

    /// <summary>Where a job's model goes: <c>&lt;S3OutputPath&gt;/&lt;job&gt;/output/model.tar.gz</c>.</summary>
    public static S3Uri ArtifactOf(JsonObject job) =>
        S3Uri.Parse(job.Structure("OutputDataConfig")!.RequiredText("S3OutputPath"), "OutputDataConfig.S3OutputPath")
            .Append(job.RequiredText("TrainingJobName")).Append("output/model.tar.gz");
}
