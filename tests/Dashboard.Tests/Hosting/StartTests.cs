using Dashboard.Hosting;
using Microsoft.Extensions.Configuration;

namespace Dashboard.Tests.Hosting;

public sealed class StartTests
{
    [Fact]
    public void CommandLine_Switches_BecomeSettings() =>
        CommandLine.Normalize(["--reset", "--data", "/var/ml", "--urls", "http://127.0.0.1:0", "--LocalAws:Seed=7"])
            .ShouldBe(["--LocalAws:Reset=true", "--Data=/var/ml", "--urls=http://127.0.0.1:0", "--LocalAws:Seed=7"]);

    [Theory]
    [InlineData("--data")]
    [InlineData("--urls", "--reset")]
    public void CommandLine_SwitchWithoutValue_SaysSo(params string[] args) =>
        Should.Throw<StartException>(() => CommandLine.Normalize(args)).Message.ShouldStartWith($"{args[0]} needs a value.");

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:0", true)]
    [InlineData("https://[::1]:443", true)]
    [InlineData("http://0.0.0.0:80", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://+:5080", false)]
    [InlineData("http://[::]:80", false)]
    [InlineData("http://10.0.0.5:80", false)]
    [InlineData("http://localhost.evil.example:80", false)]
    public void ListenAddress_Any_IsLoopbackOnlyWhenItIs(string url, bool isLoopback) => ListenAddress.IsLoopback(url).ShouldBe(isLoopback);

    [Theory]
    [InlineData("urls", "http://127.0.0.1:1;http://0.0.0.0:80")]
    [InlineData("Kestrel:Endpoints:Web:Url", "http://*:80")]
    public void ListenAddress_ReachableFromElsewhere_IsRefusedUnlessAllowed(string key, string url)
    {
        var error = Should.Throw<StartException>(() => ListenAddress.Check(Settings((key, url))));
        error.Message.ShouldContain(ListenAddress.AllowRemoteKey);

        ListenAddress.Check(Settings((key, url), (ListenAddress.AllowRemoteKey, "true")));
    }

    [Fact]
    public void ListenAddress_NothingConfigured_IsFine() => ListenAddress.Check(Settings());

    [Fact]
    public async Task Start_WrongSettings_AreAllNamedInOneSentenceEach()
    {
        await using var app = await DashboardApp.CreateAsync(
            ["--urls", "http://127.0.0.1:0", "--SignIn:Token=short", "--Workspaces:0:Name=Bad_Name", "--Workspaces:0:ServiceUrl=http://127.0.0.1:9"],
            _ => { });

        var error = await Should.ThrowAsync<StartException>(app.StartAsync);

        error.Message.ShouldContain("SignIn:Token needs at least 16 characters");
        error.Message.ShouldContain("Workspaces:0:Name must be");
        error.Message.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Start_AddressTaken_SaysWhatToDo()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        await using var app = await DashboardApp.CreateAsync(
            ["--urls", $"http://{taken.LocalEndpoint}", "--Workspaces:0:Name=local", "--Workspaces:0:ServiceUrl=http://127.0.0.1:9"],
            _ => { });

        (await Should.ThrowAsync<StartException>(app.StartAsync)).Message.ShouldContain("choose another address with --urls");
    }

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value))).Build();
}
