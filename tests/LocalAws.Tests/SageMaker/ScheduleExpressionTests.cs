using LocalAws.Http;
using LocalAws.SageMaker.Schedules;

namespace LocalAws.Tests.SageMaker;

public sealed class ScheduleExpressionTests
{
    [Theory]
    [InlineData("cron(0 * ? * * *)", "2026-03-04T10:20:00Z", "2026-03-04T11:00:00Z")]
    [InlineData("cron(0 * ? * * *)", "2026-03-04T11:00:00Z", "2026-03-04T12:00:00Z")]
    [InlineData("cron(0 * ? * * *)", "2026-03-04T23:59:59Z", "2026-03-05T00:00:00Z")]
    [InlineData("cron(0 12 ? * * *)", "2026-03-04T11:59:00Z", "2026-03-04T12:00:00Z")]
    [InlineData("cron(0 12 ? * * *)", "2026-03-04T12:00:00Z", "2026-03-05T12:00:00Z")]
    [InlineData("cron(0 2/6 ? * * *)", "2026-03-04T08:30:00Z", "2026-03-04T14:00:00Z")]
    [InlineData("cron(0 2/6 ? * * *)", "2026-03-04T20:00:00Z", "2026-03-05T02:00:00Z")]
    public void Next_IsTheFirstRunLaterThanTheTime(string expression, string after, string expected)
    {
        ScheduleExpression.Parse(expression).Next(DateTimeOffset.Parse(after)).ShouldBe(DateTimeOffset.Parse(expected));
    }

    [Theory]
    [InlineData("cron(5 * ? * * *)")]
    [InlineData("cron(0 24 ? * * *)")]
    [InlineData("cron(0 1/0 ? * * *)")]
    [InlineData("rate(1 hour)")]
    [InlineData("")]
    public void Parse_Unsupported_NamesTheFormsThatWork(string expression)
    {
        Should.Throw<AwsError>(() => ScheduleExpression.Parse(expression)).Message.ShouldContain("cron(0 * ? * * *)");
    }
}
