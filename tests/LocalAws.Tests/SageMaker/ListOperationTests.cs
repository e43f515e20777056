using System.Text.Json.Nodes;
using FsCheck.Xunit;
using LocalAws.SageMaker;

namespace LocalAws.Tests.SageMaker;

public sealed class ListOperationTests
{
    private static readonly string[] s_statuses = ["InProgress", "Completed", "Failed", "Stopped"];

    [Property(MaxTest = 60)]
    public void Pages_AnySizeSortAndFilter_GiveEveryMatchOnceInOrder(byte count, byte pageSize, byte choice, bool isDescending)
    {
        var aws = new SageMakerHarness();
        var size = 1 + (pageSize % 9);
        var sortBy = new[] { "Name", "CreationTime", "Status" }[choice % 3];
        string? status = choice % 2 == 0 ? s_statuses[choice % 4] : null;
        AddJobs(aws, count % 40);

        var names = Pages(aws, size, sortBy, isDescending, status);

        var all = aws.Documents.All(Kinds.TrainingJob).Where(job => status is null || job.Text("TrainingJobStatus") == status);
        var ordered = sortBy switch
        {
            "Name" => all.OrderBy(Name, StringComparer.Ordinal),
            "Status" => all.OrderBy(job => job.Text("TrainingJobStatus"), StringComparer.Ordinal).ThenBy(Name, StringComparer.Ordinal),
            _ => all.OrderBy(job => job.Number("CreationTime")).ThenBy(Name, StringComparer.Ordinal),
        };
        var expected = ordered.Select(Name).ToList();
        if (isDescending)
        {
            expected.Reverse();
        }

        names.ShouldBe(expected);
    }

    [Fact]
    public async Task List_ItemAddedBetweenPages_RepeatsAndSkipsNothing()
    {
        await using var aws = new SageMakerHarness();
        AddJobs(aws, 6);
        var first = (await aws.CallAsync("ListTrainingJobs", Input(3, "Name")))!;
        aws.Documents.Put(Kinds.TrainingJob, "job-000", Job("job-000", 0));

        var input = Input(10, "Name");
        input["NextToken"] = first.RequiredText("NextToken");
        var second = (await aws.CallAsync("ListTrainingJobs", input))!;

        Names(first).Concat(Names(second)).ShouldBe(["job-00", "job-01", "job-02", "job-03", "job-04", "job-05"]);
        second.ContainsKey("NextToken").ShouldBeFalse();
    }

    [Fact]
    public async Task List_TokenWithOtherFilters_IsRefused()
    {
        await using var aws = new SageMakerHarness();
        AddJobs(aws, 6);
        var first = (await aws.CallAsync("ListTrainingJobs", Input(3, "Name")))!;

        var input = Input(3, "CreationTime");
        input["NextToken"] = first.RequiredText("NextToken");
        var error = await aws.FailAsync("ListTrainingJobs", input);
        var damaged = await aws.FailAsync("ListTrainingJobs", new JsonObject { ["NextToken"] = "nonsense!" });

        error.Code.ShouldBe("ValidationException");
        error.Message.ShouldContain("NextToken");
        damaged.Code.ShouldBe("ValidationException");
    }

    [Fact]
    public async Task List_WithoutOrder_TrainingJobsOldestFirstEndpointsNewestFirst()
    {
        await using var aws = new SageMakerHarness();
        AddJobs(aws, 12);
        foreach (var (name, time) in new[] { ("old", 1.0), ("new", 2.0) })
        {
            aws.Documents.Put(Kinds.Endpoint, name, new JsonObject
            {
                ["EndpointName"] = name, ["CreationTime"] = time, ["LastModifiedTime"] = time, ["EndpointStatus"] = "InService",
            });
        }

        var jobs = (await aws.CallAsync("ListTrainingJobs", []))!;
        var endpoints = (await aws.CallAsync("ListEndpoints", []))!;

        Names(jobs).Count.ShouldBe(10);
        jobs.Items("TrainingJobSummaries").Select(job => job.Number("CreationTime")).ShouldBeInOrder();
        endpoints.Items("Endpoints").Select(endpoint => endpoint.Text("EndpointName")).ShouldBe(["new", "old"]);
    }

    [Fact]
    public async Task List_TimeFilters_AfterIsInclusiveBeforeExclusive()
    {
        await using var aws = new SageMakerHarness();
        aws.Documents.Put(Kinds.TrainingJob, "a", Job("a", 1000));
        aws.Documents.Put(Kinds.TrainingJob, "b", Job("b", 2000));

        var output = (await aws.CallAsync(
            "ListTrainingJobs", new JsonObject { ["CreationTimeAfter"] = 1000, ["CreationTimeBefore"] = "1970-01-01T00:33:20Z" }))!;

        Names(output).ShouldBe(["a"]);
    }

    [Fact]
    public async Task List_NameContains_IgnoresCase()
    {
        await using var aws = new SageMakerHarness();
        aws.Documents.Put(Kinds.TrainingJob, "Bike-1", Job("Bike-1", 1000));
        aws.Documents.Put(Kinds.TrainingJob, "stock", Job("stock", 2000));

        Names((await aws.CallAsync("ListTrainingJobs", new JsonObject { ["NameContains"] = "bike" }))!).ShouldBe(["Bike-1"]);
    }

    [Theory]
    [InlineData("MaxResults", "0", "1 validation error detected: Value '0' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 1")]
    [InlineData("MaxResults", "101", "Member must have value less than or equal to 100")]
    [InlineData("SortOrder", "\"Up\"", "Value 'Up' at 'sortOrder' failed to satisfy constraint: Member must satisfy enum value set: [Ascending, Descending]")]
    [InlineData("StatusEquals", "\"Done\"", "at 'statusEquals'")]
    public async Task List_WrongInput_SaysWhatAwsSays(string member, string value, string expected)
    {
        await using var aws = new SageMakerHarness();

        var error = await aws.FailAsync("ListTrainingJobs", new JsonObject { [member] = JsonNode.Parse(value) });

        error.Code.ShouldBe("ValidationException");
        error.Message.ShouldContain(expected);
    }

    private static List<string> Pages(SageMakerHarness aws, int size, string sortBy, bool isDescending, string? status)
    {
        var names = new List<string>();
        string? token = null;
        do
        {
            var input = Input(size, sortBy);
            input["SortOrder"] = isDescending ? "Descending" : "Ascending";
            input["StatusEquals"] = status;
            input["NextToken"] = token;
            var output = aws.CallAsync("ListTrainingJobs", input).GetAwaiter().GetResult()!;
            Names(output).Count.ShouldBeLessThanOrEqualTo(size);
            names.AddRange(Names(output));
            token = output.Text("NextToken");
        }
        while (token is not null);

        return names;
    }

    private static void AddJobs(SageMakerHarness aws, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var name = $"job-{i:00}";
            aws.Documents.Put(Kinds.TrainingJob, name, Job(name, 1000 + (i * 7 % 5)));
        }
    }

    private static JsonObject Job(string name, double created) => new()
    {
        ["TrainingJobName"] = name,
        ["CreationTime"] = created,
        ["TrainingJobStatus"] = s_statuses[name[^1] % 4],
    };

    private static JsonObject Input(int size, string sortBy) => new() { ["MaxResults"] = size, ["SortBy"] = sortBy };

    private static List<string> Names(JsonObject output) => [.. output.Items("TrainingJobSummaries").Select(Name)];

    private static string Name(JsonObject job) => job.RequiredText("TrainingJobName");
}
