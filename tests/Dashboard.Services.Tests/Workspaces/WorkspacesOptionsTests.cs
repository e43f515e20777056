using Dashboard.Services.Errors;
using Dashboard.Services.Workspaces;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dashboard.Services.Tests.Workspaces;

public sealed class WorkspacesOptionsTests
{
    [Fact]
    public void Catalog_NothingConfigured_IsOneLocalWorkspaceOnTheEmbeddedAws()
    {
        using var provider = Build([], options => options.UseEmbedded(new Uri("http://127.0.0.1:4566"), "key", "secret"));

        var workspace = provider.GetRequiredService<IWorkspaceCatalog>().Workspaces.Single();

        workspace.ShouldBe(new Workspace("local", "us-east-1", true, "xgboost-bikerental-v1", "s3://ml-dashboard-local/stocks/"));
    }

    [Fact]
    public void Catalog_Configured_KeepsTheOrderAndAddsTheSlash()
    {
        using var provider = Build(new()
        {
            ["Workspaces:0:Name"] = "prod",
            ["Workspaces:0:Region"] = "eu-west-1",
            ["Workspaces:0:Profile"] = "ml-prod",
            ["Workspaces:0:StockResults"] = "s3://results/matx",
            ["Workspaces:1:Name"] = "local",
            ["Workspaces:1:ServiceUrl"] = "http://127.0.0.1:4566",
        });

        provider.GetRequiredService<IWorkspaceCatalog>().Workspaces.ShouldBe(
        [
            new Workspace("prod", "eu-west-1", false, "xgboost-bikerental-v1", "s3://results/matx/"),
            new Workspace("local", "us-east-1", true, "xgboost-bikerental-v1", "s3://ml-dashboard-local/stocks/"),
        ]);
    }

    [Fact]
    public void Options_EverythingWrong_AllErrorsAtOnceNamingTheirKeys()
    {
        using var provider = Build(new()
        {
            ["Workspaces:0:Name"] = "Not Good",
            ["Workspaces:0:Region"] = "mars",
            ["Workspaces:0:RoleArn"] = "role",
            ["Workspaces:0:BikeEndpoint"] = "a b",
            ["Workspaces:0:StockResults"] = "c:\\stocks",
            ["Workspaces:0:ServiceUrl"] = "ftp://x",
            ["Workspaces:0:AccessKey"] = "only one",
            ["Workspaces:1:Name"] = "same",
            ["Workspaces:1:AccessKey"] = "AKIA",
            ["Workspaces:1:SecretKey"] = "s",
            ["Workspaces:2:Name"] = "same",
            ["Workspaces:2:Regoin"] = "us-east-1",
        });

        var failures = Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate()).Failures.ToList();

        string[] keys =
        [
            "Workspaces:2:Regoin is not known", "Workspaces:0:Name must", "Workspaces:0:Region must", "Workspaces:0:RoleArn must",
            "Workspaces:0:BikeEndpoint must", "Workspaces:0:StockResults must", "Workspaces:0:ServiceUrl must",
            "Workspaces:0:AccessKey and SecretKey belong together", "Workspaces:1:AccessKey is only for a ServiceUrl",
            "Workspaces: the name \"same\" is given to 2 workspaces",
        ];
        failures.Count.ShouldBe(keys.Length);
        foreach (var key in keys)
        {
            failures.ShouldContain(failure => failure.StartsWith(key, StringComparison.Ordinal), key);
        }

        failures.ShouldNotContain(failure => failure.Contains("only one", StringComparison.Ordinal));
    }

    [Fact]
    public void Options_EmbeddedWithoutAnEmbeddedAws_SaysWhatToDo()
    {
        using var provider = Build([]);

        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate())
            .Failures.Single().ShouldBe("Workspaces:0:ServiceUrl is \"embedded\", but no AWS is embedded in this host. Give its address, or leave the key out for real AWS.");
    }

    [Fact]
    public void From_RealAwsOnly_NeedsNoEmbeddedAws()
    {
        WorkspacesOptions.From(Configuration(new() { ["Workspaces:0:Name"] = "prod" })).NeedsEmbedded.ShouldBeFalse();
        WorkspacesOptions.From(Configuration([])).NeedsEmbedded.ShouldBeTrue();
    }

    [Fact]
    public void Services_UnknownWorkspace_NotFoundNamingTheConfiguredOnes()
    {
        using var provider = Build([], options => options.UseEmbedded(new Uri("http://127.0.0.1:4566"), "key", "secret"));
        var catalog = provider.GetRequiredService<IWorkspaceCatalog>();

        var exception = Should.Throw<ServiceException>(() => catalog.Services("prod"));

        exception.Kind.ShouldBe(ServiceErrorKind.NotFound);
        exception.Message.ShouldBe("There is no workspace \"prod\". Configured: local.");
        catalog.Services("local").ShouldBeSameAs(catalog.Services("local"));
    }

    [Fact]
    public void Services_ProfileThatDoesNotExist_SaysSo()
    {
        using var provider = Build(new() { ["Workspaces:0:Name"] = "prod", ["Workspaces:0:Profile"] = "no-such-profile-here" });

        var exception = Should.Throw<ServiceException>(() => provider.GetRequiredService<IWorkspaceCatalog>().Services("prod"));

        exception.Kind.ShouldBe(ServiceErrorKind.ExpiredCredentials);
        exception.Message.ShouldContain("no-such-profile-here");
    }

    [Fact]
    public void Clients_OfAServiceUrl_SignForItsRegionAndNeverRetryInvocations()
    {
        using var clients = new WorkspaceClients(new WorkspaceOptions
        {
            Name = "local", Region = "eu-west-1", ServiceUrl = "http://127.0.0.1:4566", AccessKey = "a", SecretKey = "b",
        });

        clients.SageMaker.Config.ServiceURL.ShouldStartWith("http://127.0.0.1:4566");
        clients.SageMaker.Config.AuthenticationRegion.ShouldBe("eu-west-1");
        clients.SageMakerRuntime.Config.MaxErrorRetry.ShouldBe(0);
        clients.SageMakerRuntime.Config.Timeout.ShouldBe(TimeSpan.FromSeconds(70));
        ((Amazon.S3.AmazonS3Config)clients.S3.Config).ForcePathStyle.ShouldBeTrue();
    }

    [Fact]
    public void Clients_OfRealAws_GoToTheRegion()
    {
        using var clients = new WorkspaceClients(new WorkspaceOptions { Name = "prod", Region = "eu-central-1" });

        clients.CloudWatch.Config.RegionEndpoint.SystemName.ShouldBe("eu-central-1");
        clients.CloudWatch.Config.ServiceURL.ShouldBeNull();
        ((Amazon.S3.AmazonS3Config)clients.S3.Config).ForcePathStyle.ShouldBeFalse();
    }

    private static IConfiguration Configuration(Dictionary<string, string?> values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values).Build();

    private static ServiceProvider Build(Dictionary<string, string?> values, Action<WorkspacesOptions>? postConfigure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance);
        services.AddDashboardServices(Configuration(values));
        if (postConfigure is not null)
        {
            services.PostConfigure(postConfigure);
        }

        return services.BuildServiceProvider();
    }
}
