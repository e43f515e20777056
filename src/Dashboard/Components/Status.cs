using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Training;
using MudBlazor;

namespace Dashboard.Components;

/// <summary>A state in a word, a tone and an icon.</summary>
/// <param name="Word">As AWS names it.</param>
/// <param name="Tone">How it stands.</param>
/// <param name="Icon">A shape that tells the same without colour.</param>
public sealed record Status(string Word, Tone Tone, string Icon)
{
    /// <summary>State of an endpoint.</summary>
    public static Status Of(EndpointStatus status) => status switch
    {
        EndpointStatus.InService => Make(status, Tone.Good),
        EndpointStatus.Creating or EndpointStatus.Updating or EndpointStatus.SystemUpdating or EndpointStatus.Deleting => Make(status, Tone.Info),
        EndpointStatus.RollingBack or EndpointStatus.OutOfService => Make(status, Tone.Warning),
        EndpointStatus.Failed or EndpointStatus.UpdateRollbackFailed => Make(status, Tone.Bad),
        _ => Make(status, Tone.Neutral),
    };

    /// <summary>State of a training job.</summary>
    public static Status Of(TrainingJobStatus status) => status switch
    {
        TrainingJobStatus.Completed => Make(status, Tone.Good),
        TrainingJobStatus.InProgress or TrainingJobStatus.Stopping => Make(status, Tone.Info),
        TrainingJobStatus.Failed => Make(status, Tone.Bad),
        _ => Make(status, Tone.Neutral),
    };

    /// <summary>State of an alarm.</summary>
    public static Status Of(AlarmState state) => state switch
    {
        AlarmState.Ok => new Status("OK", Tone.Good, IconOf(Tone.Good)),
        AlarmState.Alarm => new Status("In alarm", Tone.Bad, Icons.Material.Outlined.NotificationsActive),
        _ => new Status("Insufficient data", Tone.Neutral, IconOf(Tone.Neutral)),
    };

    /// <summary>State of a monitoring schedule, a monitoring execution or a processing job, by AWS's word.</summary>
    public static Status OfMonitoring(string status) => status switch
    {
        "Completed" or "Scheduled" => Make(status, Tone.Good),
        "CompletedWithViolations" => new Status("Violations", Tone.Warning, IconOf(Tone.Warning)),
        "InProgress" or "Pending" or "Stopping" => Make(status, Tone.Info),
        "Failed" => Make(status, Tone.Bad),
        _ => Make(status, Tone.Neutral),
    };

    private static Status Make(object word, Tone tone) => new(Words(word.ToString()!), tone, IconOf(tone));

    private static string IconOf(Tone tone) => tone switch
    {
        Tone.Good => Icons.Material.Outlined.CheckCircle,
        Tone.Info => Icons.Material.Outlined.Pending,
        Tone.Warning => Icons.Material.Outlined.Warning,
        Tone.Bad => Icons.Material.Outlined.Error,
        _ => Icons.Material.Outlined.RemoveCircleOutline,
    };

    // SageMaker's names stay recognisable: InService, not "in service"; only InProgress reads badly as one word.
    private static string Words(string word) => word == "InProgress" ? "In progress" : word;
}
