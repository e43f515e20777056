namespace LocalAws.SageMaker.Training;

internal static partial class TrainingLog
{
    [LoggerMessage(310, LogLevel.Information, "Training job {Job}: {Outcome}")]
    public static partial void Ended(ILogger logger, string job, string outcome);

    [LoggerMessage(311, LogLevel.Error, "Training job {Job} broke")]
    public static partial void Broke(ILogger logger, string job, Exception exception);
}
