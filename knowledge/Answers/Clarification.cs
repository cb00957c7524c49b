using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>Asks back when a single word may mean several documents; each choice is tried first, so that it leads to an answer.</summary>
/// <param name="subjects">Tells a single word from a question.</param>
/// <param name="retriever">Finds what the word may mean.</param>
public sealed class Clarification(SubjectWords subjects, Retriever retriever)
{
    /// <summary>The most choices that are offered.</summary>
    public const int MostChoices = 4;

    private const int PassagesRetrieved = 30;

    // Choices that lead to no answer drop out, so more are tried than shown.
    private const int MostTried = 8;

    // How close a document must come to the best one: one that carries the word in its title is about it anyway.
    private const double CloseWhenTitled = 0.4;
    private const double CloseOtherwise = 0.75;

    // In words that no passage has.
    private const double CommonWord = 0.5;

    /// <summary>Answers one question in the passages of one language.</summary>
    internal delegate Task<Answer> Answering(Question question, Language language, CancellationToken cancellationToken);

    /// <summary>The question back.</summary>
    /// <param name="serving">The snapshot to search.</param>
    /// <param name="question">The question.</param>
    /// <param name="language">The asker's language; null when unknown, so that French and Dutch share the choices.</param>
    /// <param name="answering">Answers a choice, to see whether it leads anywhere.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The answer with its choices, at least two; null when the question is not one word, or one document wins clearly.</returns>
    internal async Task<Answer?> AskBackAsync(ServingPassages serving, Question question, Language? language, Answering answering, CancellationToken cancellationToken)
    {
        var choices = new List<Choice>();
        Language[] read = language is { } known ? [known] : [Language.French, Language.Dutch];
        foreach (var each in read.Where(each => IsOneWord(question.Text, each)))
        {
            var retrieved = await retriever.RetrieveAsync(serving, question, each, each, PassagesRetrieved, cancellationToken);
            var wanted = choices.Count + (MostChoices / read.Length);
            foreach (var candidate in Candidates(retrieved, serving.Analyzers[each]).TakeWhile(_ => choices.Count < wanted))
            {
                if (await LeadingToAsync(question, candidate, each, answering, cancellationToken) is { } choice)
                {
                    choices.Add(choice);
                }
            }
        }

        return choices.Count < 2 ? null : new Answer { Status = AnswerStatus.ConversationClarify, Language = language, Choices = choices, Snapshot = serving.Id };
    }

    /// <summary>What was answered to one bare word that many passages have ("card"), or that names no subject ("problem"), is at best worth a look: it asks nothing, unless it goes on from a question before it. Capitals alone are an acronym, which names one thing.</summary>
    internal Answer Doubt(Answer answer, Question question, Language? language) =>
        answer.Quotes.Count > 0 && string.IsNullOrEmpty(question.Previous) && question.Text.Any(char.IsLower) && (language is { } known ? [known] : LanguageCodes.All).Any(each => IsOneWord(question.Text, each))
            && (answer.Evidence is { Told: < CommonWord } || subjects.In(question.Text, language).Count == 0)
            ? answer with
            {
                Status = AnswerStatus.UnansweredWeakEvidence,
                Suggestions = [.. answer.Quotes.DistinctBy(quote => quote.Document.Id, StringComparer.Ordinal).Select(quote => new Suggestion(quote.Passage, quote.Document))],
                Quotes = [],
                Differ = false,
            }
            : answer;

    private bool IsOneWord(string text, Language language) => subjects.IsOne(text, language) && !AskingWords.AreIn(text);

    // What is asked must be answered by the document that the button names.
    private async Task<Choice?> LeadingToAsync(Question question, RetrievedPassage candidate, Language language, Answering answering, CancellationToken cancellationToken)
    {
        foreach (var text in Questions(candidate).Where(text => !IsOneWord(text, language)))
        {
            var answer = await answering(question with { Text = text, Previous = null }, language, cancellationToken);
            if (answer.Quotes.Any(quote => quote.Document.Id == candidate.Document.Id))
            {
                return new Choice(candidate.Document.Title, text, language);
            }
        }

        return null;
    }

    // The closest passage of each document that the word may mean, best first; empty when there is one clear winner. Letters in common are no meaning.
    private static IReadOnlyList<RetrievedPassage> Candidates(RetrievedPassages retrieved, TextAnalyzer analyzer)
    {
        var documents = retrieved.Passages.Where(p => p.FoundBy.HasFlag(FoundBy.Words)).GroupBy(p => p.Document.Id, StringComparer.Ordinal).Select(same => same.First()).ToList();
        if (documents.Count < 2)
        {
            return [];
        }

        var titled = documents.Where(p => p.Score >= documents[0].Score * CloseWhenTitled && IsIn(retrieved.Concepts, p.Document.Title, analyzer)).ToList();
        var meant = titled.Count > 0 ? titled : documents.Where(p => p.Score >= documents[0].Score * CloseOtherwise).ToList();
        return meant.Count < 2 ? [] : [.. meant.Take(MostTried)];
    }

    // The plainest first.
    private static IEnumerable<string> Questions(RetrievedPassage candidate)
    {
        var heading = candidate.Passage.Headings is [.., var last] ? last : "";
        return new[] { candidate.Document.Title, heading, $"{candidate.Document.Title} {heading}" }
            .Where(question => question.Length is > 0 and <= Question.MaxLength).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsIn(IReadOnlyList<QuestionConcept> concepts, string title, TextAnalyzer analyzer)
    {
        var terms = analyzer.Analyze(title).SelectMany(word => word.TermIds).ToHashSet();
        return concepts.Any(concept => concept.Wordings.Any(wording => wording.IsOwn && wording.Words.All(word => terms.Contains(word.TermIds[0]))));
    }
}
