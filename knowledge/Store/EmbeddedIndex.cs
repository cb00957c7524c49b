using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>One snapshot in memory: an inverted index for each space, and for each passage who may see it. Immutable.</summary>
internal sealed class EmbeddedIndex
{
    private readonly IReadOnlyDictionary<Language, EmbeddedShelf> _shelves;
    private readonly Dictionary<PassageId, long> _checksums;
    private readonly Dictionary<string, int> _passagesOf = new(StringComparer.Ordinal);

    /// <summary>Joins the languages of a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="documents">Its documents by id.</param>
    /// <param name="shelves">The passages of each language that has any.</param>
    public EmbeddedIndex(Snapshot snapshot, IReadOnlyDictionary<string, StoredDocument> documents, IReadOnlyDictionary<Language, EmbeddedShelf> shelves)
    {
        _shelves = shelves;
        _checksums = new Dictionary<PassageId, long>(snapshot.Passages);
        foreach (var row in shelves.Values.SelectMany(shelf => shelf.Rows))
        {
            _checksums.Add(row.Id, row.Checksum);
            _passagesOf[row.Document.Id] = PassagesOf(row.Document.Id) + 1;
        }

        Published = new PublishedSnapshot(snapshot, documents, LanguageCodes.All.ToDictionary(language => language, Statistics));
    }

    /// <summary>What a question needs to know of the snapshot.</summary>
    public PublishedSnapshot Published { get; }

    /// <summary>The checksum of a passage's row; null when the snapshot does not have the passage.</summary>
    public long? ChecksumOf(PassageId id) => _checksums.TryGetValue(id, out var checksum) ? checksum : null;

    /// <summary>The number of passages of a document; 0 when the snapshot does not have it.</summary>
    public int PassagesOf(string document) => _passagesOf.GetValueOrDefault(document);

    /// <summary>Ranks the passages of one space.</summary>
    public IReadOnlyList<ScoredPassage> Search(SparseSpace space, SparseVector question, PassageFilter filter, int limit) =>
        _shelves.TryGetValue(space.Language, out var shelf) ? shelf.Search(space.Kind, question, filter, limit) : [];

    /// <summary>Ranks the passages of one language by their dense vectors.</summary>
    /// <exception cref="ArgumentException">The question's vector has other dimensions than the snapshot's.</exception>
    public IReadOnlyList<ScoredPassage> SearchDense(Language language, ReadOnlySpan<float> question, PassageFilter filter, int limit) =>
        _shelves.TryGetValue(language, out var shelf) ? shelf.SearchDense(question, filter, limit) : [];

    private TermStatistics Statistics(Language language) =>
        _shelves.TryGetValue(language, out var shelf) ? new TermStatistics(shelf.Words.Count, shelf.Words.Frequency) : new TermStatistics(0, _ => 0);
}
