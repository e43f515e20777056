return await Dashboard.Hosting.DashboardApp.RunAsync(args);

/// <summary>Entry point; public so that tests can boot the real application in process.</summary>
public partial class Program;
