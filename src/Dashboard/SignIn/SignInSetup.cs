using System.Threading.RateLimiting;
using Dashboard.Hosting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Dashboard.SignIn;

/// <summary>Registers sign-in: token, cookie, fallback policy, limits and keys.</summary>
internal static class SignInSetup
{
    /// <summary>Adds everything that sign-in needs.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SignInToken>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<IOptions<SignInOptions>>(SignInCookie.Configure);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = SignInCookie.Name + "-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddDataProtection()
            .SetApplicationName("ml-dashboard")
            .PersistKeysToFileSystem(DataDirectory.Keys(builder.Configuration));
        services.AddRateLimiter(AddLimits);
    }

    private static void AddLimits(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = async (rejected, cancellationToken) =>
        {
            var context = rejected.HttpContext;
            context.RequestServices.GetRequiredService<ILogger<SignInToken>>().TooManyAttempts(Address(context));
            context.Response.Headers.RetryAfter = "60";
            await context.Response.WriteAsync("Too many sign-in attempts. Wait a minute and try again.", cancellationToken);
        };
        limits.AddPolicy(SignInEndpoints.LimitPolicy, context =>
        {
            // Looking at the form is no attempt.
            if (HttpMethods.IsGet(context.Request.Method) && !context.Request.Query.ContainsKey("token"))
            {
                return RateLimitPartition.GetNoLimiter("form");
            }

            var allowed = context.RequestServices.GetRequiredService<IOptions<SignInOptions>>().Value.AttemptsPerMinute;
            return RateLimitPartition.GetFixedWindowLimiter(
                Address(context),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = allowed, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
        });
    }

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
