namespace LocalAws.Sample;

/// <summary>Adds the sample account and its traffic.</summary>
internal static class SampleServices
{
    /// <summary>Adds the data, the builder of the account and live traffic.</summary>
    public static IServiceCollection AddSample(this IServiceCollection services)
    {
        services.AddSingleton<SampleMarker>();
        services.AddSingleton<ISampleData>(provider => new SampleData(
            provider.GetRequiredService<LocalAwsOptions>(),
            DateOnly.FromDateTime(provider.GetRequiredService<SampleMarker>().Anchor.UtcDateTime.Date.AddDays(-1))));
        services.AddSingleton<SampleFiles>();
        services.AddSingleton<SampleJobs>();
        services.AddSingleton<SampleEndpoints>();
        services.AddSingleton<SampleStocks>();
        services.AddSingleton<SampleRequests>();
        services.AddSingleton<SampleMonitoring>();
        services.AddSingleton<SampleAlarms>();
        services.AddSingleton<IStartupWork, SampleAccount>();
        services.AddHostedService<LiveTraffic>();
        return services;
    }
}
