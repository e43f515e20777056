using LocalAws.Algorithms;
using LocalAws.Http;
using LocalAws.S3;

namespace LocalAws.SageMaker.Hosting;

/// <summary>A model that cannot be hosted, with the text that becomes the endpoint's FailureReason.</summary>
internal sealed class ModelLoadException(string message) : Exception(message);

/// <summary>Turns an image address and an artifact in S3 into a running container.</summary>
internal sealed class ModelLoader(IObjectStore objects, IEnumerable<IAlgorithm> algorithms)
{
    private readonly Dictionary<string, IAlgorithm> _algorithms =
        algorithms.ToDictionary(algorithm => algorithm.Repository, StringComparer.Ordinal);

    /// <summary>The algorithm behind an image.</summary>
    /// <exception cref="ModelLoadException">The address is wrong, or names an image that LocalAws does not have.</exception>
    public IAlgorithm Find(string image)
    {
        var repository = ImageAddress.RepositoryOf(image)
            ?? throw new ModelLoadException($"The image '{image}' is no address of a registry image.");
        return _algorithms.GetValueOrDefault(repository)
            ?? throw new ModelLoadException(
                $"The image '{image}' does not exist. LocalAws runs the repositories {string.Join(", ", _algorithms.Keys.Order(StringComparer.Ordinal))}.");
    }

    /// <summary>Loads an artifact.</summary>
    /// <param name="image">Image address.</param>
    /// <param name="artifact">Address of <c>model.tar.gz</c>.</param>
    /// <param name="variant">Name of the production variant, for messages.</param>
    /// <exception cref="ModelLoadException">The artifact is missing or is no model of this algorithm.</exception>
    public IModelContainer Load(string image, S3Uri artifact, string variant)
    {
        var algorithm = Find(image);
        if (!Exists(artifact))
        {
            throw new ModelLoadException(
                $"Failed to download model data for container \"container_1\" from URL: \"{artifact}\". Please ensure that there is an object located at the URL and that the role passed to CreateModel has permissions to download the object.");
        }

        // Whatever a file of foreign bytes makes the reader do, it is the file that cannot be loaded.
        try
        {
            using var archive = objects.OpenRead(artifact.Bucket, artifact.Key);
            return algorithm.Load(ModelArchive.Unpack(archive));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new ModelLoadException(
                $"The primary container for production variant {variant} did not pass the ping health check. Please check CloudWatch logs for this endpoint. The model at {artifact} cannot be loaded: {e.Message}");
        }
    }

    /// <summary>Whether an object is there; a missing bucket is no object.</summary>
    public bool Exists(S3Uri address)
    {
        try
        {
            return objects.Find(address.Bucket, address.Key) is not null;
        }
        catch (AwsError e) when (e.Code == "NoSuchBucket")
        {
            return false;
        }
    }
}
