using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Grounding;

/// <summary>The numbers of a text, in digits and in words, with what they count.</summary>
internal static class SaidNumbers
{
    private static readonly Regex Time = new(@"\b(?<hour>[01]?\d|2[0-3])\s?[h:]\s?(?<minute>[0-5]\d)\b|\b(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)\s?(uur|u)\b", FactText.Rule);

    private static readonly Regex Digits = new(@"\d+([.,  ]\d{3})+([.,]\d{1,2})?|\d+([.,]\d+)*", FactText.Rule);

    private static readonly Dictionary<string, string> Units = new[]
    {
        "minute minute minutes minuut minuten min", "hour heure heures uur uren hour hours h u", "day jour jours dag dagen day days werkdag werkdagen", "week semaine semaines week weken weeks",
        "month mois maand maanden month months", "year an ans annee annees jaar jaren year years", "euro euro euros eur", "cent cent cents centime centimes eurocent",
        "percent pourcent percent procent", "digit chiffre chiffres cijfer cijfers digit digits", "character caractere caracteres teken tekens character characters",
        "time fois keer maal times", "person personne personnes persoon personen person people", "page page pages pagina paginas", "second secondes seconde seconden seconds",
        "mb mb mo", "gb gb go", "metre metre metres meter meters", "km km kilometre kilometres kilometer kilometers", "step etape etapes stap stappen step steps",
    }.SelectMany(line => line.Split(' ').Skip(1).Select(word => (word, Unit: line.Split(' ')[0]))).DistinctBy(pair => pair.word, StringComparer.Ordinal)
        .ToDictionary(pair => pair.word, pair => pair.Unit, StringComparer.Ordinal);

    // Without a number: "per month". Not every unit: "mise à jour" is no day.
    private static readonly Dictionary<Language, (string Unit, Regex Words)[]> Spans = new()
    {
        [Language.French] = [("week", Word("semaines?|hebdomadaires?")), ("month", Word("mois|mensuels?|mensuelles?")), ("year", Word("ans?|annees?|annuels?|annuelles?")), ("day", Word("jours|par jour|chaque jour|quotidien"))],
        [Language.Dutch] = [("week", Word("week|weken|wekelijkse?")), ("month", Word("maand|maanden|maandelijkse?")), ("year", Word("jaar|jaren|jaarlijkse?")), ("day", Word("dag|dagen|dagelijkse?|werkdag|werkdagen"))],
        [Language.English] = [("week", Word("weeks?|weekly")), ("month", Word("months?|monthly")), ("year", Word("years?|yearly|annual|annually")), ("day", Word("days?|daily"))],
    };

    /// <summary>The spans of time that a text speaks of, with or without a number.</summary>
    public static IReadOnlySet<string> SpansIn(string text, Language language) =>
        Spans[language].Where(span => span.Words.IsMatch(FactText.Fold(text))).Select(span => span.Unit).ToHashSet(StringComparer.Ordinal);

    /// <summary>Takes them out of a text.</summary>
    public static IReadOnlyList<SaidNumber> Take(FactText text, Language language)
    {
        var numbers = text.Take(Time).Select(match => new SaidNumber($"{int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture)}:{match.Groups["minute"].Value}", "clock", IsCertain: true)).ToList();
        var left = text.Left;
        numbers.AddRange(Digits.Matches(left).Where(match => !IsInWord(left, match)).Select(match => new SaidNumber(Value(match.Value), Unit(left, match), IsCertain: true)));
        numbers.AddRange(Written(FactText.WordsOf(left), language));
        return numbers;
    }

    private static IEnumerable<SaidNumber> Written(IReadOnlyList<FactWord> words, Language language)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (NumberWords.At(words, i, language) is { } number)
            {
                i += number.Length - 1;
                var unit = i + 1 < words.Count ? Units.GetValueOrDefault(words[i + 1].Folded) : null;
                yield return new SaidNumber(number.Value.ToString(CultureInfo.InvariantCulture), unit, !number.IsDoubtful || unit is not null);
            }
            else if (NumberWords.IsOne(words[i]))
            {
                yield return new SaidNumber("1", i + 1 < words.Count ? Units.GetValueOrDefault(words[i + 1].Folded) : null, IsCertain: false);
            }
        }
    }

    // 123digit and A4 are names.
    private static bool IsInWord(string text, Match match) =>
        (match.Index > 0 && char.IsLetter(text[match.Index - 1])) || (match.Index + match.Length < text.Length && char.IsLetter(text[match.Index + match.Length]) && !IsOrdinal(text, match));

    private static bool IsOrdinal(string text, Match match)
    {
        var end = match.Index + match.Length;
        var suffix = string.Concat(text.Skip(end).TakeWhile(char.IsLetter));
        return FactText.Fold(suffix) is "er" or "e" or "re" or "eme" or "ieme" or "de" or "ste" or "st" or "nd" or "rd" or "th" or "h" or "u";
    }

    // 1.000, 1 000 and 1,000 are a thousand; 19,50 and 19.50 are an amount; 19,00 is 19.
    private static string Value(string digits)
    {
        var separators = digits.Where(c => !char.IsAsciiDigit(c)).ToList();
        if (separators.Count == 0)
        {
            return digits.TrimStart('0') is { Length: > 0 } plain ? plain : "0";
        }

        var parts = digits.Split('.', ',', ' ');
        var isThousands = parts.Skip(1).All(part => part.Length == 3) && parts[0].Length is > 0 and <= 3 && parts[0] != "0" && separators.Distinct().Count() == 1;
        if (isThousands)
        {
            return string.Concat(parts);
        }

        var isMixed = separators.Distinct().Count() > 1 || (parts.Length > 2 && parts[^1].Length <= 2 && parts.Skip(1).SkipLast(1).All(part => part.Length == 3));
        var whole = isMixed ? string.Concat(parts.SkipLast(1)) : string.Join('.', parts.SkipLast(1));
        return parts[^1].All(c => c == '0') ? whole : $"{whole}.{parts[^1]}";
    }

    private static Regex Word(string words) => new($@"\b({words})\b", FactText.Rule);

    private static string? Unit(string text, Match match)
    {
        var before = text.AsSpan(0, match.Index).TrimEnd();
        var after = text.AsSpan(match.Index + match.Length).TrimStart();
        if (after.StartsWith("%"))
        {
            return "percent";
        }

        if (after.StartsWith("€") || before.EndsWith("€") || before.EndsWith("EUR"))
        {
            return "euro";
        }

        var length = 0;
        while (length < after.Length && char.IsLetter(after[length]))
        {
            length++;
        }

        return Units.GetValueOrDefault(FactText.Fold(after[..length].ToString()));
    }
}

/// <summary>A number as a text says it.</summary>
/// <param name="Value">Its value without thousands' marks, with a point before decimals: <c>1000</c>, <c>19.50</c>, <c>14:30</c>.</param>
/// <param name="Unit">What it counts, the same in every language: <c>month</c>, <c>euro</c>; null when it counts something else or nothing.</param>
/// <param name="IsCertain">Whether it is surely meant as a number; words such as <c>neuf</c> may not be.</param>
internal sealed record SaidNumber(string Value, string? Unit, bool IsCertain);
