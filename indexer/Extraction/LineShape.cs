namespace Assistant.Indexer.Extraction;

/// <summary>What the beginning of a line says about its part in the text: list marker, numbered clause, article, capitals.</summary>
internal static class LineShape
{
    private const string Bullets = "-–—•●○▪■◦‣∙·*";

    private static readonly string[] ArticleWords = ["article", "artikel", "art.", "art"];

    private static readonly string[] ChapterWords =
        ["chapitre", "hoofdstuk", "chapter", "titre", "titel", "title", "section", "afdeling", "annexe", "bijlage", "annex", "partie", "deel", "part"];

    /// <summary>The length of the list marker that the line begins with, its space included; 0 when there is none.</summary>
    public static int ListMarkerLength(string line)
    {
        if (line.Length > 2 && Bullets.Contains(line[0], StringComparison.Ordinal) && char.IsWhiteSpace(line[1]))
        {
            return 2;
        }

        // "1. " "12) " "(a) " "b) "
        var i = line.StartsWith('(') ? 1 : 0;
        var start = i;
        while (i < line.Length && i - start < 3 && char.IsAsciiDigit(line[i]))
        {
            i++;
        }

        var lettered = i == start && i < line.Length && char.IsAsciiLetterLower(line[i]);
        i += lettered ? 1 : 0;
        var closed = i > start && i + 1 < line.Length && (line[i] == ')' || (line[i] == '.' && !lettered && start == 0));
        return closed && char.IsWhiteSpace(line[i + 1]) && i + 2 < line.Length ? i + 2 : 0;
    }

    /// <summary>The number of a list item such as <c>2. </c> or <c>2) </c>; null for bullets and letters.</summary>
    public static int? ListNumber(string line)
    {
        var digits = line.AsSpan(0, ListMarkerLength(line)).Trim("(). ");
        return int.TryParse(digits, System.Globalization.NumberStyles.None, null, out var number) ? number : null;
    }

    /// <summary>Whether the line begins with a bullet or dash.</summary>
    public static bool IsBulleted(string line) => ListMarkerLength(line) > 0 && Bullets.Contains(line[0], StringComparison.Ordinal);

    /// <summary>Reads a clause number of two to four parts (<c>2.1. Title</c>, <c>4.1 Title</c>) in front of a capital.</summary>
    /// <returns>The number without its last stop, and what follows; null when the line does not begin so.</returns>
    public static (string Number, string Words)? Clause(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] == '.'))
        {
            end++;
        }

        var number = line[..end].TrimEnd('.');
        var parts = number.Split('.');
        if (parts.Length is < 2 or > 4 || parts.Any(p => p.Length is 0 or > 2) || end >= line.Length || !char.IsWhiteSpace(line[end]))
        {
            return null;
        }

        // "1.5 mètre" is a measure: a clause begins with a capital.
        var rest = line[end..].Trim();
        return rest.Length > 0 && (char.IsUpper(rest[0]) || rest[0] is '«' or '“' or '"') ? (number, rest) : null;
    }

    /// <summary>Reads an article line (<c>ARTICLE 2 - TITLE</c>, <c>Artikel 3. Title</c>, <c>Art. 4</c>).</summary>
    /// <returns>The number and the title, empty when it has none; null when the line is no article's head, such as a sentence about one.</returns>
    public static (string Number, string Title)? Article(string line) => Labelled(line, ArticleWords);

    /// <summary>Whether the line is the head of a chapter, section or annex (<c>Chapitre II – Title</c>).</summary>
    public static bool IsChapter(string line) => line.Length <= 120 && Labelled(line, ChapterWords) is not null;

    /// <summary>Whether every letter is a capital, and there are at least four of them.</summary>
    public static bool IsAllCapitals(string text) => text.Count(char.IsUpper) >= 4 && !text.Any(char.IsLower);

    /// <summary>Whether the text ends as a sentence does, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(string text)
    {
        var trimmed = text.AsSpan().TrimEnd().TrimEnd("»”\"’') ");
        return !trimmed.IsEmpty && trimmed[^1] is '.' or '!' or '?' or '…';
    }

    private static (string Number, string Title)? Labelled(string line, string[] words)
    {
        var word = Array.Find(words, w => line.StartsWith(w, StringComparison.OrdinalIgnoreCase));
        if (word is null || !char.IsUpper(line[0]) || line.Length <= word.Length + 1 || !char.IsWhiteSpace(line[word.Length]))
        {
            return null;
        }

        var rest = line[word.Length..].TrimStart();
        var end = 0;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]) && rest[end] is not (':' or ',' or '–' or '—'))
        {
            end++;
        }

        var number = rest[..end].TrimEnd('.', ')', '-');
        var after = rest[end..].TrimStart();
        var separated = after.Length == 0 || after[0] is '-' or '–' or '—' or ':' or '.' || rest[end - 1] is '.' or ')' or '-' || IsAllCapitals(line);
        var title = after.TrimStart('-', '–', '—', ':', '.', ' ');
        return IsNumber(number) && separated && !(title.Length > 0 && char.IsLower(title[0])) ? (number, title) : null;
    }

    private static bool IsNumber(string number)
    {
        var plain = number is "1er" or "premier" or "Ier" ? "1" : number;
        return plain.Length is > 0 and <= 8
            && (plain.All(c => c is '.' or 'I' or 'V' or 'X' || char.IsAsciiDigit(c)) || (char.IsAsciiDigit(plain[0]) && plain.All(char.IsAsciiLetterOrDigit)));
    }
}
