using System.Collections.Frozen;

namespace Assistant.Bot.Privacy;

/// <summary>
/// A list of words and phrases that announce something. They are written as the normalised text has them (lower case, no accents, no apostrophes);
/// a word that ends with * stands for every word that starts so.
/// </summary>
internal sealed class Cues
{
    private const int LongestGap = 3;

    private readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;
    private readonly string[][][] _prefixes;

    /// <summary>Makes a list.</summary>
    /// <param name="phrases">The phrases, parted by commas or line ends.</param>
    public Cues(string phrases)
    {
        var all = phrases.Split([',', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();

        // By their first letter, so that a word is held against a few only.
        var prefixes = all.Where(phrase => phrase[0].EndsWith('*')).ToLookup(phrase => phrase[0][0]);
        _prefixes = [.. Enumerable.Range('a', 'z' - 'a' + 1).Select(letter => prefixes[(char)letter].ToArray())];

        // The longest phrase first, so that “date de naissance” is not read as “date”.
        _byFirstWord = all.Where(phrase => !phrase[0].EndsWith('*')).GroupBy(phrase => phrase[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many words from this one on are one of the phrases; 0 when none is. A placeholder's word announces nothing.</summary>
    public int Match(NormalizedText text, int word)
    {
        var run = text.Words[word];
        if (text.At(run.Start - 1) == '[' && PersonalDataLabels.IsPlaceholder(text.Text.AsSpan(run.Start - 1, Math.Min(run.Length + 2, text.Text.Length - run.Start + 1))))
        {
            return 0;
        }

        if (_byFirstWord.TryGetValue(text.LowerWord(word), out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (Follows(text, word, phrase))
                {
                    return phrase.Length;
                }
            }
        }

        var letter = text.Lower[run.Start] - 'a';
        if (letter is < 0 or > 'z' - 'a')
        {
            return 0;
        }

        foreach (var phrase in _prefixes[letter])
        {
            if (Follows(text, word, phrase))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether one word is on the list.</summary>
    public bool Has(NormalizedText text, int word) => Match(text, word) > 0;

    /// <summary>Whether one of the phrases stands near a range.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range.</param>
    /// <param name="before">How many characters before it the first word of a phrase may end.</param>
    /// <param name="after">How many characters after it a phrase may start.</param>
    public bool StandNear(NormalizedText text, Run range, int before, int after)
    {
        for (var word = text.WordFrom(range.Start) - 1; word >= 0 && text.Words[word].End + before >= range.Start; word--)
        {
            if (Match(text, word) > 0)
            {
                return true;
            }
        }

        for (var word = text.WordFrom(range.End); word < text.Words.Count && text.Words[word].Start <= range.End + after; word++)
        {
            if (Match(text, word) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(NormalizedText text, int word, string[] phrase)
    {
        if (word + phrase.Length > text.Words.Count)
        {
            return false;
        }

        for (var part = 0; part < phrase.Length; part++)
        {
            if (!Fits(text.LowerWord(word + part), phrase[part]) || (part > 0 && !Adjoins(text, text.Words[word + part - 1].End, text.Words[word + part].Start)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(ReadOnlySpan<char> word, string part) =>
        part.EndsWith('*') ? word.StartsWith(part.AsSpan(0, part.Length - 1), StringComparison.Ordinal) : word.SequenceEqual(part);

    private static bool Adjoins(NormalizedText text, int end, int start) => start - end <= LongestGap && !text.Text.AsSpan(end, start - end).ContainsAny("\n?!;,");
}
