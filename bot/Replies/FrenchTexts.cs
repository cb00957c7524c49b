using System.Globalization;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Replies;

/// <summary>The French texts: plain language, formal address, short sentences.</summary>
internal static class FrenchTexts
{
    /// <summary>All of them.</summary>
    public static ReplyTexts All { get; } = new()
    {
        Language = Language.French,
        Culture = CultureInfo.GetCultureInfo("fr-BE"),
        OwnName = "Français",
        LanguageNames = new Dictionary<Language, string>
        {
            [Language.French] = "français",
            [Language.Dutch] = "néerlandais",
            [Language.English] = "anglais",
        },
        Countries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["CA"] = "Canada",
            ["CH"] = "Suisse",
            ["DE"] = "Allemagne",
            ["EU"] = "Union européenne",
            ["FR"] = "France",
            ["GB"] = "Royaume-Uni",
            ["LU"] = "Luxembourg",
            ["NL"] = "Pays-Bas",
        },
        Notice = "Ceci est un assistant automatique, pas une personne. Il peut se tromper.",
        NoticeLabel = "À savoir",
        SkipToContent = "Aller au contenu",
        SwitchLanguage = "Langue",
        AskTitle = "Posez votre question",
        QuestionHint = "Quelques mots suffisent. N’écrivez ni nom, ni numéro de registre national.",
        AskButton = "Chercher",
        YourQuestion = "Vous avez demandé\u00A0:",
        PersonalDataRemoved = "J’ai retiré de votre question un nom, un numéro ou une adresse. Je peux répondre sans.",
        Answered = "Voici le passage qui répond à votre question.",
        HandOver = HandOverTexts.French,
        AnsweredCurated = "Voici la réponse de la coordination du programme.",
        CuratedOn = "Réponse rédigée par la coordination du programme le {0}, d’après les passages ci-dessous.",
        AnsweredPartly = "Voici ce que disent les documents. Cela répond peut-être à une partie seulement de votre question.",
        AnsweredPartlyAdvice = "Lisez le passage en entier, ou posez la question en d’autres mots.",
        Differ = "Deux sources ne disent pas la même chose.",
        DifferAdvice = "Regardez leurs dates, ou demandez à une personne.",
        NotFound = "Je n’ai pas trouvé la réponse dans mes documents.",
        NotFoundAdvice = "Essayez avec d’autres mots, ou demandez à une personne.",
        NotSure = "Je n’ai pas trouvé de réponse sûre.",
        NotSureAdvice = "Essayez avec d’autres mots, ou demandez à une personne. Les documents ci-dessous parlent d’un sujet proche. Ils ne sont pas une réponse.",
        OutOfScope = "Cette question concerne un autre service.",
        Competent = Competent(),
        PersonalCase = "Cette question concerne la situation d’une personne. Je ne peux pas en décider.",
        AskAHuman = "Une personne peut vous aider.",
        NotUnderstood = "Je n’ai pas compris la question.",
        NotUnderstoodAdvice = "Écrivez quelques mots, par exemple\u00A0: itsme sur un nouveau téléphone.",
        Empty = "La question est vide.",
        TooLong = "La question est trop longue pour moi.",
        TooLongAdvice = "Posez-la en une ou deux phrases, 1000 caractères au plus.",
        Interrupted = "L’Assistant a redémarré. Si vous n’avez pas vu de réponse, posez à nouveau votre question.",
        SmallTalk = "Je réponds aux questions sur les droits et les démarches numériques à Bruxelles.",
        SmallTalkAdvice = "Par exemple\u00A0:",
        Clarify = "Ce mot peut vouloir dire plusieurs choses. Laquelle cherchez-vous\u00A0?",
        ClarifyAdvice = "Choisissez, ou écrivez la question en quelques mots.",
        SeveralAnswered = "Vous avez posé plusieurs questions. Voici un passage pour chacune.",
        SeveralPartly = "Vous avez posé plusieurs questions. Je ne peux pas répondre à toutes.",
        SeveralPartlyAdvice = "Posez les autres une par une, ou demandez à une personne.",
        Examples = ["Comment activer itsme\u00A0?", "Combien coûte l’offre internet sociale\u00A0?", "Que faire si le code PUK est perdu\u00A0?"],
        Refused = "Je ne réponds pas à cette question.",
        Failed = "Je ne peux pas répondre pour le moment.",
        FailedAdvice = "Réessayez dans quelques minutes, ou demandez à une personne.",
        Composed = "Phrases d’un modèle de langue. Chacune renvoie à la citation qui la porte ; seule la citation compte.",
        UnofficialTranslation = "Traduction non officielle : le texte original est à côté.",
        ModelAbsent = "La réponse en phrases n’est pas disponible pour le moment : voici les passages eux-mêmes.",
        MorePassages = "Autres passages ({0})",
        SuggestionsTitle = "Sujets proches, à lire vous-même",
        OriginalIn = "Texte original en {0}",
        InLanguage = "en {0}",
        HoldsIn = "Attention\u00A0: ce texte vaut pour {0}, pas pour la Belgique.",
        Page = "page {0}",
        DocumentDate = "Document du {0}",
        NoDate = "Document sans date",
        ReviewOverdue = "Ce texte devait être revu avant le {0}. Vérifiez la source.",
        SeeInDocument = "Lire le passage dans son document",
        OpenSource = "Ouvrir la source",
        OpensElsewhere = "autre site",
        Sources = "Sources de ce document ({0})",
        PrintHint = "Pour imprimer en grands caractères\u00A0: Ctrl + P (Cmd + P sur Mac).",
        HelpTitle = "Parler à une personne",
        Counter = "Guichet",
        Telephone = "Téléphone",
        Post = "Courrier",
        AskAtMunicipality = "Demandez au guichet de votre commune, par téléphone ou par courrier.",
        CheckedOn = "vérifié le {0}",
        CitedPassage = "Passage cité",
        PassageMoved = "Le passage cité ne se trouve plus dans ce document. Voici le texte actuel.",
        NoText = "Ce document n’a pas de texte à montrer ici.",
        AskAnother = "Poser une question",
        AboutTitle = "Comment fonctionne cet assistant",
        About = AboutSections(),
        AccessibilityTitle = "Déclaration d’accessibilité",
        Accessibility = AccessibilitySections(),
        FooterLabel = "À propos",
        PageNotFound = "Cette page n’existe pas.",
        PageNotFoundAdvice = "Le document a peut-être été retiré. Posez votre question, ou demandez à une personne.",
        BadRequest = "Je n’ai pas pu lire cette demande.",
        BadRequestAdvice = "Revenez à la première page et posez votre question en quelques mots.",
        Error = "Un problème est survenu de notre côté.",
        ErrorAdvice = "Réessayez dans quelques minutes, ou demandez à une personne.",
        Teams = TeamsTexts.French,
        Chat = ChatTexts.French,
        Pages = PageTexts.French,
    };

    private static Dictionary<CompetentBody, string> Competent() => new()
    {
        [CompetentBody.Municipality] = "Demandez au guichet de votre commune\u00A0; pour un habitant de la Ville, à la Ville de Bruxelles.",
        [CompetentBody.WelfareCentre] = "Demandez au CPAS de votre commune.",
        [CompetentBody.Region] = "Demandez à la Région de Bruxelles-Capitale.",
        [CompetentBody.EmploymentService] = "Demandez à Actiris, le service de l’emploi de la Région.",
        [CompetentBody.Community] = "Demandez à l’école, à la Communauté française ou à la Communauté flamande.",
        [CompetentBody.Finance] = "Demandez au SPF Finances, le service fédéral des impôts.",
        [CompetentBody.SocialSecurity] = "Demandez au service fédéral compétent\u00A0: pensions, chômage (ONEM) ou personnes handicapées.",
        [CompetentBody.ChildBenefitFund] = "Demandez à la caisse d’allocations familiales de la famille.",
        [CompetentBody.HealthFund] = "Demandez à la mutualité de la personne.",
        [CompetentBody.Bank] = "Demandez à la banque de la personne.",
        [CompetentBody.Police] = "Demandez à la police locale.",
        [CompetentBody.WeTechCare] = "Demandez à WeTechCare, qui fait 123 Digit.",
    };

    private static TextSection[] AboutSections() =>
    [
        new("Ce qu’il fait",
            [
                "Il cherche dans des documents choisis. Il montre le passage qui répond, mot pour mot.",
                "Chaque passage porte son titre, sa place dans le document, sa date et un lien vers la source, si elle est en ligne.",
                "S’il ne trouve pas de réponse sûre, il le dit.",
            ]),
        new("Un programme, pas une personne",
            [
                "Il compare les mots de votre question avec les mots des documents.",
                "Il n’écrit pas de texte lui-même\u00A0: ce qui est cité se trouve dans un document.",
            ]),
        new("Ce qu’il ne fait pas",
            [
                "Il ne connaît pas le dossier de la personne. Il ne décide pas si elle a droit à une aide.",
                "Il peut montrer un passage qui ne convient pas. Lisez la date et la source avant d’agir.",
            ]),
        new("Ce qui est gardé",
            [
                "La question, sans les noms et numéros que l’assistant reconnaît, pour un temps limité. La page «\u00A0Vos données\u00A0» le détaille.",
                "Ces pages ne placent pas de cookie et ne chargent rien d’un autre site.",
                "Sur un ordinateur partagé, fermez la page quand vous avez fini.",
            ]),
        new("Sans internet",
            [
                "À Bruxelles, une administration doit offrir trois voies en plus d’internet\u00A0: le guichet, le téléphone et le courrier. La Cour constitutionnelle l’a précisé le 25 septembre 2025.",
            ],
            new SourceLink("Arrêt de la Cour constitutionnelle, expliqué par Unia", "https://www.unia.be/fr/actua/ordonnance-bruxelles-num%C3%A9rique-arr%C3%AAt-cour-constitutionnelle", Language.French)),
    ];

    private static TextSection[] AccessibilitySections() =>
    [
        new("Notre but",
            [
                "Chacun doit pouvoir lire ces pages et poser une question\u00A0: avec un clavier, un lecteur d’écran, un petit téléphone ou un grand agrandissement.",
                "Notre mesure est la norme WCAG 2.2, niveau AA.",
            ]),
        new("Où nous en sommes",
            [
                "Ces pages sont contrôlées avec le programme axe-core\u00A0: en trois langues, en mode clair et sombre, sur un écran de 320 pixels.",
                "Aucun organisme indépendant ne les a encore contrôlées. Nous ne les déclarons donc pas entièrement conformes.",
            ]),
        new("Ce qui peut gêner",
            [
                "Les documents d’origine se trouvent sur d’autres sites. Ils ne sont pas toujours accessibles. Leur texte l’est ici.",
                "Il n’y a pas encore de version en langue des signes.",
            ]),
        new("Signaler un problème",
            [
                "D’abord\u00A0: le responsable du site, par les voies indiquées au bas de cette page.",
                "Ensuite\u00A0: le service des plaintes de l’administration.",
                "En dernier recours\u00A0: le médiateur compétent, fédéral, régional ou communautaire.",
            ],
            new SourceLink("À qui se plaindre, accessibility.belgium.be", "https://accessibility.belgium.be/fr/faq/quels-contacts-mentionner-sur-la-declaration-daccessibilite", Language.French)),
        new("Date",
            [
                "Déclaration établie le 23 novembre 2026.",
            ]),
    ];
}
