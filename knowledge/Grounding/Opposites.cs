using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Grounding;

/// <summary>Pairs of meanings of which a sentence may not make one out of the other: must and may, at least and at most.</summary>
internal static class Opposites
{
    private const string Must = "must";

    // One line for each meaning: its name, then its wordings in French, Dutch and English, in lower case without accents.
    private static readonly Dictionary<string, Dictionary<Language, Regex>> Meanings = new[]
    {
        (Must, @"doit|doivent|dois|devez|devons|devra|devront|devrez|faut|faudra|obligatoires?|obligatoirement|obligations?|oblige|obliges|obligee|obligees|necessaires?|requis|requise|requises|exige|exigent|imperativement|indispensables?|tenue? de|besoin",
            "moet|moeten|moest|dient|dienen|verplicht|verplichte|verplichting|nodig|noodzakelijk|noodzakelijke|vereist|vereiste|hoeft|hoeven",
            "must|have to|has to|had to|need|needs|needed|required|requires?|obligatory|obligation|obliged|mandatory|necessary|compulsory"),
        ("may", "peut|peuvent|peux|pouvez|pouvons|pourra|pourront|pourrez|pouvoir|possibles?|possibilite|permis|permise|permet|permettent|autorise|autorisee|autorises|le droit de|facultatif|facultative|facultatifs|libre de|interdite?s?|interdites",
            "kan|kunt|kunnen|kon|mag|mogen|mogelijk|mogelijkheid|toegestaan|toegelaten|het recht om|vrij om|facultatief|optioneel|onmogelijk|verboden",
            "can|may|could|might|possible|possibility|allowed|permitted|optional|optionally|free to|able to|lets|cannot|impossible|forbidden|prohibited|the right to"),
        ("should", "devrait|devriez|devraient|conseille|conseillez|conseillee?s?|recommande|recommandee?s?|mieux vaut|preferable", "best|aanbevolen|aangeraden|raad|raden|beter|liefst", "should|recommended|advisable|better|best|advise[sd]?"),
        ("least", "au moins|au minimum|minimum|minimale?", "minstens|ten minste|minimaal|minimum", "at least|minimum|no less than"),
        ("most", "au plus|au maximum|maximum|maximale?|pas plus de", "hoogstens|ten hoogste|maximaal|maximum|niet meer dan", "at most|maximum|no more than|not more than"),
        ("before", "avant", "voor|voordat|vooraleer|vooraf", "before|prior to|beforehand"),
        ("after", "apres", "na|nadat|daarna|achteraf", "after|afterwards"),
        ("free", "gratuit|gratuite|gratuits|gratuites|gratuitement", "gratis|kosteloos", "free|free of charge"),
        ("paid", "payant|payante|payants|payantes|payer|coute|coutent", "betalend|betalende|betalen|kost|kosten", "paid|pay|costs?|charged"),
        ("accept", "accepter?|acceptez|acceptent|acceptee?s?", "aanvaarden?|aanvaardt|accepteer|accepteert|accepteren", "accepts?|accepted|agree"),
        ("refuse", "refuser?|refusez|refusent|refusee?s?|rejete[rz]?", "weiger|weigert|weigeren|geweigerd", "refuses?|refused|declined?|rejects?|rejected"),
        ("open", "ouvrir|ouvre|ouvrez|ouvrent|ouverte?s?", "open|opent|openen|geopend", "open|opens|opened"),
        ("close", "fermer|ferme|fermez|ferment|fermee?s?", "sluit|sluiten|gesloten", "close|closes|closed|shut"),
        ("on", "activer|active|activez|activee?s?|allumer?|allumez", "activeer|activeert|activeren|geactiveerd|inschakelen|aanzetten", "activate|activates|activated|enable|enabled|turn on|switch on"),
        ("off", "desactiver?|desactivez|desactivee?s?|eteindre|eteignez", "deactiveren|gedeactiveerd|uitschakelen|uitzetten|schakel uit", "deactivate|deactivated|disable|disabled|turn off|switch off"),
    }.ToDictionary(row => row.Item1, row => new Dictionary<Language, Regex> { [Language.French] = Words(row.Item2), [Language.Dutch] = Words(row.Item3), [Language.English] = Words(row.Item4) }, StringComparer.Ordinal);

    private static readonly (string, string)[] Pairs =
        [(Must, "may"), (Must, "should"), ("least", "most"), ("before", "after"), ("free", "paid"), ("accept", "refuse"), ("open", "close"), ("on", "off")];

    /// <summary>How often a text says each meaning; an order ("click", "cliquez") is a must.</summary>
    public static IReadOnlyDictionary<string, int> Count(string text, Language language)
    {
        var folded = FactText.Fold(text.Replace('’', '\''));
        var counts = Meanings.ToDictionary(meaning => meaning.Key, meaning => meaning.Value[language].Count(folded), StringComparer.Ordinal);
        counts[Must] += Orders.Count(text, language);
        return counts;
    }

    /// <summary>Several texts as one.</summary>
    public static IReadOnlyDictionary<string, int> Sum(IEnumerable<IReadOnlyDictionary<string, int>> counts)
    {
        var sum = Meanings.Keys.ToDictionary(meaning => meaning, _ => 0, StringComparer.Ordinal);
        foreach (var (meaning, count) in counts.SelectMany(each => each))
        {
            sum[meaning] += count;
        }

        return sum;
    }

    /// <summary>Whether a sentence says one meaning more often than its source, and its opposite less often.</summary>
    public static bool IsTurned(IReadOnlyDictionary<string, int> said, IReadOnlyDictionary<string, int> source) =>
        Pairs.Any(pair => Moved(pair.Item1, pair.Item2, said, source) || Moved(pair.Item2, pair.Item1, said, source));

    private static bool Moved(string to, string from, IReadOnlyDictionary<string, int> said, IReadOnlyDictionary<string, int> source) => said[to] > source[to] && said[from] < source[from];

    private static Regex Words(string wordings) => new($@"\b({wordings})\b", FactText.Rule);
}
