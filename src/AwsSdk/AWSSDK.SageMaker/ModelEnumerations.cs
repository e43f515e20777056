using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>What models are sorted by.</summary>
public class ModelSortKey : ConstantClass
{
    /// <summary>By name.</summary>
    public static readonly ModelSortKey Name = new("Name");
    /// <summary>By creation time.</summary>
    public static readonly ModelSortKey CreationTime = new("CreationTime");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ModelSortKey(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ModelSortKey FindValue(string value) => FindValue<ModelSortKey>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ModelSortKey(string value) => FindValue(value);
}

/// <summary>Where a container image is pulled from.</summary>
public class RepositoryAccessMode : ConstantClass
{
    /// <summary><c>Platform</c>.</summary>
    public static readonly RepositoryAccessMode Platform = new("Platform");
    /// <summary><c>Vpc</c>.</summary>
    public static readonly RepositoryAccessMode Vpc = new("Vpc");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public RepositoryAccessMode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static RepositoryAccessMode FindValue(string value) => FindValue<RepositoryAccessMode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator RepositoryAccessMode(string value) => FindValue(value);
}

/// <summary>One model or many in a container.</summary>
public class ContainerMode : ConstantClass
{
    /// <summary>One model.</summary>
    public static readonly ContainerMode SingleModel = new("SingleModel");
    /// <summary>Models loaded on demand.</summary>
    public static readonly ContainerMode MultiModel = new("MultiModel");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ContainerMode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ContainerMode FindValue(string value) => FindValue<ContainerMode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ContainerMode(string value) => FindValue(value);
}

/// <summary>What an S3 address of a model means.</summary>
public class S3ModelDataType : ConstantClass
{
    /// <summary>All objects under a prefix.</summary>
    public static readonly S3ModelDataType S3Prefix = new("S3Prefix");
    /// <summary>One object.</summary>
    public static readonly S3ModelDataType S3Object = new("S3Object");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public S3ModelDataType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static S3ModelDataType FindValue(string value) => FindValue<S3ModelDataType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator S3ModelDataType(string value) => FindValue(value);
}

/// <summary>Compression of model artefacts.</summary>
public class ModelCompressionType : ConstantClass
{
    /// <summary><c>None</c>.</summary>
    public static readonly ModelCompressionType None = new("None");
    /// <summary><c>Gzip</c>.</summary>
    public static readonly ModelCompressionType Gzip = new("Gzip");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ModelCompressionType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ModelCompressionType FindValue(string value) => FindValue<ModelCompressionType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ModelCompressionType(string value) => FindValue(value);
}

/// <summary>Whether a multi-model container keeps models in memory.</summary>
public class ModelCacheSetting : ConstantClass
{
    /// <summary><c>Enabled</c>.</summary>
    public static readonly ModelCacheSetting Enabled = new("Enabled");
    /// <summary><c>Disabled</c>.</summary>
    public static readonly ModelCacheSetting Disabled = new("Disabled");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ModelCacheSetting(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ModelCacheSetting FindValue(string value) => FindValue<ModelCacheSetting>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ModelCacheSetting(string value) => FindValue(value);
}

/// <summary>How containers are called.</summary>
public class InferenceExecutionMode : ConstantClass
{
    /// <summary>One after another, as a pipeline.</summary>
    public static readonly InferenceExecutionMode Serial = new("Serial");
    /// <summary>Each by itself.</summary>
    public static readonly InferenceExecutionMode Direct = new("Direct");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public InferenceExecutionMode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static InferenceExecutionMode FindValue(string value) => FindValue<InferenceExecutionMode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator InferenceExecutionMode(string value) => FindValue(value);
}

/// <summary>State of a recommendation.</summary>
public class RecommendationStatus : ConstantClass
{
    /// <summary><c>IN_PROGRESS</c>.</summary>
    public static readonly RecommendationStatus IN_PROGRESS = new("IN_PROGRESS");
    /// <summary><c>COMPLETED</c>.</summary>
    public static readonly RecommendationStatus COMPLETED = new("COMPLETED");
    /// <summary><c>FAILED</c>.</summary>
    public static readonly RecommendationStatus FAILED = new("FAILED");
    /// <summary><c>NOT_APPLICABLE</c>.</summary>
    public static readonly RecommendationStatus NOT_APPLICABLE = new("NOT_APPLICABLE");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public RecommendationStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static RecommendationStatus FindValue(string value) => FindValue<RecommendationStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator RecommendationStatus(string value) => FindValue(value);
}
