using System.Globalization;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Analytics;

/// <summary>One text of the desk in the three languages, side by side so that whoever changes one sees the others.</summary>
/// <param name="Fr">In French.</param>
/// <param name="Nl">In Dutch.</param>
/// <param name="En">In English.</param>
internal sealed record Trilingual(string Fr, string Nl, string En)
{
    /// <summary>The text in a language.</summary>
    public string In(Language language) => language switch
    {
        Language.French => Fr,
        Language.Dutch => Nl,
        _ => En,
    };

    /// <summary>The text in a language with values in the places of {0}, {1} and so on, written as that language writes numbers and days.</summary>
    public string In(Language language, params ReadOnlySpan<object?> values) => string.Format(CultureOf(language), In(language), values);

    /// <summary>A day in full, as a language writes it: in French the first of a month is no number like the others.</summary>
    public static string Day(DateOnly day, Language language) => day.ToString(language == Language.French && day.Day == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy", CultureOf(language));

    /// <summary>How a language of Belgium writes numbers and days.</summary>
    public static CultureInfo CultureOf(Language language) => CultureInfo.GetCultureInfo(language switch
    {
        Language.French => "fr-BE",
        Language.Dutch => "nl-BE",
        _ => "en-GB",
    });
}
