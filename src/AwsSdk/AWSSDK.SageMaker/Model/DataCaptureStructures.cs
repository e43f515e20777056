using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Data capture as it runs now.</summary>
public partial class DataCaptureConfigSummary
{
    /// <summary>Whether capture is on. Always present.</summary>
    [AWSProperty(Required = true)]
    public bool? EnableCapture { get; set; }

    /// <summary>Whether capture runs. Always present.</summary>
    [AWSProperty(Required = true)]
    public CaptureStatus? CaptureStatus { get; set; }

    /// <summary>Share of requests that is captured, in percent. Always present, 0 to 100.</summary>
    [AWSProperty(Required = true, Max = 100)]
    public int? CurrentSamplingPercentage { get; set; }

    /// <summary>S3 address where the data goes. Always present, up to 512 characters.</summary>
    [AWSProperty(Required = true, Max = 512)]
    public string? DestinationS3Uri { get; set; }

    /// <summary>Key that encrypts the data. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Max = 2048)]
    public string? KmsKeyId { get; set; }
}

/// <summary>Which requests and answers of an endpoint are stored in S3.</summary>
public partial class DataCaptureConfig
{
    /// <summary>Whether capture is on.</summary>
    public bool? EnableCapture { get; set; }

    /// <summary>Share of requests to capture, in percent. Required, 0 to 100.</summary>
    [AWSProperty(Required = true, Max = 100)]
    public int? InitialSamplingPercentage { get; set; }

    /// <summary>S3 address where the data goes. Required, up to 512 characters.</summary>
    [AWSProperty(Required = true, Max = 512)]
    public string? DestinationS3Uri { get; set; }

    /// <summary>Key that encrypts the data. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>Sides of the traffic to capture. Required, up to 32.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public List<CaptureOption>? CaptureOptions { get; set; } = Initial.List<CaptureOption>();

    /// <summary>Media types to store readable.</summary>
    public CaptureContentTypeHeader? CaptureContentTypeHeader { get; set; }
}

/// <summary>A side of the traffic to capture.</summary>
public partial class CaptureOption
{
    /// <summary>Side of the traffic. Required.</summary>
    [AWSProperty(Required = true)]
    public CaptureMode? CaptureMode { get; set; }
}

/// <summary>Which captured media types are stored readable in place of base64.</summary>
public partial class CaptureContentTypeHeader
{
    /// <summary>Media types that are stored as CSV. Up to 10.</summary>
    [AWSProperty(Min = 1, Max = 10)]
    public List<string>? CsvContentTypes { get; set; } = Initial.List<string>();

    /// <summary>Media types that are stored as JSON. Up to 10.</summary>
    [AWSProperty(Min = 1, Max = 10)]
    public List<string>? JsonContentTypes { get; set; } = Initial.List<string>();
}
