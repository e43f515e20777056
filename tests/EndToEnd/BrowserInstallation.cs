using System.Diagnostics;

namespace EndToEnd;

/// <summary>Finds a Chromium, or installs Debian's where that can be done without asking.</summary>
internal static class BrowserInstallation
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    /// <summary>Path of a Chromium-based browser.</summary>
    /// <exception cref="InvalidOperationException">When there is none and none could be installed; the message says what to do.</exception>
    public static async Task<string> FindAsync(CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable("BROWSER_PATH") is { Length: > 0 } chosen)
        {
            return File.Exists(chosen)
                ? chosen
                : throw new InvalidOperationException($"BROWSER_PATH names '{chosen}', which does not exist.");
        }

        if (FindOnPath() is { } found)
        {
            return found;
        }

        await InstallAsync(cancellationToken);
        return FindOnPath() ?? throw Missing("apt-get finished, but there is still no chromium on the PATH.");
    }

    private static string? FindOnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => s_names, Path.Combine)
            .FirstOrDefault(File.Exists);

    private static async Task InstallAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists("/usr/bin/apt-get"))
        {
            throw Missing("This system has no apt-get.");
        }

        string[] root = Environment.UserName == "root" ? [] : ["sudo", "-n"];
        await RunAsync([.. root, "apt-get", "update", "-qq"], cancellationToken);
        await RunAsync([.. root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], cancellationToken);
    }

    private static async Task RunAsync(string[] command, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start) ?? throw Missing($"{command[0]} could not be started.");
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        await output;
        if (process.ExitCode != 0)
        {
            throw Missing($"'{string.Join(' ', command)}' failed: {(await errors).Trim()}");
        }
    }

    private static InvalidOperationException Missing(string reason) => new(
        $"The browser tests need Chromium. {reason} Install it, or set BROWSER_PATH to a Chromium or Chrome.");
}
