using Assistant.Knowledge.Answers;

namespace Assistant.Indexer.Runs;

/// <summary>What a model added to the answers, and how much of it its quotes carry. Shares go from 0 to 1.</summary>
/// <param name="Asked">Answers for which the model was asked.</param>
/// <param name="Spoke">Answers with sentences of it.</param>
/// <param name="Failed">Answers for which it failed, was too late or too dear.</param>
/// <param name="Sentences">Sentences that are shown.</param>
/// <param name="Dropped">Sentences that were dropped.</param>
/// <param name="Grounded">The share of shown sentences whose every quote stands in its passage, looked up once more.</param>
/// <param name="FromRightDocument">The share of shown sentences of answerable questions that quote a right document.</param>
internal sealed record Groundedness(int Asked, int Spoke, int Failed, int Sentences, int Dropped, double Grounded, double FromRightDocument)
{
    /// <summary>Counts answers; null when no model was asked.</summary>
    /// <param name="answers">The answers, each with whether a citation is of a right document; null for a question that none answers.</param>
    public static Groundedness? Of(IReadOnlyCollection<(Answer Answer, Func<Citation, bool>? IsRight)> answers)
    {
        var each = answers.SelectMany(given => given.Answer.Parts.DefaultIfEmpty(given.Answer).Select(part => (Answer: part, given.IsRight))).Where(given => given.Answer.Model != ModelEnding.NotAsked).ToList();
        var shown = each.SelectMany(given => given.Answer.Sentences.Select(sentence => (Sentence: sentence, given.IsRight))).ToList();
        var judged = shown.Count(said => said.IsRight is not null);
        return each.Count == 0 ? null : new Groundedness(
            each.Count,
            each.Count(given => given.Answer.Model == ModelEnding.Spoke),
            each.Count(given => given.Answer.Model is ModelEnding.Failed or ModelEnding.TimedOut or ModelEnding.OverBudget or ModelEnding.Resting),
            shown.Count,
            each.Sum(given => given.Answer.SentencesDropped),
            Share(shown.Count(said => said.Sentence.Quotes.Count > 0 && said.Sentence.Quotes.All(quote => quote.Passage.Text.Contains(quote.Text, StringComparison.Ordinal))), shown.Count),
            Share(shown.Count(said => said.IsRight is { } isRight && said.Sentence.Quotes.Any(isRight)), judged));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : Math.Round((double)part / whole, 4);
}
