namespace LocalAws.Http;

/// <summary>Names that services go by on the wire (aws-reference: botocore service models).</summary>
internal static class ServiceNames
{
    /// <summary>Signing name of SageMaker and SageMaker Runtime.</summary>
    public const string SageMaker = "sagemaker";

    /// <summary>Signing name of CloudWatch.</summary>
    public const string CloudWatch = "monitoring";

    /// <summary>Signing name of S3.</summary>
    public const string S3 = "s3";

    private static readonly Dictionary<string, string> s_byTarget = new(StringComparer.Ordinal)
    {
        ["SageMaker"] = SageMaker,
        ["GraniteServiceVersion20100801"] = CloudWatch,
        ["AmazonAthena"] = "athena",
        ["Logs_20140328"] = "logs",
        ["AnyScaleFrontendService"] = "application-autoscaling",
    };

    /// <summary>The signing name behind the first part of <c>X-Amz-Target</c>, or an error that names it.</summary>
    public static string ByTarget(string target) => s_byTarget.TryGetValue(target, out var service)
        ? service
        : throw new AwsError("UnknownOperationException", $"LocalAws does not know the service '{target}'.");
}
