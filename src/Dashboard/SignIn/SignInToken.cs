using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.SignIn;

/// <summary>The token that opens the dashboard: configured, or random at every start.</summary>
internal sealed class SignInToken(IOptions<SignInOptions> options)
{
    private const int RandomBytes = 24;

    /// <summary>The token itself, for the sign-in link only. Never logged.</summary>
    public string Value { get; } = options.Value.Token ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>Compares in time that does not depend on where the candidate differs, nor on its length.</summary>
    public bool Matches(string? candidate) =>
        CryptographicOperations.FixedTimeEquals(Hash(candidate ?? ""), Hash(Value));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
