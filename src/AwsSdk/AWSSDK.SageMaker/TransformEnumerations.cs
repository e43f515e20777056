using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>State of a batch transform job.</summary>
public class TransformJobStatus : ConstantClass
{
    /// <summary>Running.</summary>
    public static readonly TransformJobStatus InProgress = new("InProgress");
    /// <summary>Done.</summary>
    public static readonly TransformJobStatus Completed = new("Completed");
    /// <summary>Ended by an error.</summary>
    public static readonly TransformJobStatus Failed = new("Failed");
    /// <summary>Stopping.</summary>
    public static readonly TransformJobStatus Stopping = new("Stopping");
    /// <summary>Stopped.</summary>
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

/// <summary>Records in a request.</summary>
public class BatchStrategy : ConstantClass
{
    /// <summary>As many as fit into a request.</summary>
    public static readonly BatchStrategy MultiRecord = new("MultiRecord");
    /// <summary>One.</summary>
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

/// <summary>How an object is split into records.</summary>
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

/// <summary>How answers are put together.</summary>
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

/// <summary>What is joined to the answer.</summary>
public class JoinSource : ConstantClass
{
    /// <summary>The input record.</summary>
    public static readonly JoinSource Input = new("Input");
    /// <summary>Nothing.</summary>
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
