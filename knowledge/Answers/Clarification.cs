using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>Decides whether a single word means one document or several, and which.</summary>
/// <param name="subjects">Tells a single word from a question.</param>
public sealed class Clarification(SubjectWords subjects)
{
    /// <summary>The most choices that are offered.</summary>
    public const int MostChoices = 4;

    // Choices that lead to no answer drop out, so more are tried than shown.
    private const int MostTried = 8;

    // How close a document must come to the best one: one that carries the word in its title is about it anyway.
    private const double CloseWhenTitled = 0.4;
    private const double CloseOtherwise = 0.75;

    /// <summary>Whether a question is so short that it may mean several things.</summary>
    internal bool IsNeeded(string text, Language language) => subjects.IsOne(text, language) && !AskingWords.AreIn(text);

    /// <summary>The documents that the word may mean.</summary>
    /// <param name="retrieved">What the word found.</param>
    /// <param name="analyzer">The analyzer of the passages.</param>
    /// <returns>The closest passage of each document, best first; empty when there is one clear winner or nothing at all.</returns>
    internal static IReadOnlyList<RetrievedPassage> Candidates(RetrievedPassages retrieved, TextAnalyzer analyzer)
    {
        var documents = retrieved.Passages.GroupBy(p => p.Document.Id, StringComparer.Ordinal).Select(same => same.First()).ToList();
        if (documents.Count < 2)
        {
            return [];
        }

        var titled = documents.Where(p => p.Score >= documents[0].Score * CloseWhenTitled && IsIn(retrieved.Concepts, p.Document.Title, analyzer)).ToList();
        var meant = titled.Count > 0 ? titled : documents.Where(p => p.Score >= documents[0].Score * CloseOtherwise).ToList();
        return meant.Count < 2 ? [] : [.. meant.Take(MostTried)];
    }

    /// <summary>What a button for a document may ask, the plainest first.</summary>
    internal static IEnumerable<string> Questions(RetrievedPassage candidate) =>
        new[] { candidate.Document.Title, candidate.Passage.Headings.LastOrDefault(), $"{candidate.Document.Title} {candidate.Passage.Headings.LastOrDefault()}" }
            .OfType<string>().Where(question => question.Length is > 0 and <= Question.MaxLength).Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool IsIn(IReadOnlyList<QuestionConcept> concepts, string title, TextAnalyzer analyzer)
    {
        var terms = analyzer.Analyze(title).SelectMany(word => word.TermIds).ToHashSet();
        return concepts.Any(concept => concept.Wordings.Any(wording => wording.IsOwn && wording.Words.All(word => terms.Contains(word.TermIds[0]))));
    }
}
