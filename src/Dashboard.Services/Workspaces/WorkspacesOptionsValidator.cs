using System.Text.RegularExpressions;
using Dashboard.Services.Storage;
using Microsoft.Extensions.Options;

namespace Dashboard.Services.Workspaces;

/// <summary>Finds everything that is wrong with the workspaces at once, each error naming its key.</summary>
internal sealed partial class WorkspacesOptionsValidator : IValidateOptions<WorkspacesOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, WorkspacesOptions options)
    {
        List<string> errors = [.. options.UnknownKeys.Select(key => $"{key} is not known. Known are {Known()}.")];
        for (var i = 0; i < options.Items.Count; i++)
        {
            errors.AddRange(Check(options.Items[i]).Select(error => $"{WorkspacesOptions.Section}:{i}:{error}"));
        }

        foreach (var twice in options.Items.Where(item => item.Name.Length > 0).GroupBy(item => item.Name).Where(group => group.Count() > 1))
        {
            errors.Add($"{WorkspacesOptions.Section}: the name \"{twice.Key}\" is given to {twice.Count()} workspaces; each needs its own.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static string Known() => string.Join(", ", typeof(WorkspaceOptions).GetProperties().Select(property => property.Name));

    private static IEnumerable<string> Check(WorkspaceOptions item)
    {
        if (!NamePattern().IsMatch(item.Name))
        {
            yield return $"Name must be 1 to 40 lower-case letters, digits and dashes, not \"{item.Name}\".";
        }

        if (!RegionPattern().IsMatch(item.Region ?? string.Empty))
        {
            yield return $"Region must be an AWS region such as us-east-1, not \"{item.Region}\".";
        }

        if (item.RoleArn is { } role && !RolePattern().IsMatch(role))
        {
            yield return $"RoleArn must look like arn:aws:iam::123456789012:role/NAME, not \"{role}\".";
        }

        if (string.IsNullOrWhiteSpace(item.BikeEndpoint) || !EndpointPattern().IsMatch(item.BikeEndpoint))
        {
            yield return $"BikeEndpoint must be the name of an endpoint (letters, digits, dashes, at most 63), not \"{item.BikeEndpoint}\".";
        }

        if (S3Location.Parse(item.StockResults) is null)
        {
            yield return $"StockResults must look like s3://bucket/prefix/, not \"{item.StockResults}\".";
        }

        foreach (var error in CheckAddress(item))
        {
            yield return error;
        }
    }

    private static IEnumerable<string> CheckAddress(WorkspaceOptions item)
    {
        if (WorkspacesOptions.IsEmbedded(item))
        {
            yield return $"ServiceUrl is \"{WorkspacesOptions.Embedded}\", but no AWS is embedded in this host. Give its address, or leave the key out for real AWS.";
            yield break;
        }

        if (item.ServiceUrl is { } url
            && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            yield return $"ServiceUrl must be an http or https address or \"{WorkspacesOptions.Embedded}\", not \"{url}\".";
        }

        if (string.IsNullOrEmpty(item.AccessKey) != string.IsNullOrEmpty(item.SecretKey))
        {
            yield return "AccessKey and SecretKey belong together: give both or none.";
        }

        if (item.ServiceUrl is null && !string.IsNullOrEmpty(item.AccessKey))
        {
            yield return "AccessKey is only for a ServiceUrl. Use a profile, a role or the default chain of credentials for real AWS.";
        }
    }

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    [GeneratedRegex("^[a-z]{2,}(-[a-z]+)+-[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex RegionPattern();

    [GeneratedRegex(@"^arn:aws[a-z-]*:iam::[0-9]{12}:role/\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex RolePattern();

    [GeneratedRegex("^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", RegexOptions.CultureInvariant)]
    private static partial Regex EndpointPattern();
}
