using System.Text.Json.Nodes;

namespace LocalAws.Tests.SageMaker;

public sealed class ValidationTests
{
    [Fact]
    public async Task CreateTrainingJob_Empty_ReportsEveryMissingMember()
    {
        await using var aws = new SageMakerHarness();

        var error = await aws.FailAsync("CreateTrainingJob", []);

        error.Code.ShouldBe("ValidationException");
        error.Message.ShouldStartWith("6 validation errors detected: Value null at 'trainingJobName' failed to satisfy constraint: Member must not be null; ");
        foreach (var member in new[] { "algorithmSpecification", "roleArn", "inputDataConfig", "outputDataConfig", "resourceConfig" })
        {
            error.Message.ShouldContain($"'{member}'");
        }
    }

    [Fact]
    public async Task CreateTrainingJob_WrongNestedMembers_NamesTheirPlace()
    {
        await using var aws = new SageMakerHarness();
        var request = SageMakerHarness.TrainingRequest("ok");
        request["InputDataConfig"]![0]!.AsObject().Remove("ChannelName");
        request["StoppingCondition"]!["MaxRuntimeInSeconds"] = 0;

        var error = await aws.FailAsync("CreateTrainingJob", request);

        error.Message.ShouldContain("Value null at 'inputDataConfig.1.member.channelName' failed to satisfy constraint: Member must not be null");
        error.Message.ShouldContain("Value '0' at 'stoppingCondition.maxRuntimeInSeconds'");
    }

    [Theory]
    [InlineData("-starts-with-hyphen")]
    [InlineData("has space")]
    [InlineData("ends-with-hyphen-")]
    [InlineData("")]
    public async Task Name_OfWrongForm_IsRefusedWithThePattern(string name)
    {
        await using var aws = new SageMakerHarness();

        var error = await aws.FailAsync("DescribeEndpoint", new JsonObject { ["EndpointName"] = name });

        error.Message.ShouldContain("Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9])*");
    }

    [Theory]
    [InlineData(63, "Could not find endpoint")]
    [InlineData(64, "Member must have length less than or equal to 63")]
    public async Task Name_AtItsLongest_IsTaken(int length, string expected)
    {
        await using var aws = new SageMakerHarness();

        var error = await aws.FailAsync("DescribeEndpoint", new JsonObject { ["EndpointName"] = new string('a', length) });

        error.Message.ShouldContain(expected);
    }

    [Fact]
    public async Task Member_OfWrongType_IsSerializationException()
    {
        await using var aws = new SageMakerHarness();

        var error = await aws.FailAsync("ListEndpoints", new JsonObject { ["MaxResults"] = "ten" });

        error.Code.ShouldBe("SerializationException");
        error.Message.ShouldContain("'maxResults' must be a whole number");
    }

    [Theory]
    [InlineData("DescribeEndpointConfig", "EndpointConfigName", "ValidationException", "Could not find endpoint configuration \"arn:aws:sagemaker:us-east-1:123456789012:endpoint-config/x\".")]
    [InlineData("DescribeModel", "ModelName", "ValidationException", "Could not find model \"arn:aws:sagemaker:us-east-1:123456789012:model/x\".")]
    [InlineData("DescribeProcessingJob", "ProcessingJobName", "ResourceNotFound", "Could not find requested job with name: x")]
    [InlineData("DescribeMonitoringSchedule", "MonitoringScheduleName", "ResourceNotFound", "Monitoring Schedule arn:aws:sagemaker:us-east-1:123456789012:monitoring-schedule/x not found")]
    [InlineData("StopTrainingJob", "TrainingJobName", "ResourceNotFound", "Requested resource not found.")]
    public async Task Missing_Resource_AnswersAsAwsDoes(string operation, string member, string code, string message)
    {
        await using var aws = new SageMakerHarness();

        var error = await aws.FailAsync(operation, new JsonObject { [member] = "x" });

        error.Code.ShouldBe(code);
        error.Message.ShouldBe(message);
    }
}
