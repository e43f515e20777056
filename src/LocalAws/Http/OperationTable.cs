using System.Text.Json.Nodes;

namespace LocalAws.Http;

/// <summary>One operation of a JSON-shaped service: input members in, output members out, null for an empty body.</summary>
/// <remarks>The same operation serves JSON, query and CBOR: the dispatcher translates. Timestamps are numbers, epoch seconds.</remarks>
internal delegate Task<JsonObject?> AwsOperation(JsonObject input, CancellationToken cancellationToken);

/// <summary>The operations that one service answers, by name. Unknown names answer <c>UnknownOperationException</c>.</summary>
/// <param name="service">Signing name: <c>sagemaker</c>, <c>monitoring</c>.</param>
internal sealed class OperationTable(string service)
{
    private readonly Dictionary<string, AwsOperation> _operations = new(StringComparer.Ordinal);

    /// <summary>Signing name of the service.</summary>
    public string Service { get; } = service;

    /// <summary>Adds an operation.</summary>
    public void Add(string name, AwsOperation operation) => _operations.Add(name, operation);

    /// <summary>Adds an operation that needs no waiting.</summary>
    public void Add(string name, Func<JsonObject, JsonObject?> operation) =>
        _operations.Add(name, (input, _) => Task.FromResult(operation(input)));

    /// <summary>The operation, or null.</summary>
    public AwsOperation? TryFind(string name) => _operations.GetValueOrDefault(name);

    /// <summary>Finds an operation or throws what AWS answers for one it does not know.</summary>
    public AwsOperation Find(string name) => _operations.TryGetValue(name, out var operation)
        ? operation
        : throw new AwsError("UnknownOperationException", $"LocalAws does not support {Service}:{name}.");
}
