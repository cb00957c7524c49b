using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>Mends what was mistyped in a question before it is read: only words that neither the lexicon nor any passage knows, and only where one word alone can be meant.</summary>
/// <param name="spelling">Knows words, and which of them was meant.</param>
public sealed class QuestionSpelling(Spelling spelling)
{
    private const int ShortestJoined = 6;

    private static readonly Regex Letters = new(@"\p{L}+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Elided = new("^(?<article>[ldjmtsn]|qu|c)(?<word>[aeiouyhàâéèêîôù].{2,})$", PlainWords.Rule);

    /// <summary>The question as it was meant.</summary>
    /// <param name="question">The question.</param>
    /// <param name="language">The language that it is written in.</param>
    /// <param name="serving">The passages: what they say is no slip.</param>
    internal string Mend(string question, Language language, ServingPassages serving)
    {
        // In a text all in capitals, names cannot be told from words.
        if (!question.Any(char.IsLower))
        {
            return question;
        }

        var pieces = question.Split(' ');
        for (var i = 0; i < pieces.Length; i++)
        {
            pieces[i] = IsAddress(pieces[i]) ? pieces[i] : Letters.Replace(pieces[i], found => Mend(found.Value, IsName(found, i, pieces), language, serving));
        }

        return string.Join(' ', Joined(pieces, language));
    }

    private string Mend(string written, bool isName, Language language, ServingPassages serving)
    {
        var word = written.ToLowerInvariant();
        if (isName || spelling.IsKnownIn(language, word) || IsSaid(word, serving))
        {
            return written;
        }

        // "lappel" is l'appel.
        return language == Language.French && Elided.Match(word) is { Success: true } elided && spelling.IsKnown(language, elided.Groups["word"].Value)
            ? $"{elided.Groups["article"].Value}'{elided.Groups["word"].Value}"
            : spelling.Meant(language, word) ?? written;
    }

    // "iris box", "wacht woord".
    private IEnumerable<string> Joined(string[] pieces, Language language)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i + 1 < pieces.Length && pieces[i].Length + pieces[i + 1].Length >= ShortestJoined && pieces[i].All(char.IsLower) && pieces[i + 1].All(char.IsLower)
                && spelling.IsOneWord(language, pieces[i] + pieces[i + 1]) && !spelling.IsPhrase(language, $"{pieces[i]} {pieces[i + 1]}"))
            {
                yield return pieces[i] + pieces[++i];
            }
            else
            {
                yield return pieces[i];
            }
        }
    }

    private static bool IsSaid(string word, ServingPassages serving) => serving.Analyzers.Any(analyzer =>
        analyzer.Value.Analyze(word) is [var read, ..] && (read.Parts.Count > 0 || serving.Published.Statistics[analyzer.Key].Frequency(read.TermIds[0]) > 0));

    private static bool IsAddress(string piece) => piece.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || piece.AsSpan().ContainsAny('@', '/', '[') || piece.Trim('.', '…').Contains('.', StringComparison.Ordinal);

    private static bool IsName(Match found, int piece, string[] pieces) =>
        found.Value.AsSpan(1).ContainsAnyInRange('A', 'Z') || (char.IsUpper(found.Value[0]) && piece > 0 && pieces[piece - 1] is not ([.., '.' or '?' or '!' or ':'] or ""));
}
