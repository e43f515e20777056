using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>Transform job status.</summary>
public class TransformJobStatus : ConstantClass
{
    /// <summary><c>InProgress</c>.</summary>
    public static readonly TransformJobStatus InProgress = new("InProgress");
    /// <summary><c>Completed</c>.</summary>
    public static readonly TransformJobStatus Completed = new("Completed");
    /// <summary><c>Failed</c>.</summary>
    public static readonly TransformJobStatus Failed = new("Failed");
    /// <summary><c>Stopping</c>.</summary>
    public static readonly TransformJobStatus Stopping = new("Stopping");
    /// <summary><c>Stopped</c>.</summary>
    public static readonly TransformJobStatus Stopped = new("Stopped");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public TransformJobStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static TransformJobStatus FindValue(string value) => FindValue<TransformJobStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator TransformJobStatus(string value) => FindValue(value);
}

/// <summary>Batch strategy.</summary>
public class BatchStrategy : ConstantClass
{
    /// <summary><c>MultiRecord</c>.</summary>
    public static readonly BatchStrategy MultiRecord = new("MultiRecord");
    /// <summary><c>SingleRecord</c>.</summary>
    public static readonly BatchStrategy SingleRecord = new("SingleRecord");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public BatchStrategy(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static BatchStrategy FindValue(string value) => FindValue<BatchStrategy>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator BatchStrategy(string value) => FindValue(value);
}

/// <summary>Split type.</summary>
public class SplitType : ConstantClass
{
    /// <summary><c>None</c>.</summary>
    public static readonly SplitType None = new("None");
    /// <summary><c>Line</c>.</summary>
    public static readonly SplitType Line = new("Line");
    /// <summary><c>RecordIO</c>.</summary>
    public static readonly SplitType RecordIO = new("RecordIO");
    /// <summary><c>TFRecord</c>.</summary>
    public static readonly SplitType TFRecord = new("TFRecord");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public SplitType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static SplitType FindValue(string value) => FindValue<SplitType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator SplitType(string value) => FindValue(value);
}

/// <summary>Assembly type.</summary>
public class AssemblyType : ConstantClass
{
    /// <summary><c>None</c>.</summary>
    public static readonly AssemblyType None = new("None");
    /// <summary><c>Line</c>.</summary>
    public static readonly AssemblyType Line = new("Line");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AssemblyType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AssemblyType FindValue(string value) => FindValue<AssemblyType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AssemblyType(string value) => FindValue(value);
}

/// <summary>Join source.</summary>
public class JoinSource : ConstantClass
{
    /// <summary><c>Input</c>.</summary>
    public static readonly JoinSource Input = new("Input");
    /// <summary><c>None</c>.</summary>
    public static readonly JoinSource None = new("None");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public JoinSource(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static JoinSource FindValue(string value) => FindValue<JoinSource>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator JoinSource(string value) => FindValue(value);
}
