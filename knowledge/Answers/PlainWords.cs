using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>A text as rules about everyday wording read it: lower case, plain letters, straight apostrophes, single spaces.</summary>
internal static partial class PlainWords
{
    /// <summary>Options for such rules: their time grows with the text only, whatever somebody types.</summary>
    public const RegexOptions Rule = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>The text in this form.</summary>
    public static string Of(string text) => Spaces().Replace(Accents.Fold(text).ToLowerInvariant().Replace('’', '\'').Replace('`', '\''), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
