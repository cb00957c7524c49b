using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Indexer.Runs;

/// <summary>
/// Asks labelled questions: over all documents, once more with one broken word, and over the documents of each other language alone, where the lexicon is all that
/// stands between question and passage.
/// </summary>
/// <param name="corpus">The documents.</param>
/// <param name="open">Opens the knowledge floor over a store's folder.</param>
internal sealed class GoldenRun(GoldenCorpus corpus, Func<string, OpenedKnowledge> open)
{
    // As many as the answerer looks at.
    private const int Retrieved = 30;

    /// <summary>Asks all questions.</summary>
    public async Task<GoldenOutcomes> RunAsync(IReadOnlyList<GoldenQuestion> questions, CancellationToken cancellationToken)
    {
        var documents = corpus.Documents.Select(read => read.Document.Id).ToHashSet(StringComparer.Ordinal);
        using var all = open(await corpus.PublishAsync(LanguageCodes.All, cancellationToken));
        var own = await AskAsync(all, questions, question => question.Language, cancellationToken);
        var broken = await AskAsync(all, [.. questions.Select(question => question with { Text = BrokenWord.In(question.Text, question.Id) })], question => question.Language, cancellationToken);
        var crossed = new Dictionary<string, IReadOnlyList<GoldenOutcome>>(StringComparer.Ordinal);
        foreach (var written in LanguageCodes.All)
        {
            using var one = open(await corpus.PublishAsync([written], cancellationToken));
            foreach (var asked in LanguageCodes.All.Where(language => language != written))
            {
                // A question whose document is in no other language has no right answer there to look for.
                var askable = questions.Where(q => q.Language == asked && (!q.IsAnswerable || q.DocumentsIn(written).Overlaps(documents))).ToList();
                crossed[$"{asked.Code()}-{written.Code()}"] = await AskAsync(one, askable, _ => written, cancellationToken);
            }
        }

        return new GoldenOutcomes(own, broken, crossed);
    }

    private static async Task<IReadOnlyList<GoldenOutcome>> AskAsync(
        OpenedKnowledge knowledge, IEnumerable<GoldenQuestion> questions, Func<GoldenQuestion, Language> written, CancellationToken cancellationToken)
    {
        var outcomes = new List<GoldenOutcome>();
        foreach (var question in questions)
        {
            outcomes.Add(await AskAsync(knowledge, question, written(question), cancellationToken));
        }

        return outcomes;
    }

    private static async Task<GoldenOutcome> AskAsync(OpenedKnowledge knowledge, GoldenQuestion labelled, Language written, CancellationToken cancellationToken)
    {
        var serving = await knowledge.Snapshots.CurrentAsync(cancellationToken) ?? throw new InvalidOperationException("The documents were published and are not there.");
        var question = new Question(labelled.Text, AudienceNames.Parse(labelled.Audience) ?? Audience.Public, Language: null, Previous: null);
        var answer = await knowledge.Answerer.AnswerAsync(question, cancellationToken);

        // As the product reads it: a question whose language is mistaken is looked for in the wrong words.
        var spoken = knowledge.Detector.Detect(labelled.Text) ?? labelled.Language;
        var retrieved = await knowledge.Retriever.RetrieveAsync(serving, question, spoken, written, Retrieved, cancellationToken);
        var composition = await knowledge.Composer.ComposeAsync(question, retrieved, cancellationToken);
        return new GoldenOutcome(
            labelled,
            labelled.IsAnswerable,
            Rank(retrieved, passage => labelled.DocumentsIn(written).Contains(passage.Document.Id)),
            Rank(retrieved, passage => labelled.DocumentsIn(written).Contains(passage.Document.Id) && Says(labelled, passage.Passage.Text)),
            answer.Status,
            IsFromRightDocument(labelled, answer.Quotes),
            answer.Quotes.Any(quote => Says(labelled, quote.Text)),
            EvidenceStrength.Of(composition.Evidence),
            IsFromRightDocument(labelled, composition.Quotes))
        {
            Answer = answer,
            Evidence = composition.Evidence,
        };
    }

    private static int? Rank(RetrievedPassages retrieved, Func<RetrievedPassage, bool> isRight)
    {
        var at = retrieved.Passages.ToList().FindIndex(passage => isRight(passage));
        return at < 0 ? null : at + 1;
    }

    // The same document in another language says the same.
    private static bool IsFromRightDocument(GoldenQuestion labelled, IReadOnlyList<Citation> quotes) =>
        LanguageCodes.All.Any(language => quotes.Any(quote => labelled.DocumentsIn(language).Contains(quote.Document.Id)));

    private static bool Says(GoldenQuestion labelled, string text) =>
        labelled.Words.Any(words => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Contains(words, StringComparison.OrdinalIgnoreCase));
}
