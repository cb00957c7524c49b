using Assistant.Indexer.Extraction;
using Assistant.Knowledge.Languages;

namespace Assistant.Indexer.Splitting;

/// <summary>Tells a title from a sentence by its look, where the format does not say.</summary>
internal static class TitleShape
{
    private const int LongestTitle = 90;

    private const int LongestQuestion = 160;

    private const int LongestClause = 160;

    /// <summary>Whether the text looks like a title or a question that stands above its answer.</summary>
    public static bool IsTitle(string text)
    {
        var isQuestion = text[^1] == '?';
        return text.Length <= (isQuestion ? LongestQuestion : LongestTitle)
            && (char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]) || text[0] is '«' or '“' or '"')
            && (isQuestion || !LineShape.EndsSentence(text))
            && text[^1] is not (',' or ';')
            && (text[^1] != ':' || IsLabel(text))
            && !LooksLikeContact(text)
            && SentenceSplitter.Split(text).Count == 1;
    }

    /// <summary>Whether the words after a clause's or article's number are its title rather than its text; a title may end with a stop.</summary>
    public static bool IsClauseTitle(string text) => text.Length <= LongestClause && text[^1] is not (',' or ';') && SentenceSplitter.Split(text).Count == 1;

    // "La plateforme 123Digit :" is a title; "ENTRE :" and a long "…s'engage à :" begin what follows.
    private static bool IsLabel(string text) =>
        text.Length <= 70 && text.TrimEnd(':', ' ').Contains(' ', StringComparison.Ordinal) && !text.Contains(',', StringComparison.Ordinal) && !LineShape.IsAllCapitals(text);

    // Addresses, numbers of registers and telephones stand alone on a line as titles do.
    private static bool LooksLikeContact(string text)
    {
        if (text.Contains('@', StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var digits = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                digits++;
                continue;
            }

            var isYear = digits == 4 && (text.AsSpan(i - 4, 2) is "19" or "20");
            if (digits >= 4 && !isYear)
            {
                return true;
            }

            digits = 0;
        }

        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && comma + 2 < text.Length && char.IsAsciiDigit(text[comma + 2]);
    }
}
