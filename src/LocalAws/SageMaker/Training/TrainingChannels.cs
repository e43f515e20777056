using System.IO.Compression;
using System.Text.Json.Nodes;
using LocalAws.Algorithms;
using LocalAws.Http;
using LocalAws.S3;

namespace LocalAws.SageMaker.Training;

/// <summary>Finds the files of a job's input channels in S3.</summary>
internal static class TrainingChannels
{
    /// <summary>Hyperparameters and channels of a job.</summary>
    /// <exception cref="AlgorithmException">A channel is of a kind that LocalAws does not read, or is empty.</exception>
    public static TrainingInput Read(JsonObject job, IObjectStore objects)
    {
        var channels = new Dictionary<string, IReadOnlyList<ChannelFile>>(StringComparer.Ordinal);
        foreach (var channel in job.Items("InputDataConfig"))
        {
            var name = channel.RequiredText("ChannelName");
            channels[name] = Files(name, channel, objects);
        }

        return new TrainingInput(job.TextMap("HyperParameters"), channels);
    }

    private static List<ChannelFile> Files(string name, JsonObject channel, IObjectStore objects)
    {
        var source = channel.Structure("DataSource")?.Structure("S3DataSource")
            ?? throw new AlgorithmException($"Channel '{name}' has no S3DataSource. LocalAws reads training data from S3 only.");
        var type = source.Text("S3DataType");
        if (type != "S3Prefix")
        {
            throw new AlgorithmException(
                $"Channel '{name}' has S3DataType {type}, which LocalAws does not read. Use S3Prefix with the common prefix of the files.");
        }

        var uri = S3Uri.Parse(source.RequiredText("S3Uri"), "S3Uri");
        var isGzip = channel.Text("CompressionType") == "Gzip";
        List<ChannelFile> files;
        try
        {
            // Consoles make empty objects that stand for folders.
            files = [.. objects.List(uri.Bucket, uri.Key).Where(item => !item.Key.EndsWith('/')).Select(item => new ChannelFile(
                $"s3://{item.Bucket}/{item.Key}", () => Open(objects, item, isGzip)))];
        }
        catch (AwsError e) when (e.Code == "NoSuchBucket")
        {
            files = [];
        }

        return files.Count > 0
            ? files
            : throw new AlgorithmException(
                $"Data download failed: No S3 objects found under S3 URL \"{uri}\" given in input data source of channel '{name}'. Please ensure that the bucket exists in the selected region ({LocalAwsServer.Region}), that objects exist under that S3 prefix, and that the role has s3:ListBucket permissions on the bucket.");
    }

    private static Stream Open(IObjectStore objects, StoredObject item, bool isGzip)
    {
        var content = objects.OpenRead(item.Bucket, item.Key);
        return isGzip ? new GZipStream(content, CompressionMode.Decompress) : content;
    }
}
