using System.Globalization;
using System.Text;

namespace Assistant.Knowledge.Languages;

/// <summary>A word of letters in lower case, which the language detector counts and compares.</summary>
/// <param name="Text">Lower case. An apostrophe ends a word and belongs to it: <c>l'école</c> is <c>l'</c> and <c>école</c>.</param>
/// <param name="IsName">True when it looks like a name: it has a capital in the middle of a sentence where other words have none.</param>
internal readonly record struct LetterWord(string Text, bool IsName)
{
    /// <summary>True when it is written in the Latin alphabet.</summary>
    public bool IsLatin => Text[0] is < '\u0250' or (>= '\u1E00' and < '\u1F00');

    /// <summary>The words of a text, in its order; codes, e-mail addresses and links are left out, being the same in every language.</summary>
    public static List<LetterWord> Read(string text)
    {
        var words = new List<LetterWord>();
        var startsSentence = true;
        var capitalsTell = false;
        foreach (var piece in Normalize(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsCodeOrAddress(piece))
            {
                capitalsTell |= !startsSentence && char.IsLower(piece[0]);
                AddWords(piece, startsSentence, words);
            }

            startsSentence = piece[^1] is '.' or '?' or '!' or ':';
        }

        return capitalsTell ? words : words.ConvertAll(word => word with { IsName = false });
    }

    /// <summary>The word without accents: people leave them out on a phone or in capitals.</summary>
    public static string WithoutAccents(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word;
        }

        var decomposed = word.Normalize(NormalizationForm.FormD);
        return string.Concat(decomposed.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
    }

    private static string Normalize(string text) =>
        ReplaceLoneSurrogates(text).Normalize(NormalizationForm.FormC)
            .Replace('\u2019', '\'').Replace('\u2018', '\'').Replace('\u02BC', '\'').Replace('\u00B4', '\'')
            .Replace("œ", "oe", StringComparison.OrdinalIgnoreCase);

    // String.Normalize throws on half a surrogate pair, and a question can be cut anywhere.
    private static string ReplaceLoneSurrogates(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0
            ? text
            : string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    private static bool IsCodeOrAddress(string piece) =>
        piece.AsSpan().IndexOfAnyInRange('0', '9') >= 0
        || piece.Contains('@', StringComparison.Ordinal)
        || piece.Contains("://", StringComparison.Ordinal)
        || piece.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static void AddWords(string piece, bool startsSentence, List<LetterWord> words)
    {
        var start = 0;
        for (var i = 0; i <= piece.Length; i++)
        {
            if (i < piece.Length && char.IsLetter(piece[i]))
            {
                continue;
            }

            if (i > start)
            {
                var end = i < piece.Length && piece[i] == '\'' ? i + 1 : i;
                // A single capital is a pronoun (I, U) or an initial, which its letter alone hardly weighs.
                var isName = end - start > 1 && char.IsUpper(piece[start]) && !(startsSentence && start == 0);
                words.Add(new LetterWord(piece[start..end].ToLowerInvariant(), isName));
            }

            start = i + 1;
        }
    }
}
