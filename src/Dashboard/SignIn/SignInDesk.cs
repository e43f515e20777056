namespace Dashboard.SignIn;

/// <summary>What comes of a token that somebody presents.</summary>
internal enum SignInVerdict
{
    /// <summary>It is the token.</summary>
    Right,

    /// <summary>It is not.</summary>
    Wrong,

    /// <summary>Nobody looked at it: the address has to wait.</summary>
    TooManyAttempts,
}

/// <summary>Judges tokens, counts wrong ones and logs both.</summary>
internal sealed class SignInDesk(SignInToken token, SignInAttempts attempts, ILogger<SignInDesk> logger)
{
    /// <summary>Judges a token that came from an address.</summary>
    public SignInVerdict Judge(string? candidate, string address)
    {
        if (attempts.AreUsedUp(address))
        {
            logger.TooManyAttempts(address);
            return SignInVerdict.TooManyAttempts;
        }

        if (!token.Matches(candidate?.Trim()))
        {
            attempts.AddWrong(address);
            logger.WrongToken(address);
            return SignInVerdict.Wrong;
        }

        logger.SignedIn(address);
        return SignInVerdict.Right;
    }
}
