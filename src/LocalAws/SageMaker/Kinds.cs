namespace LocalAws.SageMaker;

/// <summary>Kinds of SageMaker documents in the store; each is also the resource part of its ARN.</summary>
internal static class Kinds
{
    /// <summary>Endpoints, by name.</summary>
    public const string Endpoint = "endpoint";

    /// <summary>Endpoint configurations, by name.</summary>
    public const string EndpointConfig = "endpoint-config";

    /// <summary>Models, by name.</summary>
    public const string Model = "model";

    /// <summary>Training jobs, by name.</summary>
    public const string TrainingJob = "training-job";

    /// <summary>Processing jobs, by name.</summary>
    public const string ProcessingJob = "processing-job";

    /// <summary>Monitoring schedules, by name.</summary>
    public const string MonitoringSchedule = "monitoring-schedule";

    /// <summary>Executions of monitoring schedules, by the name of their processing job.</summary>
    public const string MonitoringExecution = "monitoring-execution";

    /// <summary>The ARN of a resource; SageMaker writes names in lower case there.</summary>
    public static string Arn(string kind, string name) =>
        $"arn:aws:sagemaker:{LocalAwsServer.Region}:{LocalAwsServer.AccountId}:{kind}/{name.ToLowerInvariant()}";
}
