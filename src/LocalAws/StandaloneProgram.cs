using System.Runtime.InteropServices;
using LocalAws.SageMaker;
using LocalAws.Storage;

namespace LocalAws;

/// <summary>LocalAws on its own, for the AWS CLI or any SDK.</summary>
internal static class StandaloneProgram
{
    private const string Usage = """
        Usage: LocalAws [options]
          --urls URL       loopback address to listen on (default http://127.0.0.1:4566)
          --data DIR       folder that keeps everything (default .localaws)
          --reset          start over: remove what an earlier run left in the data folder
          --seed N         seed of the sample account (default 42)
          --LocalAws:NAME VALUE   any other option, such as LocalAws:BikeData; also as environment variable LocalAws__NAME
        """;

    /// <summary>Runs until Ctrl+C or SIGTERM. Returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Any(argument => argument is "--help" or "-h"))
        {
            await Console.Out.WriteLineAsync(Usage);
            return 0;
        }

        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        using var loggerFactory = LoggerFactory.Create(logging => logging
            .AddSimpleConsole(console => console.SingleLine = true).AddFilter("Microsoft", LogLevel.Warning));
        try
        {
            var options = StandaloneOptions.Read(args);
            await using var server = await LocalAwsServer.StartAsync(options, TimeProvider.System, loggerFactory, stop.Token);
            await AnnounceAsync(server);
            await WaitAsync(server, stop.Token);
            return 0;
        }
        catch (LocalAwsStartException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }

        void Cancel(PosixSignalContext context)
        {
            // The signal's own effect is to kill the process before state is written.
            context.Cancel = true;
            stop.Cancel();
        }
    }

    private static Task AnnounceAsync(LocalAwsServer server) => Console.Out.WriteLineAsync($"""
        LocalAws listens on {server.Address}

          AWS_ENDPOINT_URL={server.Address.GetLeftPart(UriPartial.Authority)}
          AWS_REGION={LocalAwsServer.Region}
          AWS_ACCESS_KEY_ID={LocalAwsServer.AccessKeyId}
          AWS_SECRET_ACCESS_KEY={LocalAwsServer.SecretAccessKey}

        Stop with Ctrl+C.
        """);

    private static async Task WaitAsync(LocalAwsServer server, CancellationToken stop)
    {
        try
        {
            await server.Ready.WaitAsync(stop);
            await Console.Out.WriteLineAsync($"The account is ready. Endpoints: {Endpoints(server)}.");
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync($"The account could not be prepared: {exception.Message} What is there goes on working; --reset starts over.");
        }

        await Task.Delay(Timeout.Infinite, stop);
    }

    private static string Endpoints(LocalAwsServer server)
    {
        var names = server.Services.GetRequiredService<IDocumentStore>().All(Kinds.Endpoint).Select(endpoint => endpoint.RequiredText("EndpointName"));
        return names.ToList() is { Count: > 0 } found ? string.Join(", ", found) : "none";
    }
}
