using System.Globalization;
using System.Text.RegularExpressions;
using LocalAws.Http;

namespace LocalAws.SageMaker.Schedules;

/// <summary>When a monitoring schedule runs: hourly, every so many hours from an hour on, daily, or once (aws-reference 4.1).</summary>
/// <param name="FirstHour">First hour of the day that it runs at, UTC.</param>
/// <param name="EveryHours">Hours between runs of a day.</param>
/// <param name="IsOnce">Runs once, at once.</param>
internal sealed partial record ScheduleExpression(int FirstHour, int EveryHours, bool IsOnce)
{
    /// <summary>Reads <c>cron(0 * ? * * *)</c>, <c>cron(0 H ? * * *)</c>, <c>cron(0 H/N ? * * *)</c> or <c>NOW</c>.</summary>
    public static ScheduleExpression Parse(string text)
    {
        if (text == "NOW")
        {
            return new ScheduleExpression(0, 1, true);
        }

        var match = Pattern().Match(text);
        var hour = match.Groups["hour"] is { Success: true } h ? int.Parse(h.Value, CultureInfo.InvariantCulture) : 0;
        var step = match.Groups["step"] is { Success: true } s ? int.Parse(s.Value, CultureInfo.InvariantCulture) : 0;
        if (!match.Success || hour > 23 || step > 24 || (match.Groups["step"].Success && step == 0))
        {
            throw AwsError.Validation(
                $"Invalid ScheduleExpression '{text}': use cron(0 * ? * * *) for every hour, cron(0 H ? * * *) for every day at hour H, cron(0 H/N ? * * *) for every N hours from hour H on, or NOW.");
        }

        return match.Groups["hour"].Success ? new ScheduleExpression(hour, step == 0 ? 24 : step, false) : new ScheduleExpression(0, 1, false);
    }

    /// <summary>The first run later than the given time.</summary>
    public DateTimeOffset Next(DateTimeOffset after)
    {
        var next = new DateTimeOffset(after.UtcDateTime.Date, TimeSpan.Zero).AddHours(after.UtcDateTime.Hour + 1);
        while (next.Hour < FirstHour || (next.Hour - FirstHour) % EveryHours != 0)
        {
            next = next.AddHours(1);
        }

        return next;
    }

    [GeneratedRegex(@"\Acron\(0 (\*|(?<hour>\d{1,2})(/(?<step>\d{1,2}))?) \? \* \* \*\)\z")]
    private static partial Regex Pattern();
}
