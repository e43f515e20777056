using Dashboard.Services.Errors;
using Dashboard.Services.Predictions;
using Microsoft.Extensions.Time.Testing;

namespace Dashboard.Services.Tests.Predictions;

public sealed class InvocationLimiterTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Enter_OneMoreThanAMinuteAllows_ThrottledUntilTheFirstIsAMinuteOld()
    {
        var limiter = new InvocationLimiter(_time, perMinute: 3);
        limiter.Enter("ada").Dispose();
        _time.Advance(TimeSpan.FromSeconds(20));
        limiter.Enter("ada").Dispose();
        limiter.Enter("ada").Dispose();

        var exception = Should.Throw<ServiceException>(() => limiter.Enter("ada"));
        exception.Kind.ShouldBe(ServiceErrorKind.Throttled);
        exception.Message.ShouldContain("Try again in 40 s");

        _time.Advance(TimeSpan.FromSeconds(39));
        Should.Throw<ServiceException>(() => limiter.Enter("ada"));

        _time.Advance(TimeSpan.FromSeconds(1));
        limiter.Enter("ada").Dispose();
        Should.Throw<ServiceException>(() => limiter.Enter("ada"));
    }

    [Fact]
    public void Enter_OneCallerAtTheLimit_AnotherIsFree()
    {
        var limiter = new InvocationLimiter(_time, perMinute: 1);
        limiter.Enter("ada").Dispose();

        Should.Throw<ServiceException>(() => limiter.Enter("ada"));
        Should.NotThrow(() => limiter.Enter("bob").Dispose());
    }

    [Fact]
    public void Enter_TooManyAtOnce_ThrottledUntilOneEnds()
    {
        var limiter = new InvocationLimiter(_time, atOnce: 2);
        var first = limiter.Enter("ada");
        limiter.Enter("ada");
        Should.Throw<ServiceException>(() => limiter.Enter("ada")).Kind.ShouldBe(ServiceErrorKind.Throttled);

        first.Dispose();
        first.Dispose();

        Should.NotThrow(() => limiter.Enter("ada"));
        Should.Throw<ServiceException>(() => limiter.Enter("ada"));
    }

    [Fact]
    public void Enter_StillRunningAfterItsMinute_KeepsItsPlace()
    {
        var limiter = new InvocationLimiter(_time, atOnce: 1);
        limiter.Enter("ada");
        _time.Advance(TimeSpan.FromMinutes(2));

        Should.Throw<ServiceException>(() => limiter.Enter("ada"));
    }
}
