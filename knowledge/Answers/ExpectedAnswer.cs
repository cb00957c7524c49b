using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Answers;

/// <summary>What kind of thing would answer the question: a sentence without it does not.</summary>
internal sealed class ExpectedAnswer
{
    private const RegexOptions Safe = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly (Regex Asks, ExpectedAnswer Kind)[] Kinds =
    [
        (new Regex(@"\b(prix|co[uû]te?|co[uû]tent|co[uû]ts?|tarif|payant|prijs|kost|kosten|tarief|betalen|price|cost|costs|fee|how much does)\b", Safe),
            new ExpectedAnswer(@"€|\beuros?\b|\beur\b|\bgratuit|\bgratis\b|\bkosteloos|\bfree\b|\bpayant|\bkost|\bco[uû]t|\bprix\b|\bprijs|\bprice|\btarif|\btarief|\bpay")),
        (new Regex(@"\b(num[eé]ro de t[eé]l[eé]phone|num[eé]ro d'appel|quel num[eé]ro|telefoonnummer|welk nummer|phone number|which number|what number)\b", Safe),
            new ExpectedAnswer(@"\d{2,4}[ /.]\d{2,3}|\d{3}[ ]\d{2}|\b1\d{2}\b|\b\d{3,4}\b")),
        (new Regex(@"\b(adresse (e-?mail|mail)|e-?mailadres|e-?mail address)\b.*\b(de|van|of|pour|voor|for)\b", Safe), new ExpectedAnswer(@"@|e-?mail|courriel")),
        (new Regex(@"\b(combien|hoeveel|how many|how much|how long|hoelang|hoe lang|combien de temps|quelle dur[eé]e|[aà] partir de quel [aâ]ge|quel [aâ]ge|welke leeftijd|hoe oud|how old|what age)\b", Safe),
            new ExpectedAnswer(
                @"\d|\b(un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent|mille|moiti[eé]|tiers|quart|toujours|aucune?|illimit" +
                @"|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|honderd|duizend|helft|derde|kwart|geen" +
                @"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|half|third|quarter|none)\b")),
        (new Regex(@"\b(quand|[aà] quelle date|depuis quand|en quelle ann[eé]e|wanneer|sinds wanneer|in welk jaar|when|since when|what year|which year|what date)\b", Safe),
            new ExpectedAnswer(
                @"\d|\b(janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre|chaque|toujours|avant|apr[eè]s|d[eè]s|lorsque|quand|tou(te)?s les|fois" +
                @"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|elk|elke|altijd|voor|na|zodra|wanneer|keer|telkens|sinds" +
                @"|january|february|march|may|june|july|august|october|every|always|before|after|once|when|since|as soon|until|meteen|imm[eé]diatement|immediately|tout de suite|at once|onmiddellijk)\b")),
    ];

    private readonly Regex _evidence;

    private ExpectedAnswer(string evidence) => _evidence = new Regex(evidence, Safe);

    /// <summary>The kind that a question asks for; null when any sentence could answer it.</summary>
    public static ExpectedAnswer? Of(string question)
    {
        foreach (var (asks, kind) in Kinds)
        {
            if (asks.IsMatch(question))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whether the text holds such a thing.</summary>
    public bool IsIn(string text) => _evidence.IsMatch(text);
}
