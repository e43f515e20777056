using Microsoft.Data.Sqlite;

namespace LocalAws.Storage;

/// <summary>The SQLite database under the data directory: one connection that writes, one that reads.</summary>
/// <remarks>Write-ahead logging lets a read go on beside a write. Each connection has its own lock.</remarks>
internal sealed class StateDatabase : IDisposable
{
    private const int SchemaVersion = 1;

    private const string Schema = """
        CREATE TABLE IF NOT EXISTS documents (kind TEXT NOT NULL, name TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (kind, name)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS buckets (name TEXT NOT NULL PRIMARY KEY, created INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS objects (
            bucket TEXT NOT NULL, key TEXT NOT NULL, blob TEXT NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
            modified INTEGER NOT NULL, content_type TEXT NOT NULL, headers TEXT NOT NULL, PRIMARY KEY (bucket, key)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS uploads (
            id TEXT NOT NULL PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL, started INTEGER NOT NULL,
            content_type TEXT NOT NULL, headers TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS parts (
            upload TEXT NOT NULL, number INTEGER NOT NULL, blob TEXT NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
            modified INTEGER NOT NULL, PRIMARY KEY (upload, number)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS series (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE IF NOT EXISTS blocks (series INTEGER NOT NULL, block INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (series, block)) WITHOUT ROWID;
        """;

    private readonly SqliteConnection _writer;
    private readonly SqliteConnection _reader;
    private readonly Lock _writing = new();
    private readonly Lock _reading = new();

    /// <summary>Opens the database, making it when absent.</summary>
    /// <exception cref="LocalAwsStartException">The file is damaged, or of a later version.</exception>
    public StateDatabase(DataDirectory directory)
    {
        var source = new SqliteConnectionStringBuilder { DataSource = directory.Database, Pooling = false }.ConnectionString;
        _writer = new SqliteConnection(source);
        _reader = new SqliteConnection(source);
        try
        {
            _writer.Open();
            Execute(_writer, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000;");
            Prepare(directory.Database);
            _reader.Open();
            Execute(_reader, "PRAGMA busy_timeout=5000; PRAGMA query_only=ON;");
        }
        catch (SqliteException exception)
        {
            Dispose();
            throw new LocalAwsStartException(
                $"The state file '{directory.Database}' cannot be read ({exception.Message}). Start over with --reset, or choose another folder with --data DIR.", exception);
        }
        catch (LocalAwsStartException)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Runs changes in one transaction: all of them are kept or none is.</summary>
    public void Write(Action<SqliteWriter> changes)
    {
        lock (_writing)
        {
            using var transaction = _writer.BeginTransaction();
            changes(new SqliteWriter(_writer, transaction));
            transaction.Commit();
        }
    }

    /// <summary>Reads rows into a list.</summary>
    public List<T> Read<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        lock (_reading)
        {
            using var command = _reader.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in parameters)
            {
                command.Parameters.AddWithValue(name, value);
            }

            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(row(reader));
            }

            return rows;
        }
    }

    /// <summary>Closes both connections; SQLite folds the log into the file.</summary>
    public void Dispose()
    {
        _reader.Dispose();
        _writer.Dispose();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Prepare(string file)
    {
        using var version = _writer.CreateCommand();
        version.CommandText = "PRAGMA user_version";
        var found = Convert.ToInt32(version.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        if (found > SchemaVersion)
        {
            throw new LocalAwsStartException(
                $"The state file '{file}' was written by a later version of LocalAws (format {found}; this one reads {SchemaVersion}). Start over with --reset, or choose another folder with --data DIR.");
        }

        Execute(_writer, Schema);
        Execute(_writer, $"PRAGMA user_version={SchemaVersion}");
    }
}
