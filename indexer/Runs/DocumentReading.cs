using System.Text;
using Assistant.Indexer.Extraction;
using Assistant.Indexer.Sources;
using Assistant.Indexer.Splitting;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Store;

namespace Assistant.Indexer.Runs;

/// <summary>Reads one document: fetched, skipped when it is as it was, extracted in the child process, split into passages.</summary>
internal sealed class DocumentReading(IPassageStore store, ExtractionProcess extraction, LanguageDetector languages)
{
    // Raised whenever the same file would give other passages, so that unchanged files are read anew by a newer program.
    private const string ReadingVersion = "1";

    // Enough to tell the language of a text by; a declared language is only believed where there is less.
    private const int EnoughToDetect = 200;

    private readonly PassageSplitter _splitter = new();

    /// <summary>Reads it.</summary>
    /// <param name="listed">The document.</param>
    /// <param name="published">The snapshot that serves; null for a first run.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Its passages, none when it has no place in the new snapshot, and how it ended.</returns>
    public async Task<(ReadDocument? Document, DocumentOutcome Outcome)> ReadAsync(
        ListedDocument listed, PublishedSnapshot? published, CancellationToken cancellationToken)
    {
        var before = published?.Documents.GetValueOrDefault(listed.Entry.Id);
        var fetched = await listed.Source.FetchAsync(listed.Entry, cancellationToken);
        return fetched switch
        {
            FetchReady ready => await ReadAsync(listed.Entry, ready, published, before, cancellationToken),
            FetchAbsent absent => (null, new DocumentOutcome(listed.Entry.Id, absent.IsFailure ? OutcomeKind.Failed : OutcomeKind.Absent, absent.Reason, 0)),
            FetchRefused refused => await FailAsync(listed.Entry.Id, refused.Reason, published, before, cancellationToken),
            FetchUnreachable unreachable => await FailAsync(listed.Entry.Id, unreachable.Reason, published, before, cancellationToken),
            _ => throw new InvalidOperationException($"{fetched.GetType().Name} is no known outcome."),
        };
    }

    /// <summary>A document that failed: what was there of it before stays.</summary>
    public async Task<(ReadDocument? Document, DocumentOutcome Outcome)> FailAsync(
        string id, string reason, PublishedSnapshot? published, StoredDocument? before, CancellationToken cancellationToken)
    {
        if (before is null)
        {
            return (null, new DocumentOutcome(id, OutcomeKind.Failed, reason, 0));
        }

        var kept = await KeepAsync(published!, before, cancellationToken);
        return (kept, new DocumentOutcome(id, OutcomeKind.Failed, $"{reason} What was indexed of it before stays.", kept.Passages.Count));
    }

    private async Task<(ReadDocument? Document, DocumentOutcome Outcome)> ReadAsync(
        SourceEntry entry, FetchReady ready, PublishedSnapshot? published, StoredDocument? before, CancellationToken cancellationToken)
    {
        var digest = $"{ReadingVersion}:{ready.Digest}";
        if (before?.Digest == digest)
        {
            var same = await KeepAsync(published!, before, cancellationToken);
            return (same, new DocumentOutcome(entry.Id, OutcomeKind.Unchanged, Reason: null, same.Passages.Count));
        }

        var extracted = await extraction.ExtractAsync(ready.File, cancellationToken);
        if (extracted.Document is not { } text)
        {
            return await FailAsync(entry.Id, extracted.Failure ?? "It could not be read.", published, before, cancellationToken);
        }

        if ((entry.Language ?? LanguageOf(text)) is not { } language)
        {
            return await FailAsync(
                entry.Id, "Its language could not be told: name \"language\" (fr, nl or en) in a corpus.json.", published, before, cancellationToken);
        }

        var described = entry.Describe(text.Title ?? TitleOf(text, entry.Id), language, ready.Fetched);
        var document = described.Url is null && text.Url is { } url ? described with { Url = url } : described;
        var passages = _splitter.Split(text, document);
        return passages.Count == 0
            ? await FailAsync(entry.Id, "It has no text that can be quoted.", published, before, cancellationToken)
            : (new ReadDocument(document, digest, passages),
                new DocumentOutcome(entry.Id, before is null ? OutcomeKind.Added : OutcomeKind.Changed, Reason: null, passages.Count));
    }

    private async Task<ReadDocument> KeepAsync(PublishedSnapshot published, StoredDocument before, CancellationToken cancellationToken) =>
        new(before.Document, before.Digest, await store.ReadDocumentAsync(published.Snapshot.Id, before.Document.Id, cancellationToken));

    private Language? LanguageOf(ExtractedDocument text)
    {
        var words = new StringBuilder();
        foreach (var block in text.Blocks)
        {
            words.AppendLine(block.Text);
        }

        var detected = languages.DetectDocument(words.ToString());
        return words.Length >= EnoughToDetect ? detected ?? LanguageCodes.Parse(text.Language) : LanguageCodes.Parse(text.Language) ?? detected;
    }

    private static string TitleOf(ExtractedDocument text, string id) =>
        text.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Heading)?.Text ?? id;
}
