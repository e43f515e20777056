using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.CreateTrainingJobAsync(CreateTrainingJobRequest, CancellationToken)"/>.</summary>
public partial class CreateTrainingJobRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the training job. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TrainingJobName { get; set; }

    /// <summary>Hyperparameters, as text. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? HyperParameters { get; set; } = Initial.Map<string>();

    /// <summary>The algorithm, and how it reads and reports.</summary>
    public AlgorithmSpecification? AlgorithmSpecification { get; set; }

    /// <summary>ARN of the role that SageMaker takes. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? RoleArn { get; set; }

    /// <summary>Inputs. Up to 20.</summary>
    [AWSProperty(Min = 1, Max = 20)]
    public List<Channel>? InputDataConfig { get; set; } = Initial.List<Channel>();

    /// <summary>Where the result is stored. Required.</summary>
    [AWSProperty(Required = true)]
    public OutputDataConfig? OutputDataConfig { get; set; }

    /// <summary>Instances and storage.</summary>
    public ResourceConfig? ResourceConfig { get; set; }

    /// <summary>Network in your VPC.</summary>
    public VpcConfig? VpcConfig { get; set; }

    /// <summary>How long it may take.</summary>
    public StoppingCondition? StoppingCondition { get; set; }

    /// <summary>Tags to put on it. Up to 50.</summary>
    [AWSProperty(Max = 50)]
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();

    /// <summary>Whether containers are cut off from the network.</summary>
    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>Whether traffic between instances is encrypted; it takes longer then.</summary>
    public bool? EnableInterContainerTrafficEncryption { get; set; }

    /// <summary>Whether spot instances are used.</summary>
    public bool? EnableManagedSpotTraining { get; set; }

    /// <summary>Where checkpoints are kept.</summary>
    public CheckpointConfig? CheckpointConfig { get; set; }

    /// <summary>Where debugging tensors are saved.</summary>
    public DebugHookConfig? DebugHookConfig { get; set; }

    /// <summary>Debugging rules. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<DebugRuleConfiguration>? DebugRuleConfigurations { get; set; } = Initial.List<DebugRuleConfiguration>();

    /// <summary>Where TensorBoard output goes.</summary>
    public TensorBoardOutputConfig? TensorBoardOutputConfig { get; set; }

    /// <summary>The experiment to which it belongs.</summary>
    public ExperimentConfig? ExperimentConfig { get; set; }

    /// <summary>Collection of profiling data.</summary>
    public ProfilerConfig? ProfilerConfig { get; set; }

    /// <summary>Profiling rules. Up to 20.</summary>
    [AWSProperty(Max = 20)]
    public List<ProfilerRuleConfiguration>? ProfilerRuleConfigurations { get; set; } = Initial.List<ProfilerRuleConfiguration>();

    /// <summary>Environment variables of the container. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Repetitions after an internal failure.</summary>
    public RetryStrategy? RetryStrategy { get; set; }

    /// <summary>Shell access to the container.</summary>
    public RemoteDebugConfig? RemoteDebugConfig { get; set; }

    /// <summary>Health check of the instances.</summary>
    public InfraCheckConfig? InfraCheckConfig { get; set; }

    /// <summary>Forwarding of session tags.</summary>
    public SessionChainingConfig? SessionChainingConfig { get; set; }

    /// <summary>Serverless job, in place of instances.</summary>
    public ServerlessJobConfig? ServerlessJobConfig { get; set; }

    /// <summary>MLflow server to report to.</summary>
    public MlflowConfig? MlflowConfig { get; set; }

    /// <summary>The model package to write.</summary>
    public ModelPackageConfig? ModelPackageConfig { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.CreateTrainingJobAsync(CreateTrainingJobRequest, CancellationToken)"/>.</summary>
public partial class CreateTrainingJobResponse : AmazonWebServiceResponse
{
    /// <summary>ARN of the training job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TrainingJobArn { get; set; }
}
