using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Retrieval;

/// <summary>Finds the passages that are closest to a question, among those that the asker may see.</summary>
/// <param name="clock">The day of the question, for licences that end.</param>
public sealed class Retriever(TimeProvider clock)
{
    // Deep enough that a passage which only one ranker puts first still gets the other's score.
    private const int Depth = 200;

    /// <summary>Ranks the passages of one language.</summary>
    /// <param name="serving">The snapshot to search.</param>
    /// <param name="question">The question.</param>
    /// <param name="language">The language of the passages.</param>
    /// <param name="limit">The most passages to return; 1 to 200.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The question's words as that language's passages are read, and the passages, best first; both can be empty.</returns>
    public async Task<RetrievedPassages> RetrieveAsync(
        ServingPassages serving, Question question, Language language, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(serving);
        ArgumentNullException.ThrowIfNull(question);
        var words = serving.Analyzers[language].Analyze(question.Text.Length > Question.MaxLength ? question.Text[..Question.MaxLength] : question.Text);
        var filter = new PassageFilter(question.Audience, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        var byWords = await SearchAsync(SparseKind.Words, Bm25Weights.Question(words));
        var byGrams = await SearchAsync(SparseKind.Grams, Bm25Weights.QuestionGrams(words));
        var fused = RankFusion.Fuse(byWords, byGrams, GramWeight(language) * GramScale(words), limit);
        var passages = await serving.Store.ReadAsync(serving.Id, [.. fused.Select(f => f.Id)], cancellationToken);
        return new RetrievedPassages(language, words, serving.Published.Statistics[language], Join(serving, fused, passages));

        Task<IReadOnlyList<ScoredPassage>> SearchAsync(SparseKind kind, SparseVector vector) =>
            serving.Store.SearchAsync(serving.Id, new SparseSpace(kind, language), vector, filter, Depth, cancellationToken);
    }

    // The more a language compounds and inflects, the more its grams say. Measured on nl-gov-faq, covidfaq-fr-en, fquad-valid-fr and cranfield-en (hit@5, nDCG@10):
    // Dutch gains up to 1.6, French up to 1.2, English loses above 0.3.
    private static double GramWeight(Language language) => language switch
    {
        Language.Dutch => 1.6,
        Language.French => 1.0,
        _ => 0.3,
    };

    // A word has about as many grams as letters: without this a long word would outweigh all others.
    private static double GramScale(IReadOnlyList<AnalyzedWord> words)
    {
        var grams = words.Where(w => !w.IsFunctional).Sum(w => w.GramIds.Count);
        return grams == 0 ? 0 : (double)words.Count(w => !w.IsFunctional) / grams;
    }

    private static List<RetrievedPassage> Join(ServingPassages serving, IReadOnlyList<FusedPassage> fused, IReadOnlyList<Passage> passages)
    {
        var byId = passages.ToDictionary(passage => passage.Id);
        return
        [
            .. from ranked in fused.Select((f, i) => (Fused: f, Rank: i + 1))
               where byId.ContainsKey(ranked.Fused.Id)
               let passage = byId[ranked.Fused.Id]
               select new RetrievedPassage(
                   passage, serving.Published.Documents[passage.DocumentId].Document, ranked.Fused.Score, ranked.Rank, ranked.Fused.FoundBy),
        ];
    }
}
