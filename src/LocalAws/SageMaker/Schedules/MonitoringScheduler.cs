using System.Text.Json.Nodes;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Schedules;

/// <summary>Starts the executions of monitoring schedules when they are due.</summary>
/// <remarks>The real service starts up to twenty minutes late; here it is two, so that the captured data of the hour has been written.</remarks>
internal sealed class MonitoringScheduler(
    IDocumentStore documents, MonitoringRun run, TimeProvider timeProvider, ILogger<MonitoringScheduler> logger) : BackgroundService
{
    /// <summary>How long after its hour a run starts.</summary>
    public static readonly TimeSpan StartDelay = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(30);

    /// <summary>Runs every schedule that is due.</summary>
    public async Task RunDueAsync(CancellationToken cancellationToken)
    {
        foreach (var schedule in documents.All(Kinds.MonitoringSchedule))
        {
            var now = timeProvider.GetUtcNow();
            if (schedule.Text("MonitoringScheduleStatus") != "Scheduled" || schedule.Time(Private.NextRun) is not { } next)
            {
                continue;
            }

            var expression = ScheduleDocument.ExpressionOf(schedule);
            if (now < next + (expression.IsOnce ? TimeSpan.Zero : StartDelay))
            {
                continue;
            }

            // Hours that passed while nothing ran have no data to look at: only the newest one is run.
            var scheduled = expression.IsOnce ? FullHour(now) : Newest(expression, next, now - StartDelay);
            Plan(schedule.RequiredText("MonitoringScheduleName"), expression, scheduled);
            await ExecuteAsync(schedule, scheduled, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunDueAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One schedule that cannot be run must not end all schedules.
                ScheduleLog.Broke(logger, e);
            }
        }
    }

    private static DateTimeOffset FullHour(DateTimeOffset time) => new DateTimeOffset(time.UtcDateTime.Date, TimeSpan.Zero).AddHours(time.UtcDateTime.Hour);

    private static DateTimeOffset Newest(ScheduleExpression expression, DateTimeOffset due, DateTimeOffset now)
    {
        for (var next = expression.Next(due); next <= now; next = expression.Next(due))
        {
            due = next;
        }

        return due;
    }

    private void Plan(string name, ScheduleExpression expression, DateTimeOffset scheduled) =>
        documents.Update(Kinds.MonitoringSchedule, name, schedule =>
        {
            if (expression.IsOnce)
            {
                schedule.Remove(Private.NextRun);
                schedule["MonitoringScheduleStatus"] = "Stopped";
            }
            else
            {
                schedule[Private.NextRun] = JsonMembers.Epoch(expression.Next(scheduled));
            }
        });

    private async Task ExecuteAsync(JsonObject schedule, DateTimeOffset scheduled, CancellationToken cancellationToken)
    {
        var start = timeProvider.GetUtcNow();
        Put(schedule, scheduled, start, null);
        var end = await run.RunAsync(schedule, scheduled, start, cancellationToken);
        Put(schedule, scheduled, start, end);
        ScheduleLog.Ended(logger, schedule.RequiredText("MonitoringScheduleName"), scheduled, end.Message);
    }

    private void Put(JsonObject schedule, DateTimeOffset scheduled, DateTimeOffset start, ExecutionEnd? end)
    {
        var now = timeProvider.GetUtcNow();
        ExecutionDocuments.Put(documents, schedule, scheduled, start, end, now);
    }
}
