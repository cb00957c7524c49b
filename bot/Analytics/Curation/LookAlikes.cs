using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Analytics.Curation;

/// <summary>Makes questions that look like a question and ask something else: another number, a negation, another organisation, another town.</summary>
internal static partial class LookAlikes
{
    private static readonly string[] Welfare = ["CPAS", "OCMW"];

    /// <summary>The look-alikes of a question.</summary>
    /// <returns>One of each kind.</returns>
    public static IReadOnlyList<LookAlike> Of(string question, Language language)
    {
        var bare = question.TrimEnd(' ', '?', '.', '!', '\u00A0');
        var hasWelfare = Welfare.Any(name => question.Contains(name, StringComparison.OrdinalIgnoreCase));
        return
        [
            new LookAlike(LookAlikeKind.Number, Number().IsMatch(question) ? Number().Replace(question, Next) : $"{bare} {Say(language, "pour 3 personnes", "voor 3 personen", "for 3 people")} ?"),
            new LookAlike(LookAlikeKind.Negation, $"{bare}, {Say(language, "et si ce n’est pas possible", "en als het niet kan", "and if it is not possible")} ?"),
            new LookAlike(LookAlikeKind.Organisation, $"{bare} {(hasWelfare ? Say(language, "chez Actiris", "bij Actiris", "at Actiris") : Say(language, "au CPAS", "bij het OCMW", "at the CPAS"))} ?"),
            new LookAlike(LookAlikeKind.Town, $"{bare} {Say(language, "à Namur", "in Namen", "in Namur")} ?"),
        ];
    }

    private static string Next(Match number) =>
        long.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < int.MaxValue ? (value + 1).ToString(CultureInfo.InvariantCulture) : "1";

    private static string Say(Language language, string french, string dutch, string english) => new Trilingual(french, dutch, english).In(language);

    [GeneratedRegex(@"\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}

/// <summary>A question that must not get the answer.</summary>
/// <param name="Kind">What makes it another question.</param>
/// <param name="Text">The question.</param>
internal sealed record LookAlike(LookAlikeKind Kind, string Text);

/// <summary>What makes one question another.</summary>
internal enum LookAlikeKind
{
    /// <summary>Another number.</summary>
    Number,

    /// <summary>A negation.</summary>
    Negation,

    /// <summary>Another organisation.</summary>
    Organisation,

    /// <summary>Another town.</summary>
    Town,
}
