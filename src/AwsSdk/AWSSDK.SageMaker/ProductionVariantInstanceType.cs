using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>Instance type of a variant. The common ones have a field; any other value is as valid.</summary>
public class ProductionVariantInstanceType : ConstantClass
{
    /// <summary><c>ml.t2.medium</c>.</summary>
    public static readonly ProductionVariantInstanceType MlT2Medium = new("ml.t2.medium");
    /// <summary><c>ml.t2.large</c>.</summary>
    public static readonly ProductionVariantInstanceType MlT2Large = new("ml.t2.large");
    /// <summary><c>ml.t2.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlT2Xlarge = new("ml.t2.xlarge");
    /// <summary><c>ml.t2.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlT22xlarge = new("ml.t2.2xlarge");
    /// <summary><c>ml.m4.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM4Xlarge = new("ml.m4.xlarge");
    /// <summary><c>ml.m4.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM42xlarge = new("ml.m4.2xlarge");
    /// <summary><c>ml.m4.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM44xlarge = new("ml.m4.4xlarge");
    /// <summary><c>ml.m4.10xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM410xlarge = new("ml.m4.10xlarge");
    /// <summary><c>ml.m4.16xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM416xlarge = new("ml.m4.16xlarge");
    /// <summary><c>ml.m5.large</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM5Large = new("ml.m5.large");
    /// <summary><c>ml.m5.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM5Xlarge = new("ml.m5.xlarge");
    /// <summary><c>ml.m5.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM52xlarge = new("ml.m5.2xlarge");
    /// <summary><c>ml.m5.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM54xlarge = new("ml.m5.4xlarge");
    /// <summary><c>ml.m5.12xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM512xlarge = new("ml.m5.12xlarge");
    /// <summary><c>ml.m5.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM524xlarge = new("ml.m5.24xlarge");
    /// <summary><c>ml.c4.large</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC4Large = new("ml.c4.large");
    /// <summary><c>ml.c4.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC4Xlarge = new("ml.c4.xlarge");
    /// <summary><c>ml.c4.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC42xlarge = new("ml.c4.2xlarge");
    /// <summary><c>ml.c4.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC44xlarge = new("ml.c4.4xlarge");
    /// <summary><c>ml.c4.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC48xlarge = new("ml.c4.8xlarge");
    /// <summary><c>ml.p3.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlP32xlarge = new("ml.p3.2xlarge");
    /// <summary><c>ml.p3.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlP38xlarge = new("ml.p3.8xlarge");
    /// <summary><c>ml.p3.16xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlP316xlarge = new("ml.p3.16xlarge");
    /// <summary><c>ml.c5.large</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC5Large = new("ml.c5.large");
    /// <summary><c>ml.c5.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC5Xlarge = new("ml.c5.xlarge");
    /// <summary><c>ml.c5.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC52xlarge = new("ml.c5.2xlarge");
    /// <summary><c>ml.c5.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC54xlarge = new("ml.c5.4xlarge");
    /// <summary><c>ml.c5.9xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC59xlarge = new("ml.c5.9xlarge");
    /// <summary><c>ml.c5.18xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC518xlarge = new("ml.c5.18xlarge");
    /// <summary><c>ml.g4dn.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG4dnXlarge = new("ml.g4dn.xlarge");
    /// <summary><c>ml.g4dn.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG4dn2xlarge = new("ml.g4dn.2xlarge");
    /// <summary><c>ml.g4dn.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG4dn4xlarge = new("ml.g4dn.4xlarge");
    /// <summary><c>ml.g4dn.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG4dn8xlarge = new("ml.g4dn.8xlarge");
    /// <summary><c>ml.g4dn.12xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG4dn12xlarge = new("ml.g4dn.12xlarge");
    /// <summary><c>ml.g4dn.16xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG4dn16xlarge = new("ml.g4dn.16xlarge");
    /// <summary><c>ml.r5.large</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR5Large = new("ml.r5.large");
    /// <summary><c>ml.r5.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR5Xlarge = new("ml.r5.xlarge");
    /// <summary><c>ml.r5.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR52xlarge = new("ml.r5.2xlarge");
    /// <summary><c>ml.r5.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR54xlarge = new("ml.r5.4xlarge");
    /// <summary><c>ml.r5.12xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR512xlarge = new("ml.r5.12xlarge");
    /// <summary><c>ml.r5.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR524xlarge = new("ml.r5.24xlarge");
    /// <summary><c>ml.inf1.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlInf1Xlarge = new("ml.inf1.xlarge");
    /// <summary><c>ml.inf1.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlInf12xlarge = new("ml.inf1.2xlarge");
    /// <summary><c>ml.inf1.6xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlInf16xlarge = new("ml.inf1.6xlarge");
    /// <summary><c>ml.inf1.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlInf124xlarge = new("ml.inf1.24xlarge");
    /// <summary><c>ml.c6i.large</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6iLarge = new("ml.c6i.large");
    /// <summary><c>ml.c6i.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6iXlarge = new("ml.c6i.xlarge");
    /// <summary><c>ml.c6i.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6i2xlarge = new("ml.c6i.2xlarge");
    /// <summary><c>ml.c6i.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6i4xlarge = new("ml.c6i.4xlarge");
    /// <summary><c>ml.c6i.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6i8xlarge = new("ml.c6i.8xlarge");
    /// <summary><c>ml.c6i.12xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6i12xlarge = new("ml.c6i.12xlarge");
    /// <summary><c>ml.c6i.16xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6i16xlarge = new("ml.c6i.16xlarge");
    /// <summary><c>ml.c6i.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6i24xlarge = new("ml.c6i.24xlarge");
    /// <summary><c>ml.c6i.32xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6i32xlarge = new("ml.c6i.32xlarge");
    /// <summary><c>ml.m6i.large</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6iLarge = new("ml.m6i.large");
    /// <summary><c>ml.m6i.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6iXlarge = new("ml.m6i.xlarge");
    /// <summary><c>ml.m6i.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6i2xlarge = new("ml.m6i.2xlarge");
    /// <summary><c>ml.m6i.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6i4xlarge = new("ml.m6i.4xlarge");
    /// <summary><c>ml.m6i.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6i8xlarge = new("ml.m6i.8xlarge");
    /// <summary><c>ml.m6i.12xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6i12xlarge = new("ml.m6i.12xlarge");
    /// <summary><c>ml.m6i.16xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6i16xlarge = new("ml.m6i.16xlarge");
    /// <summary><c>ml.m6i.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6i24xlarge = new("ml.m6i.24xlarge");
    /// <summary><c>ml.m6i.32xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6i32xlarge = new("ml.m6i.32xlarge");
    /// <summary><c>ml.r6i.large</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR6iLarge = new("ml.r6i.large");
    /// <summary><c>ml.r6i.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR6iXlarge = new("ml.r6i.xlarge");
    /// <summary><c>ml.r6i.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR6i2xlarge = new("ml.r6i.2xlarge");
    /// <summary><c>ml.r6i.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR6i4xlarge = new("ml.r6i.4xlarge");
    /// <summary><c>ml.r6i.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR6i8xlarge = new("ml.r6i.8xlarge");
    /// <summary><c>ml.r6i.12xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR6i12xlarge = new("ml.r6i.12xlarge");
    /// <summary><c>ml.r6i.16xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR6i16xlarge = new("ml.r6i.16xlarge");
    /// <summary><c>ml.r6i.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR6i24xlarge = new("ml.r6i.24xlarge");
    /// <summary><c>ml.r6i.32xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlR6i32xlarge = new("ml.r6i.32xlarge");
    /// <summary><c>ml.g5.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG5Xlarge = new("ml.g5.xlarge");
    /// <summary><c>ml.g5.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG52xlarge = new("ml.g5.2xlarge");
    /// <summary><c>ml.g5.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG54xlarge = new("ml.g5.4xlarge");
    /// <summary><c>ml.g5.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG58xlarge = new("ml.g5.8xlarge");
    /// <summary><c>ml.g5.12xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG512xlarge = new("ml.g5.12xlarge");
    /// <summary><c>ml.g5.16xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG516xlarge = new("ml.g5.16xlarge");
    /// <summary><c>ml.g5.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG524xlarge = new("ml.g5.24xlarge");
    /// <summary><c>ml.g5.48xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG548xlarge = new("ml.g5.48xlarge");
    /// <summary><c>ml.g6.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG6Xlarge = new("ml.g6.xlarge");
    /// <summary><c>ml.g6.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG62xlarge = new("ml.g6.2xlarge");
    /// <summary><c>ml.g6.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG64xlarge = new("ml.g6.4xlarge");
    /// <summary><c>ml.g6.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG68xlarge = new("ml.g6.8xlarge");
    /// <summary><c>ml.g6.12xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG612xlarge = new("ml.g6.12xlarge");
    /// <summary><c>ml.g6.16xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG616xlarge = new("ml.g6.16xlarge");
    /// <summary><c>ml.g6.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG624xlarge = new("ml.g6.24xlarge");
    /// <summary><c>ml.g6.48xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlG648xlarge = new("ml.g6.48xlarge");
    /// <summary><c>ml.p4d.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlP4d24xlarge = new("ml.p4d.24xlarge");
    /// <summary><c>ml.m6g.large</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6gLarge = new("ml.m6g.large");
    /// <summary><c>ml.m6g.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6gXlarge = new("ml.m6g.xlarge");
    /// <summary><c>ml.m6g.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6g2xlarge = new("ml.m6g.2xlarge");
    /// <summary><c>ml.m6g.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6g4xlarge = new("ml.m6g.4xlarge");
    /// <summary><c>ml.m6g.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6g8xlarge = new("ml.m6g.8xlarge");
    /// <summary><c>ml.m6g.12xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6g12xlarge = new("ml.m6g.12xlarge");
    /// <summary><c>ml.m6g.16xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM6g16xlarge = new("ml.m6g.16xlarge");
    /// <summary><c>ml.c6g.large</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6gLarge = new("ml.c6g.large");
    /// <summary><c>ml.c6g.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6gXlarge = new("ml.c6g.xlarge");
    /// <summary><c>ml.c6g.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6g2xlarge = new("ml.c6g.2xlarge");
    /// <summary><c>ml.c6g.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6g4xlarge = new("ml.c6g.4xlarge");
    /// <summary><c>ml.c6g.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6g8xlarge = new("ml.c6g.8xlarge");
    /// <summary><c>ml.c6g.12xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6g12xlarge = new("ml.c6g.12xlarge");
    /// <summary><c>ml.c6g.16xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC6g16xlarge = new("ml.c6g.16xlarge");
    /// <summary><c>ml.p4de.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlP4de24xlarge = new("ml.p4de.24xlarge");
    /// <summary><c>ml.trn1.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlTrn12xlarge = new("ml.trn1.2xlarge");
    /// <summary><c>ml.trn1.32xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlTrn132xlarge = new("ml.trn1.32xlarge");
    /// <summary><c>ml.inf2.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlInf2Xlarge = new("ml.inf2.xlarge");
    /// <summary><c>ml.inf2.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlInf28xlarge = new("ml.inf2.8xlarge");
    /// <summary><c>ml.inf2.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlInf224xlarge = new("ml.inf2.24xlarge");
    /// <summary><c>ml.inf2.48xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlInf248xlarge = new("ml.inf2.48xlarge");
    /// <summary><c>ml.p5.48xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlP548xlarge = new("ml.p5.48xlarge");
    /// <summary><c>ml.m7i.large</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM7iLarge = new("ml.m7i.large");
    /// <summary><c>ml.m7i.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM7iXlarge = new("ml.m7i.xlarge");
    /// <summary><c>ml.m7i.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM7i2xlarge = new("ml.m7i.2xlarge");
    /// <summary><c>ml.m7i.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM7i4xlarge = new("ml.m7i.4xlarge");
    /// <summary><c>ml.m7i.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM7i8xlarge = new("ml.m7i.8xlarge");
    /// <summary><c>ml.m7i.12xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM7i12xlarge = new("ml.m7i.12xlarge");
    /// <summary><c>ml.m7i.16xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM7i16xlarge = new("ml.m7i.16xlarge");
    /// <summary><c>ml.m7i.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM7i24xlarge = new("ml.m7i.24xlarge");
    /// <summary><c>ml.m7i.48xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlM7i48xlarge = new("ml.m7i.48xlarge");
    /// <summary><c>ml.c7i.large</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC7iLarge = new("ml.c7i.large");
    /// <summary><c>ml.c7i.xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC7iXlarge = new("ml.c7i.xlarge");
    /// <summary><c>ml.c7i.2xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC7i2xlarge = new("ml.c7i.2xlarge");
    /// <summary><c>ml.c7i.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC7i4xlarge = new("ml.c7i.4xlarge");
    /// <summary><c>ml.c7i.8xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC7i8xlarge = new("ml.c7i.8xlarge");
    /// <summary><c>ml.c7i.12xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC7i12xlarge = new("ml.c7i.12xlarge");
    /// <summary><c>ml.c7i.16xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC7i16xlarge = new("ml.c7i.16xlarge");
    /// <summary><c>ml.c7i.24xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC7i24xlarge = new("ml.c7i.24xlarge");
    /// <summary><c>ml.c7i.48xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlC7i48xlarge = new("ml.c7i.48xlarge");
    /// <summary><c>ml.p5.4xlarge</c>.</summary>
    public static readonly ProductionVariantInstanceType MlP54xlarge = new("ml.p5.4xlarge");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ProductionVariantInstanceType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ProductionVariantInstanceType FindValue(string value) => FindValue<ProductionVariantInstanceType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ProductionVariantInstanceType(string value) => FindValue(value);
}
