namespace Assistant.Bot.Privacy;

/// <summary>The words of addresses in French, Dutch and English: what a street is called, what says that somebody lives there, and what is none of it.</summary>
internal static class AddressWords
{
    // Street words that are nothing else, and those that are everyday words too: the second need a name with a capital, or a word that says “lives at”.
    public static readonly Cues Street = new("rue, r, avenue, av, ave, avenu, aven, chaussee, chauss, chausee, chausse, chaussees, chee, chsee, boulevard, bd, bld, bvd, blvd, blvrd, boulv, boul, quai, square, sq, impasse, imp, dreve, sentier, venelle, esplanade, parvis, rond point, ruelle, faubourg, rempart, laan, straat, steenweg, stwg, street, road");
    public static readonly Cues MaybeStreet = new("place, pl, pce, chemin, ch, cite, voie, domaine, hameau, villa, residence, clos, cour, cours, galerie, passage, route, rte, montee, allee, val, plaine, porte, champ, promenade, marche, montagne, galeries, plein, kaai, dreef, weg, markt, hof");
    public static readonly Cues Nobles = new("broqueville*, merode*, ligne*, trooz*, wand*, fre*, selliers*, villegas*, beco*, lannoy*, croy*, jamblinne*, smet*, arenberg*, limburg*, praetere*, pedestraat, lochtlaan");
    public static readonly Cues OfStreets = new("oude, oud, nieuwe, lange, korte, groene, grote, kleine, hoge, lage, zwarte, witte, rode, sint, baron, graaf, koning, koningin, prins, generaal, kolonel, pater, kardinaal, onze lieve vrouw");
    public static readonly Cues Square = new("place, pl, pce, ch, allee, chemin, clos, passage, galerie, promenade");
    public static readonly Cues DutchTypes = new("straat, laan, steenweg, stwg, stw, plein, kaai, dreef, lei, baan, weg, hof, markt, dijk, pad, gang, plaats, square, park, street, road, avenue, lane, drive, close, court, way, singel");
    public static readonly Cues EnglishTypes = new("street, st, road, rd, avenue, ave, lane, drive, square, close, court, way, place, terrace, gardens, boulevard");
    public static readonly Cues Lives = new("""
        habite*, habitant, adresse, adres, domicile*, domicilie*, demeure, demeurant, reside, loge, vit, vis, chez, woon*, woonachtig, gedomicilieerd, verblijft, verblijf, verhuis*, demenag*, lives, living, live, address, residing, resides, moved, moving, move, kwoon, woonplaats, situe*, gelegen, deliver*, livre*, livrer, bezorg*, lever, leveren, facteur, logement, woning, appartement, maison, huis, kot, house, flat, lived, stay, stays, staying, at home, thuis, chez moi, adress, adrese, addresse, addres, woonadres*, thuisadres*, verblijfsadres*, postadres*
        """);

    // Right before a capital and a number, whatever the street is called: “adres: Meir 10”.
    public static readonly Cues Home = new("adresse, adres, address, adress, domicile, habite, habitons, habitent, woont, woon, wonen, woonplaats, woonadres, lives, live, living");

    public static readonly Cues Particles = new("de, du, des, d, la, le, les, l, aux, au, en, van, der, den, ter, ten, het, t, the, of, sur, sous, saint, sainte, st, ste, sint, onze, lieve, notre, dame");

    // Words that no street name has after its type: a sentence about a street, not an address.
    public static readonly Cues NoName = new("""
        est, sont, a, ont, ouvert*, ferme*, avec, pour, dans, et, ou, qui, que, se, sera, peut, n, ne, pas, mon, ma, mes, son, sa, ses, il, elle, numero, niveau, etage, module, guichet, parking*, stationnement, libre*, disponible*, assise*, loket, verdieping, om, op, is, zijn, en, naar, met, voor, tot, vanaf, om, tussen, niet, wordt, and, or, at, on, in, with, is, are, for, from
        """);

    public static readonly string[] Suffixes = ["straat", "laan", "steenweg", "dreef", "stwg", "straatje", "kaai", "plein", "weg", "baan", "lei", "markt", "dijk", "pad", "hof", "gang", "plaats", "singel", "vest", "berg", "veld", "park", "square", "str", "steeg"];

    // In small letters enough for a long word with a house number.
    public static readonly HashSet<string> Streets = ["gang", "weg", "markt", "dijk", "singel", "steeg", "vest"];

    // The first so many of the suffixes stand in few everyday words, with capital or without.
    public const int SureSuffixes = 8;

    public static readonly Cues NoSuffix = new("infostraat, werkplein, supermarkt*, rommelmarkt*, kerstmarkt*, arbeidsmarkt*, snelweg, autosnelweg, spoorweg, wandelgang, rondgang, omgang, omweg, uitweg, onderweg, vandaag, halfweg, toegang, ingang, uitgang, voortgang, doorgang, overgang, ipad, helaas, plaats, parkeerplaats, laatste, voorlaan, computerpark");
}
