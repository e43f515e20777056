using EndToEnd;

[assembly: AssemblyFixture(typeof(AppFixture))]
[assembly: AssemblyFixture(typeof(BrowserFixture))]

// One app and one browser on two cores: journeys run one after the other, so that none waits for another's rendering.
[assembly: Xunit.v3.Parallelization(MaxThreads = 1)]
