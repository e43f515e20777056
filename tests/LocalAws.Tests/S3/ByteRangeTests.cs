using LocalAws.Http;
using LocalAws.S3;

namespace LocalAws.Tests.S3;

public sealed class ByteRangeTests
{
    [Theory]
    [InlineData("bytes=0-0", 0, 1)]
    [InlineData("bytes=2-5", 2, 4)]
    [InlineData("bytes=2-", 2, 8)]
    [InlineData("bytes=2-99", 2, 8)]
    [InlineData("bytes=-3", 7, 3)]
    [InlineData("bytes=-99", 0, 10)]
    public void Parse_Inside_IsThatPart(string header, long first, long length)
    {
        ByteRange.Parse(header, 10).ShouldBe(new ByteRange(first, length));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("items=0-1")]
    [InlineData("bytes=")]
    [InlineData("bytes=-")]
    [InlineData("bytes=5-2")]
    [InlineData("bytes=a-b")]
    [InlineData("bytes=1-b")]
    [InlineData("bytes=0-1,3-4")]
    public void Parse_NoneOrUnreadable_IsTheWhole(string? header)
    {
        ByteRange.Parse(header, 10).ShouldBeNull();
    }

    [Theory]
    [InlineData("bytes=10-", 10)]
    [InlineData("bytes=10-12", 10)]
    [InlineData("bytes=-0", 10)]
    [InlineData("bytes=0-0", 0)]
    [InlineData("bytes=-5", 0)]
    public void Parse_Outside_SaysHowLongTheObjectIs(string header, long size)
    {
        Should.Throw<AwsError>(() => ByteRange.Parse(header, size)).Members["Content-Range"].ShouldBe($"bytes */{size}");
    }
}
