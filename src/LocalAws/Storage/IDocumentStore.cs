using System.Text.Json.Nodes;

namespace LocalAws.Storage;

/// <summary>Resources as JSON documents, by kind and name, kept across restarts.</summary>
/// <remarks>Documents that go in or come out are copies: changing one changes nothing until it is put. Safe for concurrent use.</remarks>
internal interface IDocumentStore
{
    /// <summary>The document, or null.</summary>
    JsonObject? Find(string kind, string name);

    /// <summary>Every document of the kind.</summary>
    IReadOnlyList<JsonObject> All(string kind);

    /// <summary>Adds a document; false when the name is taken.</summary>
    bool TryAdd(string kind, string name, JsonObject document);

    /// <summary>Writes a document, new or not.</summary>
    void Put(string kind, string name, JsonObject document);

    /// <summary>Changes a document in one step; false when it does not exist.</summary>
    bool Update(string kind, string name, Action<JsonObject> change);

    /// <summary>Removes a document; false when it does not exist.</summary>
    bool Remove(string kind, string name);
}
