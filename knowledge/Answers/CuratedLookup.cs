using Assistant.Knowledge.Curated;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>Looks whether a coordinator has answered a question already.</summary>
/// <param name="shelf">The curated answers.</param>
/// <param name="clock">The day, for licences that end.</param>
public sealed class CuratedLookup(CuratedShelf shelf, TimeProvider clock)
{
    /// <summary>The curated answer to a question.</summary>
    /// <returns>The answer with its sources, each quote checked; null when no curated answer agrees with the question, or when it is about somebody's own case.</returns>
    internal async Task<Answer?> FindAsync(ServingPassages serving, Question question, Language? spoken, CancellationToken cancellationToken)
    {
        if (QuestionWording.Of(question.Text).IsPersonalCase)
        {
            return null;
        }

        var filter = new PassageFilter(question.Audience, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        var answers = await shelf.ForAsync(serving, cancellationToken);
        return answers.Find(question.Text, spoken, question.Language, filter) is { } found ? ToAnswer(found, serving) : null;
    }

    /// <summary>A curated answer as an asker gets it.</summary>
    /// <returns>The answer; null when no quote of it stands in its passage.</returns>
    public static Answer? ToAnswer(FoundAnswer found, ServingPassages serving)
    {
        var quotes = found.Bound.CitationsIn(found.Language)
            .Where(citation => QuoteCheck.Holds(citation.Quote, citation.Passage))
            .Select(citation => new Citation(citation.Quote, citation.Passage, citation.Document)).ToList();
        return quotes.Count == 0
            ? null
            : new Answer
            {
                Status = AnswerStatus.AnsweredCurated,
                Language = found.Language,
                Quotes = quotes,
                Curated = new CuratedText(found.Bound.Answer.Id, found.Text, found.Language, found.Bound.Answer.Written),
                Strength = 1,
                Snapshot = serving.Id,
            };
    }
}
