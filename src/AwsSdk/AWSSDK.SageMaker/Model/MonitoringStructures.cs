using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>When and what a schedule monitors.</summary>
public partial class MonitoringScheduleConfig
{
    /// <summary>When it runs.</summary>
    public ScheduleConfig? ScheduleConfig { get; set; }

    /// <summary>The processing job of each execution.</summary>
    public MonitoringJobDefinition? MonitoringJobDefinition { get; set; }

    /// <summary>Name of the job definition. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? MonitoringJobDefinitionName { get; set; }

    /// <summary>What is monitored.</summary>
    public MonitoringType? MonitoringType { get; set; }
}

/// <summary>When a schedule runs.</summary>
public partial class ScheduleConfig
{
    /// <summary>Cron expression in UTC, hourly or daily, or <c>NOW</c>. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? ScheduleExpression { get; set; }

    /// <summary>Start of the data window, relative to the scheduled time, as an ISO 8601 duration.</summary>
    public string? DataAnalysisStartTime { get; set; }

    /// <summary>End of the data window, relative to the scheduled time, as an ISO 8601 duration.</summary>
    public string? DataAnalysisEndTime { get; set; }
}

/// <summary>The processing job that each execution runs.</summary>
public partial class MonitoringJobDefinition
{
    /// <summary>The baseline against which data is judged.</summary>
    public MonitoringBaselineConfig? BaselineConfig { get; set; }

    /// <summary>What is monitored. Always present.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 1)]
    public List<MonitoringInput>? MonitoringInputs { get; set; } = Initial.List<MonitoringInput>();

    /// <summary>Where reports go. Always present.</summary>
    [AWSProperty(Required = true)]
    public MonitoringOutputConfig? MonitoringOutputConfig { get; set; }

    /// <summary>Compute of an execution. Always present.</summary>
    [AWSProperty(Required = true)]
    public MonitoringResources? MonitoringResources { get; set; }

    /// <summary>The container that analyses. Always present.</summary>
    [AWSProperty(Required = true)]
    public MonitoringAppSpecification? MonitoringAppSpecification { get; set; }

    /// <summary>How long it may take.</summary>
    public MonitoringStoppingCondition? StoppingCondition { get; set; }

    /// <summary>Environment variables of the container. Up to 50.</summary>
    [AWSProperty(Max = 50)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Network of the job.</summary>
    public NetworkConfig? NetworkConfig { get; set; }

    /// <summary>ARN of the role that SageMaker takes. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? RoleArn { get; set; }
}

/// <summary>The baseline against which data is judged.</summary>
public partial class MonitoringBaselineConfig
{
    /// <summary>Name of the processing job that made the baseline. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? BaseliningJobName { get; set; }

    /// <summary>The constraints file.</summary>
    public MonitoringConstraintsResource? ConstraintsResource { get; set; }

    /// <summary>The statistics file.</summary>
    public MonitoringStatisticsResource? StatisticsResource { get; set; }
}

/// <summary>The constraints file.</summary>
public partial class MonitoringConstraintsResource
{
    /// <summary>S3 address of the constraints file. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? S3Uri { get; set; }
}

/// <summary>The statistics file.</summary>
public partial class MonitoringStatisticsResource
{
    /// <summary>S3 address of the statistics file. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? S3Uri { get; set; }
}

/// <summary>Where reports go.</summary>
public partial class MonitoringOutputConfig
{
    /// <summary>Destinations of reports. Always present.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 1)]
    public List<MonitoringOutput>? MonitoringOutputs { get; set; } = Initial.List<MonitoringOutput>();

    /// <summary>Key that encrypts the data. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }
}

/// <summary>A destination of reports.</summary>
public partial class MonitoringOutput
{
    /// <summary>Output to S3. Always present.</summary>
    [AWSProperty(Required = true)]
    public MonitoringS3Output? S3Output { get; set; }
}

/// <summary>Reports in S3.</summary>
public partial class MonitoringS3Output
{
    /// <summary>S3 address. Always present, up to 512 characters.</summary>
    [AWSProperty(Required = true, Max = 512)]
    public string? S3Uri { get; set; }

    /// <summary>Path in the container. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? LocalPath { get; set; }

    /// <summary>When output is uploaded.</summary>
    public ProcessingS3UploadMode? S3UploadMode { get; set; }
}

/// <summary>Compute of an execution.</summary>
public partial class MonitoringResources
{
    /// <summary>The instances. Always present.</summary>
    [AWSProperty(Required = true)]
    public MonitoringClusterConfig? ClusterConfig { get; set; }
}

/// <summary>Instances of an execution.</summary>
public partial class MonitoringClusterConfig
{
    /// <summary>Number of instances. Always present, 1 to 100.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 100)]
    public int? InstanceCount { get; set; }

    /// <summary>Instance type. Always present.</summary>
    [AWSProperty(Required = true)]
    public ProcessingInstanceType? InstanceType { get; set; }

    /// <summary>Storage of each instance, in GB. Always present, 1 to 16,384.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 16384)]
    public int? VolumeSizeInGB { get; set; }

    /// <summary>Key that encrypts the storage. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? VolumeKmsKeyId { get; set; }
}

/// <summary>The container that analyses the data.</summary>
public partial class MonitoringAppSpecification
{
    /// <summary>Address of the container image. Always present, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? ImageUri { get; set; }

    /// <summary>Entry point of the container. Up to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public List<string>? ContainerEntrypoint { get; set; } = Initial.List<string>();

    /// <summary>Arguments of the entry point. Up to 50.</summary>
    [AWSProperty(Min = 1, Max = 50)]
    public List<string>? ContainerArguments { get; set; } = Initial.List<string>();

    /// <summary>S3 address of a script that prepares each record. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? RecordPreprocessorSourceUri { get; set; }

    /// <summary>S3 address of a script that runs after the analysis. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? PostAnalyticsProcessorSourceUri { get; set; }
}

/// <summary>How long an execution may take.</summary>
public partial class MonitoringStoppingCondition
{
    /// <summary>Seconds that it may take. Always present, 1 to 86,400.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 86400)]
    public int? MaxRuntimeInSeconds { get; set; }
}
