namespace Assistant.Knowledge.Languages;

/// <summary>One word of a text as the index sees it.</summary>
/// <param name="Surface">The word in lower case with its accents, without elided article.</param>
/// <param name="Folded">The same without accents.</param>
/// <param name="Terms">Its stem first, then the stems of its parts where it is a compound; never empty.</param>
/// <param name="TermIds">The numbers of <paramref name="Terms"/>, in the same order.</param>
/// <param name="IsFunctional">Whether it only asks or connects (how, must, please) and says nothing of the subject.</param>
public sealed record AnalyzedWord(
    string Surface,
    string Folded,
    IReadOnlyList<string> Terms,
    IReadOnlyList<uint> TermIds,
    bool IsFunctional)
{
    private uint[]? _gramIds;

    /// <summary>The distinct numbers of its character 4-grams, the word's borders included; empty for words of one letter.</summary>
    /// <remarks>Made when they are first asked for: most words are only looked up.</remarks>
    public IReadOnlyList<uint> GramIds => _gramIds ??= Grams(Folded);

    /// <summary>The parts of a compound as words of their own; empty for any other word.</summary>
    public IReadOnlyList<AnalyzedWord> Parts { get; init; } = [];

    private static uint[] Grams(string folded)
    {
        var bordered = $"_{folded}_";
        var grams = new HashSet<uint>();
        for (var i = 0; i + 4 <= bordered.Length; i++)
        {
            grams.Add(TermId.Of(bordered.AsSpan(i, 4)));
        }

        return [.. grams];
    }
}
