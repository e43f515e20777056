using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Outcome = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.RedirectHttpResult,
    Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<Dashboard.SignIn.SignInPage>>;

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

    /// <summary>Maps the three endpoints.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, GetAsync).AllowAnonymous();
        routes.MapPost(Path, PostAsync).AllowAnonymous();
        routes.MapPost(SignOutPath, SignOutAsync);
    }

    /// <summary>Signs in and strips the token from the address, or shows the form.</summary>
    private static async Task<Outcome> GetAsync(
        HttpContext context, SignInDesk desk, string? returnUrl, [FromQuery(Name = "token")] string? candidate)
    {
        if (candidate is not null)
        {
            return await TryAsync(context, desk, candidate, returnUrl);
        }

        if (context.User.Identity?.IsAuthenticated == true)
        {
            return TypedResults.LocalRedirect(Local(returnUrl));
        }

        // A Strict cookie is not sent when a link on another site led here. The page then asks once more from our own site, with the cookie.
        var mayHoldCookie = context.Request.Headers["Sec-Fetch-Site"] == "cross-site";
        return Page(null, returnUrl, mayHoldCookie);
    }

    private static Task<Outcome> PostAsync(
        HttpContext context, SignInDesk desk, [FromForm(Name = "token")] string? candidate, [FromForm] string? returnUrl) =>
        TryAsync(context, desk, candidate, returnUrl);

    private static async Task<RedirectHttpResult> SignOutAsync(HttpContext context, [FromForm(Name = "confirm")] string? _)
    {
        await context.SignOutAsync();
        return TypedResults.LocalRedirect(Path);
    }

    private static async Task<Outcome> TryAsync(
        HttpContext context, SignInDesk desk, string? candidate, string? returnUrl)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
        switch (desk.Judge(candidate, address))
        {
            case SignInVerdict.TooManyAttempts:
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = "60";
                return Page("Too many wrong tokens. Wait a minute and try again.", returnUrl, false);
            case SignInVerdict.Wrong:
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Page("That is not the token of the running dashboard. It changes at every start.", returnUrl, false);
        }

        await context.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            SignInCookie.TokenHolder(),
            new AuthenticationProperties { IsPersistent = true });
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
