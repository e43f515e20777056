using System.Text.Json.Nodes;
using LocalAws.SageMaker;
using LocalAws.Storage;

namespace LocalAws.Sample;

/// <summary>Remembers whether the sample account is complete, and when it was made.</summary>
/// <remarks>A file says that a build is going on: the next start finds it after a crash and starts over with an empty directory.</remarks>
internal sealed class SampleMarker(IDocumentStore documents, LocalAwsOptions options, TimeProvider timeProvider)
{
    private const string Kind = "sample-account";
    private const string FileName = "sample-account.building";

    private readonly Lazy<DateTimeOffset> _now = new(() => Minute(timeProvider.GetUtcNow()));

    /// <summary>Whether the account is complete.</summary>
    public bool IsBuilt => documents.Find(Kind, "account") is not null;

    /// <summary>When the account was made: everything in it is dated from here. A full minute.</summary>
    public DateTimeOffset Anchor => documents.Find(Kind, "account")?.Time(nameof(Anchor)) ?? _now.Value;

    /// <summary>Whether a build was going on in this directory when its process ended.</summary>
    public static bool IsInterrupted(string directory) => File.Exists(Path.Combine(directory, FileName));

    /// <summary>Forgets an interrupted build, once its remains are gone.</summary>
    public static void Forget(string directory) => File.Delete(Path.Combine(directory, FileName));

    /// <summary>Notes that the build begins.</summary>
    public void Begin() => File.WriteAllText(Path.Combine(options.DataDirectory, FileName), "The sample account is being built. If this file is still here at the next start, the build starts over.\n");

    /// <summary>Notes that the account is complete.</summary>
    public void Complete()
    {
        documents.Put(Kind, "account", new JsonObject { [nameof(Anchor)] = JsonMembers.Epoch(Anchor) });
        Forget(options.DataDirectory);
    }

    private static DateTimeOffset Minute(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
}
