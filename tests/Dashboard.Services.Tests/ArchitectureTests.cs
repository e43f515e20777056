using System.Reflection;
using Dashboard.Services.Workspaces;

namespace Dashboard.Services.Tests;

public sealed class ArchitectureTests
{
    private static readonly Assembly s_services = typeof(IWorkspaceCatalog).Assembly;

    [Fact]
    public void Services_References_NeitherLocalAwsNorAspNet()
    {
        var names = s_services.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToList();

        names.ShouldNotContain("LocalAws");
        names.ShouldNotContain(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
        names.ShouldNotContain(name => name.StartsWith("Dashboard", StringComparison.Ordinal));
    }

    [Fact]
    public void Services_PublicTypes_ShowNoTypeOfTheAwsClients()
    {
        var shown = s_services.GetExportedTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .SelectMany(Types)
            .Where(type => type.Namespace?.StartsWith("Amazon", StringComparison.Ordinal) == true);

        shown.ShouldBeEmpty();
    }

    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        PropertyInfo property => [property.PropertyType],
        MethodBase method => [.. method.GetParameters().Select(parameter => parameter.ParameterType), (method as MethodInfo)?.ReturnType ?? typeof(void)],
        _ => [],
    };
}
