using System.Numerics;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>The letters of a word as bits: two words that have many different ones are no slip of each other, which is seen without comparing them letter by letter.</summary>
internal static class WordLetters
{
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
    /// <param name="length">The length of one.</param>
    /// <param name="letters">Its letters.</param>
    /// <param name="otherLength">The length of the other.</param>
    /// <param name="others">Its letters.</param>
    public static bool MayBeSlips(int length, uint letters, int otherLength, uint others)
    {
        // A slip adds, drops or changes one letter: it takes away one bit at most and brings one.
        var allowed = TypingError.Allowed(Math.Min(length, otherLength));
        return Math.Abs(length - otherLength) <= allowed && BitOperations.PopCount(letters ^ others) <= 2 * allowed;
    }
}
