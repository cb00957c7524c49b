using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Answers;

/// <summary>What a question looks for in texts: terms, and words that no passage has and that may be mistyped. Both are numbered together, the terms first.</summary>
internal sealed class FocusTerms
{
    /// <summary>As many as a question of a few words has with the lexicon's words for them.</summary>
    public const int Many = 80;

    private readonly Dictionary<uint, int> _numbers = new(Many);
    private readonly List<uint> _terms = new(Many);
    private readonly List<UnknownWord> _unknown = [];

    /// <summary>The terms, each once.</summary>
    public ReadOnlySpan<uint> Terms => CollectionsMarshal.AsSpan(_terms);

    /// <summary>The words that may be mistyped, each once.</summary>
    public ReadOnlySpan<UnknownWord> Unknown => CollectionsMarshal.AsSpan(_unknown);

    /// <summary>How many are looked for.</summary>
    public int Count => _terms.Count + _unknown.Count;

    /// <summary>The number of a term, given to it now when it has none.</summary>
    public int NumberOf(uint term)
    {
        if (!_numbers.TryGetValue(term, out var number))
        {
            _numbers[term] = number = _terms.Count;
            _terms.Add(term);
        }

        return number;
    }

    /// <summary>The number of an unknown word among unknown words, given to it now when it has none.</summary>
    public int NumberOf(string folded)
    {
        var number = _unknown.FindIndex(word => word.Folded == folded);
        if (number < 0)
        {
            number = _unknown.Count;
            _unknown.Add(new UnknownWord(folded, WordLetters.Of(folded)));
        }

        return number;
    }
}

/// <summary>A word that no passage has.</summary>
/// <param name="Folded">The word in lower case without accents.</param>
/// <param name="Letters">Its letters.</param>
internal readonly record struct UnknownWord(string Folded, uint Letters);
