namespace Dashboard.Services.Workspaces;

/// <summary>One entry of the configuration section <c>Workspaces</c>.</summary>
public sealed class WorkspaceOptions
{
    /// <summary>First segment of every address: lower-case letters, digits and dashes, at most 40.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>AWS region, such as <c>us-east-1</c>.</summary>
    public string Region { get; set; } = "us-east-1";

    /// <summary>Profile of the shared AWS configuration files; null for the default chain of credentials.</summary>
    public string? Profile { get; set; }

    /// <summary>Role to assume with those credentials, <c>arn:aws:iam::…:role/…</c>; null for none.</summary>
    public string? RoleArn { get; set; }

    /// <summary>
    /// Address that replaces the public AWS endpoints; <see cref="WorkspacesOptions.Embedded"/> for the AWS that runs inside the dashboard;
    /// null for real AWS.
    /// </summary>
    public string? ServiceUrl { get; set; }

    /// <summary>Access key id for <see cref="ServiceUrl"/>. Real AWS takes its credentials from the profile or the default chain.</summary>
    public string? AccessKey { get; set; }

    /// <summary>Secret that belongs to <see cref="AccessKey"/>.</summary>
    public string? SecretKey { get; set; }

    /// <summary>Endpoint that answers bike-demand predictions.</summary>
    public string BikeEndpoint { get; set; } = "xgboost-bikerental-v1";

    /// <summary>Bucket and prefix, <c>s3://bucket/prefix/</c>, of stock prices and predictions.</summary>
    public string StockResults { get; set; } = "s3://ml-dashboard-local/stocks/";
}
