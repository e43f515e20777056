using Amazon.Runtime;

namespace Amazon.CloudWatch;

/// <summary>Unit of a metric.</summary>
public class StandardUnit : ConstantClass
{
    /// <summary><c>Seconds</c>.</summary>
    public static readonly StandardUnit Seconds = new("Seconds");
    /// <summary><c>Microseconds</c>.</summary>
    public static readonly StandardUnit Microseconds = new("Microseconds");
    /// <summary><c>Milliseconds</c>.</summary>
    public static readonly StandardUnit Milliseconds = new("Milliseconds");
    /// <summary><c>Bytes</c>.</summary>
    public static readonly StandardUnit Bytes = new("Bytes");
    /// <summary><c>Kilobytes</c>.</summary>
    public static readonly StandardUnit Kilobytes = new("Kilobytes");
    /// <summary><c>Megabytes</c>.</summary>
    public static readonly StandardUnit Megabytes = new("Megabytes");
    /// <summary><c>Gigabytes</c>.</summary>
    public static readonly StandardUnit Gigabytes = new("Gigabytes");
    /// <summary><c>Terabytes</c>.</summary>
    public static readonly StandardUnit Terabytes = new("Terabytes");
    /// <summary><c>Bits</c>.</summary>
    public static readonly StandardUnit Bits = new("Bits");
    /// <summary><c>Kilobits</c>.</summary>
    public static readonly StandardUnit Kilobits = new("Kilobits");
    /// <summary><c>Megabits</c>.</summary>
    public static readonly StandardUnit Megabits = new("Megabits");
    /// <summary><c>Gigabits</c>.</summary>
    public static readonly StandardUnit Gigabits = new("Gigabits");
    /// <summary><c>Terabits</c>.</summary>
    public static readonly StandardUnit Terabits = new("Terabits");
    /// <summary><c>Percent</c>.</summary>
    public static readonly StandardUnit Percent = new("Percent");
    /// <summary><c>Count</c>.</summary>
    public static readonly StandardUnit Count = new("Count");
    /// <summary><c>Bytes/Second</c>.</summary>
    public static readonly StandardUnit BytesSecond = new("Bytes/Second");
    /// <summary><c>Kilobytes/Second</c>.</summary>
    public static readonly StandardUnit KilobytesSecond = new("Kilobytes/Second");
    /// <summary><c>Megabytes/Second</c>.</summary>
    public static readonly StandardUnit MegabytesSecond = new("Megabytes/Second");
    /// <summary><c>Gigabytes/Second</c>.</summary>
    public static readonly StandardUnit GigabytesSecond = new("Gigabytes/Second");
    /// <summary><c>Terabytes/Second</c>.</summary>
    public static readonly StandardUnit TerabytesSecond = new("Terabytes/Second");
    /// <summary><c>Bits/Second</c>.</summary>
    public static readonly StandardUnit BitsSecond = new("Bits/Second");
    /// <summary><c>Kilobits/Second</c>.</summary>
    public static readonly StandardUnit KilobitsSecond = new("Kilobits/Second");
    /// <summary><c>Megabits/Second</c>.</summary>
    public static readonly StandardUnit MegabitsSecond = new("Megabits/Second");
    /// <summary><c>Gigabits/Second</c>.</summary>
    public static readonly StandardUnit GigabitsSecond = new("Gigabits/Second");
    /// <summary><c>Terabits/Second</c>.</summary>
    public static readonly StandardUnit TerabitsSecond = new("Terabits/Second");
    /// <summary><c>Count/Second</c>.</summary>
    public static readonly StandardUnit CountSecond = new("Count/Second");
    /// <summary><c>None</c>.</summary>
    public static readonly StandardUnit None = new("None");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public StandardUnit(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static StandardUnit FindValue(string value) => FindValue<StandardUnit>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator StandardUnit(string value) => FindValue(value);
}

/// <summary>Order of points or items by time.</summary>
public class ScanBy : ConstantClass
{
    /// <summary>Newest first, the default.</summary>
    public static readonly ScanBy TimestampDescending = new("TimestampDescending");
    /// <summary>Oldest first.</summary>
    public static readonly ScanBy TimestampAscending = new("TimestampAscending");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ScanBy(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ScanBy FindValue(string value) => FindValue<ScanBy>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ScanBy(string value) => FindValue(value);
}

/// <summary>Whether all points of a query are there.</summary>
public class StatusCode : ConstantClass
{
    /// <summary>All points are there.</summary>
    public static readonly StatusCode Complete = new("Complete");
    /// <summary>CloudWatch failed on this query.</summary>
    public static readonly StatusCode InternalError = new("InternalError");
    /// <summary>More points follow on the next page.</summary>
    public static readonly StatusCode PartialData = new("PartialData");
    /// <summary>The account behind the metric may not be read.</summary>
    public static readonly StatusCode Forbidden = new("Forbidden");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public StatusCode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static StatusCode FindValue(string value) => FindValue<StatusCode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator StatusCode(string value) => FindValue(value);
}

/// <summary>Only metrics with recent data.</summary>
public class RecentlyActive : ConstantClass
{
    /// <summary>Data in the last three hours.</summary>
    public static readonly RecentlyActive PT3H = new("PT3H");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public RecentlyActive(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static RecentlyActive FindValue(string value) => FindValue<RecentlyActive>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator RecentlyActive(string value) => FindValue(value);
}

/// <summary>Statistic of a period.</summary>
public class Statistic : ConstantClass
{
    /// <summary>Number of values.</summary>
    public static readonly Statistic SampleCount = new("SampleCount");
    /// <summary>Mean.</summary>
    public static readonly Statistic Average = new("Average");
    /// <summary>Sum.</summary>
    public static readonly Statistic Sum = new("Sum");
    /// <summary>Smallest value.</summary>
    public static readonly Statistic Minimum = new("Minimum");
    /// <summary>Largest value.</summary>
    public static readonly Statistic Maximum = new("Maximum");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public Statistic(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static Statistic FindValue(string value) => FindValue<Statistic>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator Statistic(string value) => FindValue(value);
}
