using System.Collections.Frozen;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.Util;

namespace Assistant.Knowledge.Languages;

/// <summary>The words that are not indexed, and those that ask or connect without naming a subject.</summary>
internal sealed class StopWords
{
    private static readonly FrozenDictionary<Language, StopWords> Lists = new Dictionary<Language, StopWords>
    {
        [Language.French] = new(FrenchAnalyzer.DefaultStopSet, FrenchStops, FrenchFunctional),
        [Language.Dutch] = new(DutchAnalyzer.DefaultStopSet, DutchStops, DutchFunctional),
        [Language.English] = new(EnglishAnalyzer.DefaultStopSet, EnglishStops, EnglishFunctional),
    }.ToFrozenDictionary();

    private readonly FrozenSet<string> _stops;
    private readonly FrozenSet<string> _functional;

    private StopWords(CharArraySet standard, string stops, string functional)
    {
        _stops = WithAndWithoutAccents([.. standard, .. Words(stops)]);
        _functional = WithAndWithoutAccents(Words(functional));
    }

    // Not in Lucene's lists, and as frequent: forms with an accent that folding would let through, contractions, Belgian usage.
    private const string FrenchStops =
        "a afin ainsi alors aussi autre autres avant avoir car cela celle celles celui cet cette ceux chaque chez ci comme donc dont encore entre etc etre être " +
        "là lors lorsque mais même moins non or ou où oui parce par pendant plus plusieurs pourtant puis quand que qui quoi sans selon si sinon sous sur toujours " +
        "tous tout toute toutes très trop vers voici voilà y";

    private const string DutchStops =
        "één eén bij dan der des die dit doch dus echter elk elke enz ervan etc haar hen het hij hoe hun ieder iedere in ja jij jou jullie kan maar men met mijn na " +
        "naar nee niet nog nu of om onder ons onze ook op over reeds sinds soms te ten ter tot tussen u uit uw van vanaf via voor waar wat we wel wie wij ze zelf zij zijn zo zonder zou zowel";

    private const string EnglishStops =
        "about after all also am any because been before being both can could did do does doing from had has have having he her here hers him his how i its me more most my " +
        "nor off on once only other our out over own same she should so some than them through too under until up very was we were what when where which while who whom why with would you your";

    private const string FrenchFunctional =
        "aider aide-moi aimerais arrive arriver besoin bonjour combien comment concerne concernant connaître doit doivent dois devoir devrait est-ce existe expliquer explique fait faire " +
        "fais faut faudrait font merci moi-même monsieur madame peut peuvent peux pourquoi pourrais pourrait pouvez pouvoir prévoit prévu quel quelle quelles quels question quelqu'un " +
        "quelque quelques sais savoir sert signifie souhaite svp temps fois trouve trouver va vais veut veux voudrais vouloir dit dire parle parler passe passer possible " +
        "puis-je peut-on dois-je doit-on faut-il est-il est-elle existe-t-il dit-il veut-il dit-elle ça " +
        "allait allez allons auprès auquel auxquelles auxquels desquelles desquels devaient devait devons devra devraient devront duquel durant enfin ensuite envers faisaient faisait fallait faudra " +
        "fera ferait feront hors ira irait iront laquelle lequel lesquelles lesquels mêmes parmi partir peut-être plutôt pourra pourraient pourront pouvaient pouvait pouvons pu puisque quant quelconque " +
        "quelconques servent tandis telle telles tels veulent via voudrait voulait voulez vont";

    private const string DutchFunctional =
        "alstublieft aub bedankt bestaat betekent beteken dank doe doen doet gaat goedendag graag hallo heb hebben heeft help hoeveel hoelang hoezo kun kunnen kunt lang keer vaak " +
        "leg mag mogen moet moeten mevrouw meneer mogelijk nodig staat uitleg uitleggen vind vinden vindt vraag waarom waarvoor wanneer waarmee weet weten welk welke wens werd wil willen wilt wordt worden " +
        "zeggen zegt zeg zit zoek zal zullen zult gebeurt gebeuren iemand iets " +
        "aangaande betreffende daaraan daarbij daarin daarmee daarna daarop daarvan daarvoor deed deden dergelijke doordat eens enige eraan erbij erin ermee erop erover ervoor even ga gaan gedaan gedurende " +
        "gehad ging gingen had hadden hiermee hierin hierop hiervan hiervoor hoewel indien inzake jouw kon konden krijg krijgen krijgt kreeg kregen langs liet lieten mocht mochten moest moesten nadat " +
        "omtrent per sedert sommige tenzij terwijl tijdens totdat via voorbij voordat waaraan waarbij waarin waarnaar waarop waarover waartoe waaruit waarvan werden wilde wilden wou wouden zodra zouden zulk zulke";

    private const string EnglishFunctional =
        "anybody anyone concern concerning does exist exists explain find get gets getting give given goes going happen happens hello hi know let like look looking many mean means much " +
        "must need needs needed please possible question said say says shall somebody someone something tell thank thanks there want wants wish works " +
        "across along although among another anything basically beneath beyond cannot during each either every everything gave got gotten herself himself however itself may might myself neither onto ought ours " +
        "ourselves per since theirs themselves therefore those though throughout thus till toward towards unless upon via whatever whenever wherever whether whichever whose within yours yourself yourselves";

    /// <summary>The lists of one language.</summary>
    public static StopWords For(Language language) => Lists[language];

    /// <summary>All words of both lists, with and without accents.</summary>
    public IEnumerable<string> All => _stops.Concat(_functional);

    /// <summary>Whether the word, in lower case, is never indexed.</summary>
    public bool IsStop(string word) => _stops.Contains(word);

    /// <summary>Whether the word, in lower case, asks or connects without naming a subject.</summary>
    public bool IsFunctional(string word) => _functional.Contains(word);

    private static string[] Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static FrozenSet<string> WithAndWithoutAccents(IEnumerable<string> words) =>
        words.SelectMany(word => new[] { word, Accents.Fold(word) }).ToFrozenSet(StringComparer.Ordinal);
}
