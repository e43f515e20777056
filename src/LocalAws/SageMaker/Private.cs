namespace LocalAws.SageMaker;

/// <summary>Members of documents that never leave the server.</summary>
internal static class Private
{
    /// <summary>True on a sample resource that stays in its passing state: nothing moves it on.</summary>
    public const string Held = "$Held";

    /// <summary>When a passing state of an endpoint ends.</summary>
    public const string DueTime = "$DueTime";

    /// <summary>When a monitoring schedule runs next.</summary>
    public const string NextRun = "$NextRun";

    /// <summary>What an endpoint runs: image, artifact, weight and instances of each variant.</summary>
    public const string Hosted = "$Hosted";

    /// <summary>The data capture configuration of an endpoint.</summary>
    public const string Capture = "$Capture";

    /// <summary>Asks a running training job to stop.</summary>
    public const string StopRequested = "$StopRequested";
}
