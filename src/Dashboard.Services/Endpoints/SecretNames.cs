namespace Dashboard.Services.Endpoints;

/// <summary>Hides the values of variables whose names say that they are secret.</summary>
internal static class SecretNames
{
    /// <summary>What stands in place of a secret value.</summary>
    public const string Mask = "••••••••";

    private static readonly char[] s_breaks = ['_', '-', '.', ' '];

    private static readonly string[] s_endings =
    [
        "SECRET", "SECRETS", "TOKEN", "TOKENS", "PASSWORD", "PASSWORDS", "PASSWD", "PASSPHRASE", "PWD", "KEY", "KEYS",
        "CREDENTIAL", "CREDENTIALS", "AUTH", "AUTHORIZATION",
    ];

    /// <summary>The variables in ordinal order of names, secret ones masked.</summary>
    public static IReadOnlyDictionary<string, string> Hide(IReadOnlyDictionary<string, string>? variables) =>
        new SortedDictionary<string, string>(
            (variables ?? new Dictionary<string, string>()).ToDictionary(pair => pair.Key, pair => IsSecret(pair.Key) ? Mask : pair.Value),
            StringComparer.Ordinal);

    /// <summary>True when a word of the name ends like a secret's name; TOKENIZERS_PARALLELISM does not, OPENAI_APIKEY does.</summary>
    public static bool IsSecret(string name) =>
        name.ToUpperInvariant().Split(s_breaks).Any(word => s_endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)));
}
