using System.Net;
using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Amazon.Runtime;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;

namespace AwsSdk.Tests;

public sealed class ErrorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ResourceNotFound", typeof(Amazon.SageMaker.Model.ResourceNotFoundException))]
    [InlineData("com.amazonaws.sagemaker#ResourceNotFound", typeof(Amazon.SageMaker.Model.ResourceNotFoundException))]
    [InlineData("ResourceInUse", typeof(ResourceInUseException))]
    [InlineData("ResourceLimitExceeded", typeof(ResourceLimitExceededException))]
    [InlineData("ConflictException", typeof(Amazon.SageMaker.Model.ConflictException))]
    [InlineData("ValidationException", typeof(AmazonSageMakerException))]
    public async Task SageMaker_CodeInTheBody_ChoosesTheException(string type, Type expected)
    {
        var error = await SageMakerErrorAsync(Reply.Error(400, type, "Could not find it."));

        error.ShouldBeOfType(expected);
        error.ErrorCode.ShouldBe(type[(type.IndexOf('#') + 1)..]);
        error.Message.ShouldBe("Could not find it.");
        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        error.RequestId.ShouldBe("0b0bc0de-0000-4000-8000-000000000001");
    }

    [Fact]
    public async Task SageMaker_MessageWithCapital_IsRead()
    {
        var error = await SageMakerErrorAsync(new Reply(400, """{"__type":"ResourceInUse","Message":"Taken."}"""));

        error.ShouldBeOfType<ResourceInUseException>().Message.ShouldBe("Taken.");
    }

    [Fact]
    public async Task SageMaker_CodeOnlyInTheHeader_IsRead()
    {
        var reply = new Reply(400, "{}").With("x-amzn-ErrorType", "ResourceNotFound:http://internal.amazon.com/coral/com.amazonaws.sagemaker/");

        var error = await SageMakerErrorAsync(reply);

        error.ShouldBeOfType<Amazon.SageMaker.Model.ResourceNotFoundException>().ErrorCode.ShouldBe("ResourceNotFound");
    }

    [Theory]
    [InlineData(403, "<html><body><h1>Forbidden by the proxy</h1></body></html>", "text/html")]
    [InlineData(502, "<html>Bad gateway</html>", "text/html")]
    [InlineData(400, "", "application/json")]
    [InlineData(404, "[1,2]", "application/json")]
    public async Task SageMaker_AnswerThatIsNoError_BecomesTheCommonException(int status, string body, string contentType)
    {
        var error = await SageMakerErrorAsync(new Reply(status, body) { ContentType = contentType });

        error.ShouldBeOfType<AmazonSageMakerException>();
        error.ErrorCode.ShouldBeNullOrEmpty();
        error.StatusCode.ShouldBe((HttpStatusCode)status);
    }

    [Theory]
    [InlineData("com.amazonaws.cloudwatch#InvalidParameterValueException", "InvalidParameterValue", typeof(InvalidParameterValueException))]
    [InlineData("com.amazonaws.cloudwatch#InvalidParameterCombinationException", "InvalidParameterCombination", typeof(InvalidParameterCombinationException))]
    [InlineData("com.amazonaws.cloudwatch#MissingRequiredParameterException", "MissingParameter", typeof(MissingRequiredParameterException))]
    [InlineData("com.amazonaws.cloudwatch#InvalidNextToken", "InvalidNextToken", typeof(InvalidNextTokenException))]
    [InlineData("com.amazonaws.cloudwatch#InvalidFormatFault", "InvalidFormat", typeof(InvalidFormatException))]
    [InlineData("com.amazonaws.cloudwatch#LimitExceededFault", "LimitExceeded", typeof(LimitExceededException))]
    [InlineData("com.amazonaws.cloudwatch#ConflictException", "ConflictException", typeof(Amazon.CloudWatch.Model.ConflictException))]
    public async Task CloudWatch_ShapeChoosesTheException_AndTheHeaderItsCode(string shape, string code, Type expected)
    {
        var error = await CloudWatchErrorAsync(Reply.Error(400, shape, "No.").With("x-amzn-query-error", code + ";Sender"));

        error.ShouldBeOfType(expected);
        error.ErrorCode.ShouldBe(code);
        error.ErrorType.ShouldBe(ErrorType.Sender);
        error.Message.ShouldBe("No.");
    }

    [Fact]
    public async Task CloudWatch_WithoutHeader_KeepsTheShapeAsCode()
    {
        var error = await CloudWatchErrorAsync(Reply.Error(400, "InvalidParameterValueException", "No."));

        error.ShouldBeOfType<InvalidParameterValueException>().ErrorCode.ShouldBe("InvalidParameterValueException");
    }

    [Fact]
    public async Task CloudWatch_InternalError_IsTheReceiversFault()
    {
        var error = await CloudWatchErrorAsync(
            Reply.Error(500, "InternalServiceFault", "Later.").With("x-amzn-query-error", "InternalServiceError;Receiver"));

        error.ShouldBeOfType<InternalServiceException>().ErrorType.ShouldBe(ErrorType.Receiver);
    }

    [Fact]
    public async Task CloudWatch_MissingResource_NamesIt()
    {
        var error = await CloudWatchErrorAsync(
            new Reply(404, """{"__type":"ResourceNotFoundException","message":"None.","ResourceType":"Alarm","ResourceId":"a1"}"""));

        var missing = error.ShouldBeOfType<Amazon.CloudWatch.Model.ResourceNotFoundException>();
        missing.ResourceType.ShouldBe("Alarm");
        missing.ResourceId.ShouldBe("a1");
    }

    private static async Task<AmazonSageMakerException> SageMakerErrorAsync(Reply reply)
    {
        await using var service = await LoopbackService.StartAsync(reply);
        using var client = Clients.SageMaker(service, config => config.MaxErrorRetry = 0);
        return await Should.ThrowAsync<AmazonSageMakerException>(() => client.ListEndpointsAsync(new ListEndpointsRequest(), Cancellation));
    }

    private static async Task<AmazonCloudWatchException> CloudWatchErrorAsync(Reply reply)
    {
        await using var service = await LoopbackService.StartAsync(reply);
        using var client = Clients.CloudWatch(service, config => config.MaxErrorRetry = 0);
        return await Should.ThrowAsync<AmazonCloudWatchException>(() => client.ListMetricsAsync(Cancellation));
    }
}
