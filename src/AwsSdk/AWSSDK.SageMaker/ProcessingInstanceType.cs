using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>Instance type of a processing job. The common ones have a field; any other value is as valid.</summary>
public class ProcessingInstanceType : ConstantClass
{
    /// <summary><c>ml.t3.medium</c>.</summary>
    public static readonly ProcessingInstanceType MlT3Medium = new("ml.t3.medium");
    /// <summary><c>ml.t3.large</c>.</summary>
    public static readonly ProcessingInstanceType MlT3Large = new("ml.t3.large");
    /// <summary><c>ml.t3.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlT3Xlarge = new("ml.t3.xlarge");
    /// <summary><c>ml.t3.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlT32xlarge = new("ml.t3.2xlarge");
    /// <summary><c>ml.m4.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM4Xlarge = new("ml.m4.xlarge");
    /// <summary><c>ml.m4.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM42xlarge = new("ml.m4.2xlarge");
    /// <summary><c>ml.m4.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM44xlarge = new("ml.m4.4xlarge");
    /// <summary><c>ml.m4.10xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM410xlarge = new("ml.m4.10xlarge");
    /// <summary><c>ml.m4.16xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM416xlarge = new("ml.m4.16xlarge");
    /// <summary><c>ml.c4.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC4Xlarge = new("ml.c4.xlarge");
    /// <summary><c>ml.c4.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC42xlarge = new("ml.c4.2xlarge");
    /// <summary><c>ml.c4.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC44xlarge = new("ml.c4.4xlarge");
    /// <summary><c>ml.c4.8xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC48xlarge = new("ml.c4.8xlarge");
    /// <summary><c>ml.p3.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlP32xlarge = new("ml.p3.2xlarge");
    /// <summary><c>ml.p3.8xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlP38xlarge = new("ml.p3.8xlarge");
    /// <summary><c>ml.p3.16xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlP316xlarge = new("ml.p3.16xlarge");
    /// <summary><c>ml.c5.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC5Xlarge = new("ml.c5.xlarge");
    /// <summary><c>ml.c5.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC52xlarge = new("ml.c5.2xlarge");
    /// <summary><c>ml.c5.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC54xlarge = new("ml.c5.4xlarge");
    /// <summary><c>ml.c5.9xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC59xlarge = new("ml.c5.9xlarge");
    /// <summary><c>ml.c5.18xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC518xlarge = new("ml.c5.18xlarge");
    /// <summary><c>ml.m5.large</c>.</summary>
    public static readonly ProcessingInstanceType MlM5Large = new("ml.m5.large");
    /// <summary><c>ml.m5.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM5Xlarge = new("ml.m5.xlarge");
    /// <summary><c>ml.m5.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM52xlarge = new("ml.m5.2xlarge");
    /// <summary><c>ml.m5.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM54xlarge = new("ml.m5.4xlarge");
    /// <summary><c>ml.m5.12xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM512xlarge = new("ml.m5.12xlarge");
    /// <summary><c>ml.m5.24xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM524xlarge = new("ml.m5.24xlarge");
    /// <summary><c>ml.r5.large</c>.</summary>
    public static readonly ProcessingInstanceType MlR5Large = new("ml.r5.large");
    /// <summary><c>ml.r5.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlR5Xlarge = new("ml.r5.xlarge");
    /// <summary><c>ml.r5.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlR52xlarge = new("ml.r5.2xlarge");
    /// <summary><c>ml.r5.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlR54xlarge = new("ml.r5.4xlarge");
    /// <summary><c>ml.r5.8xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlR58xlarge = new("ml.r5.8xlarge");
    /// <summary><c>ml.r5.12xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlR512xlarge = new("ml.r5.12xlarge");
    /// <summary><c>ml.r5.16xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlR516xlarge = new("ml.r5.16xlarge");
    /// <summary><c>ml.r5.24xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlR524xlarge = new("ml.r5.24xlarge");
    /// <summary><c>ml.g4dn.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG4dnXlarge = new("ml.g4dn.xlarge");
    /// <summary><c>ml.g4dn.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG4dn2xlarge = new("ml.g4dn.2xlarge");
    /// <summary><c>ml.g4dn.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG4dn4xlarge = new("ml.g4dn.4xlarge");
    /// <summary><c>ml.g4dn.8xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG4dn8xlarge = new("ml.g4dn.8xlarge");
    /// <summary><c>ml.g4dn.12xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG4dn12xlarge = new("ml.g4dn.12xlarge");
    /// <summary><c>ml.g4dn.16xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG4dn16xlarge = new("ml.g4dn.16xlarge");
    /// <summary><c>ml.g5.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG5Xlarge = new("ml.g5.xlarge");
    /// <summary><c>ml.g5.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG52xlarge = new("ml.g5.2xlarge");
    /// <summary><c>ml.g5.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG54xlarge = new("ml.g5.4xlarge");
    /// <summary><c>ml.g5.8xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG58xlarge = new("ml.g5.8xlarge");
    /// <summary><c>ml.g5.16xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG516xlarge = new("ml.g5.16xlarge");
    /// <summary><c>ml.g5.12xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG512xlarge = new("ml.g5.12xlarge");
    /// <summary><c>ml.g5.24xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG524xlarge = new("ml.g5.24xlarge");
    /// <summary><c>ml.g5.48xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG548xlarge = new("ml.g5.48xlarge");
    /// <summary><c>ml.g6.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG6Xlarge = new("ml.g6.xlarge");
    /// <summary><c>ml.g6.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG62xlarge = new("ml.g6.2xlarge");
    /// <summary><c>ml.g6.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG64xlarge = new("ml.g6.4xlarge");
    /// <summary><c>ml.g6.8xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG68xlarge = new("ml.g6.8xlarge");
    /// <summary><c>ml.g6.12xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG612xlarge = new("ml.g6.12xlarge");
    /// <summary><c>ml.g6.16xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG616xlarge = new("ml.g6.16xlarge");
    /// <summary><c>ml.g6.24xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG624xlarge = new("ml.g6.24xlarge");
    /// <summary><c>ml.g6.48xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlG648xlarge = new("ml.g6.48xlarge");
    /// <summary><c>ml.m6i.large</c>.</summary>
    public static readonly ProcessingInstanceType MlM6iLarge = new("ml.m6i.large");
    /// <summary><c>ml.m6i.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM6iXlarge = new("ml.m6i.xlarge");
    /// <summary><c>ml.m6i.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM6i2xlarge = new("ml.m6i.2xlarge");
    /// <summary><c>ml.m6i.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM6i4xlarge = new("ml.m6i.4xlarge");
    /// <summary><c>ml.m6i.8xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM6i8xlarge = new("ml.m6i.8xlarge");
    /// <summary><c>ml.m6i.12xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM6i12xlarge = new("ml.m6i.12xlarge");
    /// <summary><c>ml.m6i.16xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM6i16xlarge = new("ml.m6i.16xlarge");
    /// <summary><c>ml.m6i.24xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM6i24xlarge = new("ml.m6i.24xlarge");
    /// <summary><c>ml.m6i.32xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM6i32xlarge = new("ml.m6i.32xlarge");
    /// <summary><c>ml.c6i.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC6iXlarge = new("ml.c6i.xlarge");
    /// <summary><c>ml.c6i.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC6i2xlarge = new("ml.c6i.2xlarge");
    /// <summary><c>ml.c6i.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC6i4xlarge = new("ml.c6i.4xlarge");
    /// <summary><c>ml.c6i.8xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC6i8xlarge = new("ml.c6i.8xlarge");
    /// <summary><c>ml.c6i.12xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC6i12xlarge = new("ml.c6i.12xlarge");
    /// <summary><c>ml.c6i.16xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC6i16xlarge = new("ml.c6i.16xlarge");
    /// <summary><c>ml.c6i.24xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC6i24xlarge = new("ml.c6i.24xlarge");
    /// <summary><c>ml.c6i.32xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC6i32xlarge = new("ml.c6i.32xlarge");
    /// <summary><c>ml.m7i.large</c>.</summary>
    public static readonly ProcessingInstanceType MlM7iLarge = new("ml.m7i.large");
    /// <summary><c>ml.m7i.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM7iXlarge = new("ml.m7i.xlarge");
    /// <summary><c>ml.m7i.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM7i2xlarge = new("ml.m7i.2xlarge");
    /// <summary><c>ml.m7i.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM7i4xlarge = new("ml.m7i.4xlarge");
    /// <summary><c>ml.m7i.8xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM7i8xlarge = new("ml.m7i.8xlarge");
    /// <summary><c>ml.m7i.12xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM7i12xlarge = new("ml.m7i.12xlarge");
    /// <summary><c>ml.m7i.16xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM7i16xlarge = new("ml.m7i.16xlarge");
    /// <summary><c>ml.m7i.24xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM7i24xlarge = new("ml.m7i.24xlarge");
    /// <summary><c>ml.m7i.48xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlM7i48xlarge = new("ml.m7i.48xlarge");
    /// <summary><c>ml.c7i.large</c>.</summary>
    public static readonly ProcessingInstanceType MlC7iLarge = new("ml.c7i.large");
    /// <summary><c>ml.c7i.xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC7iXlarge = new("ml.c7i.xlarge");
    /// <summary><c>ml.c7i.2xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC7i2xlarge = new("ml.c7i.2xlarge");
    /// <summary><c>ml.c7i.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC7i4xlarge = new("ml.c7i.4xlarge");
    /// <summary><c>ml.c7i.8xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC7i8xlarge = new("ml.c7i.8xlarge");
    /// <summary><c>ml.c7i.12xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC7i12xlarge = new("ml.c7i.12xlarge");
    /// <summary><c>ml.c7i.16xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC7i16xlarge = new("ml.c7i.16xlarge");
    /// <summary><c>ml.c7i.24xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC7i24xlarge = new("ml.c7i.24xlarge");
    /// <summary><c>ml.c7i.48xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlC7i48xlarge = new("ml.c7i.48xlarge");
    /// <summary><c>ml.p5.4xlarge</c>.</summary>
    public static readonly ProcessingInstanceType MlP54xlarge = new("ml.p5.4xlarge");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ProcessingInstanceType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ProcessingInstanceType FindValue(string value) => FindValue<ProcessingInstanceType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ProcessingInstanceType(string value) => FindValue(value);
}
