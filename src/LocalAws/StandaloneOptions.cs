namespace LocalAws;

/// <summary>Options of LocalAws on its own, from the command line and the environment.</summary>
internal static class StandaloneOptions
{
    private const string DefaultUrl = "http://127.0.0.1:4566";

    private static readonly Dictionary<string, string> s_switches = new(StringComparer.OrdinalIgnoreCase)
    {
        ["--urls"] = "LocalAws:Url",
        ["--data"] = "LocalAws:DataDirectory",
        ["--seed"] = "LocalAws:Seed",
        ["--reset"] = "LocalAws:Reset",
    };

    /// <summary>Reads the section <c>LocalAws</c>; the command line wins over the environment.</summary>
    /// <exception cref="LocalAwsStartException">An unknown argument, or a value of the wrong type.</exception>
    public static LocalAwsOptions Read(string[] args)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("LocalAws:Url", DefaultUrl)])
            .AddEnvironmentVariables()
            .AddCommandLine(Check(args), s_switches)
            .Build();
        try
        {
            return configuration.GetSection(nameof(LocalAws)).Get<LocalAwsOptions>(binder => binder.ErrorOnUnknownConfiguration = true)!;
        }
        catch (InvalidOperationException exception)
        {
            throw new LocalAwsStartException($"{exception.Message} {exception.InnerException?.Message} See --help.", exception);
        }
    }

    // The provider skips what it does not understand, and takes the next argument for the value of a bare switch.
    private static string[] Check(string[] args)
    {
        var result = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i].Split('=')[0];
            var isKnown = s_switches.ContainsKey(name) || name.StartsWith("--LocalAws:", StringComparison.OrdinalIgnoreCase);
            if (!isKnown)
            {
                throw new LocalAwsStartException($"'{args[i]}' is not an argument of LocalAws. See --help.");
            }

            var isFlag = name.Equals("--reset", StringComparison.OrdinalIgnoreCase) && !args[i].Contains('=', StringComparison.Ordinal);
            if (isFlag)
            {
                result.Add("--reset=true");
            }
            else if (args[i].Contains('=', StringComparison.Ordinal))
            {
                result.Add(args[i]);
            }
            else if (i + 1 < args.Length)
            {
                result.Add($"{args[i]}={args[++i]}");
            }
            else
            {
                throw new LocalAwsStartException($"{args[i]} needs a value. See --help.");
            }
        }

        return [.. result];
    }
}
