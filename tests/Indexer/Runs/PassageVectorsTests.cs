using Assistant.Indexer.Extraction;
using Assistant.Indexer.Runs;
using Assistant.Indexer.Sources;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Indexer.Runs;

/// <summary>Dense vectors of an indexing run: in batches, once for each text, and never a snapshot with some of them.</summary>
public sealed class PassageVectorsTests : IDisposable
{
    private readonly FakeEmbedder _model = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-vectors-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Sources => Path.Combine(_folder.FullName, "sources");

    private int Embedded => _model.Seen.Sum(batch => batch.Count);

    public void Dispose()
    {
        _model.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Passages_are_embedded_in_batches_with_what_stands_above_them()
    {
        var text = string.Join("\n\n", Enumerable.Range(0, 150).Select(i => $"## Section {i}\n\nLe guichet numéro {i} ouvre le lundi matin à neuf heures."));
        Write("guichet", "# Le guichet\n\n" + text);

        var report = await RunAsync();

        Assert.Equal((_model.Space, 150), (report.Dense, report.VectorsMade));
        Assert.Equal([64, 64, 22], _model.Seen.Select(batch => batch.Count));
        Assert.StartsWith("Le guichet\nSection 0\n", _model.Seen[0][0], StringComparison.Ordinal);
        Assert.Equal(_model.Space, (await PublishedAsync()).Snapshot.Dense);
    }

    [Fact]
    public async Task A_further_run_embeds_only_what_has_changed_and_forgets_what_is_gone()
    {
        Write("guichet", "# Le guichet\n\nLe guichet ouvre le lundi matin à neuf heures précises.");
        Write("lecteur", "# Le lecteur\n\nLe lecteur de cartes se branche à gauche de l'écran.");
        await RunAsync();
        Write("guichet", "# Le guichet\n\nLe guichet ouvre le jeudi soir à dix-huit heures précises.");

        var changed = await RunAsync();
        var same = await RunAsync();

        Assert.Equal((true, 1, 3), (changed.Published, changed.VectorsMade, Embedded));
        Assert.Equal((false, _model.Space), (same.Published, same.Dense));
        using var cache = new VectorCache(_folder.FullName, FakeEmbedder.Model);
        Assert.Equal([("lundi", false), ("lecteur", true), ("jeudi", true)], _model.Seen.SelectMany(batch => batch)
            .Select(text => (((string[])["lundi", "lecteur", "jeudi"]).First(word => text.Contains(word, StringComparison.Ordinal)), cache.Has(Digest(text)))));
    }

    [Fact]
    public async Task Another_model_and_none_are_both_a_reason_to_index_again()
    {
        Write("guichet", "# Le guichet\n\nLe guichet ouvre le lundi matin à neuf heures précises.");
        await RunAsync();

        var other = await RunAsync(new PassageEmbedder(_model, new EmbeddingModel("other", TimeSpan.FromSeconds(1)), TimeProvider.System));
        var none = await RunAsync(PassageEmbedder.None);

        Assert.Equal((true, "other"), (other.Published, other.Dense?.Model));
        Assert.Equal((true, null), (none.Published, none.Dense));
        Assert.Equal(2, Embedded);
    }

    [Fact]
    public async Task A_model_that_has_changed_behind_its_name_embeds_everything_anew()
    {
        Write("guichet", "# Le guichet\n\nLe guichet ouvre le lundi matin à neuf heures précises.");
        Write("lecteur", "# Le lecteur\n\nLe lecteur de cartes se branche à gauche de l'écran.");
        await RunAsync();
        _model.Dimensions = 32;
        Write("lecteur", "# Le lecteur\n\nLe lecteur de cartes se branche à droite de l'écran.");

        var report = await RunAsync();

        Assert.Equal((true, 32), (report.Published, report.Dense?.Dimensions));
        Assert.Equal(32, (await PublishedAsync()).Snapshot.Dense?.Dimensions);
    }

    [Fact]
    public async Task A_model_that_fails_half_way_leaves_the_old_snapshot_serving_and_loses_no_vector()
    {
        Write("guichet", "# Le guichet\n\nLe guichet ouvre le lundi matin à neuf heures précises.");
        var before = await RunAsync();
        Write("guichet", "# Le guichet\n\n" + string.Join("\n\n", Enumerable.Range(0, 100).Select(i => $"## Section {i}\n\nLe guichet numéro {i} ouvre le lundi matin à neuf heures.")));
        _model.Fails = _ => _model.Seen.Count > 2 ? throw new System.Text.Json.JsonException("broken") : Task.CompletedTask;

        var failure = await Assert.ThrowsAsync<PassageStoreException>(() => RunAsync());

        Assert.Contains("Nothing was published; what was published before still serves", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before.Snapshot, (await PublishedAsync()).Snapshot.Id);
        _model.Fails = null;
        Assert.Equal((true, 36), (await RunAsync() is var after ? (after.Published, after.VectorsMade) : default));
    }

    [Fact]
    public async Task Kept_vectors_that_cannot_be_read_are_made_again()
    {
        Write("guichet", "# Le guichet\n\nLe guichet ouvre le lundi matin à neuf heures précises.");
        await RunAsync();
        Write("guichet", "# Le guichet\n\nLe guichet ouvre le jeudi soir à dix-huit heures précises.");
        File.WriteAllText(Path.Combine(_folder.FullName, VectorCache.FileName), "This is no database, however long it goes on. ");

        Assert.Equal(1, (await RunAsync()).VectorsMade);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Sources);
        File.WriteAllText(Path.Combine(Sources, name + ".md"), text);
    }

    private async Task<RunReport> RunAsync(PassageEmbedder? embedder = null)
    {
        using var store = new EmbeddedPassageStore(_folder.FullName, readOnly: false, TimeProvider.System);
        using var listed = new ListedSources([SourceListing.Open(Sources, Audience.Public)], _folder.FullName, TimeProvider.System);
        using var vectors = new PassageVectors(embedder ?? new PassageEmbedder(_model, new EmbeddingModel(FakeEmbedder.Model, TimeSpan.FromSeconds(1)), TimeProvider.System), _folder.FullName);
        await using var extraction = new ExtractionProcess();
        return await new IndexingRun(store, new DocumentReading(store, extraction, new LanguageDetector()), vectors, TimeProvider.System)
            .RunAsync(listed.Documents, isDryRun: false, new Progress<DocumentOutcome>(), Cancellation);
    }

    private async Task<PublishedSnapshot> PublishedAsync()
    {
        using var store = new EmbeddedPassageStore(_folder.FullName, readOnly: false, TimeProvider.System);
        return (await store.FindPublishedAsync(Cancellation))!;
    }

    private static byte[] Digest(string text) => System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text));
}
