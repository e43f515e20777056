using System.ComponentModel.DataAnnotations;

namespace Dashboard.SignIn;

/// <summary>How people sign in. Section <c>SignIn</c>.</summary>
internal sealed class SignInOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "SignIn";

    /// <summary>The token; null for a new random one at every start. At least 16 characters.</summary>
    [MinLength(16, ErrorMessage = "SignIn:Token needs at least 16 characters, so that nobody can guess it.")]
    public string? Token { get; set; }

    /// <summary>How long an unused sign-in lasts. Default 12 hours.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(12);

    /// <summary>Wrong tokens each minute from one address before it has to wait. Default 10.</summary>
    [Range(1, 1000, ErrorMessage = "SignIn:AttemptsPerMinute must be 1 to 1000.")]
    public int AttemptsPerMinute { get; set; } = 10;
}
