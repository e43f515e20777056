namespace Dashboard.Hosting;

/// <summary>Turns the documented switches into configuration arguments. Everything else passes through.</summary>
internal static class CommandLine
{
    /// <summary>What <c>--help</c> prints.</summary>
    public const string Usage = """
        ML Dashboard
          --urls URL        address to listen on (default http://127.0.0.1:5080; port 0 takes a free one)
          --data DIR        folder that keeps state across restarts (default .localaws)
          --reset           start over: delete the state first
          --Key=value       any setting, such as --LocalAws:BikeData=train.csv or --SignIn:Token=…
        """;

    /// <summary>Rewrites <c>--reset</c> and <c>--data DIR</c>; a flag without value would swallow the argument after it.</summary>
    /// <exception cref="StartException">When <c>--data</c> or <c>--urls</c> lacks its value.</exception>
    public static string[] Normalize(IReadOnlyList<string> args)
    {
        var normalized = new List<string>(args.Count);
        for (var i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--reset":
                    normalized.Add("--LocalAws:Reset=true");
                    break;
                case "--data" or "--urls":
                    if (i + 1 == args.Count || args[i + 1].StartsWith("--", StringComparison.Ordinal))
                    {
                        throw new StartException($"{args[i]} needs a value.\n\n{Usage}");
                    }

                    normalized.Add($"--{(args[i] == "--data" ? "Data" : "urls")}={args[++i]}");
                    break;
                default:
                    normalized.Add(args[i].StartsWith("--data=", StringComparison.Ordinal) ? $"--Data={args[i]["--data=".Length..]}" : args[i]);
                    break;
            }
        }

        return [.. normalized];
    }
}
