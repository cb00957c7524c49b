using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Retrieval;

/// <summary>One thing that a question speaks of, and the ways in which a text can say it.</summary>
/// <param name="Written">The question's own words for it, as its language is read; never empty.</param>
/// <param name="Wordings">The ways, the best first, in the language of the passages; never empty.</param>
/// <param name="IsFunctional">Whether it only asks or connects, and says nothing of the subject.</param>
/// <param name="Entries">The lexicon's ideas for it; empty for a word that the lexicon does not know.</param>
public sealed record QuestionConcept(IReadOnlyList<AnalyzedWord> Written, IReadOnlyList<Wording> Wordings, bool IsFunctional, IReadOnlyList<LexiconEntry> Entries)
{
    /// <summary>Whether it only names somebody whom the question tells of: the lady, his father.</summary>
    public bool IsSomeone { get; } = Entries.Count > 0 && Entries.All(entry => entry.Telling == Telling.Someone);

    /// <summary>Whether it is an everyday word that says little about a subject. A town is none, whatever collection of guides names it in passing.</summary>
    public bool IsEveryday { get; } = Entries.Count > 0 && Entries.All(entry => entry.Telling != Telling.Subject && !entry.IsName);

    /// <summary>Whether the lexicon knows it as a proper name alone, however it is written.</summary>
    public bool IsName { get; } = Entries.Count > 0 && Entries.All(entry => entry.IsName);

    /// <summary>What it adds to a vector of words, found once: the ideas of everyday questions recur.</summary>
    internal (uint Term, float Weight)[] SearchedTerms => field ??= QuestionVectors.TermsOf(this);

    /// <summary>Its telling words, whose grams are searched for.</summary>
    internal AnalyzedWord[] TellingWords => field ??= QuestionVectors.TellingWordsOf(this);
}

/// <summary>One way to say it.</summary>
/// <param name="Words">Its words; never empty.</param>
/// <param name="Credit">How surely it means the same, 0 to 1.</param>
/// <param name="Share">Its share of the idea's weight in a search, 0 to 1: several meanings share it.</param>
/// <param name="IsOwn">Whether these are the question's own words, and not the lexicon's.</param>
public sealed record Wording(IReadOnlyList<AnalyzedWord> Words, double Credit, double Share, bool IsOwn);
