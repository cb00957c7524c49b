using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Grounding;

/// <summary>How often a text denies something, in French, Dutch or English.</summary>
internal static class Polarity
{
    // How far behind "ne" its second half may stand.
    private const int Reach = 8;

    // How far before it the other half may stand.
    private const int Before = 4;

    private static readonly HashSet<string> SecondHalves = ["pas", "jamais", "plus", "aucun", "aucune", "rien", "personne", "ni", "guere", "nul", "nulle", "point"];

    private static readonly Dictionary<Language, HashSet<string>> Words = new()
    {
        [Language.French] = Set("pas jamais aucun aucune sans ni rien non impossible impossibles inutile inutiles interdit interdite interdits interdites"),
        [Language.Dutch] = Set("niet geen nooit niets niks niemand nergens zonder noch onmogelijk nutteloos overbodig onnodig verboden"),
        [Language.English] = Set("not no never nothing nobody none nowhere without neither nor impossible unnecessary useless non forbidden prohibited unable"),
    };

    // Words that deny in whatever sentence they stand: a model may mix languages.
    private static readonly HashSet<string> Anywhere = Set("niet geen nooit zonder not never without jamais aucun aucune");

    // What has the word and denies nothing: no later than, step by step, no doubt.
    private static readonly Regex Harmless = new(
        @"\b(sans doute|sans frontieres|zonder grenzen|non[- ]profit|non[- ]marchand|pas a pas|pas plus tard que|pas plus de|n'importe (qui|quoi|quel|quelle|quels|quelles|ou|quand|comment)|niet meer dan|niet later dan|not later than|no later than|not more than|no more than|no matter)\b", FactText.Rule);

    private static readonly Regex Contracted = new(@"n't\b", FactText.Rule);

    private static readonly Regex Cannot = new(@"\bcannot\b", FactText.Rule);

    /// <summary>Counts them; two halves of one denial count once.</summary>
    public static int Denials(string text, Language language)
    {
        var plain = Cannot.Replace(Contracted.Replace(Harmless.Replace(FactText.Fold(text.Replace('’', '\'')), " "), " not"), "can not");
        var words = FactText.WordsOf(plain).Select(word => word.Folded).ToList();
        var foreign = words.Count(word => Anywhere.Contains(word) && !Words[language].Contains(word));
        return foreign + (language == Language.French ? French(words) : words.Where((word, i) => Words[language].Contains(word) && !(i > 0 && word == words[i - 1])).Count());
    }

    private static int French(List<string> words)
    {
        var count = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is "ne" or "n")
            {
                var half = words.FindIndex(i + 1, Math.Min(Reach, words.Count - i - 1), SecondHalves.Contains);
                var only = words.FindIndex(i + 1, Math.Min(Reach, words.Count - i - 1), word => word is "que" or "qu");
                if (half < 0 && only > 0)
                {
                    continue; // "ne … que" restricts and denies nothing.
                }

                count++;
                i = half > 0 && words[half] != "ni" ? SkipHalves(words, half) : i;
                count -= half > 0 && words[half] == "ni" ? 1 : 0;
            }
            else if (Words[Language.French].Contains(words[i]) && !IsFirstHalf(words, i))
            {
                count++;
                i = SkipHalves(words, i);
            }
        }

        return count;
    }

    // "ne … plus jamais", "ni aucun": one denial in two words.
    private static int SkipHalves(List<string> words, int half)
    {
        while (half + 1 < words.Count && SecondHalves.Contains(words[half + 1]) && words[half + 1] != "ni")
        {
            half++;
        }

        return half;
    }

    // "rien ne marche", "aucun agent ne peut": "ne" counts it.
    private static bool IsFirstHalf(List<string> words, int i) =>
        words[i] is "rien" or "aucun" or "aucune" or "jamais" && words.Skip(i + 1).Take(Before).Any(word => word is "ne" or "n");

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
