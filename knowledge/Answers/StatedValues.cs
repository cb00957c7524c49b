using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Answers;

/// <summary>Tells whether two texts answer one question differently: with other numbers, or one with "must" and the other with "need not".</summary>
internal static class StatedValues
{
    private const RegexOptions Safe = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly string[] Units = ["euro", "share", "years", "months", "days"];

    private static readonly Regex Number = new(
        @"(?<number>\d+([.,]\d+)?)\p{Zs}?((?<euro>€|euros?\b|eur\b)|(?<share>%|pour ?cent\b|procent\b|percent\b)|(?<years>(ans|jaar|years?)\b)|(?<months>(mois|maand(en)?|months?)\b)|(?<days>(jours?|dag(en)?|days?)\b))?", Safe);

    private static readonly Regex AsksWhetherOneMust = new(
        @"\b(obligatoires?|obligé|doit-on|faut-il|dois-je|doit|nécessaires?|verplicht|moet(en)?|nodig|mandatory|compulsory|required|must|have to|need(ed)?)\b", Safe);

    private static readonly Regex NeedNot = new(
        @"\b((pas|plus|jamais) (être )?(obligatoires?|nécessaires?|obligé)|facultati\p{L}*|optionnel\p{L}*|personne n'est obligé|niet (meer )?(verplicht|nodig)|niemand is verplicht|facultatief|vrijwillig|hoeft niet|hoeven niet|(not|no longer) (be )?(mandatory|compulsory|required|needed|necessary)|optional|need not|do(es)? not (have|need) to|nobody (has|is obliged) to)\b", Safe);

    private static readonly Regex Must = new(@"\b(obligatoires?|doit|doivent|obligé|il faut|verplicht|moet|moeten|mandatory|compulsory|required|must|has to|have to)\b", Safe);

    /// <summary>The part of the question that asks for the value, in lower case: a text may give the value in other words. Empty when no value is asked for.</summary>
    public static string AskingPart(string question) =>
        (ExpectedAnswer.AskingPart(question) is { Length: > 0 } part ? part : AsksWhetherOneMust.Match(question).Value).ToLowerInvariant();

    /// <summary>Whether two texts that answer the question answer it differently.</summary>
    /// <param name="question">The question.</param>
    /// <param name="one">A text that carries it.</param>
    /// <param name="other">Another one.</param>
    public static bool Differ(string question, string one, string other)
    {
        if (ExpectedAnswer.Of(question) is { } expected)
        {
            var (here, there) = (Values(expected, one), Values(expected, other));
            return here.Count > 0 && there.Count > 0 && !here.Overlaps(there);
        }

        return AsksWhetherOneMust.IsMatch(question) && Duty(one) is { } duty && Duty(other) is { } otherDuty && duty != otherDuty;
    }

    // 8,4 EUR is 8.4 €, and 40 % is not 40 €.
    private static HashSet<string> Values(ExpectedAnswer expected, string text) => !expected.IsIn(text)
        ? []
        : [.. Number.Matches(expected.WithoutOtherNumbers(text)).Select(match => match.Groups["number"].Value.Replace(',', '.') + Unit(match))];

    private static string Unit(Match match) => Units.FirstOrDefault(unit => match.Groups[unit].Success) ?? "";

    private static bool? Duty(string text) => NeedNot.IsMatch(text) ? false : Must.IsMatch(text) ? true : null;
}
