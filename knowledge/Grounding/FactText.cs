using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Grounding;

/// <summary>A text as facts are looked for in it: what was already read is blanked out, so that the day of a date is no number any more.</summary>
internal sealed class FactText
{
    /// <summary>Options for rules about wording: their time grows with the text only, whatever a model writes.</summary>
    public const RegexOptions Rule = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly Regex Words = new(@"[\p{L}\p{M}\p{N}]+", Rule);

    private readonly char[] _left;

    /// <summary>Reads a text.</summary>
    public FactText(string text)
    {
        Whole = text.Replace('’', '\'').Replace('\u00a0', ' ').Replace('\u202f', ' ');
        _left = Whole.ToCharArray();
    }

    /// <summary>The text with plain apostrophes and spaces.</summary>
    public string Whole { get; }

    /// <summary>What has not been read yet, in its place.</summary>
    public string Left => new(_left);

    /// <summary>Finds what a rule describes and blanks it out.</summary>
    /// <returns>What was found, in order.</returns>
    public IReadOnlyList<Match> Take(Regex rule)
    {
        var found = rule.Matches(Left).Where(match => match.Length > 0).ToList();
        foreach (var match in found)
        {
            Array.Fill(_left, ' ', match.Index, match.Length);
        }

        return found;
    }

    /// <summary>The words of a text: letters and digits, without apostrophes and hyphens.</summary>
    public static IReadOnlyList<FactWord> WordsOf(string text) => [.. Words.Matches(text).Select(match => new FactWord(match.Value, Fold(match.Value), Opens(text, match.Index)))];

    /// <summary>A word as words are compared: lower case, no accents.</summary>
    public static string Fold(string word) => Accents.Fold(word.ToLowerInvariant()).Replace("œ", "oe", StringComparison.Ordinal);

    private static bool Opens(string text, int index)
    {
        var before = text.AsSpan(0, index).TrimEnd(" \t«»\"“”'‘(–—-•*");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or ';' or '\n';
    }
}

/// <summary>A word of a text.</summary>
/// <param name="Surface">As it is written.</param>
/// <param name="Folded">In lower case without accents.</param>
/// <param name="Opens">Whether a sentence or a quotation begins with it, so that its capital says nothing.</param>
internal sealed record FactWord(string Surface, string Folded, bool Opens);
