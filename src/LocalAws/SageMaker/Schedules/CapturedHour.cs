using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Monitoring;
using LocalAws.S3;

namespace LocalAws.SageMaker.Schedules;

/// <summary>Reads what data capture wrote for an endpoint in one hour.</summary>
internal sealed class CapturedHour(IObjectStore objects)
{
    /// <summary>The captured records of all variants of an endpoint, in the order of the files.</summary>
    /// <param name="destination">DestinationS3Uri of the endpoint's data capture.</param>
    /// <param name="endpoint">Endpoint document.</param>
    /// <param name="hour">Start of the hour, UTC.</param>
    /// <exception cref="FormatException">A file holds something else than captured records.</exception>
    public IReadOnlyList<CaptureRecord> Read(S3Uri destination, JsonObject endpoint, DateTimeOffset hour)
    {
        var name = endpoint.RequiredText("EndpointName");
        var records = new List<CaptureRecord>();
        foreach (var variant in endpoint.Items("ProductionVariants"))
        {
            var folder = CaptureRecord.Folder(destination.Key, name, variant.RequiredText("VariantName"), hour);
            foreach (var file in List(destination.Bucket, $"{folder}/"))
            {
                using var content = objects.OpenRead(file.Bucket, file.Key);
                records.AddRange(CaptureRecord.ReadFile(content, $"s3://{file.Bucket}/{file.Key}"));
            }
        }

        return records;
    }

    private List<StoredObject> List(string bucket, string prefix)
    {
        try
        {
            return [.. objects.List(bucket, prefix).Where(item => item.Key.EndsWith(".jsonl", StringComparison.Ordinal))];
        }
        catch (AwsError e) when (e.Code == "NoSuchBucket")
        {
            return [];
        }
    }
}
