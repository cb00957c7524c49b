using System.Globalization;

namespace Assistant.Tests.Bot.Privacy;

/// <summary>Questions of digital helpers with invented personal data in them, in three languages.</summary>
internal static class PersonalTexts
{
    private const int EachKind = 60;

    private static readonly string[] OfNumbers =
    [
        "fr|Bonjour, {0} est son NISS et la commune dit qu’il n’existe pas", "fr|Numéro de registre national {0}. Comment obtenir un code PUK ?", "fr|Sur MyMinfin, on demande le numéro national ; j’ai tapé {0}",
        "nl|INSZ: {0}, waarom weigert de app dat?", "nl|Ze gaf haar rijksregisternummer ({0}) en nu lukt aanmelden niet", "nl|Zijn nationaal nummer is {0}",
        "en|The national number {0} is not accepted by itsme", "en|Her NRN is {0}, how does she get a new PIN?", "en|I typed the national register number {0} twice",
    ];

    private static readonly Dictionary<string, string[]> Templates = new(StringComparer.Ordinal)
    {
        ["BE_NRN"] = [.. OfNumbers, "fr|{0} ne marche pas dans l’ebox", "nl|wat moet ik doen met {0}", "en|{0}: what next?"],
        ["BE_BIS"] = [.. OfNumbers, "fr|J’ai un numéro bis, {0}, puis-je ouvrir une ebox ?", "nl|Met bisnummer {0} kan ik niets"],
        ["NRN_OBF"] = OfNumbers,
        ["NRN_TYPO"] = OfNumbers,
        ["IBAN"] =
        [
            "fr|Le remboursement doit arriver sur {0}, où le dire ?", "fr|compte {0} refusé par le formulaire", "nl|Mijn rekeningnummer {0} staat verkeerd bij het ziekenfonds", "nl|storten op {0} aub", "en|Can I put {0} in the form for the premium?",
        ],
        ["PHONE"] =
        [
            "fr|Le nouveau gsm est le {0}, comment réactiver itsme ?", "fr|Vous pouvez me rappeler au {0} demain matin", "nl|Haar gsm-nummer {0} is veranderd", "nl|Bereikbaar op {0} na 17 uur", "en|Please ring {0} when the appointment is free", "en|My mobile {0} gets no code",
        ],
        ["EMAIL"] =
        [
            "fr|L’ebox envoie tout à {0}, il veut une autre adresse", "fr|{0} est déjà utilisé, dit le site", "nl|De bevestiging gaat naar {0} en dat bestaat niet meer", "nl|mail mij op {0}", "en|The code is sent to {0} which she cannot open",
        ],
        ["EMAIL_SPOKEN"] =
        [
            "fr|Son adresse, c’est {0}, elle n’y a plus accès", "fr|Elle écrit depuis {0}", "nl|stuur het naar {0} alstublieft", "nl|e-mail: {0}", "en|write to {0} please",
        ],
        ["EID"] =
        [
            "fr|La carte d’identité {0} est bloquée après trois essais", "fr|eID {0}, comment trouver le PUK ?", "nl|Identiteitskaart {0} wordt niet gelezen", "nl|mijn eID heeft nummer {0}", "en|The identity card {0} expires next month",
        ],
        ["PLATE"] =
        [
            "fr|Comment payer la taxe pour la plaque {0} ?", "fr|La voiture {0} a reçu une amende LEZ", "nl|Parkeerkaart aanvragen voor nummerplaat {0}", "nl|Hoe meld ik {0} aan voor de lage-emissiezone?", "en|How do I register {0} for the low emission zone?",
        ],
        ["DOB"] =
        [
            "fr|Il est né le {0} : a-t-il l’âge pour itsme ?", "fr|date de naissance {0}, refusée par le site", "nl|Ze is geboren op {0} en heeft nog geen Kids-ID", "nl|geboortedatum: {0}", "en|She was born on {0}, can she have itsme?", "en|date of birth {0} is wrong on the screen",
        ],
        ["ADDRESS"] =
        [
            "fr|Madame a déménagé, elle habite {0}, comment le déclarer ?", "fr|Le courrier arrive encore au {0}, que faire ?", "nl|Hij woont nu {0}, hoe geeft hij dat door?", "nl|Adres: {0}. Welk loket is dat?", "en|He moved to {0} last week, where does he declare it?",
        ],
    };

    private static readonly string[] FullNames =
    [
        "fr|Je m’appelle {0}, je cherche un espace public numérique", "fr|La personne se nomme {0} et n’a plus de gsm", "nl|Mijn naam is {0}. Hoe vraag ik een PUK-code?", "nl|Die meneer heet {0} en hij heeft geen e-mail", "en|My name is {0} and I lost my PIN", "en|A lady called {0} came in: her name is {0}", "fr|Prénom et nom : {0}",
        "nl|Voor een klant op naam van {0}",
    ];

    private static readonly string[] FamilyNames =
    [
        "fr|Mme {0} a oublié le mot de passe de son ebox", "fr|Pouvez-vous dire à monsieur {0} où aller ?", "fr|M. {0} n’a pas d’ordinateur", "nl|Mevrouw {0} kreeg een valse mail", "nl|Dhr. {0} vraagt een nieuwe kaartlezer", "nl|Meneer {0} kan niet scannen", "en|Mrs {0} needs a counter", "en|Mr {0} has a new phone",
    ];

    private static readonly string[] SmallNames =
    [
        "fr|bonjour je m appelle {0} et mon code puk est perdu", "fr|mme {0} veut une ebox", "nl|mijn naam is {0} en ik zoek een computerles", "nl|mevr {0} is haar pincode kwijt", "en|my name is {0} and i need help", "en|ms {0} cannot log in",
    ];

    private static readonly string[] SmallFirstNames = ["sofie", "mehdi", "ingrid", "abdel", "lucienne", "thibault", "soraya", "wout", "emre", "kofi", "zsofia", "ferre", "noëlle", "ségolène", "aylin"];

    /// <summary>All of them: the same texts for the same seed.</summary>
    public static IReadOnlyList<LabelledText> All(int seed)
    {
        var values = new PersonalValues(seed);
        return
        [
            .. Templates.SelectMany(kind => Enumerable.Range(0, EachKind).Select(_ => Fill(values, kind.Key, values.Pick(kind.Value), language => Value(values, kind.Key, language)))),
            .. Enumerable.Range(0, EachKind).Select(_ => Fill(values, "PERSON", values.Pick(FullNames), language => values.Name(language, isFull: true))),
            .. Enumerable.Range(0, EachKind).Select(_ => Fill(values, "PERSON", values.Pick(FamilyNames), language => values.Name(language, isFull: false))),
            .. Enumerable.Range(0, EachKind).Select(_ => Fill(values, "PERSON", values.Pick(SmallNames), _ => values.Pick(SmallFirstNames))),
        ];
    }

    private static string Value(PersonalValues values, string kind, string language) => kind switch
    {
        "BE_NRN" => values.NationalNumber(),
        "BE_BIS" => values.BisNumber(),
        "NRN_OBF" => values.ObfuscatedNumber(),
        "NRN_TYPO" => values.MistypedNumber(),
        "IBAN" => values.Iban(),
        "PHONE" => values.Telephone(),
        "EMAIL" => values.Email(),
        "EMAIL_SPOKEN" => values.SpokenEmail(),
        "EID" => values.IdentityCard(),
        "PLATE" => values.Plate(),
        "DOB" => values.BirthDate(language),
        "ADDRESS" => values.Address(language),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind has its values."),
    };

    private static LabelledText Fill(PersonalValues values, string kind, string template, Func<string, string> value)
    {
        var (language, frame) = (template[..2], template[3..]);
        var filled = value(language);
        var text = string.Format(CultureInfo.InvariantCulture, frame, filled);
        var labels = new List<Label>();
        for (var at = text.IndexOf(filled, StringComparison.Ordinal); at >= 0; at = text.IndexOf(filled, at + filled.Length, StringComparison.Ordinal))
        {
            labels.Add(new Label(at, at + filled.Length, kind));
        }

        return new LabelledText(values.Pick([text, text, text + " svp", text + " aub"]), labels);
    }
}
