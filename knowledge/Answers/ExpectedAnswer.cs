using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Answers;

/// <summary>What kind of thing would answer the question: a quote without it does not.</summary>
internal sealed class ExpectedAnswer
{
    private const RegexOptions Safe = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string NumberWords =
        @"\d|\b(une? (an|jour|mois|heure|fois|seule?|année)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent|mille|moitié|tiers|quart|aucune?|illimit\p{L}*" +
        @"|één|een (jaar|dag|maand|uur|keer)|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|honderd|duizend|helft|derde|kwart|onbeperkt" +
        @"|(one|a|an) (year|day|month|hour|single)|once|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|half|third|quarter|unlimited)\b";

    private const string Moments =
        @"\d|\b(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|chaque|toujours|avant|après|dès|lorsque|quand|fois|immédiatement|tout de suite|durant|pendant" +
        @"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|elke?|altijd|voor|na|zodra|wanneer|keer|telkens|sinds|meteen|onmiddellijk|tijdens" +
        @"|january|february|march|may|june|july|august|october|every|always|before|after|once|when|since|as soon|until|immediately|at once|during)\b";

    // A year or a day of the calendar is no amount.
    private const string Dates =
        @"\b(\d{1,2}(er|ste|st|nd|rd|th)? )?(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)( \d{4})?\b|\b(19|20)\d{2}\b|\d{1,2}/\d{1,2}/\d{2,4}";

    // What happened once has a year.
    private const string Year = @"\b(19|20)\d{2}\b";

    // In order: what stands first is the more special kind.
    private static readonly (Regex Asks, ExpectedAnswer Kind)[] Kinds =
    [
        (Asking(@"heures? d'ouverture|horaires?|openingsu(ren|ur)|opening (hours|times)|(à|a) quelle heure|hoe laat|what time|(is|est|zijn|are) \P{N}{0,40}(open|ouverte?s?) (le|on|op) "),
            Holding(@"\d{1,2} ?(h|u|uur|heures?|am|pm)\b|\d{1,2}[:.]\d{2}|\b24/7\b")),
        (Asking(@"(numéros?|numero) (de (téléphone|telephone|tél|tel|gsm)|d'appel)|quel (est le )?(numéro|numero|téléphone|telephone)|telefoonnummer|telefoon van|welk nummer|nummer van|(phone|telephone) (number|of)|(which|what)( is the| phone)? number"),
            Holding(@"\d{2,4}[ ./-]\d{2,3}|\b\d{3,4}\b")),
        (Asking(@"combien \P{N}{0,30}(coûte|coute|coûtent|coutent|coûté|couté)|quel (est le )?(prix|tarif|coût|cout)|combien (faut-il |doit-on |dois-je )?(payer|on paie|ça coûte)|prix d|coûte (l|le|la|un|une|combien)|hoeveel (kost|kosten|betaal|moet \p{L}+ betalen)|wat (kost|kosten|is de prijs)|prijs van|kostprijs|how much (does|do|is|are|must)|(price|cost|fee) (of|for)|what does \P{N}{0,40} cost"),
            Holding(@"€|\b(euros?|eur|cents?|centimes?|gratuit|gratuits|gratuite|gratuites|gratuitement|gratis|kosteloos|free|payante?s?|betalend)\b")),
        (Asking(@"adresse d[eu]s? (la |l'|le )?(maison|commune|ville|bureau|guichet|cpas|service|bibliothèque|epn)|quelle est l'adresse d[eu]|adres van|welk adres|address of|which address|what is the address"),
            Holding(@"\b(rue|avenue|boulevard|place|chaussée|straat|laan|plein|steenweg|street|square)\b|\p{L}(straat|laan|plein|steenweg)\b|@|\b1\d{3}\b")),
        (Asking(@"combien|hoeveel|how (many|much|long|old|often)|hoe ?lang|hoe (oud|vaak)|quelle (est la )?durée|quel âge|quel age|welke leeftijd|what age|hoeveelste|quel pourcentage|what share|welk percentage|welk deel"), Holding(NumberWords, besides: Dates)),
        (Asking(@"(en )?(quelle|quel) (année|annee|date)|quand (a|ont|fut|furent|est-ce que \P{N}{1,30} a)\b|wanneer (werd|werden|is \P{N}{1,40} (opgericht|begonnen|gestart|ontstaan|ingevoerd))|(sinds|in) welk jaar|welk jaar|(what|which) year|when (did|was|were)"), Holding(Year)),
        (Asking(@"quand|wanneer|welke datum|what date|when (does|do|is|will|can|must|should)|since when|sinds wanneer|depuis quand"), Holding(Moments)),
    ];

    private readonly Regex _evidence;
    private readonly Regex? _besides;

    private ExpectedAnswer(Regex evidence, Regex? besides) => (_evidence, _besides) = (evidence, besides);

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
    public bool IsIn(string text) => _evidence.IsMatch(_besides?.Replace(text, " ") ?? text);

    private static Regex Asking(string words) => new($@"(^|[^\p{{L}}])({words})", Safe);

    private static ExpectedAnswer Holding(string things, string? besides = null) => new(new Regex(things, Safe), besides is null ? null : new Regex(besides, Safe));
}
