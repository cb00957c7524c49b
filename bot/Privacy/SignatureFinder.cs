namespace Assistant.Bot.Privacy;

/// <summary>Finds the names of who wrote and who gets a message: under its closing (“Bien à vous,” and a line), and before an address in brackets (“Van: Jan Peeters &lt;…&gt;”).</summary>
internal static class SignatureFinder
{
    private const int MostWords = 6;
    private const int LongestLine = 60;

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            var closing = NameCues.Closings.Match(text, word);
            var length = closing > 0 ? closing : NameCues.Thanks.Match(text, word);
            if (length > 0 && Line(text, text.Words[word + length - 1].End) is { } line && IsName(text, line, closing > 0))
            {
                found.Claim(line.Start, line.End, PersonalDataType.Name);
            }
        }

        for (var bracket = text.Text.IndexOf('<', StringComparison.Ordinal); bracket >= 0; bracket = text.Text.IndexOf('<', bracket + 1))
        {
            if (found.EndsNear(bracket, 0) is null && !found.IsFree(Math.Min(bracket + 1, text.Text.Length - 1), Math.Min(bracket + 2, text.Text.Length)) && BeforeBracket(text, bracket) is { } name)
            {
                found.Claim(name.Start, name.End, PersonalDataType.Name);
            }
        }
    }

    // The line after the closing; none when something else stands on the closing's own.
    private static Run? Line(NormalizedText text, int end)
    {
        var start = end;
        var newLine = false;
        while (start < text.Text.Length && start - end < 6 && text.Text[start] is ' ' or ',' or '.' or '!' or '-' or '\n')
        {
            newLine |= text.Text[start++] == '\n';
        }

        if (!newLine)
        {
            return null;
        }

        var last = text.Text.IndexOf('\n', start);
        last = last < 0 ? text.Text.Length : last;
        while (last > start && text.Text[last - 1] is ' ' or ',')
        {
            last--;
        }

        return last > start && last - start <= LongestLine ? new Run(start, last) : null;
    }

    private static bool IsName(NormalizedText text, Run line, bool closes)
    {
        var first = text.WordFrom(line.Start);
        if (first >= text.Words.Count || text.Words[first].Start != line.Start || !IsPlain(text, line))
        {
            return false;
        }

        var (words, capitals) = (0, 0);
        for (var word = first; word < text.Words.Count && text.Words[word].Start < line.End; word++, words++)
        {
            capitals += char.IsUpper(text.At(text.Words[word].Start)) ? 1 : 0;
            if (NameCues.NoNames.Has(text, word) || (word == first && !FirstNames.Has(text, word) && (CommonWords.Has(text, word) || NameCues.SentenceStarts.Has(text, word))))
            {
                return false;
            }
        }

        return words <= MostWords && (closes || capitals > 1 || (FirstNames.Has(text, first) && words <= 3));
    }

    private static bool IsPlain(NormalizedText text, Run line)
    {
        for (var at = line.Start; at < line.End; at++)
        {
            if (!char.IsLetter(text.Text[at]) && text.Text[at] is not (' ' or '.' or '-' or '\''))
            {
                return false;
            }
        }

        return true;
    }

    // “De : Jan Peeters <jan@…>”, “"Jan Peeters" <jan@…>”: back to the colon, the quote or the start of the line.
    private static Run? BeforeBracket(NormalizedText text, int bracket)
    {
        var end = bracket;
        while (end > 0 && text.Text[end - 1] is ' ' or '"' or '\'')
        {
            end--;
        }

        var last = text.WordFrom(end) - 1;
        if (last < 0 || text.Words[last].End < end - 1)
        {
            return null;
        }

        var first = last;
        while (first > 0 && last - first < MostWords - 1 && text.Text.AsSpan(text.Words[first - 1].End, text.Words[first].Start - text.Words[first - 1].End) is " " or "-" or "'" or ". ")
        {
            first--;
        }

        var before = text.At(text.Words[first].Start - 1) == ' ' ? text.At(text.Words[first].Start - 2) : text.At(text.Words[first].Start - 1);
        return before is ':' or '\n' or '"' or '\'' or ',' or ';' or '=' && !CommonWords.Has(text, last) ? new Run(text.Words[first].Start, end) : null;
    }
}
