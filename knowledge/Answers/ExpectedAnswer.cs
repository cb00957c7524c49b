using System.Collections.Frozen;
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
        @"\d|\b(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|chaque|toujours|si|s['’]ils?|lorsqu\p{L}*|avant|après|dès|lorsque|quand|fois|immédiatement|tout de suite|durant|pendant|la nuit|le jour|le matin|le soir|week-end|en été|en hiver" +
        @"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|elke?|altijd|als|indien|vóór|voor \d|na|zodra|wanneer|keer|telkens|sinds|meteen|onmiddellijk|tijdens|nacht|overdag|ochtend|avond|weekend" +
        @"|january|february|march|may|june|july|august|october|every|always|before|after|once|if|when|since|as soon|until|immediately|at once|during|at night|day|morning|evening|weekend)\b";

    // A year, a day of the calendar or the number of an article is no amount.
    private const string Dates =
        @"\b(\d{1,2}(er|ste|st|nd|rd|th)? )?(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)( \d{4})?\b|\b(19|20)\d{2}\b|\d{1,2}/\d{1,2}/\d{2,4}|\bart(icles?|ikel|ikelen)?\.? \d+(\.\d+)*";

    // What happened once has a year.
    private const string Year = @"\b(19|20)\d{2}\b";

    private const string Units =
        @"(secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|seconden?|minuten|minuut|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren|seconds?|hours?|days?|weeks?|months?|years?)\b";

    private const string Durations =
        @"\b(\d+|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|één|een|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|twintig|dertig|one|two|three|four|five|seven|eight|ten|twelve|twenty|thirty|an?)((\p{Zs}(à|tot|to)\p{Zs}|-)\d+)?\p{Zs}?(working |business |calendar |werk|kalender)?" + Units
        + @"|\b(immédiatement|tout de suite|toujours|illimité\p{L}*|meteen|onmiddellijk|altijd|onbeperkt|immediately|at once|always|unlimited)\b";

    private const string DaysOfTheWeek =
        @"\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week-?ends?)s?\b";

    // What is paid, or that nothing is; the group is closed where it is used, as "one pays" answers only whether one does.
    private const string Amounts = @"€|\b(euros?|eur|cents?|centimes?|gratuite?s?|gratuitement|gratis|kosteloos|free|payante?s?|betalend";

    private const string PriceWords = "coûte coûtent coûter coût prix tarif montant payer paie payant payante gratuit gratuite frais kost kosten kostprijs prijs tarief bedrag betalen betaal betalend gratis price cost costs fee charge amount pay paid free";

    // "Trois ateliers", "24 projets Focus", "nombre de séances : cinq".
    private const int WordsBefore = 4;
    private const int WordsAfter = 5;

    private static readonly ExpectedAnswer Duty = Holding(
        @"\b(oblig\p{L}*|doit|doivent|devez|devra|devront|faut|nécessaires?|requise?s?|exig\p{L}*|besoin|facultati\p{L}*|optionnel\p{L}*|libre(s|ment)?|volontaires?|choi(x|sir|sit|sissez|sissent)|sans|seule?ment|uniquement|verplicht\p{L}*|moet(en)?|hoef\p{L}*|hoev\p{L}*|nodig|vereist|vrijwillig|vrij|keuze|kie(s|st|zen)|facultatief|zonder|enkel|alleen|mandatory|compulsory|obligatory|required|requires?|must|ha(ve|s) to|need(s|ed)?|optional|voluntar\p{L}*|free to|choo(se|ses)|choice|without|only)\b",
        named: "obligatoire obligatoires obligé obligée nécessaire faut doit dois devons verplicht moet moeten mandatory compulsory obligatory required obliged must have");

    private static readonly ExpectedAnswer Count = Holding(NumberWords, besides: Dates, named: "nombre aantal number");

    // In order: what stands first is the more special kind.
    private static readonly (CuedRule Asks, ExpectedAnswer Kind)[] Kinds = Numbered(
    [
        (Asking(@"heures? d'ouverture|horaires?|openingsu(ren|ur)|opening (hours|times)|(à|a) quelles? heures?|quels jours|hoe laat|welke dagen|what time|(which|what) days|(is|est|zijn|are|ouverte?s?|open) \P{N}{0,40}(open|ouverte?s?|le (samedi|dimanche|soir|week-?end)|op (zaterdag|zondag)|'s avonds|in het weekend|on (saturdays?|sundays?)|at weekends?)"),
            Holding(@"\d{1,2} ?(h|u|uur|heures?|am|pm)\b|\d{1,2}[:.]\d{2}|\b24/7\b|" + DaysOfTheWeek, named: "heures heure horaires horaire ouverture ouvert ouverte ouverts ouvertes openingsuren openingsuur opening open geopend uren hours times")),
        (Asking(@"(numéros?|numero) (de (téléphone|telephone|tél|tel|gsm)|d'appel|vert|gratuit)|quel (est le )?(numéro|numero|téléphone|telephone)|(numéro|numero|téléphone|telephone) (d[eu]|pour|à appeler|direct)\b|telefoonnummer|telefoon van|welk nummer|nummer (van|om|voor)|(phone|telephone|helpline) (number|of)|(which|what)( is the| phone)? number|number (for|to call|of)"),
            Holding(@"\+\d{2}|\b0\d{1,3}[ ./-]?\(?\d{2,3}|\b1\d{2,3}($|[^\d.,'’\p{Zs}]|[.,\p{Zs}]($|\D))", besides: Dates, named: "numéro numéros téléphone appeler appel nummer telefoonnummer telefoon bellen number phone telephone call")),
        (Asking(@"combien \P{N}{0,30}(coûte|coute|coûtent|coutent|coûté|couté|paie|payer|rembours)|(c'est|ça coûte|ca coute|cela coûte) combien|quel (est le )?(prix|tarif|coût|cout|montant)|(prix|tarif|coût|cout|montant|frais) d[eu']|hoeveel (kost|kosten|betaal|moet \p{L}+ betalen|bedraagt)|wat (kost|kosten|is de prijs)|(prijs|tarief|kostprijs|bedrag|kosten) van|how much (does|do|is|are|must|will)|(price|cost|fee|charge|amount) (of|for)|what (does|do|must|will) (\p{L}+ ){1,4}(cost|pay)\b|what does \P{N}{0,40} cost|wat betaal(t|en)?\b|qu['’]est-ce que \P{N}{0,30}(coûte|coute)|que (coûte|coute|paie)"),
            Holding(Amounts + @")\b", named: PriceWords)),
        (Asking(@"(quel (est|était) le |quel |le )budget|combien d['’](argent|euros)|(quel|quelle) (subvention|subside|financement|enveloppe)|(welk|hoeveel|wat is het|hoe groot is het) (budget|geld|subsidie)|how much (money|funding|budget)|(what|which)('s| is| was)? (the )?(budget|funding|grant)"),
            Holding(@"€|\b(euros?|eur|millions?|milliards?|miljoen|miljard|billion)\b", named: "budget argent geld money subvention subside subsidie financement enveloppe funding grant")),
        (Asking(@"(coûte|coute) (l|le|la|un|une|combien|quelque)|(est|sont)(-ce|-il|-elle|-ils|-elles)? \P{N}{0,40}(payante?s?|gratuite?s?)|faut-il payer|(kost|kosten) (dat|het|een|de) \P{N}{0,30}(iets|geld|veel)|is \P{N}{0,40}(gratis|betalend)|moet \P{N}{0,30} betalen|(is|are) \P{N}{0,40} (free|for free|free of charge)$|do \P{N}{0,20} have to pay"),
            Holding(Amounts + @"|payer|paie|betalen|betaalt|pay|paid)\b", named: PriceWords)),
        (Asking(@"(quel|à partir de quel|jusqu'à quel|dès quel) (âge|age)|(âge|age) (minimum|minimal|maximum|maximal|limite|requis)|limite d'(âge|age)|combien d'ans|(welke|vanaf welke) leeftijd|leeftijdsgrens|(minimum|maximum)leeftijd|hoe oud|(what|which|minimum|maximum) age|age limit|how old"),
            Holding(@"\d+ ?(ans|jaar|years|year)|\bage of \d+|\b(âge|leeftijd|age)\b|\b(mineur|minderjarig|majeur|meerderjarig)\p{L}*|\b(dès|plus de|moins de|vanaf|ouder dan|jonger dan|onder|boven|aged|under|over|from) \d{1,2}\b", named: "âge ans minimum minimal limite leeftijd oud leeftijdsgrens minimumleeftijd age old limit")),
        (Asking(@"(taille|poids) (max|d['’]|du |de la |des )|combien de (mo|go|mégas?|gigas?)|hoe groot|(maximale?|welke) (grootte|bestandsgrootte)|how (large|big|heavy)|(what|maximum|which) (file )?size"),
            Holding(@"\d+ ?(ko|mo|go|to|kb|mb|gb|tb|cm|mm)\b|\b(méga|giga|octets?|bytes?|pouces?|inch\p{L}*)", named: "taille poids grootte groot bestandsgrootte size large big heavy")),
        (Asking(@"(quelle|quel) \P{N}{0,20}(vitesse|débit)|(vitesse|débit) (d['’]|de |du )|(welke|hoe hoog) \P{N}{0,20}snelheid|\p{L}*snelheid van|(what|which) \P{N}{0,20}speed|(upload|download) speed|how fast is"),
            Holding(@"\d+ ?(k|m|g)(bps|bit|b/s)|\b(vitesse|débit|\p{L}*snelheid|speed)\b", named: "vitesse débit snelheid speed fast")),
        (Asking(@"(quelle|quel)s? \P{N}{0,12}(amende|sanction|peine|indemnité)|combien d['’]amende|(welke|hoeveel) \P{N}{0,12}(boete|sanctie|straf|schadevergoeding)|(what|which) \P{N}{0,12}(fine|penalty|sanction|compensation)\b|how (much|high|big) \P{N}{0,12}(fine|penalty)"),
            Holding(@"\b(amendes?|sanctions?|peines?|indemnités?|\p{L}*boetes?|sancties?|straffen|straf|\p{L}*vergoeding(en)?|fines?|fined|penalt(y|ies)|compensation)\b")),
        (Asking(@"jusqu['’]à quand|date limite|dernier délai|avant quelle date|tot wanneer|uiterste datum|uiterlijk wanneer|tegen wanneer|deadline|by when|until when|latest date|closing date"),
            Holding(@"\d{1,2}[/.-]\d{1,2}|\b(19|20)\d{2}\b|\b(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januari|februari|maart|april|mei|juni|juli|augustus|oktober|january|february|march|may|june|july|august|october|september|november|december)\b|" + Durations, named: "date limite délai datum uiterste uiterlijk deadline latest closing")),
        (Asking(@"quel (pourcentage|taux)|quelle (part|proportion)|combien de pour ?cent|welk (percentage|deel|aandeel)|hoeveel (procent|percent)|(what|which) (percentage|percent|share|proportion)|how many percent"),
            Holding(@"%|\b(pour ?cent|procent|percent|moitié|tiers|quart|helft|derde|kwart|half|third|quarter)\b|\b(sur|op|in|out of) (dix|cent|tien|honderd|ten|\d+)\b", named: "pourcentage taux part proportion percentage aandeel deel procent percent share")),
        (Asking(@"(quelle|à quelle|quel) adresse (e-?mail|mail|électronique)|adresse (e-?mail|mail) (de l|du |de la |officielle)|(welk|naar welk|wat is het) (e-?mail|mail)adres|(which|what)( is the)? e-?mail address|e-?mail address of"),
            Holding("@", named: "adresse mail e-mail email électronique mailadres e-mailadres emailadres address")),
        (Asking(@"quel(le)? (site|page|url|lien)|adresse (du|de son) site|(welke|op welke) (website|site|webpagina|link)|(which|what) (website|web ?site|site|url|link|web page)"),
            Holding(@"\p{L}\.(be|brussels|com|org|eu|net|gov)\b|https?:|www\.|\b(My ?e?Box|MyGov|CSAM|IRISbox|Doccle|Safeonweb|123 ?[Dd]igit)", named: "site page lien url adresse website webpagina link")),
        (Asking(@"adresse d[eu]s? (la |l'|le )?(maison|commune|ville|bureau|guichet|cpas|service|bibliothèque|epn)|quelle est l'adresse d[eu]|adres van|welk adres|address of|which address|what is the address"),
            Holding(@"\b(rue|avenue|boulevard|place|chaussée|straat|laan|plein|steenweg|street|square)\b|\p{L}(straat|laan|plein|steenweg)\b|@|\b1\d{3}\b", named: "adresse adres address")),
        (Asking(@"combien (de temps|de jours|de mois|d'heures|de semaines|de minutes|d'années)|quel(le)? (est (le|la) )?(délai|delai|durée|duree)|(délai|delai|durée|duree) d[eu']|hoe ?lang|hoeveel (tijd|dagen|maanden|uren|weken|minuten|jaren)|welke (termijn|duur)|how (long|soon|many (days|months|hours|weeks|minutes|years))|what is the (time limit|duration)"),
            Holding(Durations, named: "temps délai durée tijd duur termijn time duration limit")),
        (Asking(@"combien|hoeveel|how (many|much|often)|hoe vaak|hoeveelste"), Count),
        (Asking(@"(en )?(quelle|quel) (année|annee|date)|(depuis|dès) quand|quand (a|ont|fut|furent|est-ce que? \P{N}{1,80} (a|ont))\b|(sorti|paru|créé|né|lancé|publié|fondé|approuvé|adopté|signé|voté)(e|s|es)? (en )?quand|wanneer (werd|werden|heeft|hebben|is \P{N}{1,60} (opgericht|begonnen|gestart|ontstaan|ingevoerd|goedgekeurd|gelanceerd|verschenen))|sinds wanneer|(sinds|in) welk jaar|welk jaar|(what|which) year|since when|when (did|was|were|has|have)"), Holding(Year, named: "année date jaar datum year")),
        (Asking(@"quand|wanneer|welke datum|what date|when (does|do|is|will|can|must|should)|since when|sinds wanneer|depuis quand"), Holding(Moments, named: "date datum")),
        (Asking(@"^\P{L}*(faut-il|doit-on|dois-je|doit-il|doit-elle|devons-nous|est-ce qu['’]il faut|est-ce que (je dois|on doit|nous devons)|moet|moeten|must) |(est-ce|c['’]est|ce serait) (vraiment |encore |toujours )?(obligatoire|nécessaire)|(est|sont)-(il|elle|ils|elles|on|ce) (vraiment |encore |toujours )?(obligatoires?|obligée?s?|tenus?)|suis-je obligée?|^\P{L}*(is|zijn|ben) \P{N}{1,40}verplicht|^\P{L}*(do|does) \P{N}{1,30}have to|^\P{L}*(is|are|am) \P{N}{1,40}(mandatory|compulsory|obligatory|required|obliged)"), Duty),
    ]);

    private readonly Lazy<Regex> _evidence;
    private readonly Lazy<Regex>? _besides;

    private ExpectedAnswer(Lazy<Regex> evidence, Lazy<Regex>? besides, string named) => (_evidence, _besides, Named) = (evidence, besides, named.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>How many kinds there are.</summary>
    public static int KindCount => Kinds.Length;

    /// <summary>Words that only name the kind (price, age): a text that gives the value need not say them.</summary>
    public FrozenSet<string> Named { get; }

    /// <summary>Whether it is how many of a thing there are.</summary>
    public bool IsCount => ReferenceEquals(this, Count);

    /// <summary>Whether it is that something must be, or need not.</summary>
    public bool IsDuty => ReferenceEquals(this, Duty);

    /// <summary>The number of the kind, from 0.</summary>
    public int Number { get; private set; }

    /// <summary>The kind that a question asks for; null when any sentence could answer it.</summary>
    public static ExpectedAnswer? Of(string question) => In(question).Kind;

    /// <summary>The kind that a question asks for, and the part of the question that asks for it.</summary>
    /// <returns>Null and an empty part when any sentence could answer it.</returns>
    public static (ExpectedAnswer? Kind, string Part) In(string question)
    {
        foreach (var (asks, kind) in Kinds)
        {
            if (asks.Match(question) is { Success: true } part)
            {
                return (kind, part.Value);
            }
        }

        return (null, "");
    }

    /// <summary>Whether the text holds such a thing.</summary>
    public bool IsIn(string text) => _evidence.Value.IsMatch(WithoutOtherNumbers(text));

    /// <summary>What stands around each such thing, a few words before and after: what a number counts stands beside it.</summary>
    public IEnumerable<string> Around(string text)
    {
        var told = WithoutOtherNumbers(text);
        return _evidence.Value.Matches(told).Select(found => told[Back(told, found.Index)..On(told, found.Index + found.Length)]);
    }

    /// <summary>The text without numbers that are of another kind for sure, such as years.</summary>
    public string WithoutOtherNumbers(string text) => _besides?.Value.Replace(text, " ") ?? text;

    private static int Back(string text, int from)
    {
        for (var words = 0; from > 0 && words <= WordsBefore; from--)
        {
            words += text[from - 1] == ' ' ? 1 : 0;
        }

        return from;
    }

    private static int On(string text, int from)
    {
        for (var words = 0; from < text.Length && words <= WordsAfter; from++)
        {
            words += text[from] == ' ' ? 1 : 0;
        }

        return from;
    }

    private static (CuedRule Asks, ExpectedAnswer Kind)[] Numbered((CuedRule Asks, ExpectedAnswer Kind)[] kinds)
    {
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i].Kind.Number = i;
        }

        return kinds;
    }

    private static CuedRule Asking(string words) => new($@"(^|[^\p{{L}}])({words})");

    private static ExpectedAnswer Holding(string things, string? besides = null, string named = "") =>
        new(Later(things), besides is null ? null : Later(besides), named);

    // Most questions ask for one kind at most, and such a rule takes some milliseconds and megabytes to make.
    private static Lazy<Regex> Later(string pattern) => new(() => new Regex(pattern, Safe));
}
