using System.Text.Json.Nodes;
using LocalAws.Storage;

namespace LocalAws.Tests.Storage;

public sealed class DocumentStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private DataDirectory _directory;
    private StateDatabase _database;
    private DocumentStore _store;

    public DocumentStoreTests()
    {
        _directory = DataDirectory.Open(_folder.Path, reset: false);
        _database = new StateDatabase(_directory);
        _store = new DocumentStore(_database);
    }

    public void Dispose()
    {
        _database.Dispose();
        _directory.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Documents_AcrossARestart_AreTheSame()
    {
        _store.Put("endpoint", "b", new JsonObject { ["Name"] = "b", ["When"] = 1.5, ["None"] = null });
        _store.Put("endpoint", "a", new JsonObject { ["Name"] = "a" });
        _store.Put("model", "a", new JsonObject { ["Kind"] = "model" });
        _store.Put("model", "gone", []);
        _store.Remove("model", "gone").ShouldBeTrue();

        Reopen();

        _store.All("endpoint").Select(document => document["Name"]!.GetValue<string>()).ShouldBe(["a", "b"]);
        _store.Find("endpoint", "b")!.ToJsonString().ShouldBe("""{"Name":"b","When":1.5,"None":null}""");
        _store.Find("model", "a")!["Kind"]!.GetValue<string>().ShouldBe("model");
        _store.Find("model", "gone").ShouldBeNull();
        _store.All("absent").ShouldBeEmpty();
    }

    [Fact]
    public void TryAdd_OfATakenName_ChangesNothing()
    {
        _store.TryAdd("kind", "name", new JsonObject { ["v"] = 1 }).ShouldBeTrue();

        _store.TryAdd("kind", "name", new JsonObject { ["v"] = 2 }).ShouldBeFalse();

        _store.Find("kind", "name")!["v"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public void Documents_InAndOut_AreCopies()
    {
        var document = new JsonObject { ["v"] = 1 };
        _store.Put("kind", "name", document);
        document["v"] = 2;
        _store.Find("kind", "name")!["v"] = 3;
        _store.All("kind")[0]["v"] = 4;

        _store.Find("kind", "name")!["v"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public void Update_Parallel_LosesNothing()
    {
        _store.Put("kind", "name", new JsonObject { ["v"] = 0 });

        Parallel.For(0, 200, _ => _store.Update("kind", "name", document => document["v"] = document["v"]!.GetValue<int>() + 1).ShouldBeTrue());
        Reopen();

        _store.Find("kind", "name")!["v"]!.GetValue<int>().ShouldBe(200);
    }

    [Fact]
    public void Update_ThatThrows_ChangesNothing()
    {
        _store.Put("kind", "name", new JsonObject { ["v"] = 1 });

        Should.Throw<InvalidDataException>(() => _store.Update("kind", "name", document =>
        {
            document["v"] = 2;
            throw new InvalidDataException();
        }));

        _store.Find("kind", "name")!["v"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public void UpdateAndRemove_OfWhatIsAbsent_SaySo()
    {
        _store.Update("kind", "absent", _ => { }).ShouldBeFalse();
        _store.Remove("kind", "absent").ShouldBeFalse();
    }

    private void Reopen()
    {
        _database.Dispose();
        _directory.Dispose();
        _directory = DataDirectory.Open(_folder.Path, reset: false);
        _database = new StateDatabase(_directory);
        _store = new DocumentStore(_database);
    }
}
