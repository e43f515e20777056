using Dashboard.Services.Errors;

namespace Dashboard.Loading;

/// <summary>What a page or panel knows of one thing that it loads: nothing yet, a value, an error, or an old value and an error.</summary>
/// <typeparam name="T">What is loaded.</typeparam>
/// <param name="Value">The newest good value.</param>
/// <param name="HasValue">Whether there ever was one.</param>
/// <param name="Error">Why the newest attempt failed; null after a success.</param>
/// <param name="IsLoading">Whether an attempt is under way.</param>
/// <param name="LoadedAt">When <paramref name="Value"/> was loaded.</param>
public sealed record Loadable<T>(T? Value, bool HasValue, ServiceException? Error, bool IsLoading, DateTimeOffset? LoadedAt)
{
    /// <summary>When set, <see cref="Value"/> is old because the newest attempt failed.</summary>
    public DateTimeOffset? StaleSince => HasValue && Error is not null ? LoadedAt : null;

    /// <summary>An attempt begins; the old value stays.</summary>
    public Loadable<T> Begin() => this with { IsLoading = true };

    /// <summary>An attempt succeeded.</summary>
    public Loadable<T> Succeed(T value, DateTimeOffset at) => new(value, true, null, false, at);

    /// <summary>An attempt failed; the old value stays.</summary>
    public Loadable<T> Fail(ServiceException error) => this with { Error = error, IsLoading = false };
}

/// <summary>Makes <see cref="Loadable{T}"/>.</summary>
public static class Loadable
{
    /// <summary>Before the first attempt has ended.</summary>
    public static Loadable<T> Initial<T>() => new(default, false, null, true, null);
}
