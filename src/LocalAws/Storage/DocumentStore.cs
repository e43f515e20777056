using System.Text.Json.Nodes;

namespace LocalAws.Storage;

/// <summary>Documents in the state database, with a copy in memory that answers all reads.</summary>
/// <remarks>The copy holds texts: each read parses its own, so no caller can change what another sees.</remarks>
internal sealed class DocumentStore : IDocumentStore
{
    private readonly StateDatabase _database;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, SortedDictionary<string, string>> _kinds = new(StringComparer.Ordinal);

    /// <summary>Loads all documents.</summary>
    public DocumentStore(StateDatabase database)
    {
        _database = database;
        foreach (var (kind, name, json) in database.Read(
            "SELECT kind, name, json FROM documents", row => (row.GetString(0), row.GetString(1), row.GetString(2))))
        {
            Kind(kind)[name] = json;
        }
    }

    /// <inheritdoc/>
    public JsonObject? Find(string kind, string name)
    {
        string? json;
        lock (_lock)
        {
            json = Kind(kind).GetValueOrDefault(name);
        }

        return json is null ? null : Parse(json);
    }

    /// <inheritdoc/>
    public IReadOnlyList<JsonObject> All(string kind)
    {
        string[] texts;
        lock (_lock)
        {
            texts = [.. Kind(kind).Values];
        }

        return [.. texts.Select(Parse)];
    }

    /// <inheritdoc/>
    public bool TryAdd(string kind, string name, JsonObject document)
    {
        var json = document.ToJsonString();
        lock (_lock)
        {
            if (Kind(kind).ContainsKey(name))
            {
                return false;
            }

            Save(kind, name, json);
            return true;
        }
    }

    /// <inheritdoc/>
    public void Put(string kind, string name, JsonObject document)
    {
        var json = document.ToJsonString();
        lock (_lock)
        {
            Save(kind, name, json);
        }
    }

    /// <inheritdoc/>
    public bool Update(string kind, string name, Action<JsonObject> change)
    {
        lock (_lock)
        {
            if (!Kind(kind).TryGetValue(name, out var json))
            {
                return false;
            }

            var document = Parse(json);
            change(document);
            Save(kind, name, document.ToJsonString());
            return true;
        }
    }

    /// <inheritdoc/>
    public bool Remove(string kind, string name)
    {
        lock (_lock)
        {
            if (!Kind(kind).ContainsKey(name))
            {
                return false;
            }

            _database.Write(writer => writer.Execute(
                "DELETE FROM documents WHERE kind = $kind AND name = $name", ("$kind", kind), ("$name", name)));
            return Kind(kind).Remove(name);
        }
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private SortedDictionary<string, string> Kind(string kind)
    {
        if (!_kinds.TryGetValue(kind, out var documents))
        {
            documents = new SortedDictionary<string, string>(StringComparer.Ordinal);
            _kinds.Add(kind, documents);
        }

        return documents;
    }

    // The database first: a write that fails leaves memory as it was.
    private void Save(string kind, string name, string json)
    {
        _database.Write(writer => writer.Execute(
            "INSERT INTO documents (kind, name, json) VALUES ($kind, $name, $json) ON CONFLICT (kind, name) DO UPDATE SET json = excluded.json",
            ("$kind", kind), ("$name", name), ("$json", json)));
        Kind(kind)[name] = json;
    }
}
