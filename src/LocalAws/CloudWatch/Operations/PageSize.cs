using System.Text.Json.Nodes;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Operations;

/// <summary>The member <c>MaxRecords</c>.</summary>
internal static class PageSize
{
    private const int Default = 50;
    private const int Most = 100;

    /// <summary>Reads the member.</summary>
    public static int Read(JsonObject input) => input.Integer("MaxRecords") switch
    {
        null => Default,
        >= 1 and <= Most and var size => size,
        var other => throw AwsError.Validation($"MaxRecords must be from 1 to {Most}, not {other}."),
    };
}
