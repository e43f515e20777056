using LocalAws.Http;

namespace LocalAws.CloudWatch;

/// <summary>The errors of CloudWatch by shape name. The dispatcher turns shape names into the codes of the query protocol.</summary>
internal static class CloudWatchErrors
{
    /// <summary>A member has a value that the operation does not take.</summary>
    public static AwsError InvalidValue(string message) => new("InvalidParameterValueException", message);

    /// <summary>Members that do not go together.</summary>
    public static AwsError InvalidCombination(string message) => new("InvalidParameterCombinationException", message);

    /// <summary>A member is missing.</summary>
    public static AwsError Missing(string member) => new("MissingRequiredParameterException", $"The parameter {member} is required.");

    /// <summary>A token that no answer of this account contained, or one of another request.</summary>
    public static AwsError InvalidToken() =>
        new("InvalidNextToken", "NextToken is not valid for this request. Send it back with the same filters, or begin anew without it.");

    /// <summary>An alarm that does not exist.</summary>
    public static AwsError NoSuchAlarm(string name) => new("ResourceNotFound", $"There is no alarm named '{name}'.", 404);
}
