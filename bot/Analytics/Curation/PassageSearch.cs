using Assistant.Bot.Access;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Bot.Analytics.Curation;

/// <summary>Finds passages that an answer can stand on, in all three languages, among those that the person may read.</summary>
internal sealed class PassageSearch(SnapshotSwitch snapshots, Retriever retriever, LanguageDetector languages)
{
    private const int MostInLanguage = 4;

    /// <summary>Searches.</summary>
    /// <param name="person">Who searches.</param>
    /// <param name="words">What for.</param>
    /// <param name="language">The language of the words, when they do not tell it.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The closest in each language; empty when there are none.</returns>
    public async Task<IReadOnlyList<RetrievedPassage>> FindAsync(DeskPerson person, string words, Language language, CancellationToken cancellationToken)
    {
        if (await snapshots.CurrentAsync(cancellationToken) is not { } serving)
        {
            return [];
        }

        var spoken = languages.Detect(words) ?? language;
        var found = new List<RetrievedPassage>();
        foreach (var passages in LanguageCodes.All.OrderBy(each => each == spoken ? 0 : 1))
        {
            var question = new Question(words, ReadableBy(person), spoken, Previous: null);

            // Read in the passages' own language where it is another: those that are translations are wanted too.
            found.AddRange((await retriever.RetrieveAsync(serving, question, spoken, passages, MostInLanguage, cancellationToken)).Passages);
        }

        return found;
    }

    /// <summary>The passages that sources name, for a reader.</summary>
    public async Task<IReadOnlyDictionary<string, (Passage Passage, SourceDocument Document)>> ReadAsync(IEnumerable<WrittenSource> sources, CancellationToken cancellationToken)
    {
        var ids = sources.Select(source => PassageId.Parse(source.Passage)).OfType<PassageId>().Distinct().ToList();
        return ids.Count > 0 && await snapshots.CurrentAsync(cancellationToken) is { } serving
            ? (await serving.ReadAsync(ids, cancellationToken)).ToDictionary(
                passage => passage.Id.ToString(), passage => (passage, serving.Published.Documents[passage.DocumentId].Document), StringComparer.Ordinal)
            : new Dictionary<string, (Passage, SourceDocument)>(StringComparer.Ordinal);
    }

    /// <summary>What a person at the desk may read: staff's documents are the City's.</summary>
    public static Audience ReadableBy(DeskPerson person) =>
        person.Grants.Any(grant => grant.Scope.Kind is ScopeKind.All or ScopeKind.City) ? Audience.Staff : Audience.Helpers;
}
