using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Data capture config summary.</summary>
public partial class DataCaptureConfigSummary
{
    /// <summary>Enable capture. Required.</summary>
    [AWSProperty(Required = true)]
    public bool? EnableCapture { get; set; }

    /// <summary>Capture status. Required.</summary>
    [AWSProperty(Required = true)]
    public CaptureStatus? CaptureStatus { get; set; }

    /// <summary>Current sampling percentage. Required, 0 to 100.</summary>
    [AWSProperty(Required = true, Max = 100)]
    public int? CurrentSamplingPercentage { get; set; }

    /// <summary>Destination S3 uri. Required, up to 512 characters.</summary>
    [AWSProperty(Required = true, Max = 512)]
    public string? DestinationS3Uri { get; set; }

    /// <summary>Kms key id. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Max = 2048)]
    public string? KmsKeyId { get; set; }
}

/// <summary>Data capture config.</summary>
public partial class DataCaptureConfig
{
    /// <summary>Enable capture.</summary>
    public bool? EnableCapture { get; set; }

    /// <summary>Initial sampling percentage. Required, 0 to 100.</summary>
    [AWSProperty(Required = true, Max = 100)]
    public int? InitialSamplingPercentage { get; set; }

    /// <summary>Destination S3 uri. Required, up to 512 characters.</summary>
    [AWSProperty(Required = true, Max = 512)]
    public string? DestinationS3Uri { get; set; }

    /// <summary>Kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>Capture options. Required, up to 32.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public List<CaptureOption>? CaptureOptions { get; set; } = Initial.List<CaptureOption>();

    /// <summary>Capture content type header.</summary>
    public CaptureContentTypeHeader? CaptureContentTypeHeader { get; set; }
}

/// <summary>Capture option.</summary>
public partial class CaptureOption
{
    /// <summary>Capture mode. Required.</summary>
    [AWSProperty(Required = true)]
    public CaptureMode? CaptureMode { get; set; }
}

/// <summary>Capture content type header.</summary>
public partial class CaptureContentTypeHeader
{
    /// <summary>Csv content types. Up to 10.</summary>
    [AWSProperty(Min = 1, Max = 10)]
    public List<string>? CsvContentTypes { get; set; } = Initial.List<string>();

    /// <summary>Json content types. Up to 10.</summary>
    [AWSProperty(Min = 1, Max = 10)]
    public List<string>? JsonContentTypes { get; set; } = Initial.List<string>();
}
