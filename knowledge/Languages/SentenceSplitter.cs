using System.Buffers;

namespace Assistant.Knowledge.Languages;

/// <summary>Finds the sentences of a text in French, Dutch or English.</summary>
public static class SentenceSplitter
{
    private static readonly SearchValues<char> MarkerCharacters = SearchValues.Create("0123456789.");

    private const int MostMarks = 32;

    /// <summary>Finds the sentences. A line feed always ends one; abbreviations, numbers and article references (<c>art. 2.1</c>) do not.</summary>
    /// <returns>Spans in text order without surrounding white space, never overlapping; empty for a blank text.</returns>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = new List<TextSpan>();
        var lineStart = 0;
        while (lineStart <= text.Length)
        {
            var feed = text.IndexOf('\n', lineStart);
            var lineEnd = feed < 0 ? text.Length : feed;
            SplitLine(text, lineStart, lineEnd, spans);
            lineStart = lineEnd + 1;
        }

        return spans;
    }

    private static void SplitLine(string text, int lineStart, int lineEnd, List<TextSpan> spans)
    {
        var line = text.AsSpan(0, lineEnd);
        while (lineStart < lineEnd && char.IsWhiteSpace(line[lineStart]))
        {
            lineStart++;
        }

        var start = lineStart;
        for (var i = lineStart; i < lineEnd; i++)
        {
            if (!IsStop(line[i]))
            {
                continue;
            }

            var stop = i;
            while (i + 1 < lineEnd && IsStop(line[i + 1]))
            {
                i++;
            }

            var end = SkipClosers(line, i + 1);
            if (Ends(line, lineStart, stop, i, end))
            {
                Add(text, start, end, spans);
                start = end;
                i = end - 1;
            }
        }

        Add(text, start, lineEnd, spans);
    }

    private static bool Ends(ReadOnlySpan<char> line, int lineStart, int firstStop, int lastStop, int end)
    {
        if (end < line.Length && !char.IsWhiteSpace(line[end]))
        {
            return false;
        }

        var next = NextWord(line, end);
        if (next.IsEmpty)
        {
            return true;
        }

        if (char.IsLower(next[0]) && !IsLowerCaseName(next))
        {
            return false;
        }

        if (line[firstStop] != '.' || lastStop > firstStop)
        {
            return true;
        }

        var token = TokenBefore(line, lineStart, firstStop);
        return !IsListMarker(line, lineStart, firstStop) && !Abbreviations.Continues(token, next[0]);
    }

    // "1.", "2.1." and "a." at the beginning of a line count the sentence that follows; they are not one.
    private static bool IsListMarker(ReadOnlySpan<char> line, int lineStart, int stop)
    {
        var marker = line[lineStart..stop];
        if (marker.Length == 1 && char.IsAsciiLetter(marker[0]))
        {
            return true;
        }

        return marker.Length is > 0 and <= 8 && marker.IndexOfAnyExcept(MarkerCharacters) < 0;
    }

    private static ReadOnlySpan<char> TokenBefore(ReadOnlySpan<char> line, int lineStart, int stop)
    {
        var start = stop;
        while (start > lineStart && (char.IsLetterOrDigit(line[start - 1]) || line[start - 1] is '.' or '-' or '°'))
        {
            start--;
        }

        return line[start..stop];
    }

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> line, int from)
    {
        // Beyond a few marks nothing is said: the bound keeps a line of nothing but marks from costing its square.
        var last = Math.Min(line.Length, from + MostMarks);
        while (from < last && !char.IsLetterOrDigit(line[from]))
        {
            from++;
        }

        var end = from;
        while (end < last && char.IsLetterOrDigit(line[end]))
        {
            end++;
        }

        return line[from..end];
    }

    // Names that keep their small initial at the head of a sentence: eBox, eID, iPhone by their inner capital, itsme by itself.
    private static bool IsLowerCaseName(ReadOnlySpan<char> word) =>
        word.SequenceEqual("itsme") || (word.Length > 1 && char.IsUpper(word[1]));

    private static int SkipClosers(ReadOnlySpan<char> line, int from)
    {
        var end = from;
        while (end < line.Length)
        {
            var next = end;
            while (next < line.Length && line[next] is ' ' or '\u00a0' or '\u202f')
            {
                next++;
            }

            // Only » may stand after a space, as French prints it: every other closer would be the next sentence's opener.
            if (next < line.Length && (line[next] == '»' || (next == end && IsCloser(line[next]))))
            {
                end = next + 1;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '*' or '_';

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…';

    private static void Add(string text, int start, int end, List<TextSpan> spans)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            spans.Add(new TextSpan(start, end - start));
        }
    }
}
