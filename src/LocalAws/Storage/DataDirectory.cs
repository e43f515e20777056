namespace LocalAws.Storage;

/// <summary>The folder that keeps everything across restarts. One process holds it at a time.</summary>
internal sealed class DataDirectory : IDisposable
{
    private const string LockName = "localaws.lock";

    // What --reset removes: only what LocalAws itself writes, so that a mistyped folder loses nothing.
    private static readonly string[] s_ownFiles = ["state.db", "state.db-wal", "state.db-shm"];
    private static readonly string[] s_ownFolders = ["blobs", "incoming"];

    private readonly FileStream _lock;

    private DataDirectory(string path, FileStream @lock)
    {
        Path = path;
        _lock = @lock;
    }

    /// <summary>Absolute path of the folder.</summary>
    public string Path { get; }

    /// <summary>The database of resources, object descriptions and metric blocks.</summary>
    public string Database => System.IO.Path.Combine(Path, "state.db");

    /// <summary>Contents of S3 objects, under random names.</summary>
    public string Blobs => System.IO.Path.Combine(Path, "blobs");

    /// <summary>Contents still being received. Emptied at every start.</summary>
    public string Incoming => System.IO.Path.Combine(Path, "incoming");

    /// <summary>Creates the folder where absent, locks it and, on <paramref name="reset"/>, removes what an earlier run left.</summary>
    /// <exception cref="LocalAwsStartException">The folder cannot be used, or another process holds it.</exception>
    public static DataDirectory Open(string path, bool reset)
    {
        var full = System.IO.Path.GetFullPath(path);
        var @lock = Lock(full);
        try
        {
            var directory = new DataDirectory(full, @lock);
            if (reset)
            {
                directory.Reset();
            }

            directory.EmptyIncoming();
            Directory.CreateDirectory(directory.Blobs);
            return directory;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            @lock.Dispose();
            throw new LocalAwsStartException($"The data directory '{full}' cannot be prepared: {exception.Message}", exception);
        }
    }

    /// <summary>Releases the lock.</summary>
    public void Dispose() => _lock.Dispose();

    private static FileStream Lock(string full)
    {
        try
        {
            Directory.CreateDirectory(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new LocalAwsStartException($"The data directory '{full}' cannot be created: {exception.Message} Choose another with --data DIR.", exception);
        }

        var lockFile = System.IO.Path.Combine(full, LockName);
        if (!File.Exists(lockFile) && Directory.EnumerateFileSystemEntries(full).Any())
        {
            throw new LocalAwsStartException(
                $"'{full}' holds files that are not LocalAws's. Choose an empty or new folder with --data DIR.");
        }

        try
        {
            return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new LocalAwsStartException($"The data directory '{full}' cannot be written: {exception.Message} Choose another with --data DIR.", exception);
        }
        catch (IOException exception)
        {
            throw new LocalAwsStartException(
                $"The data directory '{full}' is in use by another LocalAws. Stop that one, or choose another folder with --data DIR.", exception);
        }
    }

    private void Reset()
    {
        foreach (var file in s_ownFiles)
        {
            File.Delete(System.IO.Path.Combine(Path, file));
        }

        foreach (var folder in s_ownFolders.Select(name => System.IO.Path.Combine(Path, name)).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void EmptyIncoming()
    {
        if (Directory.Exists(Incoming))
        {
            Directory.Delete(Incoming, recursive: true);
        }

        Directory.CreateDirectory(Incoming);
    }
}
