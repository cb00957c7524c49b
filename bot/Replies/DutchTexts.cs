using System.Globalization;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Replies;

/// <summary>The Dutch texts: plain language, formal address, short sentences.</summary>
internal static class DutchTexts
{
    /// <summary>All of them.</summary>
    public static ReplyTexts All { get; } = new()
    {
        Language = Language.Dutch,
        Culture = CultureInfo.GetCultureInfo("nl-BE"),
        OwnName = "Nederlands",
        LanguageNames = new Dictionary<Language, string>
        {
            [Language.French] = "het Frans",
            [Language.Dutch] = "het Nederlands",
            [Language.English] = "het Engels",
        },
        Countries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["CA"] = "Canada",
            ["CH"] = "Zwitserland",
            ["DE"] = "Duitsland",
            ["EU"] = "de Europese Unie",
            ["FR"] = "Frankrijk",
            ["GB"] = "het Verenigd Koninkrijk",
            ["LU"] = "Luxemburg",
            ["NL"] = "Nederland",
        },
        Notice = "Dit is een automatische assistent, geen persoon. Hij kan zich vergissen.",
        NoticeLabel = "Goed om te weten",
        SkipToContent = "Naar de inhoud",
        SwitchLanguage = "Taal",
        AskTitle = "Stel uw vraag",
        QuestionHint = "Enkele woorden volstaan. Schrijf geen naam en geen rijksregisternummer.",
        AskButton = "Zoeken",
        YourQuestion = "U vroeg:",
        PersonalDataRemoved = "Ik heb een naam, nummer of adres uit uw vraag weggelaten. Dat is niet nodig om te antwoorden.",
        Answered = "Dit is de passage die uw vraag beantwoordt.",
        HandOver = HandOverTexts.Dutch,
        AnsweredCurated = "Dit is het antwoord van de coördinatie van het programma.",
        CuratedOn = "Antwoord van de coördinatie van het programma, geschreven op {0}, op basis van de passages hieronder.",
        AnsweredPartly = "Dit zeggen de documenten. Misschien beantwoordt dit maar een deel van uw vraag.",
        AnsweredPartlyAdvice = "Lees de hele passage, of stel de vraag in andere woorden.",
        Differ = "Twee bronnen zeggen niet hetzelfde.",
        DifferAdvice = "Kijk naar de datums, of vraag het aan een persoon.",
        NotFound = "Ik heb het antwoord niet gevonden in mijn documenten.",
        NotFoundAdvice = "Probeer het met andere woorden, of vraag het aan een persoon.",
        NotSure = "Ik heb geen zeker antwoord gevonden.",
        NotSureAdvice = "Probeer het met andere woorden, of vraag het aan een persoon. De documenten hieronder gaan over een onderwerp dat dichtbij ligt. Ze zijn geen antwoord.",
        OutOfScope = "Deze vraag is voor een andere dienst.",
        Competent = Competent(),
        PersonalCase = "Deze vraag gaat over de situatie van één persoon. Ik kan daar niet over beslissen.",
        AskAHuman = "Een persoon kan u helpen.",
        NotUnderstood = "Ik heb de vraag niet begrepen.",
        NotUnderstoodAdvice = "Schrijf enkele woorden, bijvoorbeeld: itsme op een nieuwe gsm.",
        Empty = "De vraag is leeg.",
        TooLong = "De vraag is te lang voor mij.",
        TooLongAdvice = "Stel ze in een of twee zinnen, hoogstens 1000 tekens.",
        Interrupted = "De Assistent is opnieuw gestart. Hebt u geen antwoord gezien, stel uw vraag dan opnieuw.",
        SmallTalk = "Ik beantwoord vragen over digitale rechten en digitale stappen in Brussel.",
        SmallTalkAdvice = "Bijvoorbeeld:",
        Clarify = "Dit woord kan verschillende dingen betekenen. Welk zoekt u?",
        ClarifyAdvice = "Kies er een, of schrijf de vraag in enkele woorden.",
        SeveralAnswered = "U stelde verschillende vragen. Dit is een passage voor elke vraag.",
        SeveralPartly = "U stelde verschillende vragen. Ik kan niet op alle antwoorden.",
        SeveralPartlyAdvice = "Stel de andere een voor een, of vraag het aan een persoon.",
        Examples = ["Hoe activeer ik itsme?", "Hoeveel kost het sociaal internetaanbod?", "Wat doe ik als de PUK-code verloren is?"],
        Refused = "Ik beantwoord deze vraag niet.",
        Failed = "Ik kan nu niet antwoorden.",
        FailedAdvice = "Probeer het over enkele minuten opnieuw, of vraag het aan een persoon.",
        Composed = "Zinnen van een taalmodel. Elke zin verwijst naar het citaat waarop ze steunt; alleen het citaat telt.",
        UnofficialTranslation = "Niet-officiële vertaling: de originele tekst staat ernaast.",
        ModelAbsent = "Het antwoord in zinnen is nu niet beschikbaar: hier zijn de passages zelf.",
        MorePassages = "Andere passages ({0})",
        SuggestionsTitle = "Verwante onderwerpen, om zelf te lezen",
        OriginalIn = "Oorspronkelijke tekst in {0}",
        InLanguage = "in {0}",
        HoldsIn = "Let op: deze tekst geldt voor {0}, niet voor België.",
        Page = "pagina {0}",
        DocumentDate = "Document van {0}",
        NoDate = "Document zonder datum",
        ReviewOverdue = "Deze tekst moest worden nagekeken vóór {0}. Controleer de bron.",
        SeeInDocument = "Lees de passage in haar document",
        OpenSource = "Open de bron",
        OpensElsewhere = "andere site",
        Sources = "Bronnen van dit document ({0})",
        PrintHint = "Afdrukken in grote letters: Ctrl + P (Cmd + P op Mac).",
        HelpTitle = "Met een persoon spreken",
        Counter = "Loket",
        Telephone = "Telefoon",
        Post = "Post",
        AskAtMunicipality = "Vraag het aan het loket van uw gemeente, per telefoon of per brief.",
        CheckedOn = "nagekeken op {0}",
        CitedPassage = "Geciteerde passage",
        PassageMoved = "De geciteerde passage staat niet meer in dit document. Dit is de huidige tekst.",
        NoText = "Dit document heeft geen tekst om hier te tonen.",
        AskAnother = "Een vraag stellen",
        AboutTitle = "Hoe deze assistent werkt",
        About = AboutSections(),
        AccessibilityTitle = "Toegankelijkheidsverklaring",
        Accessibility = AccessibilitySections(),
        FooterLabel = "Over deze site",
        PageNotFound = "Deze pagina bestaat niet.",
        PageNotFoundAdvice = "Misschien werd het document weggehaald. Stel uw vraag, of vraag het aan een persoon.",
        BadRequest = "Ik kon deze aanvraag niet lezen.",
        BadRequestAdvice = "Ga terug naar de eerste pagina en stel uw vraag in enkele woorden.",
        Error = "Er is aan onze kant een probleem.",
        ErrorAdvice = "Probeer het over enkele minuten nog eens, of vraag het aan een persoon.",
        Teams = TeamsTexts.Dutch,
        Chat = ChatTexts.Dutch,
        Pages = PageTexts.Dutch,
    };

    private static Dictionary<CompetentBody, string> Competent() => new()
    {
        [CompetentBody.Municipality] = "Vraag het aan het loket van uw gemeente; een inwoner van de Stad vraagt het aan de Stad Brussel.",
        [CompetentBody.WelfareCentre] = "Vraag het aan het OCMW van uw gemeente.",
        [CompetentBody.Region] = "Vraag het aan het Brussels Hoofdstedelijk Gewest.",
        [CompetentBody.EmploymentService] = "Vraag het aan Actiris, de dienst voor werk van het Gewest.",
        [CompetentBody.Community] = "Vraag het aan de school, aan de Vlaamse Gemeenschap of aan de Franse Gemeenschap.",
        [CompetentBody.Finance] = "Vraag het aan de FOD Financiën, de federale dienst voor belastingen.",
        [CompetentBody.SocialSecurity] = "Vraag het aan de bevoegde federale dienst: pensioenen, werkloosheid (RVA) of personen met een handicap.",
        [CompetentBody.ChildBenefitFund] = "Vraag het aan het kinderbijslagfonds van het gezin.",
        [CompetentBody.HealthFund] = "Vraag het aan het ziekenfonds van de persoon.",
        [CompetentBody.Bank] = "Vraag het aan de bank van de persoon.",
        [CompetentBody.Police] = "Vraag het aan de lokale politie.",
        [CompetentBody.WeTechCare] = "Vraag het aan WeTechCare, dat 123 Digit maakt.",
    };

    private static TextSection[] AboutSections() =>
    [
        new("Wat hij doet",
            [
                "Hij zoekt in gekozen documenten. Hij toont de passage die antwoordt, woord voor woord.",
                "Bij elke passage staan de titel, de plaats in het document, de datum en een link naar de bron, als die online staat.",
                "Vindt hij geen zeker antwoord, dan zegt hij dat.",
            ]),
        new("Een programma, geen persoon",
            [
                "Hij vergelijkt de woorden van uw vraag met de woorden van de documenten.",
                "Hij schrijft zelf geen tekst: wat hij citeert, staat in een document.",
            ]),
        new("Wat hij niet doet",
            [
                "Hij kent het dossier van de persoon niet. Hij beslist niet of iemand recht heeft op hulp.",
                "Hij kan een passage tonen die niet past. Lees de datum en de bron voor u iets doet.",
            ]),
        new("Wat bewaard wordt",
            [
                "De vraag, zonder de namen en nummers die de assistent herkent, voor beperkte tijd. De pagina “Uw gegevens” zegt meer.",
                "Deze pagina’s plaatsen geen cookie en laden niets van een andere site.",
                "Op een gedeelde computer: sluit de pagina als u klaar bent.",
            ]),
        new("Zonder internet",
            [
                "In Brussel moet een bestuur naast internet drie wegen aanbieden: het loket, de telefoon en de post. Het Grondwettelijk Hof heeft dat op 25 september 2025 verduidelijkt.",
            ],
            new SourceLink("Arrest van het Grondwettelijk Hof, uitgelegd door Unia", "https://www.unia.be/fr/actua/ordonnance-bruxelles-num%C3%A9rique-arr%C3%AAt-cour-constitutionnelle", Language.French)),
    ];

    private static TextSection[] AccessibilitySections() =>
    [
        new("Ons doel",
            [
                "Iedereen moet deze pagina’s kunnen lezen en een vraag kunnen stellen: met een toetsenbord, een schermlezer, een kleine telefoon of een sterke vergroting.",
                "Onze maat is de norm WCAG 2.2, niveau AA.",
            ]),
        new("Waar we staan",
            [
                "Deze pagina’s worden nagekeken met het programma axe-core: in drie talen, in lichte en donkere weergave, op een scherm van 320 pixels.",
                "Geen onafhankelijke organisatie heeft ze al nagekeken. Daarom verklaren we niet dat ze volledig voldoen.",
            ]),
        new("Wat kan storen",
            [
                "De oorspronkelijke documenten staan op andere sites. Die zijn niet altijd toegankelijk. Hun tekst is dat hier wel.",
                "Er is nog geen versie in gebarentaal.",
            ]),
        new("Een probleem melden",
            [
                "Eerst: bij de verantwoordelijke van de site, op de manieren die onderaan deze pagina staan.",
                "Daarna: bij de klachtendienst van het bestuur.",
                "In laatste instantie: bij de bevoegde ombudsman, federaal, van het gewest of van de gemeenschap.",
            ],
            new SourceLink("Waar u een klacht indient, accessibility.belgium.be", "https://accessibility.belgium.be/fr/faq/quels-contacts-mentionner-sur-la-declaration-daccessibilite", Language.French)),
        new("Datum",
            [
                "Verklaring opgesteld op 23 november 2026.",
            ]),
    ];
}
