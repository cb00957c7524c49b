using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Analytics.Gaps;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts of the page on which an answer is written.</summary>
internal static class AnswerTexts
{
    public static readonly Trilingual Title = new("Rédiger une réponse", "Een antwoord schrijven", "Write an answer");
    public static readonly Trilingual Draft = new("Brouillon", "Ontwerp", "Draft");
    public static readonly Trilingual Review = new("À relire par une seconde personne", "Na te lezen door een tweede persoon", "Waits for a second reader");
    public static readonly Trilingual Published = new("Publiée", "Gepubliceerd", "Published");
    public static readonly Trilingual Suspended = new("Suspendue\u00A0: une source a changé", "Opgeschort: een bron is gewijzigd", "Suspended: a source has changed");
    public static readonly Trilingual Retired = new("Retirée", "Ingetrokken", "Withdrawn");

    public static readonly Trilingual AskedTitle = new("Ce que les gens ont demandé", "Wat mensen vroegen", "What people asked");
    public static readonly Trilingual AskedHint = new(
        "Textes sans données personnelles. Votre lecture est inscrite au journal d’accès.", "Teksten zonder persoonsgegevens. Uw inzage staat in het toegangslogboek.",
        "Texts without personal data. That you read them is noted in the access log.");

    public static readonly Trilingual WeekOf = new("semaine du {0}", "week van {0}", "week of {0}");
    public static readonly Trilingual TextsTitle = new("1. La réponse", "1. Het antwoord", "1. The answer");
    public static readonly Trilingual TextIn = new("Réponse en {0}", "Antwoord in het {0}", "Answer in {0}");
    public static readonly Trilingual TextHint = new(
        "Phrases courtes, étapes numérotées. Une langue laissée vide n’est pas proposée.", "Korte zinnen, genummerde stappen. Een taal die leeg blijft, wordt niet gegeven.",
        "Short sentences, numbered steps. A language left empty is not given.");

    public static readonly Trilingual WordingsTitle = new("2. Les questions auxquelles elle répond", "2. De vragen die het beantwoordt", "2. The questions that it answers");
    public static readonly Trilingual WordingsIn = new("Questions en {0}, une par ligne", "Vragen in het {0}, één per regel", "Questions in {0}, one a line");
    public static readonly Trilingual WordingsHint = new(
        "Une question n’obtient la réponse que si nombres, négations, sujets et organisations sont les mêmes que dans une de ces lignes. Ajoutez les tournures qui manquent.",
        "Een vraag krijgt het antwoord alleen als getallen, ontkenningen, onderwerpen en organisaties dezelfde zijn als in een van deze regels. Voeg toe wat ontbreekt.",
        "A question gets the answer only if numbers, negations, subjects and organisations are the same as in one of these lines. Add what is missing.");

    public static readonly Trilingual SourcesTitle = new("3. Les sources", "3. De bronnen", "3. The sources");
    public static readonly Trilingual SourcesHint = new(
        "Sans source, pas de réponse. Raccourcissez une citation si vous voulez\u00A0: elle doit rester mot pour mot dans le passage.",
        "Zonder bron geen antwoord. U mag een citaat inkorten: het moet woord voor woord in de passage staan.",
        "No source, no answer. You may shorten a quote: it must stand word for word in its passage.");

    public static readonly Trilingual Quote = new("Citation", "Citaat", "Quote");
    public static readonly Trilingual QuoteBroken = new(
        "Cette citation ne se trouve plus telle quelle dans son passage.", "Dit citaat staat niet (meer) zo in de passage.", "This quote does not stand in its passage like this.");

    public static readonly Trilingual Remove = new("Enlever cette source", "Deze bron weghalen", "Take this source off");
    public static readonly Trilingual FindLabel = new("Chercher un passage", "Een passage zoeken", "Search for a passage");
    public static readonly Trilingual FindButton = new("Chercher", "Zoeken", "Search");
    public static readonly Trilingual FoundTitle = new("Passages trouvés pour «\u00A0{0}\u00A0»", "Gevonden passages voor “{0}”", "Passages found for “{0}”");
    public static readonly Trilingual NothingFound = new("Aucun passage trouvé. Essayez d’autres mots.", "Geen passage gevonden. Probeer andere woorden.", "No passage found. Try other words.");
    public static readonly Trilingual AddSource = new("Citer ce passage", "Deze passage citeren", "Cite this passage");
    public static readonly Trilingual Save = new("Enregistrer", "Opslaan", "Save");
    public static readonly Trilingual Replay = new("Rejouer", "Opnieuw afspelen", "Replay");
    public static readonly Trilingual HandIn = new("Remettre pour relecture", "Indienen om na te lezen", "Hand in for a second reading");
    public static readonly Trilingual Publish = new("Approuver et publier", "Goedkeuren en publiceren", "Approve and publish");
    public static readonly Trilingual SendBack = new("Renvoyer à l’auteur", "Terugsturen naar de auteur", "Send back to the writer");
    public static readonly Trilingual Retire = new("Retirer cette réponse", "Dit antwoord intrekken", "Withdraw this answer");
    public static readonly Trilingual SecondReader = new(
        "Une autre personne que l’auteur doit approuver.", "Iemand anders dan de auteur moet goedkeuren.", "Somebody else than the writer must approve.");

    public static readonly Trilingual PreviewTitle = new("Aperçu\u00A0: ce que verra la personne qui demande", "Voorbeeld: wat de vrager te zien krijgt", "Preview: what the asker will see");
    public static readonly Trilingual ReplayTitle = new("Résultat du rejeu", "Resultaat van het afspelen", "Result of the replay");
    public static readonly Trilingual ReplayMet = new("Répondrait à {0} question(s) du groupe sur {1}.", "Zou {0} van de {1} vragen van de groep beantwoorden.", "Would answer {0} of the {1} questions of the group.");
    public static readonly Trilingual ReplayLookAlikes = new(
        "Questions ressemblantes essayées\u00A0: {0}. L’obtiendraient à tort\u00A0: {1}.", "Gelijkende vragen geprobeerd: {0}. Zouden het ten onrechte krijgen: {1}.",
        "Look-alikes tried: {0}. Would wrongly get it: {1}.");

    public static readonly Trilingual ReplayDiverted = new(
        "Questions déjà répondues essayées\u00A0: {0}. Changeraient de réponse\u00A0: {1}.", "Al beantwoorde vragen geprobeerd: {0}. Zouden een ander antwoord krijgen: {1}.",
        "Answered questions tried: {0}. Would change their answer: {1}.");

    public static readonly Trilingual ReplayLost = new("Avaient cette réponse et ne l’auraient plus\u00A0: {0}.", "Kregen dit antwoord en zouden het niet meer krijgen: {0}.", "Had this answer and would no longer get it: {0}.");
    public static readonly Trilingual DivertedTitle = new("Changeraient de réponse", "Zouden een ander antwoord krijgen", "Would change their answer");
    public static readonly Trilingual LostTitle = new("Perdraient cette réponse", "Zouden dit antwoord verliezen", "Would lose this answer");
    public static readonly Trilingual OnlyFor = new(
        "Cette réponse ne sera donnée qu’à\u00A0: {0}. C’est le public de «\u00A0{1}\u00A0». Pour tous les autres, citez un document qu’ils peuvent lire.",
        "Dit antwoord wordt alleen gegeven aan: {0}. Dat is het publiek van “{1}”. Citeer voor alle anderen een document dat zij mogen lezen.",
        "This answer will be given only to: {0}. These are the readers of “{1}”. For all others, cite a document that they may read.");

    public static readonly Trilingual ReplayNotPossible = new(
        "Le rejeu demande une réponse, une question et une source valable.", "Om af te spelen zijn een antwoord, een vraag en een geldige bron nodig.", "A replay needs an answer, a question and a source that holds.");

    public static readonly Trilingual Question = new("Question", "Vraag", "Question");
    public static readonly Trilingual GetsIt = new("obtient la réponse", "krijgt het antwoord", "gets the answer");
    public static readonly Trilingual GetsItNot = new("ne l’obtient pas", "krijgt het niet", "does not get it");
    public static readonly Trilingual LookAlikeTitle = new("Questions ressemblantes (ne doivent pas l’obtenir)", "Gelijkende vragen (mogen het niet krijgen)", "Look-alikes (must not get it)");

    /// <summary>How a question of the group would end, in words.</summary>
    public static Trilingual Of(TriedEnding ending) => ending switch
    {
        TriedEnding.Gets => GetsIt,
        TriedEnding.MayNotRead => new("ne l’obtient pas\u00A0: ne peut pas lire la source", "krijgt het niet: mag de bron niet lezen", "does not get it: may not read the source"),
        _ => new("ne l’obtient pas\u00A0: ajoutez-la comme ligne si elle demande la même chose", "krijgt het niet: voeg ze toe als regel als ze hetzelfde vraagt", "does not get it: add it as a line if it asks the same"),
    };

    private static readonly Dictionary<string, Trilingual> Outcomes = new(StringComparer.Ordinal)
    {
        ["saved"] = new("C’est enregistré.", "Opgeslagen.", "Saved."),
        ["handed-in"] = new("La réponse attend sa relecture.", "Het antwoord wacht op nalezing.", "The answer waits for its second reader."),
        ["published"] = new("Publiée. L’Assistant la donne dès maintenant.", "Gepubliceerd. De Assistent geeft het vanaf nu.", "Published. The Assistant gives it from now on."),
        ["sent-back"] = new("Renvoyée à son auteur.", "Teruggestuurd naar de auteur.", "Sent back to its writer."),
        ["retired"] = new("Retirée. L’Assistant ne la donne plus.", "Ingetrokken. De Assistent geeft het niet meer.", "Withdrawn. The Assistant no longer gives it."),
        ["changed"] = new("Rien n’a été fait\u00A0: la réponse a changé entre-temps. Regardez-la à nouveau.", "Er is niets gedaan: het antwoord is intussen gewijzigd. Bekijk het opnieuw.", "Nothing was done: the answer has changed meanwhile. Look at it again."),
        ["problems"] = new("Elle n’est pas encore prête\u00A0: voyez ci-dessous.", "Het is nog niet klaar: zie hieronder.", "It is not ready yet: see below."),
    };

    /// <summary>A state in words.</summary>
    public static Trilingual Of(CuratedState state) => state switch
    {
        CuratedState.Draft => Draft,
        CuratedState.Review => Review,
        CuratedState.Published => Published,
        CuratedState.Suspended => Suspended,
        _ => Retired,
    };

    /// <summary>What was done, in words; null when nothing was.</summary>
    public static Trilingual? OfDone(string done) => Outcomes.GetValueOrDefault(done);

    /// <summary>A problem in words.</summary>
    public static Trilingual Of(CuratedProblem problem) => problem switch
    {
        CuratedProblem.NoText => new("Écrivez la réponse dans au moins une langue.", "Schrijf het antwoord in minstens één taal.", "Write the answer in at least one language."),
        CuratedProblem.LongText => new("Un texte dépasse 2\u00A0000 caractères.", "Een tekst is langer dan 2.000 tekens.", "A text has more than 2,000 characters."),
        CuratedProblem.NoWording => new("Donnez au moins une question, et 60 au plus.", "Geef minstens één vraag, en hoogstens 60.", "Give at least one question, and at most 60."),
        CuratedProblem.NoSource => new("Citez au moins un passage, et 6 au plus.", "Citeer minstens één passage, en hoogstens 6.", "Cite at least one passage, and at most 6."),
        _ => new("Une citation ne se trouve pas telle quelle dans son passage.", "Een citaat staat niet zo in de passage.", "A quote does not stand in its passage like this."),
    };

    /// <summary>A sort of look-alike in words.</summary>
    public static Trilingual Of(LookAlikeKind kind) => kind switch
    {
        LookAlikeKind.Number => new("autre nombre", "ander getal", "another number"),
        LookAlikeKind.Negation => new("négation", "ontkenning", "negation"),
        LookAlikeKind.Organisation => new("autre organisation", "andere organisatie", "another organisation"),
        _ => new("autre ville", "andere stad", "another town"),
    };
}
