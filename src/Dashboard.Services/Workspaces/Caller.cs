namespace Dashboard.Services.Workspaces;

/// <summary>What a person may do. Each role includes the ones before it.</summary>
public enum Role
{
    /// <summary>Sees everything.</summary>
    Viewer,

    /// <summary>Also invokes models.</summary>
    Scientist,

    /// <summary>Also changes things.</summary>
    Operator,
}

/// <summary>The person on whose behalf a costly or changing action runs. Passed explicitly, never read from ambient state.</summary>
/// <param name="Name">Stable name for limits and the audit log.</param>
/// <param name="Role">What the person may do.</param>
public sealed record Caller(string Name, Role Role);
