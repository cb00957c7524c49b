using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Grounding;

/// <summary>Numbers that are written as words, in French, Dutch and English.</summary>
internal static class NumberWords
{
    // Words that mean something else as often: new, to take care, a second.
    private static readonly HashSet<string> Doubtful = ["neuf", "acht", "second", "seconde", "both", "beide", "double", "doubles", "dubbel", "dubbele"];

    private static readonly (string, int)[] Others =
    [
        ("second", 2), ("seconde", 2), ("both", 2), ("beide", 2), ("double", 2), ("doubles", 2), ("dubbel", 2), ("dubbele", 2), ("dizaine", 10), ("tiental", 10), ("douzaine", 12), ("dozijn", 12), ("dozen", 12),
        ("quinzaine", 15), ("vingtaine", 20), ("twintigtal", 20), ("trentaine", 30), ("dertigtal", 30), ("cinquantaine", 50), ("vijftigtal", 50), ("centaine", 100), ("honderdtal", 100),
    ];

    private static readonly Dictionary<Language, Dictionary<string, int>> Values = LanguageCodes.All.ToDictionary(language => language, Build);

    /// <summary>The most words that a number has.</summary>
    public const int Longest = 5;

    /// <summary>The number that begins at a word.</summary>
    /// <returns>Its value, the words it takes, and whether it may be no number; null when there is none. One is none: it is also an article.</returns>
    public static (int Value, int Length, bool IsDoubtful)? At(IReadOnlyList<FactWord> words, int start, Language language)
    {
        for (var length = Math.Min(Longest, words.Count - start); length > 0; length--)
        {
            var said = string.Join(' ', words.Skip(start).Take(length).Select(word => word.Folded));
            if (Values[language].TryGetValue(said, out var value))
            {
                return (value, length, Doubtful.Contains(said));
            }
        }

        return null;
    }

    /// <summary>Whether a word can say one.</summary>
    public static bool IsOne(FactWord word) => word.Folded is "un" or "une" or "een" or "one" or "a" or "an" or "premier" or "premiere" or "eerste" or "first" or "seul" or "seule" or "single" or "enkele";

    private static Dictionary<string, int> Build(Language language)
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 2; number < 100; number++)
        {
            foreach (var said in language switch { Language.French => French(number), Language.Dutch => [Dutch(number)], _ => [English(number)] })
            {
                values.TryAdd(said, number);
            }
        }

        foreach (var (hundred, thousand, joined) in new[] { language switch { Language.French => ("cent", "mille", " "), Language.Dutch => ("honderd", "duizend", ""), _ => ("hundred", "thousand", " ") } })
        {
            values[hundred] = 100;
            values[thousand] = 1000;
            for (var digit = 2; digit <= 9; digit++)
            {
                var said = language switch { Language.French => French(digit).First(), Language.Dutch => Dutch(digit), _ => English(digit) };
                values[$"{said}{joined}{hundred}"] = digit * 100;
                values[$"{said} {hundred}s"] = digit * 100;
                values[$"{said}{joined}{thousand}"] = digit * 1000;
            }
        }

        foreach (var (word, number) in Ordinals(language).Concat(Others))
        {
            values.TryAdd(word, number);
        }

        return values;
    }

    private static IEnumerable<(string, int)> Ordinals(Language language) => (language switch
    {
        Language.French => "deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme",
        Language.Dutch => "tweede derde vierde vijfde zesde zevende achtste negende tiende",
        _ => "second third fourth fifth sixth seventh eighth ninth tenth",
    }).Split(' ').Select((word, index) => (word, index + 2));

    // Belgian and French ways.
    private static IEnumerable<string> French(int number)
    {
        string[] small = ["", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix sept", "dix huit", "dix neuf"];
        string[] tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre vingt", "nonante"];
        if (number < small.Length)
        {
            return [small[number]];
        }

        var own = Join(tens[number / 10], number % 10, small);
        return (number / 10) switch
        {
            7 => [own, number == 71 ? "soixante et onze" : $"soixante {small[number - 60]}"],
            8 => [own, number == 80 ? "quatre vingts" : own],
            9 => [own, $"quatre vingt {small[number - 80]}"],
            _ => [own],
        };
    }

    private static string Join(string ten, int one, string[] small) => one switch
    {
        0 => ten,
        1 when ten != "quatre vingt" => $"{ten} et un",
        _ => $"{ten} {small[one]}",
    };

    private static string Dutch(int number)
    {
        string[] small =
        [
            "", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
        ];
        string[] tens = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
        return number < small.Length ? small[number]
            : number % 10 == 0 ? tens[number / 10]
            : $"{small[number % 10]}en{tens[number / 10]}";
    }

    private static string English(int number)
    {
        string[] small =
        [
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ];
        string[] tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        return number < small.Length ? small[number] : number % 10 == 0 ? tens[number / 10] : $"{tens[number / 10]} {small[number % 10]}";
    }
}
