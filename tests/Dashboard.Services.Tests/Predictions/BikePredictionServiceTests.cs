using System.Text;
using Dashboard.Services.Errors;
using Dashboard.Services.Predictions;
using Dashboard.Services.Tests.Support;
using Dashboard.Services.Workspaces;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dashboard.Services.Tests.Predictions;

public sealed class BikePredictionServiceTests
{
    private static readonly BikeRide s_ride = BikeFeatures.FromRow("2012-12-19 17:00:00,4,0,1,1,16.4,20.455,50,26.0027");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PredictAsync_SampleRide_SendsItsLineAndGivesTheRiders()
    {
        string? path = null;
        string? variant = null;
        string? sent = null;
        string? contentType = null;
        await using var server = await WireServer.StartAsync(async context =>
        {
            path = context.Request.Path;
            variant = context.Request.Headers["X-Amzn-SageMaker-Target-Variant"];
            contentType = context.Request.ContentType;
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            sent = await reader.ReadToEndAsync(context.RequestAborted);
            context.Response.ContentType = "text/csv; charset=utf-8";
            context.Response.Headers["x-Amzn-Invoked-Production-Variant"] = "candidate";
            context.Response.Headers["x-amzn-RequestId"] = "request-7";
            await context.Response.WriteAsync("6.349300861358643\n", context.RequestAborted);
        });
        using var logs = new RecordingLoggerFactory();
        using var bench = new Bench(server.Address, loggerFactory: logs);

        var prediction = await bench.Services.BikePredictions.PredictAsync(s_ride, "bike", "candidate", Bench.Scientist, Token);

        path.ShouldBe("/endpoints/bike/invocations");
        variant.ShouldBe("candidate");
        contentType.ShouldBe("text/csv");
        sent.ShouldBe("4,0,1,1,16.4,20.455,50,26.0027,2012,12,19,2,17");
        prediction.RequestBody.ShouldBe(sent);
        prediction.Log1pRiders.ShouldBe(6.349300861358643);
        Math.Round(prediction.Riders, 2).ShouldBe(571.09);
        prediction.Variant.ShouldBe("candidate");
        prediction.RequestId.ShouldBe("request-7");
        prediction.Latency.ShouldBeGreaterThan(TimeSpan.Zero);
        logs.Lines.ShouldContain(line => line.Contains("ada invoked endpoint bike, variant candidate", StringComparison.Ordinal)
            && line.Contains("request-7", StringComparison.Ordinal));
        logs.Lines.ShouldNotContain(line => line.Contains("20.455", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PredictAsync_Viewer_IsDeniedWithoutACall()
    {
        await using var server = await WireServer.StartAsync(200, "6.3");
        using var logs = new RecordingLoggerFactory();
        using var bench = new Bench(server.Address, loggerFactory: logs);

        var exception = await Should.ThrowAsync<ServiceException>(
            bench.Services.BikePredictions.PredictAsync(s_ride, "bike", null, new Caller("eve", Role.Viewer), Token));

        exception.Kind.ShouldBe(ServiceErrorKind.Denied);
        exception.Message.ShouldBe("Asking a model needs the role Scientist, and eve has the role Viewer.");
        server.Requests.ShouldBe(0);
        logs.Lines.ShouldContain(line => line.Contains("eve was refused", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PredictAsync_HumidityOf140_IsRejectedWithoutACall()
    {
        await using var server = await WireServer.StartAsync(200, "6.3");
        using var bench = new Bench(server.Address);

        var exception = await Should.ThrowAsync<ServiceException>(
            bench.Services.BikePredictions.PredictAsync(s_ride with { Humidity = 140 }, "bike", null, Bench.Scientist, Token));

        exception.Kind.ShouldBe(ServiceErrorKind.InvalidInput);
        exception.Message.ShouldBe("Humidity must be between 0 and 100 %, not 140.");
        server.Requests.ShouldBe(0);
    }

    [Fact]
    public async Task PredictAsync_OneMoreThanTheLimit_IsThrottledWithoutACall()
    {
        await using var server = await WireServer.StartAsync(200, "6.3");
        using var bench = new Bench(server.Address, new Microsoft.Extensions.Time.Testing.FakeTimeProvider());
        for (var i = 0; i < 60; i++)
        {
            await bench.Services.BikePredictions.PredictAsync(s_ride, "bike", null, Bench.Scientist, Token);
        }

        var exception = await Should.ThrowAsync<ServiceException>(
            bench.Services.BikePredictions.PredictAsync(s_ride, "bike", null, Bench.Scientist, Token));

        exception.Kind.ShouldBe(ServiceErrorKind.Throttled);
        server.Requests.ShouldBe(60);
    }

    [Theory]
    [InlineData("")]
    [InlineData("6.3,6.4")]
    [InlineData("NaN")]
    public async Task PredictAsync_UnusableAnswer_IsAModelErrorAndAudited(string answer)
    {
        await using var server = await WireServer.StartAsync(200, answer);
        using var logs = new RecordingLoggerFactory();
        using var bench = new Bench(server.Address, loggerFactory: logs);

        var exception = await Should.ThrowAsync<ServiceException>(
            bench.Services.BikePredictions.PredictAsync(s_ride, "bike", null, Bench.Scientist, Token));

        exception.Kind.ShouldBe(ServiceErrorKind.ModelError);
        logs.Lines.ShouldContain(line => line.Contains("it failed: ModelError", StringComparison.Ordinal));
    }
}
