using System.Collections.Immutable;

namespace LocalAws.S3;

/// <summary>A bucket with its objects in memory, in key order. Readers take <see cref="Objects"/> and see one moment.</summary>
internal sealed class Bucket(string name, DateTimeOffset created, ImmutableSortedSet<ObjectRecord> objects)
{
    /// <summary>Name.</summary>
    public string Name { get; } = name;

    /// <summary>When it was made.</summary>
    public DateTimeOffset Created { get; } = created;

    /// <summary>Held while objects change.</summary>
    public Lock Changing { get; } = new();

    /// <summary>The objects at this moment.</summary>
    public ImmutableSortedSet<ObjectRecord> Objects { get; private set; } = objects;

    /// <summary>Set once the bucket is deleted: a put that waited for the lock must not write into it.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>The object, or null.</summary>
    public ObjectRecord? Find(string key) => Objects.TryGetValue(ObjectRecord.Probe(key), out var found) ? found : null;

    /// <summary>Adds or replaces an object; the caller holds <see cref="Changing"/>.</summary>
    public void Set(ObjectRecord record) => Objects = Objects.Remove(record).Add(record);

    /// <summary>Removes an object; the caller holds <see cref="Changing"/>.</summary>
    public void Remove(ObjectRecord record) => Objects = Objects.Remove(record);
}
