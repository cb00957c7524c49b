using System.Collections.Frozen;

namespace Assistant.Knowledge.Answers;

/// <summary>Tells whether a question asks for names: which companies, who is the minister, who founded it, what are they called. A text without names does not answer it.</summary>
internal static class AskedNames
{
    private const string Bearers =
        @"entreprises?|sociétés?|firmes?|banques?|opérateurs?|fournisseurs?|marques?|villes?|communes?|pays|régions?|provinces?|organisations?|associations?|asbl|fondations?|universités?|écoles?|hôpita(l|ux)|mutualités?|syndicats?|magasins?|ministres?|juges?|bourgmestres?|échevin\p{L}*|direct(eur|rice)s?|président\p{L}*" +
        @"|\p{L}*(bedrijf|bedrijven|operatoren|leveranciers?|steden|gemeenten|organisaties|verenigingen|winkels)|firma['’]?s?|banken|bank|providers?|merken|merk|stad|gemeente|landen|land|gewesten|provincies?|organisatie|vereniging|vzw['’]?s?|stichting(en)?|universiteit(en)?|scholen|school|ziekenhuizen|ziekenhuis|ziekenfondsen|vakbonden|minister|rechters?|burgemeesters?|schepenen?|directeurs?|voorzitters?" +
        @"|company|companies|firms?|banks?|operators?|brands?|city|cities|towns?|municipality|municipalities|country|countries|regions|provinces|organi[sz]ations?|non-profits?|foundations?|university|universities|schools?|hospitals?|trade unions?|shops|ministers?|judges?|mayors?|aldermen|directors?|president|chair(man|woman|person)?";

    // Of each language one, as one for all is larger than can be matched in linear time. Who did something, and not who may do it or has a right to it.
    private static readonly CuedRule[] Asking =
    [
        new($@"(^|[^\p{{L}}])((quel(le)?s?|welke?|which|what) (\p{{L}}+ )?|(qui est|wie is|who is|who was|qui était|wie was) (le |la |l['’]|de |het |the )(\p{{L}}+ )?)({Bearers})($|[^\p{{L}}])"),
        new(
            @"(^|\P{L})(comment s['’]appel|(quel|quels) (est|sont) (le|les) noms?($|\P{L})|qui est derrière|qui (présid|organise|finance|gère|dirige|édite|publie|développe|soutient|coordonne|pilote|exploite)" +
            @"|qui (a|ont|avait) (été |aussi )?(lancé|créé|fait|écrit|introduit|traduit|attaqué|rédigé|fondé|développé|organisé|financé|imaginé|inventé|construit|signé|décidé|publié|conçu|élaboré|aidé|participé|mené|réalisé|reçu|gagné|remporté|approuvé|voté|adopté|proposé))"),
        new(
            @"(^|\P{L})(hoe heten?($|\P{L})|wat (is|zijn) de na(a)?m(en)?($|\P{L})|wie (organiseert|financiert|beheert|leidt|ontwikkelt|steunt|coördineert|zit achter)" +
            @"|wie (heeft|hebben|had) .*(ge\p{L}\p{L}\p{L}+(d|t|en)|vertaald|ontwikkeld|opgericht|uitgevonden|ontworpen|opgesteld|bedacht|beslist|uitgegeven)($|\P{L}))"),
        new(
            @"(^|\P{L})((what|how) (is|are|was|were) .* called|what (is|are) the names?($|\P{L})|who (is|was) behind|who (wrote|made|launched|created|founded|runs?|built|develop(s|ed)|organi[sz]e[sd]|fund(s|ed)|finance[sd]|leads?|led|manage[sd]" +
            @"|publishe[sd]|translated|helped|started|owns|support(s|ed)|signed|introduced|chaired|decided|proposed|invented|designed)($|\P{L}))"),
    ];

    // Written in capitals, and nobody's name: a text that has only these names nobody.
    private static readonly FrozenSet<string> Things = ("gsm sms mms pin puk pc pcs usb gb mb tb kb go mo ko mbps gbps kbps eur tv pdf qr sim esim nfc url faq iban bic eid id ebox wifi vpn cd dvd led " +
        "html http https cv pm am").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name, in lower case, is nobody's: GSM, PIN, GB.</summary>
    public static bool IsThing(string name) => Things.Contains(name);

    /// <summary>Whether a question asks for names.</summary>
    public static bool In(string question) => Array.Exists(Asking, asking => asking.IsMatch(question));
}
