namespace Dashboard.Navigation;

/// <summary>Makes every address of the site. Names are escaped here and nowhere else.</summary>
/// <remarks>Page filters are appended by each page's own <c>…UrlState.ToQuery</c>; the view (range, zone, refresh) is carried by <c>WorkspacePage.Link</c>.</remarks>
internal static class Addresses
{
    public static string Overview(string workspace) => $"/w/{Escape(workspace)}";

    public static string Endpoints(string workspace) => $"/w/{Escape(workspace)}/endpoints";

    public static string Endpoint(string workspace, string name) => $"/w/{Escape(workspace)}/endpoints/{Escape(name)}";

    public static string TrainingJobs(string workspace) => $"/w/{Escape(workspace)}/training";

    public static string TrainingJob(string workspace, string name) => $"/w/{Escape(workspace)}/training/{Escape(name)}";

    public static string BikeDemand(string workspace) => $"/w/{Escape(workspace)}/predict/bike";

    public static string Stocks(string workspace) => $"/w/{Escape(workspace)}/stocks";

    public static string Drift(string workspace) => $"/w/{Escape(workspace)}/drift";

    public static string DriftSchedule(string workspace, string schedule) => $"/w/{Escape(workspace)}/drift/{Escape(schedule)}";

    public static string Alarms(string workspace) => $"/w/{Escape(workspace)}/alarms";

    public static string Alarm(string workspace, string name) => $"/w/{Escape(workspace)}/alarms/{Escape(name)}";

    private static string Escape(string part) => Uri.EscapeDataString(part);
}
