using Dashboard.SignIn;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Dashboard.Tests.SignIn;

public sealed class SignInAttemptsTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void WrongTokens_UpToTheLimit_UseUpTheMinuteOfTheirAddressOnly()
    {
        var attempts = Attempts();
        attempts.AddWrong("one");
        attempts.AddWrong("one");
        attempts.AreUsedUp("one").ShouldBeFalse();

        attempts.AddWrong("one");

        attempts.AreUsedUp("one").ShouldBeTrue();
        attempts.AreUsedUp("two").ShouldBeFalse();
    }

    [Fact]
    public void Minute_HasPassed_StartsAgain()
    {
        var attempts = Attempts();
        for (var i = 0; i < 3; i++)
        {
            attempts.AddWrong("one");
        }

        _clock.Advance(TimeSpan.FromSeconds(59));
        attempts.AreUsedUp("one").ShouldBeTrue();

        _clock.Advance(TimeSpan.FromSeconds(1));
        attempts.AreUsedUp("one").ShouldBeFalse();
        attempts.AddWrong("one");
        attempts.AreUsedUp("one").ShouldBeFalse();
    }

    private SignInAttempts Attempts() => new(_clock, Options.Create(new SignInOptions { AttemptsPerMinute = 3 }));
}
