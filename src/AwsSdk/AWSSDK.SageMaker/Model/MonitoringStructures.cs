using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Monitoring schedule config.</summary>
public partial class MonitoringScheduleConfig
{
    /// <summary>Schedule config.</summary>
    public ScheduleConfig? ScheduleConfig { get; set; }

    /// <summary>Monitoring job definition.</summary>
    public MonitoringJobDefinition? MonitoringJobDefinition { get; set; }

    /// <summary>Monitoring job definition name. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? MonitoringJobDefinitionName { get; set; }

    /// <summary>Monitoring type.</summary>
    public MonitoringType? MonitoringType { get; set; }
}

/// <summary>Schedule config.</summary>
public partial class ScheduleConfig
{
    /// <summary>Schedule expression. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? ScheduleExpression { get; set; }

    /// <summary>Data analysis start time.</summary>
    public string? DataAnalysisStartTime { get; set; }

    /// <summary>Data analysis end time.</summary>
    public string? DataAnalysisEndTime { get; set; }
}

/// <summary>Monitoring job definition.</summary>
public partial class MonitoringJobDefinition
{
    /// <summary>Baseline config.</summary>
    public MonitoringBaselineConfig? BaselineConfig { get; set; }

    /// <summary>Monitoring inputs. Required.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 1)]
    public List<MonitoringInput>? MonitoringInputs { get; set; } = Initial.List<MonitoringInput>();

    /// <summary>Monitoring output config. Required.</summary>
    [AWSProperty(Required = true)]
    public MonitoringOutputConfig? MonitoringOutputConfig { get; set; }

    /// <summary>Monitoring resources. Required.</summary>
    [AWSProperty(Required = true)]
    public MonitoringResources? MonitoringResources { get; set; }

    /// <summary>Monitoring app specification. Required.</summary>
    [AWSProperty(Required = true)]
    public MonitoringAppSpecification? MonitoringAppSpecification { get; set; }

    /// <summary>Stopping condition.</summary>
    public MonitoringStoppingCondition? StoppingCondition { get; set; }

    /// <summary>Environment. Up to 50.</summary>
    [AWSProperty(Max = 50)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Network config.</summary>
    public NetworkConfig? NetworkConfig { get; set; }

    /// <summary>Role arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? RoleArn { get; set; }
}

/// <summary>Monitoring baseline config.</summary>
public partial class MonitoringBaselineConfig
{
    /// <summary>Baselining job name. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? BaseliningJobName { get; set; }

    /// <summary>Constraints resource.</summary>
    public MonitoringConstraintsResource? ConstraintsResource { get; set; }

    /// <summary>Statistics resource.</summary>
    public MonitoringStatisticsResource? StatisticsResource { get; set; }
}

/// <summary>Monitoring constraints resource.</summary>
public partial class MonitoringConstraintsResource
{
    /// <summary>S3 uri. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? S3Uri { get; set; }
}

/// <summary>Monitoring statistics resource.</summary>
public partial class MonitoringStatisticsResource
{
    /// <summary>S3 uri. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? S3Uri { get; set; }
}

/// <summary>Monitoring output config.</summary>
public partial class MonitoringOutputConfig
{
    /// <summary>Monitoring outputs. Required.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 1)]
    public List<MonitoringOutput>? MonitoringOutputs { get; set; } = Initial.List<MonitoringOutput>();

    /// <summary>Kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }
}

/// <summary>Monitoring output.</summary>
public partial class MonitoringOutput
{
    /// <summary>S3 output. Required.</summary>
    [AWSProperty(Required = true)]
    public MonitoringS3Output? S3Output { get; set; }
}

/// <summary>Monitoring S3 output.</summary>
public partial class MonitoringS3Output
{
    /// <summary>S3 uri. Required, up to 512 characters.</summary>
    [AWSProperty(Required = true, Max = 512)]
    public string? S3Uri { get; set; }

    /// <summary>Local path. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? LocalPath { get; set; }

    /// <summary>S3 upload mode.</summary>
    public ProcessingS3UploadMode? S3UploadMode { get; set; }
}

/// <summary>Monitoring resources.</summary>
public partial class MonitoringResources
{
    /// <summary>Cluster config. Required.</summary>
    [AWSProperty(Required = true)]
    public MonitoringClusterConfig? ClusterConfig { get; set; }
}

/// <summary>Monitoring cluster config.</summary>
public partial class MonitoringClusterConfig
{
    /// <summary>Instance count. Required, 1 to 100.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 100)]
    public int? InstanceCount { get; set; }

    /// <summary>Instance type. Required.</summary>
    [AWSProperty(Required = true)]
    public ProcessingInstanceType? InstanceType { get; set; }

    /// <summary>Volume size in GB. Required, 1 to 16,384.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 16384)]
    public int? VolumeSizeInGB { get; set; }

    /// <summary>Volume kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? VolumeKmsKeyId { get; set; }
}

/// <summary>Monitoring app specification.</summary>
public partial class MonitoringAppSpecification
{
    /// <summary>Image uri. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? ImageUri { get; set; }

    /// <summary>Container entrypoint. Up to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public List<string>? ContainerEntrypoint { get; set; } = Initial.List<string>();

    /// <summary>Container arguments. Up to 50.</summary>
    [AWSProperty(Min = 1, Max = 50)]
    public List<string>? ContainerArguments { get; set; } = Initial.List<string>();

    /// <summary>Record preprocessor source uri. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? RecordPreprocessorSourceUri { get; set; }

    /// <summary>Post analytics processor source uri. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? PostAnalyticsProcessorSourceUri { get; set; }
}

/// <summary>Monitoring stopping condition.</summary>
public partial class MonitoringStoppingCondition
{
    /// <summary>Max runtime in seconds. Required, 1 to 86,400.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 86400)]
    public int? MaxRuntimeInSeconds { get; set; }
}
