using Assistant.Indexer.Extraction;
using Assistant.Indexer.Runs;
using Assistant.Indexer.Sources;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Xunit;

namespace Assistant.Tests.Indexer.Runs;

public sealed class IndexingRunTests : IDisposable
{
    private readonly string _documents = Directory.CreateTempSubdirectory("assistant-documents-").FullName;
    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-store-").FullName;

    public IndexingRunTests()
    {
        Write("guichet.md", "# Le guichet\n\n## Horaires\n\nLe guichet de la commune ouvre le lundi matin à neuf heures précises.\n");
        Write("carte.txt", "La carte d'identité électronique se demande au guichet de la commune, sur rendez-vous.\n");
    }

    public void Dispose()
    {
        Directory.Delete(_documents, recursive: true);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_first_run_adds_every_document_and_publishes_them()
    {
        var report = await Run();

        Assert.Equal(2, report.Count(OutcomeKind.Added));
        Assert.True(report.Published);
        Assert.Equal(["carte", "guichet"], (await Published()).Documents.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_second_run_over_the_same_files_changes_nothing()
    {
        var first = await Run();

        var second = await Run();

        Assert.Equal(2, second.Count(OutcomeKind.Unchanged));
        Assert.False(second.Published);
        Assert.Equal(first.Snapshot, second.Snapshot);
    }

    [Fact]
    public async Task A_changed_file_is_replaced_and_a_vanished_one_retired()
    {
        await Run();
        Write("guichet.md", "# Le guichet\n\n## Horaires\n\nLe guichet de la commune ouvre le mardi matin à dix heures précises.\n");
        File.Delete(Path.Combine(_documents, "carte.txt"));

        var report = await Run();

        Assert.Equal((1, 1), (report.Count(OutcomeKind.Changed), report.Count(OutcomeKind.Retired)));
        Assert.Equal(["guichet"], (await Published()).Documents.Keys);
    }

    [Fact]
    public async Task A_bad_file_is_reported_and_the_others_are_published()
    {
        File.WriteAllBytes(Path.Combine(_documents, "cassé.pdf"), "%PDF-1.7 rien"u8.ToArray());

        var report = await Run();

        Assert.True(report.HasFailures);
        Assert.Equal(2, report.Count(OutcomeKind.Added));
        Assert.Contains(report.Outcomes, outcome => outcome is { Kind: OutcomeKind.Failed, Reason.Length: > 0 } && outcome.DocumentId.StartsWith("cassé", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_that_can_no_longer_be_read_keeps_what_was_indexed_of_it()
    {
        await Run();
        Write("guichet.md", "");
        Write("carte.txt", "La carte d'identité électronique coûte de l'argent, selon la commune où elle est demandée.\n");

        var report = await Run();

        Assert.Equal((1, 1), (report.Count(OutcomeKind.Failed), report.Count(OutcomeKind.Changed)));
        Assert.Contains("guichet", (await Published()).Documents.Keys);
    }

    [Fact]
    public async Task A_dry_run_counts_and_publishes_nothing()
    {
        var report = await Run(isDryRun: true);

        Assert.Equal(2, report.Count(OutcomeKind.Added));
        Assert.False(report.Published);
        Assert.Null(report.Snapshot);
    }

    [Fact]
    public async Task The_same_text_in_the_same_place_keeps_its_id_when_another_section_changes()
    {
        Write("guichet.md", "# Le guichet\n\n## Horaires\n\nLe guichet ouvre le lundi matin à neuf heures.\n\n## Adresse\n\nLe guichet se trouve au rez-de-chaussée du bâtiment.\n");
        await Run();
        var before = await Passages("guichet");
        Write("guichet.md", "# Le guichet\n\n## Horaires\n\nLe guichet ouvre le jeudi soir à dix-huit heures.\n\n## Adresse\n\nLe guichet se trouve au rez-de-chaussée du bâtiment.\n");

        await Run();
        var after = await Passages("guichet");

        Assert.NotEqual(before[0].Id, after[0].Id);
        Assert.Equal(before[1].Id, after[1].Id);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_documents, name), text);

    private async Task<RunReport> Run(bool isDryRun = false)
    {
        using var store = new EmbeddedPassageStore(_folder, readOnly: false, TimeProvider.System);
        using var listed = new ListedSources([SourceListing.Open(_documents, Audience.Public)], _folder, TimeProvider.System);
        await using var extraction = new ExtractionProcess();
        using var none = new PassageVectors(PassageEmbedder.None, _folder);
        return await new IndexingRun(store, new DocumentReading(store, extraction, new LanguageDetector()), none, TimeProvider.System)
            .RunAsync(listed.Documents, isDryRun, new Progress<DocumentOutcome>(), CancellationToken.None);
    }

    private async Task<PublishedSnapshot> Published()
    {
        using var store = new EmbeddedPassageStore(_folder, readOnly: false, TimeProvider.System);
        return (await store.FindPublishedAsync(CancellationToken.None))!;
    }

    private async Task<IReadOnlyList<Passage>> Passages(string document)
    {
        using var store = new EmbeddedPassageStore(_folder, readOnly: false, TimeProvider.System);
        var published = (await store.FindPublishedAsync(CancellationToken.None))!;
        return await store.ReadDocumentAsync(published.Snapshot.Id, document, CancellationToken.None);
    }
}
