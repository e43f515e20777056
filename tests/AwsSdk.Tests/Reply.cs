namespace AwsSdk.Tests;

/// <summary>What the loopback service answers.</summary>
internal sealed record Reply(int Status, string Body)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public byte[]? Bytes { get; init; }

    public string ContentType { get; init; } = "application/x-amz-json-1.1";

    /// <summary>Ends the connection in place of an answer.</summary>
    public bool IsDropped { get; init; }

    /// <summary>The answer waits until this is complete or the caller has gone.</summary>
    public Task Gate { get; init; } = Task.CompletedTask;

    public static Reply Json(string body) => new(200, body);

    public static Reply Error(int status, string type, string message) => new(status, $$"""{"__type":"{{type}}","message":"{{message}}"}""");

    public Reply With(string header, string value) => this with { Headers = new Dictionary<string, string>(Headers) { [header] = value } };
}
