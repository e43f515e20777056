namespace AwsSdk.Tests;

public sealed class SolutionTests
{
    [Fact]
    public void Repository_HasSolution() => File.Exists(Path.Combine(TestSupport.RepositoryFiles.Root, "MlDashboard.sln")).ShouldBeTrue();
}
