using System.Numerics;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>The letters of a word as bits: two words that have many different ones are no slip of each other, which is seen without comparing them letter by letter.</summary>
internal static class WordLetters
{
    // A slip adds, drops or changes one letter: it takes away one bit at most and brings one.
    private const int MostDifferent = 2 * TypingError.Most;

    /// <summary>The letters of a word; letters beyond the alphabet share bits.</summary>
    public static uint Of(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }

    /// <summary>Whether one word may be a slip of the other; false only when it cannot be.</summary>
    /// <param name="letters">The letters of one.</param>
    /// <param name="others">The letters of the other.</param>
    public static bool MayBeSlips(uint letters, uint others) => BitOperations.PopCount(letters ^ others) <= MostDifferent;
}
