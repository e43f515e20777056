using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.SignIn;

/// <summary>Signing in by link or by form, and signing out.</summary>
internal static class SignInEndpoints
{
    /// <summary>Address of the sign-in page and of the link.</summary>
    public const string Path = "/sign-in";

    /// <summary>Address that ends the session; POST only.</summary>
    public const string SignOutPath = "/sign-out";

    /// <summary>Query part that names where to go afterwards.</summary>
    public const string ReturnUrl = "returnUrl";

    /// <summary>Rate limiter policy of the attempts.</summary>
    public const string LimitPolicy = "sign-in";

    /// <summary>Maps the three endpoints.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, GetAsync).AllowAnonymous().RequireRateLimiting(LimitPolicy);
        routes.MapPost(Path, PostAsync).AllowAnonymous().RequireRateLimiting(LimitPolicy);
        routes.MapPost(SignOutPath, SignOutAsync);
    }

    /// <summary>Signs in and strips the token from the address, or shows the form.</summary>
    private static async Task<Results<RedirectHttpResult, RazorComponentResult<SignInPage>>> GetAsync(
        HttpContext context, SignInToken expected, ILogger<SignInToken> logger, string? returnUrl, [FromQuery(Name = "token")] string? candidate)
    {
        if (candidate is not null)
        {
            return await TryAsync(context, expected, logger, candidate, returnUrl);
        }

        if (context.User.Identity?.IsAuthenticated == true)
        {
            return TypedResults.LocalRedirect(Local(returnUrl));
        }

        // A Strict cookie is not sent when a link on another site led here. The page then asks once more from our own site, with the cookie.
        var mayHoldCookie = context.Request.Headers["Sec-Fetch-Site"] == "cross-site";
        return Page(null, returnUrl, mayHoldCookie);
    }

    private static Task<Results<RedirectHttpResult, RazorComponentResult<SignInPage>>> PostAsync(
        HttpContext context, SignInToken expected, ILogger<SignInToken> logger, [FromForm(Name = "token")] string? candidate, [FromForm] string? returnUrl) =>
        TryAsync(context, expected, logger, candidate, returnUrl);

    private static async Task<RedirectHttpResult> SignOutAsync(HttpContext context, [FromForm(Name = "confirm")] string? _)
    {
        await context.SignOutAsync();
        return TypedResults.LocalRedirect(Path);
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<SignInPage>>> TryAsync(
        HttpContext context, SignInToken expected, ILogger<SignInToken> logger, string? candidate, string? returnUrl)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
        if (!expected.Matches(candidate?.Trim()))
        {
            logger.WrongToken(address);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Page("That is not the token of the running dashboard. It changes at every start.", returnUrl, false);
        }

        await context.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            SignInCookie.TokenHolder(),
            new AuthenticationProperties { IsPersistent = true });
        logger.SignedIn(address);
        return TypedResults.LocalRedirect(Local(returnUrl));
    }

    private static RazorComponentResult<SignInPage> Page(string? error, string? returnUrl, bool asksAgain) => new(new Dictionary<string, object?>
    {
        [nameof(SignInPage.Error)] = error,
        [nameof(SignInPage.Target)] = Local(returnUrl),
        [nameof(SignInPage.AsksAgain)] = asksAgain,
    })
    {
        PreventStreamingRendering = true,
    };

    // Only addresses of this site: anything else would make the sign-in page a springboard.
    private static string Local(string? url) =>
        url is ['/', ..] && url is not ['/', '/' or '\\', ..] && !url.Any(char.IsControl) ? url : "/";
}
