using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.CreateTrainingJobAsync(CreateTrainingJobRequest, CancellationToken)"/>.</summary>
public partial class CreateTrainingJobRequest : AmazonSageMakerRequest
{
    /// <summary>Training job name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TrainingJobName { get; set; }

    /// <summary>Hyper parameters. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? HyperParameters { get; set; } = Initial.Map<string>();

    /// <summary>Algorithm specification.</summary>
    public AlgorithmSpecification? AlgorithmSpecification { get; set; }

    /// <summary>Role arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? RoleArn { get; set; }

    /// <summary>Input data config. Up to 20.</summary>
    [AWSProperty(Min = 1, Max = 20)]
    public List<Channel>? InputDataConfig { get; set; } = Initial.List<Channel>();

    /// <summary>Output data config. Required.</summary>
    [AWSProperty(Required = true)]
    public OutputDataConfig? OutputDataConfig { get; set; }

    /// <summary>Resource config.</summary>
    public ResourceConfig? ResourceConfig { get; set; }

    /// <summary>Vpc config.</summary>
    public VpcConfig? VpcConfig { get; set; }

    /// <summary>Stopping condition.</summary>
    public StoppingCondition? StoppingCondition { get; set; }

    /// <summary>Tags. Up to 50.</summary>
    [AWSProperty(Max = 50)]
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();

    /// <summary>Enable network isolation.</summary>
    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>Enable inter container traffic encryption.</summary>
    public bool? EnableInterContainerTrafficEncryption { get; set; }

    /// <summary>Enable managed spot training.</summary>
    public bool? EnableManagedSpotTraining { get; set; }

    /// <summary>Checkpoint config.</summary>
    public CheckpointConfig? CheckpointConfig { get; set; }

    /// <summary>Debug hook config.</summary>
    public DebugHookConfig? DebugHookConfig { get; set; }

    /// <summary>Debug rule configurations. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<DebugRuleConfiguration>? DebugRuleConfigurations { get; set; } = Initial.List<DebugRuleConfiguration>();

    /// <summary>Tensor board output config.</summary>
    public TensorBoardOutputConfig? TensorBoardOutputConfig { get; set; }

    /// <summary>Experiment config.</summary>
    public ExperimentConfig? ExperimentConfig { get; set; }

    /// <summary>Profiler config.</summary>
    public ProfilerConfig? ProfilerConfig { get; set; }

    /// <summary>Profiler rule configurations. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<ProfilerRuleConfiguration>? ProfilerRuleConfigurations { get; set; } = Initial.List<ProfilerRuleConfiguration>();

    /// <summary>Environment. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Retry strategy.</summary>
    public RetryStrategy? RetryStrategy { get; set; }

    /// <summary>Remote debug config.</summary>
    public RemoteDebugConfig? RemoteDebugConfig { get; set; }

    /// <summary>Infra check config.</summary>
    public InfraCheckConfig? InfraCheckConfig { get; set; }

    /// <summary>Session chaining config.</summary>
    public SessionChainingConfig? SessionChainingConfig { get; set; }

    /// <summary>Serverless job config.</summary>
    public ServerlessJobConfig? ServerlessJobConfig { get; set; }

    /// <summary>Mlflow config.</summary>
    public MlflowConfig? MlflowConfig { get; set; }

    /// <summary>Model package config.</summary>
    public ModelPackageConfig? ModelPackageConfig { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.CreateTrainingJobAsync(CreateTrainingJobRequest, CancellationToken)"/>.</summary>
public partial class CreateTrainingJobResponse : AmazonWebServiceResponse
{
    /// <summary>Training job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TrainingJobArn { get; set; }
}
