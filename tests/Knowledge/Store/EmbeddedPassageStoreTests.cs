using System.Text;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

public sealed class EmbeddedPassageStoreTests : PassageStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EmbeddedPassageStore _store;

    public EmbeddedPassageStoreTests() => _store = new EmbeddedPassageStore(_folder.Path, readOnly: false, TimeProvider.System);

    protected override IPassageStore Store => _store;

    private string File => _folder.At(EmbeddedPassageStore.FileName);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_store_from_a_newer_version_is_refused_and_not_touched()
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));
        Execute("PRAGMA user_version = 99");
        var before = await System.IO.File.ReadAllBytesAsync(File, Cancellation);
        using var store = new EmbeddedPassageStore(_folder.Path, readOnly: false, TimeProvider.System);

        var refusal = await Assert.ThrowsAsync<PassageStoreException>(() => store.FindPublishedAsync(Cancellation));

        Assert.False(refusal.IsDamage);
        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File, Cancellation));
        Assert.Equal([File], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Who_looks_for_the_first_snapshot_while_it_is_published_finds_none_or_it_and_no_damage()
    {
        for (var round = 0; round < 40; round++)
        {
            using var folder = new TemporaryFolder();
            using var writer = new EmbeddedPassageStore(folder.Path, readOnly: false, TimeProvider.System);
            using var reader = new EmbeddedPassageStore(folder.Path, readOnly: false, TimeProvider.System);
            await writer.StageAsync(Named("one"), new PassageWeigher([ADocument.Named("a").Saying("Le lecteur de carte.").Build()]).Weigh(), Cancellation);
            var publishing = Task.Run(() => writer.PublishAsync(Named("one").Id, Cancellation), Cancellation);

            PublishedSnapshot? found;
            do
            {
                found = await reader.FindPublishedAsync(Cancellation);
            }
            while (found is null);
            await publishing;

            Assert.Equal("one", found.Snapshot.Id.Value);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_store_from_before_dense_vectors_serves_as_it_is_and_takes_the_next_snapshot(bool readOnly)
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));
        Execute("DROP TABLE dense; PRAGMA user_version = 1");
        using var store = new EmbeddedPassageStore(_folder.Path, readOnly, TimeProvider.System);

        var published = await store.FindPublishedAsync(Cancellation);

        Assert.Null(published?.Snapshot.Dense);
        Assert.Equal("Le lecteur de carte.", Assert.Single(await store.ReadDocumentAsync(published!.Snapshot.Id, "a", Cancellation)).Text);
        await PublishAsync("two", ADocument.Named("a").Saying("Le mot de passe."));
        Assert.Equal("one", (await Store.RollBackAsync(Cancellation)).Value);
    }

    [Fact]
    public async Task A_starter_in_a_folder_that_nobody_may_write_to_serves_and_leaves_no_file()
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        try
        {
            using var starter = new EmbeddedPassageStore(_folder.Path, readOnly: true, TimeProvider.System);
            var published = await starter.FindPublishedAsync(Cancellation);

            Assert.Equal("Le lecteur de carte.", Assert.Single(await starter.ReadDocumentAsync(published!.Snapshot.Id, "a", Cancellation)).Text);
            Assert.Equal([File], Directory.GetFiles(_folder.Path));
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
            {
                System.IO.File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    [Fact]
    public async Task A_damaged_starter_is_refused_and_stays_where_it_is()
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));
        Execute("UPDATE passages SET json = replace(json, 'lecteur', 'facteur')");
        using var starter = new EmbeddedPassageStore(_folder.Path, readOnly: true, TimeProvider.System);

        Assert.True((await Assert.ThrowsAsync<PassageStoreException>(() => starter.FindPublishedAsync(Cancellation))).IsDamage);
        Assert.True(System.IO.File.Exists(File));
    }

    [Theory]
    [InlineData("UPDATE passages SET json = replace(json, 'lecteur', 'facteur')")]
    [InlineData("UPDATE passages SET document = 'b' WHERE document = 'a'")]
    [InlineData("UPDATE passages SET language = 'nl'")]
    [InlineData("UPDATE passages SET words = zeroblob(length(words))")]
    [InlineData("UPDATE documents SET json = replace(json, '\"audience\":\"Staff\"', '\"audience\":\"Public\"')")]
    [InlineData("UPDATE snapshots SET state = 'Publishee'")]
    [InlineData("DELETE FROM passages WHERE document = 'a'")]
    [InlineData("DELETE FROM snapshots")]
    [InlineData("DROP TABLE passages")]
    [InlineData("PRAGMA user_version = 16777217")]
    public async Task Whatever_is_not_what_was_written_is_damage_and_set_aside(string damage)
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte.").For(Audience.Staff), ADocument.Named("b").Saying("La souris."));
        Execute(damage);
        using var store = new EmbeddedPassageStore(_folder.Path, readOnly: false, TimeProvider.System);

        var refusal = await Assert.ThrowsAsync<PassageStoreException>(() => store.FindPublishedAsync(Cancellation));

        Assert.True(refusal.IsDamage);
        Assert.Contains(Directory.GetFiles(_folder.Path, "*.damaged-*").Single(f => !f.EndsWith("-wal", StringComparison.Ordinal) && !f.EndsWith("-shm", StringComparison.Ordinal)), refusal.Message, StringComparison.Ordinal);
        Assert.Null(await store.FindPublishedAsync(Cancellation));
    }

    [Fact]
    public async Task A_row_changed_behind_the_back_of_a_loaded_index_is_never_quoted()
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));
        var published = await _store.FindPublishedAsync(Cancellation);
        Execute("UPDATE passages SET json = replace(json, 'lecteur', 'facteur')");

        Assert.True((await Assert.ThrowsAsync<PassageStoreException>(() => _store.ReadDocumentAsync(published!.Snapshot.Id, "a", Cancellation))).IsDamage);
    }

    [Fact]
    public async Task The_text_of_a_deleted_passage_is_in_no_byte_of_the_files()
    {
        const string Secret = "Rue du Secret 17";
        var padding = Enumerable.Range(0, 60).Select(i => $"Phrase de remplissage numéro {i} avec {Secret} dedans.").ToArray();
        await PublishAsync("one", ADocument.Named("a").Saying(padding), ADocument.Named("b").Saying("La souris."));
        Assert.NotEqual(0, Occurrences(Secret));

        await PublishAsync("two", ADocument.Named("b").Saying("La souris."));
        Assert.NotEqual(0, Occurrences(Secret));
        await PublishAsync("three", ADocument.Named("b").Saying("La souris et le clavier."));

        Assert.Equal(0, Occurrences(Secret));
        Assert.Equal(0, Occurrences("remplissage"));
    }

    private int Occurrences(string text)
    {
        var sought = Encoding.UTF8.GetBytes(text);
        return Directory.GetFiles(_folder.Path).Count(file => System.IO.File.ReadAllBytes(file).AsSpan().IndexOf(sought) >= 0);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }
}
