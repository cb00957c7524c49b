using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Retrieval;

/// <summary>What a question found in the passages of one language.</summary>
/// <param name="Language">The language of the passages.</param>
/// <param name="Spoken">The language that the question was read in.</param>
/// <param name="Concepts">What the question speaks of, in the words of those passages.</param>
/// <param name="Statistics">How common words are in those passages.</param>
/// <param name="Passages">Best first; empty when nothing was found.</param>
public sealed record RetrievedPassages(
    Language Language, Language Spoken, IReadOnlyList<QuestionConcept> Concepts, TermStatistics Statistics, IReadOnlyList<RetrievedPassage> Passages);
