using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Indexer.Runs;

/// <summary>Measures the retriever on a labelled set, in a store of its own that is thrown away.</summary>
/// <param name="legs">What indexing and ranking may use.</param>
/// <param name="vectors">Gives the passages dense vectors, where an embedding model is to be used.</param>
/// <param name="embedder">Makes those of the questions.</param>
/// <param name="clock">The time.</param>
internal sealed class Evaluation(EvaluatedLegs legs, PassageVectors vectors, QuestionEmbedder embedder, TimeProvider clock)
{
    private const int Depth = 100;

    private readonly Retriever _retriever = new(new QuestionReader(legs.LoadLexicon()) { Legs = legs.Ranking }, embedder, clock) { Legs = legs.Ranking };

    /// <summary>What made the dense vectors of the passages; null for none.</summary>
    public DenseSpace? Dense { get; private set; }

    /// <summary>Indexes the set's passages and ranks them for each of its questions.</summary>
    /// <returns>One row for each pair of languages that has labels, by question language and passage language.</returns>
    public async Task<IReadOnlyList<RankingFigures>> RunAsync(EvaluationSet set, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-evaluation-");
        try
        {
            using var store = new EmbeddedPassageStore(folder.FullName, readOnly: false, clock);
            var serving = await IndexAsync(set, store, cancellationToken);
            var figures = new List<RankingFigures>();
            foreach (var asked in LanguageCodes.All)
            {
                foreach (var written in LanguageCodes.All)
                {
                    figures.Add(await RankAsync(set, serving, asked, written, cancellationToken));
                }
            }

            return [.. figures.Where(f => f.Questions > 0)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<ServingPassages> IndexAsync(EvaluationSet set, EmbeddedPassageStore store, CancellationToken cancellationToken)
    {
        var documents = set.Passages.Select(text => legs.Of(Document(text))).ToList();
        var weigher = new PassageWeigher(documents, legs.Compounds);
        var id = new SnapshotId("evaluation");
        Dense = await vectors.PrepareAsync(documents, cancellationToken);
        await store.StageAsync(
            new Snapshot { Id = id, Created = clock.GetUtcNow(), Analyzer = TextAnalyzer.Version, CompoundParts = weigher.CompoundParts, Dense = Dense },
            vectors.AddTo(weigher.Weigh()), cancellationToken);
        await store.PublishAsync(id, cancellationToken);
        var published = await store.FindPublishedAsync(cancellationToken) ?? throw new InvalidOperationException("The set was published and is not there.");
        return new ServingPassages(store, published, isStarter: false);
    }

    private async Task<RankingFigures> RankAsync(EvaluationSet set, ServingPassages serving, Language asked, Language written, CancellationToken cancellationToken)
    {
        var languages = set.Passages.ToDictionary(p => p.Id, p => LanguageCodes.Parse(p.Lang), StringComparer.Ordinal);
        var rankings = new List<(IReadOnlySet<string>, IReadOnlyList<string>)>();
        foreach (var question in set.Questions.Where(q => LanguageCodes.Parse(q.Lang) == asked && set.Relevant.ContainsKey(q.Id)))
        {
            var relevant = set.Relevant[question.Id].Keys.Where(id => languages.GetValueOrDefault(id) == written).ToHashSet(StringComparer.Ordinal);
            if (relevant.Count > 0)
            {
                var retrieved = await _retriever.RetrieveAsync(
                    serving, new Question(question.Text, Audience.Public, asked, Previous: null), asked, written, Depth, cancellationToken);
                rankings.Add((relevant, [.. retrieved.Passages.Select(p => p.Document.Id)]));
            }
        }

        return RankingFigures.Of(asked.Code(), written.Code(), rankings);
    }

    private static ReadDocument Document(EvaluationText text)
    {
        var document = new SourceDocument { Id = text.Id, Title = text.Title ?? "", Language = LanguageCodes.Parse(text.Lang)!.Value };
        return new ReadDocument(document, "", [new Passage { Id = PassageId.From(text.Id, "", text.Text, 0), DocumentId = text.Id, Ordinal = 0, Text = text.Text, Place = "" }]);
    }
}
