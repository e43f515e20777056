using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>What endpoints are sorted by.</summary>
public class EndpointSortKey : ConstantClass
{
    /// <summary>By name.</summary>
    public static readonly EndpointSortKey Name = new("Name");
    /// <summary>By creation time.</summary>
    public static readonly EndpointSortKey CreationTime = new("CreationTime");
    /// <summary>By state.</summary>
    public static readonly EndpointSortKey Status = new("Status");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public EndpointSortKey(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static EndpointSortKey FindValue(string value) => FindValue<EndpointSortKey>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator EndpointSortKey(string value) => FindValue(value);
}

/// <summary>Sort order of endpoints, configurations and models.</summary>
public class OrderKey : ConstantClass
{
    /// <summary>Smallest first.</summary>
    public static readonly OrderKey Ascending = new("Ascending");
    /// <summary>Largest first.</summary>
    public static readonly OrderKey Descending = new("Descending");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public OrderKey(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static OrderKey FindValue(string value) => FindValue<OrderKey>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator OrderKey(string value) => FindValue(value);
}

/// <summary>State of an endpoint.</summary>
public class EndpointStatus : ConstantClass
{
    /// <summary>Not serving, and no update can be made.</summary>
    public static readonly EndpointStatus OutOfService = new("OutOfService");
    /// <summary>Instances are being started.</summary>
    public static readonly EndpointStatus Creating = new("Creating");
    /// <summary>A new configuration is being deployed.</summary>
    public static readonly EndpointStatus Updating = new("Updating");
    /// <summary>AWS maintains it; nothing changes for callers.</summary>
    public static readonly EndpointStatus SystemUpdating = new("SystemUpdating");
    /// <summary>An update failed and is being undone.</summary>
    public static readonly EndpointStatus RollingBack = new("RollingBack");
    /// <summary>Serving.</summary>
    public static readonly EndpointStatus InService = new("InService");
    /// <summary>Being deleted.</summary>
    public static readonly EndpointStatus Deleting = new("Deleting");
    /// <summary>It could not be created; the description has the reason.</summary>
    public static readonly EndpointStatus Failed = new("Failed");
    /// <summary>Neither update nor rollback succeeded; a person has to act.</summary>
    public static readonly EndpointStatus UpdateRollbackFailed = new("UpdateRollbackFailed");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public EndpointStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static EndpointStatus FindValue(string value) => FindValue<EndpointStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator EndpointStatus(string value) => FindValue(value);
}

/// <summary>What is happening to a variant.</summary>
public class VariantStatus : ConstantClass
{
    /// <summary>Instances are being started.</summary>
    public static readonly VariantStatus Creating = new("Creating");
    /// <summary>Being updated.</summary>
    public static readonly VariantStatus Updating = new("Updating");
    /// <summary>Being deleted.</summary>
    public static readonly VariantStatus Deleting = new("Deleting");
    /// <summary>Traffic is being shifted to it.</summary>
    public static readonly VariantStatus ActivatingTraffic = new("ActivatingTraffic");
    /// <summary>Alarms are being watched after the shift.</summary>
    public static readonly VariantStatus Baking = new("Baking");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public VariantStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static VariantStatus FindValue(string value) => FindValue<VariantStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator VariantStatus(string value) => FindValue(value);
}

/// <summary>Whether SageMaker scales instances itself.</summary>
public class ManagedInstanceScalingStatus : ConstantClass
{
    /// <summary><c>ENABLED</c>.</summary>
    public static readonly ManagedInstanceScalingStatus ENABLED = new("ENABLED");
    /// <summary><c>DISABLED</c>.</summary>
    public static readonly ManagedInstanceScalingStatus DISABLED = new("DISABLED");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ManagedInstanceScalingStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ManagedInstanceScalingStatus FindValue(string value) => FindValue<ManagedInstanceScalingStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ManagedInstanceScalingStatus(string value) => FindValue(value);
}

/// <summary>Which instances are taken away.</summary>
public class ManagedInstanceScalingScaleInStrategy : ConstantClass
{
    /// <summary><c>IDLE_RELEASE</c>.</summary>
    public static readonly ManagedInstanceScalingScaleInStrategy IDLE_RELEASE = new("IDLE_RELEASE");
    /// <summary><c>CONSOLIDATION</c>.</summary>
    public static readonly ManagedInstanceScalingScaleInStrategy CONSOLIDATION = new("CONSOLIDATION");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ManagedInstanceScalingScaleInStrategy(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ManagedInstanceScalingScaleInStrategy FindValue(string value) => FindValue<ManagedInstanceScalingScaleInStrategy>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ManagedInstanceScalingScaleInStrategy(string value) => FindValue(value);
}

/// <summary>How requests are spread over instances.</summary>
public class RoutingStrategy : ConstantClass
{
    /// <summary>To the instance with the fewest running requests.</summary>
    public static readonly RoutingStrategy LEAST_OUTSTANDING_REQUESTS = new("LEAST_OUTSTANDING_REQUESTS");
    /// <summary>To any instance.</summary>
    public static readonly RoutingStrategy RANDOM = new("RANDOM");
    /// <summary>To the instance that holds the prompt's prefix in its cache.</summary>
    public static readonly RoutingStrategy PREFIX_AWARE = new("PREFIX_AWARE");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public RoutingStrategy(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static RoutingStrategy FindValue(string value) => FindValue<RoutingStrategy>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator RoutingStrategy(string value) => FindValue(value);
}

/// <summary>Whether only reserved capacity is used.</summary>
public class CapacityReservationPreference : ConstantClass
{
    /// <summary><c>capacity-reservations-only</c>.</summary>
    public static readonly CapacityReservationPreference CapacityReservationsOnly = new("capacity-reservations-only");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public CapacityReservationPreference(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static CapacityReservationPreference FindValue(string value) => FindValue<CapacityReservationPreference>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator CapacityReservationPreference(string value) => FindValue(value);
}

/// <summary>Elastic inference accelerator.</summary>
public class ProductionVariantAcceleratorType : ConstantClass
{
    /// <summary><c>ml.eia1.medium</c>.</summary>
    public static readonly ProductionVariantAcceleratorType MlEia1Medium = new("ml.eia1.medium");
    /// <summary><c>ml.eia1.large</c>.</summary>
    public static readonly ProductionVariantAcceleratorType MlEia1Large = new("ml.eia1.large");
    /// <summary><c>ml.eia1.xlarge</c>.</summary>
    public static readonly ProductionVariantAcceleratorType MlEia1Xlarge = new("ml.eia1.xlarge");
    /// <summary><c>ml.eia2.medium</c>.</summary>
    public static readonly ProductionVariantAcceleratorType MlEia2Medium = new("ml.eia2.medium");
    /// <summary><c>ml.eia2.large</c>.</summary>
    public static readonly ProductionVariantAcceleratorType MlEia2Large = new("ml.eia2.large");
    /// <summary><c>ml.eia2.xlarge</c>.</summary>
    public static readonly ProductionVariantAcceleratorType MlEia2Xlarge = new("ml.eia2.xlarge");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ProductionVariantAcceleratorType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ProductionVariantAcceleratorType FindValue(string value) => FindValue<ProductionVariantAcceleratorType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ProductionVariantAcceleratorType(string value) => FindValue(value);
}

/// <summary>Machine image of a variant's instances.</summary>
public class ProductionVariantInferenceAmiVersion : ConstantClass
{
    /// <summary><c>al2-ami-sagemaker-inference-gpu-2</c>.</summary>
    public static readonly ProductionVariantInferenceAmiVersion Al2AmiSagemakerInferenceGpu2 = new("al2-ami-sagemaker-inference-gpu-2");
    /// <summary><c>al2-ami-sagemaker-inference-gpu-2-1</c>.</summary>
    public static readonly ProductionVariantInferenceAmiVersion Al2AmiSagemakerInferenceGpu21 = new("al2-ami-sagemaker-inference-gpu-2-1");
    /// <summary><c>al2-ami-sagemaker-inference-gpu-3-1</c>.</summary>
    public static readonly ProductionVariantInferenceAmiVersion Al2AmiSagemakerInferenceGpu31 = new("al2-ami-sagemaker-inference-gpu-3-1");
    /// <summary><c>al2-ami-sagemaker-inference-neuron-2</c>.</summary>
    public static readonly ProductionVariantInferenceAmiVersion Al2AmiSagemakerInferenceNeuron2 = new("al2-ami-sagemaker-inference-neuron-2");
    /// <summary><c>al2023-ami-sagemaker-inference-gpu-4-1</c>.</summary>
    public static readonly ProductionVariantInferenceAmiVersion Al2023AmiSagemakerInferenceGpu41 = new("al2023-ami-sagemaker-inference-gpu-4-1");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ProductionVariantInferenceAmiVersion(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ProductionVariantInferenceAmiVersion FindValue(string value) => FindValue<ProductionVariantInferenceAmiVersion>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ProductionVariantInferenceAmiVersion(string value) => FindValue(value);
}

/// <summary>What endpoint configurations are sorted by.</summary>
public class EndpointConfigSortKey : ConstantClass
{
    /// <summary>By name.</summary>
    public static readonly EndpointConfigSortKey Name = new("Name");
    /// <summary>By creation time.</summary>
    public static readonly EndpointConfigSortKey CreationTime = new("CreationTime");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public EndpointConfigSortKey(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static EndpointConfigSortKey FindValue(string value) => FindValue<EndpointConfigSortKey>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator EndpointConfigSortKey(string value) => FindValue(value);
}
