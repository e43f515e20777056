using LocalAws.Storage;
using Microsoft.Data.Sqlite;

namespace LocalAws.Tests.Storage;

public sealed class DataDirectoryTests
{
    [Fact]
    public void Open_AFolderOfSomethingElse_IsRefusedAndUntouched()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "state.db");
        File.WriteAllText(file, "precious");

        Should.Throw<LocalAwsStartException>(() => DataDirectory.Open(folder.Path, reset: true)).Message.ShouldContain("--data");

        File.ReadAllText(file).ShouldBe("precious");
    }

    [Fact]
    public void Reset_RemovesOnlyWhatLocalAwsWrote()
    {
        using var folder = new TemporaryFolder();
        DataDirectory.Open(folder.Path, reset: false).Dispose();
        var notes = Path.Combine(folder.Path, "notes.txt");
        File.WriteAllText(notes, "mine");
        File.WriteAllText(Path.Combine(folder.Path, "state.db"), "state");

        using var directory = DataDirectory.Open(folder.Path, reset: true);

        File.Exists(directory.Database).ShouldBeFalse();
        File.ReadAllText(notes).ShouldBe("mine");
    }

    [Fact]
    public void Open_Twice_IsRefusedUntilTheFirstIsClosed()
    {
        using var folder = new TemporaryFolder();
        using (DataDirectory.Open(folder.Path, reset: false))
        {
            Should.Throw<LocalAwsStartException>(() => DataDirectory.Open(folder.Path, reset: true)).Message.ShouldContain("in use");
        }

        DataDirectory.Open(folder.Path, reset: false).Dispose();
    }

    [Fact]
    public void Open_WhereAFileStands_SaysWhichFolderCannotBeMade()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "x");

        Should.Throw<LocalAwsStartException>(() => DataDirectory.Open(file, reset: false)).Message.ShouldContain(file);
    }

    [Fact]
    public void Database_DamagedFile_SaysHowToStartOver()
    {
        using var folder = new TemporaryFolder();
        using var directory = DataDirectory.Open(folder.Path, reset: false);
        File.WriteAllText(directory.Database, new string('x', 10_000));

        Should.Throw<LocalAwsStartException>(() => new StateDatabase(directory)).Message.ShouldContain("--reset");
    }

    [Fact]
    public void Database_OfALaterVersion_IsRefused()
    {
        using var folder = new TemporaryFolder();
        using var directory = DataDirectory.Open(folder.Path, reset: false);
        using (var connection = new SqliteConnection($"Data Source={directory.Database};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version=99";
            command.ExecuteNonQuery();
        }

        Should.Throw<LocalAwsStartException>(() => new StateDatabase(directory)).Message.ShouldContain("later version");
    }
}
