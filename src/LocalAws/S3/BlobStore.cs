using LocalAws.Storage;

namespace LocalAws.S3;

/// <summary>
/// Files that hold the bytes of objects and parts, under random names: no key ever becomes a path, so none can escape the folder.
/// A blob never changes once it is in place.
/// </summary>
internal sealed class BlobStore(DataDirectory directory)
{
    // Whoever reads or writes a blob does it in large pieces: a buffer in between would only copy them once more.
    private const int BufferSize = 0;

    /// <summary>Opens a new file to receive bytes; it becomes a blob with <see cref="Keep"/>.</summary>
    public FileStream Receive() => new(
        System.IO.Path.Combine(directory.Incoming, Guid.NewGuid().ToString("N")),
        FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, FileOptions.Asynchronous);

    /// <summary>Closes a received file and puts it in place. Returns the blob's name.</summary>
    public string Keep(FileStream received)
    {
        var name = System.IO.Path.GetFileName(received.Name);
        received.Dispose();
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.Move(received.Name, path);
        return name;
    }

    /// <summary>Closes and removes a received file that is not wanted.</summary>
    public static void Discard(FileStream received)
    {
        received.Dispose();
        File.Delete(received.Name);
    }

    /// <summary>Opens a blob for reading. It may be removed meanwhile: the stream reads on.</summary>
    /// <exception cref="FileNotFoundException">The blob was removed.</exception>
    public FileStream Open(string blob)
    {
        try
        {
            return new FileStream(Path(blob), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (DirectoryNotFoundException exception)
        {
            throw new FileNotFoundException($"The blob '{blob}' is gone.", exception);
        }
    }

    /// <summary>Removes a blob.</summary>
    public void Remove(string blob) => File.Delete(Path(blob));

    /// <summary>Removes every blob that is not in the set: left by a process that died between writing bytes and writing their description.</summary>
    public void RemoveAllBut(IReadOnlySet<string> known)
    {
        foreach (var file in Directory.EnumerateFiles(directory.Blobs, "*", SearchOption.AllDirectories))
        {
            if (!known.Contains(System.IO.Path.GetFileName(file)))
            {
                File.Delete(file);
            }
        }
    }

    private string Path(string blob) => System.IO.Path.Combine(directory.Blobs, blob[..2], blob);
}
