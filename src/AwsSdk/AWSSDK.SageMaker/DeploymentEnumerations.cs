using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>Whether data capture runs.</summary>
public class CaptureStatus : ConstantClass
{
    /// <summary><c>Started</c>.</summary>
    public static readonly CaptureStatus Started = new("Started");
    /// <summary><c>Stopped</c>.</summary>
    public static readonly CaptureStatus Stopped = new("Stopped");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public CaptureStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static CaptureStatus FindValue(string value) => FindValue<CaptureStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator CaptureStatus(string value) => FindValue(value);
}

/// <summary>How traffic is shifted.</summary>
public class TrafficRoutingConfigType : ConstantClass
{
    /// <summary>All traffic in one step.</summary>
    public static readonly TrafficRoutingConfigType ALL_AT_ONCE = new("ALL_AT_ONCE");
    /// <summary>A small part first, then the rest.</summary>
    public static readonly TrafficRoutingConfigType CANARY = new("CANARY");
    /// <summary>In equal steps.</summary>
    public static readonly TrafficRoutingConfigType LINEAR = new("LINEAR");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public TrafficRoutingConfigType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static TrafficRoutingConfigType FindValue(string value) => FindValue<TrafficRoutingConfigType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator TrafficRoutingConfigType(string value) => FindValue(value);
}

/// <summary>Unit of a capacity.</summary>
public class CapacitySizeType : ConstantClass
{
    /// <summary>Number of instances.</summary>
    public static readonly CapacitySizeType INSTANCE_COUNT = new("INSTANCE_COUNT");
    /// <summary>Percentage of the fleet.</summary>
    public static readonly CapacitySizeType CAPACITY_PERCENT = new("CAPACITY_PERCENT");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public CapacitySizeType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static CapacitySizeType FindValue(string value) => FindValue<CapacitySizeType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator CapacitySizeType(string value) => FindValue(value);
}

/// <summary>Topics whose message carries the answer.</summary>
public class AsyncNotificationTopicTypes : ConstantClass
{
    /// <summary><c>SUCCESS_NOTIFICATION_TOPIC</c>.</summary>
    public static readonly AsyncNotificationTopicTypes SUCCESS_NOTIFICATION_TOPIC = new("SUCCESS_NOTIFICATION_TOPIC");
    /// <summary><c>ERROR_NOTIFICATION_TOPIC</c>.</summary>
    public static readonly AsyncNotificationTopicTypes ERROR_NOTIFICATION_TOPIC = new("ERROR_NOTIFICATION_TOPIC");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AsyncNotificationTopicTypes(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AsyncNotificationTopicTypes FindValue(string value) => FindValue<AsyncNotificationTopicTypes>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AsyncNotificationTopicTypes(string value) => FindValue(value);
}

/// <summary>Side of the traffic.</summary>
public class CaptureMode : ConstantClass
{
    /// <summary>Requests.</summary>
    public static readonly CaptureMode Input = new("Input");
    /// <summary>Answers.</summary>
    public static readonly CaptureMode Output = new("Output");
    /// <summary>Both.</summary>
    public static readonly CaptureMode InputAndOutput = new("InputAndOutput");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public CaptureMode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static CaptureMode FindValue(string value) => FindValue<CaptureMode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator CaptureMode(string value) => FindValue(value);
}
