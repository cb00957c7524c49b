using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Answers;

/// <summary>Finds the proper names of a question by their capitals.</summary>
internal static class ProperNames
{
    private static readonly Regex Word = new(@"\p{L}[\p{L}\p{N}]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The names in lower case: words with a capital that do not begin a sentence, and words with a capital inside; empty for a text all in capitals.</summary>
    public static IReadOnlySet<string> In(string question)
    {
        if (!question.Any(char.IsLower))
        {
            return new HashSet<string>(StringComparer.Ordinal);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Word.EnumerateMatches(question))
        {
            var letters = question.AsSpan(word.Index, word.Length);
            if (HasUpper(letters[1..]) || (char.IsUpper(letters[0]) && !BeginsSentence(question, word.Index)))
            {
                names.Add(letters.ToString().ToLowerInvariant());
            }
        }

        return names;
    }

    private static bool HasUpper(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (char.IsUpper(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsSentence(string question, int index)
    {
        var before = question.AsSpan(0, index).TrimEnd([' ', '«', '"', '“', '(', '¿', '\'', '’']);
        return before.IsEmpty || before[^1] is '.' or '?' or '!' or ':' or '\n' or '-' or '•';
    }
}
