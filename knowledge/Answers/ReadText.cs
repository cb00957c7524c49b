using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>A text as questions are held against it: its words, and their terms at hand.</summary>
/// <param name="Words">The words in order.</param>
/// <param name="Terms">The terms of all words.</param>
internal sealed record ReadText(IReadOnlyList<AnalyzedWord> Words, IReadOnlySet<uint> Terms)
{
    /// <summary>Reads a text.</summary>
    public static ReadText From(IReadOnlyList<AnalyzedWord> words) => new(words, words.SelectMany(word => word.TermIds).ToHashSet());

    /// <summary>Several texts as one.</summary>
    public static ReadText Join(IEnumerable<ReadText> texts) => From([.. texts.SelectMany(text => text.Words)]);
}
