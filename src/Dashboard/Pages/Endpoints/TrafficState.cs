namespace Dashboard.Pages.Endpoints;

/// <summary>What is known of the endpoints' traffic.</summary>
public enum TrafficState
{
    /// <summary>Not here yet.</summary>
    Loading,

    /// <summary>Here, perhaps from an earlier load.</summary>
    Known,

    /// <summary>Could not be read.</summary>
    Failed,
}
