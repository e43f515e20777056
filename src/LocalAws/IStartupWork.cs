namespace LocalAws;

/// <summary>Work that runs once the server listens, in the order of registration; <see cref="LocalAwsServer.Ready"/> waits for all of it.</summary>
internal interface IStartupWork
{
    /// <summary>Does the work. A failure faults <see cref="LocalAwsServer.Ready"/> and is logged.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
