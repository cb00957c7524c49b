using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Answers;

/// <summary>Tells whether two texts answer one question differently: with other numbers, or one with "must" and the other with "need not".</summary>
internal static class StatedValues
{
    private const RegexOptions Safe = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly string[] Units = ["euro", "share", "years", "months", "days"];

    private static readonly Regex Number = new(
        @"(?<number>\d+([.,]\d+)?)\p{Zs}?((?<euro>€|euros?\b|eur\b)|(?<share>%|pour ?cent\b|procent\b|percent\b)|(?<years>(ans|jaar|years?)\b)|(?<months>(mois|maand(en)?|months?)\b)|(?<days>(jours?|dag(en)?|days?)\b))?", Safe);

    private static readonly CuedRule WhetherOneMust = new(
        @"\b(obligatoires?|obligé|doit-on|faut-il|dois-je|doit|nécessaires?|verplicht|moet(en)?|nodig|mandatory|compulsory|required|must|have to|need(ed)?)\b");

    private static readonly Regex NeedNot = new(
        @"\b((pas|plus|jamais) (être )?(obligatoires?|nécessaires?|obligé)|facultati\p{L}*|optionnel\p{L}*|personne n'est obligé|niet (meer )?(verplicht|nodig)|niemand is verplicht|facultatief|vrijwillig|hoeft niet|hoeven niet|(not|no longer) (be )?(mandatory|compulsory|required|needed|necessary)|optional|need not|do(es)? not (have|need) to|nobody (has|is obliged) to)\b", Safe);

    private static readonly Regex Must = new(@"\b(obligatoires?|doit|doivent|obligé|il faut|verplicht|moet|moeten|mandatory|compulsory|required|must|has to|have to)\b", Safe);

    /// <summary>The part of a question that asks whether something must be; empty when none does.</summary>
    public static string AskedDuty(string question) => WhetherOneMust.Match(question).Value;

    /// <summary>Whether texts can answer a question differently: it asks for a value, or whether something must be.</summary>
    public static bool MayDiffer(QuestionWording question) => question.Expected is not null || question.AsksWhetherOneMust;

    /// <summary>Whether two texts that answer the question answer it differently.</summary>
    /// <param name="question">What the question asks for.</param>
    /// <param name="one">A text that carries it.</param>
    /// <param name="other">Another one.</param>
    public static bool Differ(QuestionWording question, StatedText one, StatedText other)
    {
        if (question.Expected is { IsDuty: false } expected)
        {
            var (here, there) = (Values(expected, one), Values(expected, other));
            return here.Count > 0 && there.Count > 0 && !here.Overlaps(there);
        }

        return question.AsksWhetherOneMust && Duty(one.Text) is { } duty && Duty(other.Text) is { } otherDuty && duty != otherDuty;
    }

    // 8,4 EUR is 8.4 €, and 40 % is not 40 €.
    private static HashSet<string> Values(ExpectedAnswer expected, StatedText stated) => !stated.Holds(expected)
        ? []
        : [.. Number.Matches(expected.WithoutOtherNumbers(stated.Text)).Select(match => match.Groups["number"].Value.Replace(',', '.') + Unit(match))];

    private static string Unit(Match match) => Units.FirstOrDefault(unit => match.Groups[unit].Success) ?? "";

    private static bool? Duty(string text) => NeedNot.IsMatch(text) ? false : Must.IsMatch(text) ? true : null;
}
