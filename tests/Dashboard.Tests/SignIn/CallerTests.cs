using System.Security.Claims;
using Dashboard.Services.Workspaces;
using Dashboard.SignIn;

namespace Dashboard.Tests.SignIn;

public sealed class CallerTests
{
    [Fact]
    public void TokenHolder_IsAnOperator() => CallerOf.Principal(SignInCookie.TokenHolder()).ShouldBe(new Caller("token user", Role.Operator));

    [Theory]
    [InlineData(new string[0], Role.Viewer)]
    [InlineData(new[] { "scientist" }, Role.Scientist)]
    [InlineData(new[] { "Viewer", "Operator" }, Role.Operator)]
    [InlineData(new[] { "Emperor" }, Role.Viewer)]
    public void Principal_Roles_TheHighestKnownCounts(string[] roles, Role expected)
    {
        var principal = new ClaimsPrincipal(new ClaimsIdentity(roles.Select(role => new Claim(ClaimTypes.Role, role)), "test"));

        CallerOf.Principal(principal).Role.ShouldBe(expected);
    }
}
