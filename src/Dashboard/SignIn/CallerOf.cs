using System.Security.Claims;
using Dashboard.Services.Workspaces;
using Microsoft.AspNetCore.Components.Authorization;

namespace Dashboard.SignIn;

/// <summary>Who acts, for services that limit or audit.</summary>
internal static class CallerOf
{
    /// <summary>The caller behind a signed-in principal; the highest of its roles counts, Viewer without any.</summary>
    public static Caller Principal(ClaimsPrincipal principal)
    {
        var role = principal.FindAll(ClaimTypes.Role)
            .Select(claim => Enum.TryParse<Role>(claim.Value, ignoreCase: true, out var parsed) ? parsed : Role.Viewer)
            .DefaultIfEmpty(Role.Viewer)
            .Max();
        return new Caller(principal.Identity?.Name ?? "unknown", role);
    }

    /// <summary>The caller of the circuit that asks.</summary>
    public static async Task<Caller> CurrentAsync(AuthenticationStateProvider authentication) =>
        Principal((await authentication.GetAuthenticationStateAsync()).User);
}
