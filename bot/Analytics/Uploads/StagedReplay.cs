using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Gaps;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Bot.Analytics.Uploads;

/// <summary>Asks a staged state of the documents what people asked lately, beside the state that serves, so that it can be seen what publishing would change.</summary>
internal sealed class StagedReplay(GapDesk gaps, QuestionAnswerer answerer, IPassageStore store, SnapshotSwitch snapshots, LanguageDetector languages)
{
    private const int MostAnswered = 150;
    private const int MostUnanswered = 150;

    /// <summary>Which documents come, go and change.</summary>
    /// <returns>Null when there is no such state.</returns>
    public async Task<StagedDocuments?> CompareAsync(SnapshotId id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { } staged)
        {
            return null;
        }

        var before = (await snapshots.CurrentAsync(cancellationToken))?.Published.Documents ?? new Dictionary<string, StoredDocument>(StringComparer.Ordinal);
        return new StagedDocuments(
            [.. staged.Documents.Where(document => !before.ContainsKey(document.Key)).Select(document => document.Value.Document)],
            [.. staged.Documents.Where(document => before.TryGetValue(document.Key, out var known) && known.Digest != document.Value.Digest).Select(document => document.Value.Document)],
            [.. before.Where(document => !staged.Documents.ContainsKey(document.Key)).Select(document => document.Value.Document)]);
    }

    /// <summary>Tries it on stored questions; the person is in the access log before the first is opened.</summary>
    /// <returns>Null when there is no such state, or nothing serves.</returns>
    public async Task<StagedChanges?> TryAsync(DeskPerson person, SnapshotId id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { } found || await snapshots.CurrentAsync(cancellationToken) is not { } serving)
        {
            return null;
        }

        var staged = new ServingPassages(store, found, isStarter: false);
        var asked = (await gaps.AnsweredAsync(person, MostAnswered)).Concat(await gaps.UnansweredAsync(person, MostUnanswered)).DistinctBy(question => question.Text, StringComparer.OrdinalIgnoreCase).ToList();
        var changes = new List<StagedChange>();
        foreach (var question in asked)
        {
            var put = new Question(question.Text, (Audience)question.Audience, languages.Detect(question.Text) is null ? question.Language : null, Previous: null);
            var (now, then) = (await answerer.TryAsync(put, serving, cancellationToken), await answerer.TryAsync(put, staged, cancellationToken));
            if (Compare(now, then) is { } kind)
            {
                changes.Add(new StagedChange(kind, question.Text, question.Language, First(now), First(then)));
            }
        }

        return new StagedChanges(asked.Count, [.. changes.OrderBy(change => change.Kind)]);
    }

    /// <summary>What has become of an answer; null when it is the same.</summary>
    public static StagedChangeKind? Compare(Answer now, Answer then) => (now.Quotes.Count > 0, then.Quotes.Count > 0) switch
    {
        (true, false) => StagedChangeKind.Lost,
        (false, true) => StagedChangeKind.New,
        (true, true) when !Quoted(now).SequenceEqual(Quoted(then), StringComparer.Ordinal) => StagedChangeKind.Changed,
        _ => null,
    };

    private static IEnumerable<string> Quoted(Answer answer) => answer.Quotes.Select(quote => $"{quote.Document.Id}\n{quote.Text}");

    private static string? First(Answer answer) => answer.Quotes.Count == 0 ? null : $"{answer.Quotes[0].Text} ({answer.Quotes[0].Document.Title})";
}

/// <summary>Which documents a staged state adds, changes and drops.</summary>
/// <param name="Added">New ones.</param>
/// <param name="Changed">Those with another content.</param>
/// <param name="Dropped">Those that are not in it any more.</param>
internal sealed record StagedDocuments(IReadOnlyList<SourceDocument> Added, IReadOnlyList<SourceDocument> Changed, IReadOnlyList<SourceDocument> Dropped);

/// <summary>What publishing would change.</summary>
/// <param name="Tried">How many questions were tried.</param>
/// <param name="Changes">Those whose answer is not the same: lost ones first.</param>
internal sealed record StagedChanges(int Tried, IReadOnlyList<StagedChange> Changes)
{
    /// <summary>How many of a kind.</summary>
    public int Count(StagedChangeKind kind) => Changes.Count(change => change.Kind == kind);
}

/// <summary>A question whose answer would change.</summary>
/// <param name="Kind">How.</param>
/// <param name="Question">The redacted question.</param>
/// <param name="Language">Its language; null when it could not be told.</param>
/// <param name="Now">The first quote that serves now; null when there is none.</param>
/// <param name="Then">The first quote of the staged state; null when there is none.</param>
internal sealed record StagedChange(StagedChangeKind Kind, string Question, Language? Language, string? Now, string? Then);

/// <summary>How an answer would change.</summary>
internal enum StagedChangeKind
{
    /// <summary>There would be none any more.</summary>
    Lost,

    /// <summary>It would quote something else.</summary>
    Changed,

    /// <summary>There would be one where there was none.</summary>
    New,
}
