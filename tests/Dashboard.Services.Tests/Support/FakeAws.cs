using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Services.Tests.Support;

/// <summary>JSON operations answered by a test, and objects of one S3 that knows list and get.</summary>
internal sealed class FakeAws : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Func<JsonObject, JsonNode>> _operations = new();
    private readonly ConcurrentDictionary<string, byte[]> _objects = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private WireServer? _server;

    private WireServer Server => _server ?? throw new InvalidOperationException("Not started.");

    /// <summary>Where it listens.</summary>
    public string Address => Server.Address;

    /// <summary>Operations, and S3 requests as <c>GET /bucket/key</c>, in the order of arrival.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>Starts.</summary>
    public static async Task<FakeAws> StartAsync()
    {
        var aws = new FakeAws();
        aws._server = await WireServer.StartAsync(aws.AnswerAsync);
        return aws;
    }

    /// <summary>Answers an operation.</summary>
    public FakeAws On(string operation, Func<JsonObject, JsonNode> answer)
    {
        _operations[operation] = answer;
        return this;
    }

    /// <summary>Answers an operation with one text.</summary>
    public FakeAws On(string operation, string json) => On(operation, _ => JsonNode.Parse(json)!);

    /// <summary>An error to return from an answer.</summary>
    public static JsonObject Error(string code, string message) => new() { ["__type"] = code, ["message"] = message };

    /// <summary>Puts an object.</summary>
    public FakeAws Put(string path, string content)
    {
        _objects[path] = Encoding.UTF8.GetBytes(content);
        return this;
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task AnswerAsync(HttpContext context)
    {
        string? target = context.Request.Headers["X-Amz-Target"];
        if (target is null)
        {
            await AnswerS3Async(context);
            return;
        }

        var operation = target[(target.LastIndexOf('.') + 1)..];
        _requests.Enqueue(operation);
        var request = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var answer = _operations.TryGetValue(operation, out var known)
            ? known(request!.AsObject())
            : Error("UnknownOperationException", operation);
        context.Response.StatusCode = answer is JsonObject body && body.ContainsKey("__type") ? 400 : 200;
        context.Response.ContentType = "application/x-amz-json-1.1";
        await context.Response.WriteAsync(answer.ToJsonString(), context.RequestAborted);
    }

    private async Task AnswerS3Async(HttpContext context)
    {
        var path = context.Request.Path.Value!.TrimStart('/');
        _requests.Enqueue($"{context.Request.Method} /{path}");
        context.Response.ContentType = "application/xml";
        if (context.Request.Query.ContainsKey("list-type"))
        {
            await context.Response.WriteAsync(List(path.TrimEnd('/'), context.Request.Query["prefix"].ToString()), context.RequestAborted);
            return;
        }

        if (!_objects.TryGetValue(path, out var content))
        {
            context.Response.StatusCode = 404;
            await context.Response.WriteAsync("<Error><Code>NoSuchKey</Code><Message>no</Message></Error>", context.RequestAborted);
            return;
        }

        context.Response.ContentType = "text/csv";
        context.Response.Headers.ETag = $"\"{ETag(content)}\"";
        if (context.Request.Headers.Range.Count > 0)
        {
            var end = int.Parse(context.Request.Headers.Range.ToString().Split('-')[1]);
            content = content[..Math.Min(content.Length, end + 1)];
            context.Response.StatusCode = 206;
            context.Response.Headers.ETag = "\"0123456789abcdef0123456789abcdef-1\"";
        }

        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private string List(string bucket, string prefix)
    {
        var number = 0;
        var contents = _objects
            .Where(one => one.Key.StartsWith($"{bucket}/{prefix}", StringComparison.Ordinal))
            .OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one =>
                $"<Contents><Key>{one.Key[(bucket.Length + 1)..]}</Key><LastModified>2026-01-01T00:{number++:00}:00.000Z</LastModified>"
                + $"<ETag>\"{ETag(one.Value)}\"</ETag><Size>{one.Value.Length}</Size></Contents>");
        return $"<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>{bucket}</Name><IsTruncated>false</IsTruncated>{string.Concat(contents)}</ListBucketResult>";
    }

    private static string ETag(byte[] content)
    {
#pragma warning disable CA5351 // S3's ETag is the MD5 of the content, and the client checks it.
        return Convert.ToHexStringLower(MD5.HashData(content));
#pragma warning restore CA5351
    }
}
