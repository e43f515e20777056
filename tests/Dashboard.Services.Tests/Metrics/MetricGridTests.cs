using Dashboard.Services.Errors;
using Dashboard.Services.Metrics;

namespace Dashboard.Services.Tests.Metrics;

public sealed class MetricGridTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 10, 12, 0, 30, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 60)]
    [InlineData(6, 60)]
    [InlineData(24, 300)]
    [InlineData(72, 900)]
    [InlineData(7 * 24, 3600)]
    [InlineData(15 * 24, 3600)]
    [InlineData(30 * 24, 3 * 3600)]
    [InlineData(90 * 24, 6 * 3600)]
    [InlineData(365 * 24, 24 * 3600)]
    public void ChoosePeriod_LastHours_GivesAFewHundredPoints(int hours, int seconds)
    {
        MetricGrid.ChoosePeriod(TimeRange.Last(TimeSpan.FromHours(hours), s_now), s_now).ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData(1, 60)]
    [InlineData(14.99, 60)]
    [InlineData(15, 300)]
    [InlineData(62.99, 300)]
    [InlineData(63, 3600)]
    public void ChoosePeriod_HourInThePast_StaysWithinTheRetentionTier(double days, int seconds)
    {
        var start = s_now.AddDays(-days);

        MetricGrid.ChoosePeriod(new TimeRange(start, start.AddHours(1)), s_now).ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData(60, 20, 300)]
    [InlineData(420, 20, 600)]
    [InlineData(420, 100, 3600)]
    [InlineData(300, 20, 300)]
    [InlineData(60, 1, 60)]
    public void FitPeriod_TooFineForTheAge_IsRoundedUpToTheTier(int wanted, int days, int expected)
    {
        var start = s_now.AddDays(-days);

        MetricGrid.FitPeriod(TimeSpan.FromSeconds(wanted), new TimeRange(start, start.AddHours(1)), s_now)
            .ShouldBe(TimeSpan.FromSeconds(expected));
    }

    [Fact]
    public void FitPeriod_MorePointsThanACallGives_IsMadeCoarser()
    {
        var range = TimeRange.Last(TimeSpan.FromDays(400), s_now);

        var period = MetricGrid.FitPeriod(TimeSpan.FromMinutes(5), range, s_now);

        MetricGrid.Align(range, period, s_now).Count.ShouldBeLessThanOrEqualTo(MetricGrid.MaxPoints);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-60)]
    [InlineData(10)]
    [InlineData(90)]
    public void FitPeriod_NoWholeMinutes_IsAnError(int seconds)
    {
        Should.Throw<ServiceException>(() => MetricGrid.FitPeriod(TimeSpan.FromSeconds(seconds), TimeRange.Last(TimeSpan.FromHours(1), s_now), s_now))
            .Kind.ShouldBe(ServiceErrorKind.InvalidInput);
    }

    [Fact]
    public void Align_EndInTheFuture_EndsWithThePeriodThatHoldsNow()
    {
        var buckets = MetricGrid.Align(new TimeRange(s_now.AddMinutes(-2), s_now.AddHours(3)), TimeSpan.FromMinutes(1), s_now);

        MetricGrid.StartOf(buckets.End, TimeSpan.FromMinutes(1)).ShouldBe(s_now.AddSeconds(30));
    }

    [Fact]
    public void Align_ExactBoundaries_AddsNothing()
    {
        var hour = new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

        MetricGrid.Align(new TimeRange(hour, hour.AddHours(1)), TimeSpan.FromMinutes(5), s_now).Count.ShouldBe(12);
    }

    [Fact]
    public void Align_EmptyOrFutureRange_IsAnError()
    {
        Should.Throw<ServiceException>(() => MetricGrid.Align(new TimeRange(s_now, s_now), TimeSpan.FromMinutes(1), s_now));
        Should.Throw<ServiceException>(() => MetricGrid.Align(new TimeRange(s_now.AddHours(1), s_now.AddHours(2)), TimeSpan.FromMinutes(1), s_now));
    }

    [Fact]
    public void Floor_BeforeTheEpoch_RoundsDown()
    {
        MetricGrid.Floor(DateTimeOffset.UnixEpoch.AddSeconds(-1), TimeSpan.FromMinutes(1)).ShouldBe(-1);
        MetricGrid.Floor(DateTimeOffset.UnixEpoch.AddMinutes(-1), TimeSpan.FromMinutes(1)).ShouldBe(-1);
    }
}
