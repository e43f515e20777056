using System.Security.Claims;
using Dashboard.Services.Workspaces;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Dashboard.SignIn;

/// <summary>The session cookie and what stands in it.</summary>
internal static class SignInCookie
{
    /// <summary>Own name: cookies are shared by all ports of a host.</summary>
    public const string Name = "ml-dashboard";

    /// <summary>The identity of whoever holds the token.</summary>
    public static ClaimsPrincipal TokenHolder() => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.Name, "token user"), new Claim(ClaimTypes.Role, nameof(Role.Operator))],
        CookieAuthenticationDefaults.AuthenticationScheme));

    /// <summary>Sets the cookie up.</summary>
    public static void Configure(CookieAuthenticationOptions cookie, IOptions<SignInOptions> options)
    {
        cookie.Cookie.Name = Name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.Cookie.IsEssential = true;
        cookie.LoginPath = SignInEndpoints.Path;
        cookie.AccessDeniedPath = SignInEndpoints.Path;
        cookie.ReturnUrlParameter = SignInEndpoints.ReturnUrl;
        cookie.ExpireTimeSpan = options.Value.Lifetime;
        cookie.SlidingExpiration = true;
        cookie.Events.OnRedirectToLogin = RedirectPagesOnly;
        cookie.Events.OnRedirectToAccessDenied = RedirectPagesOnly;
    }

    // A person is led to the sign-in page; a script or the hub gets a plain 401 rather than a page that it cannot read.
    private static Task RedirectPagesOnly(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var wantsPage = HttpMethods.IsGet(request.Method)
            && !request.Path.StartsWithSegments("/_blazor")
            && !request.Path.StartsWithSegments("/_framework");
        if (wantsPage)
        {
            context.Response.Redirect(context.RedirectUri);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }
}
