using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using LocalAws.Storage;

namespace LocalAws.Tests.Fakes;

/// <summary>Documents in memory.</summary>
internal sealed class MemoryDocuments : IDocumentStore
{
    private readonly Dictionary<(string Kind, string Name), JsonObject> _documents = [];
    private readonly Lock _gate = new();

    public JsonObject? Find(string kind, string name)
    {
        lock (_gate)
        {
            return _documents.TryGetValue((kind, name), out var document) ? Copy(document) : null;
        }
    }

    public IReadOnlyList<JsonObject> All(string kind)
    {
        lock (_gate)
        {
            return [.. _documents.Where(pair => pair.Key.Kind == kind).Select(pair => Copy(pair.Value))];
        }
    }

    public bool TryAdd(string kind, string name, JsonObject document)
    {
        lock (_gate)
        {
            return _documents.TryAdd((kind, name), Copy(document));
        }
    }

    public void Put(string kind, string name, JsonObject document)
    {
        lock (_gate)
        {
            _documents[(kind, name)] = Copy(document);
        }
    }

    public bool Update(string kind, string name, Action<JsonObject> change)
    {
        lock (_gate)
        {
            if (!_documents.TryGetValue((kind, name), out var document))
            {
                return false;
            }

            change(document);
            return true;
        }
    }

    public bool Remove(string kind, string name)
    {
        lock (_gate)
        {
            return _documents.Remove((kind, name));
        }
    }

    // Through text, as a store on disk does: numbers come back without their type.
    private static JsonObject Copy(JsonObject document) => JsonNode.Parse(document.ToJsonString())!.AsObject();
}
