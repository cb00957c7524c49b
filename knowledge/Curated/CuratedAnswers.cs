using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Curated;

/// <summary>
/// The curated answers that hold in one snapshot; immutable. A question gets one only when a wording agrees with it in numbers, negations, what is asked for and
/// every subject, organisations and names among them; a high score alone never serves one.
/// </summary>
public sealed class CuratedAnswers
{
    private const int WordingsRead = 10;

    private readonly QuestionReader _reader;
    private readonly Lexicon _lexicon;
    private readonly ServingPassages _serving;
    private readonly Dictionary<Language, WordingIndex> _indexes;

    private CuratedAnswers(QuestionReader reader, Lexicon lexicon, ServingPassages serving, IReadOnlyList<BoundAnswer> bound, IReadOnlyList<string> suspended)
    {
        (_reader, _lexicon, _serving, Bound, Suspended) = (reader, lexicon, serving, bound, suspended);
        _indexes = bound.SelectMany(answer => answer.Answer.Wordings.Select(wording => (Answer: answer, Wording: wording)))
            .GroupBy(pair => pair.Wording.Language)
            .ToDictionary(same => same.Key, same => new WordingIndex([.. same.Select(pair => Index(pair.Answer, pair.Wording))], serving.Analyzers[same.Key]));
    }

    /// <summary>Those whose passages are all there, unchanged.</summary>
    public IReadOnlyList<BoundAnswer> Bound { get; }

    /// <summary>The ids of those that are not served, because a passage is gone or says something else.</summary>
    public IReadOnlyList<string> Suspended { get; }

    /// <summary>Binds answers to the passages of a snapshot.</summary>
    /// <exception cref="PassageStoreException">The passages cannot be read.</exception>
    public static async Task<CuratedAnswers> BindAsync(
        IReadOnlyList<CuratedAnswer> answers, ServingPassages serving, QuestionReader reader, Lexicon lexicon, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(serving);
        var ids = answers.SelectMany(answer => answer.Sources).Select(source => source.Passage).Distinct().ToList();
        var passages = (await serving.ReadAsync(ids, cancellationToken)).ToDictionary(passage => passage.Id);
        var (bound, suspended) = (new List<BoundAnswer>(), new List<string>());
        foreach (var answer in answers)
        {
            if (answer.Sources.Count > 0 && answer.Sources.All(source => passages.TryGetValue(source.Passage, out var passage) && source.HoldsIn(passage)))
            {
                bound.Add(new BoundAnswer(answer, [.. answer.Sources.Select(source => Cite(source, passages[source.Passage], serving))]));
            }
            else
            {
                suspended.Add(answer.Id);
            }
        }

        return new CuratedAnswers(reader, lexicon, serving, bound, suspended);
    }

    /// <summary>Finds the answer to a question.</summary>
    /// <param name="text">The question.</param>
    /// <param name="spoken">Its language; null when it cannot be told, and then it is read as each.</param>
    /// <param name="answerIn">The language that the answer is wanted in; null for the question's own.</param>
    /// <param name="filter">What the asker may see.</param>
    /// <returns>The answer and the language it is given in; null when none agrees.</returns>
    public FoundAnswer? Find(string text, Language? spoken, Language? answerIn, PassageFilter filter)
    {
        foreach (var own in spoken is { } known ? [known] : LanguageCodes.All)
        {
            if (Find(text, own, answerIn ?? own, filter) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private FoundAnswer? Find(string text, Language spoken, Language answerIn, PassageFilter filter)
    {
        if (_indexes.Count == 0)
        {
            return null;
        }

        var traits = QuestionTraits.Of(text, spoken);
        var ideas = QuestionIdeas.Of(text, _serving.Analyzers[spoken], _lexicon);
        var best = _indexes
            .OrderBy(index => index.Key == spoken ? 0 : 1)
            .SelectMany(index => index.Value.Closest(Read(text, spoken, index.Key), WordingsRead))
            .Where(wording => wording.Answer.Answer.Texts.ContainsKey(answerIn) && wording.Answer.IsFor(filter) && wording.Traits.Agree(traits))
            .Select(wording => (Wording: wording, Shared: wording.Ideas.SharedWith(ideas)))
            .Where(pair => pair.Shared > 0)
            .OrderByDescending(pair => pair.Shared) // Stable: among equals the closest stays first.
            .FirstOrDefault();
        return best.Wording is { } wording ? new FoundAnswer(wording.Answer, answerIn) : null;
    }

    private IReadOnlyList<QuestionConcept> Read(string text, Language spoken, Language passages) =>
        _reader.Read(text, _serving.Analyzers[spoken], _serving.Analyzers[passages], _serving.Published.Statistics[passages]);

    private IndexedWording Index(BoundAnswer answer, CuratedWording wording) => new(
        answer, wording, QuestionIdeas.Of(wording.Text, _serving.Analyzers[wording.Language], _lexicon), QuestionTraits.Of(wording.Text, wording.Language));

    private static CuratedCitation Cite(CuratedSource source, Passage passage, ServingPassages serving) =>
        new(source.Quote, passage, serving.Published.Documents[passage.DocumentId].Document);
}

/// <summary>A curated answer that fits a question.</summary>
/// <param name="Bound">The answer.</param>
/// <param name="Language">The language in which it is given.</param>
public sealed record FoundAnswer(BoundAnswer Bound, Language Language)
{
    /// <summary>The answer's text.</summary>
    public string Text => Bound.Answer.Texts[Language];
}
