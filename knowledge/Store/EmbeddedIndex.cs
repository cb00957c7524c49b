using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>One snapshot in memory: an inverted index for each space, and for each passage who may see it. Immutable.</summary>
internal sealed class EmbeddedIndex
{
    private readonly Dictionary<Language, Shelf> _shelves;
    private readonly Dictionary<PassageId, long> _checksums;

    /// <summary>Builds the index.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="documents">Its documents by id.</param>
    /// <param name="passages">The passages of each language in ascending order of their ids, so that equal scores are ordered by id.</param>
    /// <param name="vectors">Reads the vectors of one space, in the order of its passages.</param>
    public EmbeddedIndex(
        Snapshot snapshot,
        IReadOnlyDictionary<string, StoredDocument> documents,
        IReadOnlyDictionary<Language, List<IndexedRow>> passages,
        Func<SparseSpace, IEnumerable<SparseVector>> vectors)
    {
        _checksums = passages.Values.SelectMany(rows => rows).ToDictionary(row => row.Id, row => row.Checksum);
        _shelves = passages.Where(p => p.Value.Count > 0).ToDictionary(p => p.Key, p => new Shelf(p.Key, p.Value, vectors));
        Published = new PublishedSnapshot(
            snapshot, documents, LanguageCodes.All.ToDictionary(language => language, language => Statistics(_shelves.GetValueOrDefault(language))));
    }

    /// <summary>What a question needs to know of the snapshot.</summary>
    public PublishedSnapshot Published { get; }

    /// <summary>The checksum of a passage's row; null when the snapshot does not have the passage.</summary>
    public long? ChecksumOf(PassageId id) => _checksums.TryGetValue(id, out var checksum) ? checksum : null;

    /// <summary>Ranks the passages of one space.</summary>
    public IReadOnlyList<ScoredPassage> Search(SparseSpace space, SparseVector question, PassageFilter filter, int limit) =>
        _shelves.TryGetValue(space.Language, out var shelf) ? shelf.Search(space.Kind, question, filter, limit) : [];

    private static TermStatistics Statistics(Shelf? shelf) =>
        shelf is null ? new TermStatistics(0, _ => 0) : new TermStatistics(shelf.Words.Count, shelf.Words.Frequency);

    /// <summary>The passages of one language.</summary>
    private sealed class Shelf
    {
        private readonly PassageId[] _ids;
        private readonly Audience[] _audiences;
        private readonly int[] _lastDays;
        private readonly InvertedIndex _grams;

        public Shelf(Language language, List<IndexedRow> rows, Func<SparseSpace, IEnumerable<SparseVector>> vectors)
        {
            _ids = [.. rows.Select(row => row.Id)];
            _audiences = [.. rows.Select(row => row.Document.Audience)];
            _lastDays = [.. rows.Select(row => row.Document.LicenceUntil?.DayNumber ?? int.MaxValue)];
            Words = InvertedIndex.Build(rows.Count, () => vectors(new SparseSpace(SparseKind.Words, language)), inSteps: false);
            _grams = InvertedIndex.Build(rows.Count, () => vectors(new SparseSpace(SparseKind.Grams, language)), inSteps: true);
        }

        public InvertedIndex Words { get; }

        public ScoredPassage[] Search(SparseKind kind, SparseVector question, PassageFilter filter, int limit)
        {
            var today = filter.Today.DayNumber;
            var found = (kind == SparseKind.Words ? Words : _grams).Search(
                question, passage => _audiences[passage] <= filter.Audience && _lastDays[passage] >= today, limit);
            return Array.ConvertAll(found, f => new ScoredPassage(_ids[f.Passage], f.Score));
        }
    }
}
