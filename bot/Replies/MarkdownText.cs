using System.Text;

namespace Assistant.Bot.Replies;

/// <summary>Writes a document's or an asker's words into markdown so that they are read as they stand: no link, picture, heading or HTML comes alive.</summary>
internal static class MarkdownText
{
    /// <summary>Escapes a text. What a reader sees is the text itself; lines become paragraphs, because Teams runs lines together.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join("\n\n", lines.Select(Line));
    }

    // Indented by four it would be code, so lines come trimmed; at the start of a line a few more characters begin something.
    private static string Line(string line)
    {
        var escaped = new StringBuilder(line.Length + 16);
        var marker = StartMarker(line);
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '|':
                    escaped.Append('\\').Append(line[i]);
                    break;
                case var character:
                    escaped.Append(i == marker ? "\\" : "").Append(char.IsControl(character) ? ' ' : character);
                    break;
            }
        }

        return escaped.ToString();
    }

    // A heading (#), a list (-, +, 1. or 1)) or the underline of a heading (= or -); -1 when the line begins none of these.
    private static int StartMarker(string line)
    {
        if (line is ['#' or '-' or '+' or '=', ..])
        {
            return 0;
        }

        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 10 && line[digits..] is ['.' or ')', ..] ? digits : -1;
    }
}
