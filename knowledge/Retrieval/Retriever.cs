using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Retrieval;

/// <summary>Finds the passages that are closest to a question, among those that the asker may see.</summary>
/// <param name="reader">Reads questions as passages are read.</param>
/// <param name="embedder">Makes the dense vectors of questions, where an embedding model is configured.</param>
/// <param name="clock">The day of the question, for licences that end.</param>
public sealed class Retriever(QuestionReader reader, QuestionEmbedder embedder, TimeProvider clock)
{
    // Deep enough that a passage which only one ranker puts first still gets the other's score.
    private const int Depth = 200;

    // Of passages in another language those that the asker can have in their own are left out: so many more are looked at.
    private const int Translated = 3;

    /// <summary>What the ranking may use; everything by default.</summary>
    public RankingLegs Legs { get; init; } = RankingLegs.All;

    /// <summary>Ranks the passages of one language; of those in another language than the question's only what the asker cannot have in their own.</summary>
    /// <param name="serving">The snapshot to search.</param>
    /// <param name="question">The question.</param>
    /// <param name="spoken">The language that the question is written in.</param>
    /// <param name="language">The language of the passages.</param>
    /// <param name="limit">The most passages to return; 1 to 200.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>What the question speaks of, and the passages, best first; both can be empty, and are where the asker has everything of that language in the own one.</returns>
    public async Task<RetrievedPassages> RetrieveAsync(
        ServingPassages serving, Question question, Language spoken, Language language, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(serving);
        ArgumentNullException.ThrowIfNull(question);
        var filter = new PassageFilter(question.Audience, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        if (spoken != language && !serving.HasOwn(language, spoken, filter))
        {
            return new RetrievedPassages(language, spoken, [], serving.Published.Statistics[language], []);
        }

        var text = question.Text.Length > Question.MaxLength ? question.Text[..Question.MaxLength] : question.Text;
        var concepts = reader.Read(text, serving.Analyzers[spoken], serving.Analyzers[language], serving.Published.Statistics[language]);
        var byWords = await SearchAsync(SparseKind.Words, QuestionVectors.Words(concepts));
        var byGrams = Legs.Grams ? await SearchAsync(SparseKind.Grams, QuestionVectors.Grams(concepts)) : [];
        var (gramWeight, wanted) = (GramWeight(language) * QuestionVectors.GramScale(concepts), spoken == language ? limit : limit * Translated);
        var fused = await SearchDenseAsync(serving, text, concepts, byWords, spoken == language, language, filter, cancellationToken) is var (byDense, weight)
            ? RankFusion.AddDense(RankFusion.Fuse(byWords, byGrams, gramWeight, Depth), byDense, weight, wanted)
            : RankFusion.Fuse(byWords, byGrams, gramWeight, wanted);
        var ids = new PassageId[fused.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = fused[i].Id;
        }

        var found = Join(fused, await serving.ServeAsync(ids, cancellationToken), limit, document => spoken == language || !serving.IsAlsoIn(document, spoken, filter));
        return new RetrievedPassages(language, spoken, concepts, serving.Published.Statistics[language], found);

        Task<IReadOnlyList<ScoredPassage>> SearchAsync(SparseKind kind, SparseVector vector) =>
            serving.Store.SearchAsync(serving.Id, new SparseSpace(kind, language), vector, filter, Depth, cancellationToken);
    }

    // Null where vectors have nothing to say: there are none, or the words suffice. Then nothing is sent to the embedding model either.
    private async Task<(IReadOnlyList<ScoredPassage> ByDense, double Weight)?> SearchDenseAsync(
        ServingPassages serving, string question, IReadOnlyList<QuestionConcept> concepts, IReadOnlyList<ScoredPassage> byWords, bool isOwnLanguage, Language language, PassageFilter filter,
        CancellationToken cancellationToken)
    {
        if (!Legs.Dense || !embedder.CanCompareWith(serving.Published.Snapshot.Dense)
            || DenseGate.Weight(isOwnLanguage, DenseGate.Strength(concepts, byWords, serving.Published.Statistics[language])) is not (> 0 and var weight)
            || await embedder.EmbedAsync(question, serving.Published.Snapshot.Dense, cancellationToken) is not { } vector)
        {
            return null;
        }

        return (await serving.Store.SearchDenseAsync(serving.Id, language, vector, filter, Depth, cancellationToken), weight);
    }

    // The more a language compounds and inflects, the more its grams say. Measured on nl-gov-faq, covidfaq-fr-en, fquad-valid-fr and cranfield-en (hit@5, nDCG@10):
    // Dutch gains up to 1.6, French up to 1.2, English loses above 0.3.
    private static double GramWeight(Language language) => language switch
    {
        Language.Dutch => 1.6,
        Language.French => 1.0,
        _ => 0.3,
    };

    private static List<RetrievedPassage> Join(IReadOnlyList<FusedPassage> fused, ServedPassage?[] served, int limit, Func<SourceDocument, bool> isWanted)
    {
        var found = new List<RetrievedPassage>(limit);
        for (var i = 0; i < served.Length && found.Count < limit; i++)
        {
            if (served[i] is { } passage && isWanted(passage.Document))
            {
                found.Add(new RetrievedPassage(passage.Passage, passage.Document, fused[i].Score, i + 1, fused[i].FoundBy));
            }
        }

        return found;
    }
}
