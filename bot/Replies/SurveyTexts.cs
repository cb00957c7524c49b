using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Replies;

/// <summary>The texts of the short questionnaire, in one language. What stands on a button is also what is said when it is pressed.</summary>
internal sealed record SurveyTexts
{
    /// <summary>Offers it.</summary>
    public required string Invitation { get; init; }

    /// <summary>What the asker says to begin; also the title of its page.</summary>
    public required string Begin { get; init; }

    /// <summary>The first question.</summary>
    public required string HowUseful { get; init; }

    /// <summary>From 1, not at all, to 5, very.</summary>
    public required IReadOnlyList<string> Marks { get; init; }

    /// <summary>The second question.</summary>
    public required string WithoutIt { get; init; }

    /// <summary>A colleague, a counter, the web, given up; in this order.</summary>
    public required IReadOnlyList<string> Ways { get; init; }

    /// <summary>Leaves the second question open.</summary>
    public required string NoAnswer { get; init; }

    /// <summary>Stands before what is said on the way, so that it cannot be taken for a question.</summary>
    public required string Said { get; init; }

    /// <summary>Thanks, and what becomes of it.</summary>
    public required string Thanks { get; init; }

    /// <summary>That it is closed.</summary>
    public required string Closed { get; init; }

    /// <summary>What is kept.</summary>
    public required string Kept { get; init; }

    /// <summary>Sends the page's form.</summary>
    public required string Send { get; init; }

    /// <summary>That the first question needs an answer.</summary>
    public required string Missing { get; init; }

    /// <summary>That too many were sent from one place in a minute.</summary>
    public required string Slower { get; init; }

    /// <summary>The texts in a language.</summary>
    public static SurveyTexts In(Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        _ => English,
    };

    /// <summary>The French texts.</summary>
    public static SurveyTexts French { get; } = new()
    {
        Invitation = "Deux questions sur l’Assistant, si vous le voulez bien. Ni nom, ni texte libre.",
        Begin = "Donner mon avis sur l’Assistant",
        HowUseful = "L’Assistant vous a-t-il été utile\u00A0?",
        Marks = ["Pas du tout utile", "Peu utile", "Un peu utile", "Utile", "Très utile"],
        WithoutIt = "Sans l’Assistant, qu’auriez-vous fait\u00A0?",
        Ways = ["Demandé à un collègue", "Téléphoné, ou été à un guichet", "Cherché sur internet", "Renoncé"],
        NoAnswer = "Je préfère ne pas répondre",
        Said = "Mon avis\u00A0: {0}",
        Thanks = "Merci. Votre avis est gardé avec la semaine, sans nom et sans lien avec vos questions.",
        Closed = "Le questionnaire est fermé pour le moment.",
        Kept = "Nous gardons vos deux réponses, la langue et la semaine. Rien d’autre.",
        Send = "Envoyer mon avis",
        Missing = "Répondez à la première question.",
        Slower = "Beaucoup d’avis arrivent en même temps de ce réseau. Le vôtre n’est pas encore gardé\u00A0: envoyez-le de nouveau dans une minute.",
    };

    /// <summary>The Dutch texts.</summary>
    public static SurveyTexts Dutch { get; } = new()
    {
        Invitation = "Twee vragen over de Assistent, als u wilt. Geen naam, geen vrije tekst.",
        Begin = "Mijn mening geven over de Assistent",
        HowUseful = "Was de Assistent nuttig voor u?",
        Marks = ["Helemaal niet nuttig", "Weinig nuttig", "Een beetje nuttig", "Nuttig", "Heel nuttig"],
        WithoutIt = "Wat had u zonder de Assistent gedaan?",
        Ways = ["Een collega gevraagd", "Gebeld, of naar een loket gegaan", "Op het internet gezocht", "Opgegeven"],
        NoAnswer = "Ik antwoord liever niet",
        Said = "Mijn mening: {0}",
        Thanks = "Dank u. Uw mening wordt bewaard met de week, zonder naam en zonder verband met uw vragen.",
        Closed = "De vragenlijst is nu gesloten.",
        Kept = "We bewaren uw twee antwoorden, de taal en de week. Niets anders.",
        Send = "Mijn mening versturen",
        Missing = "Beantwoord de eerste vraag.",
        Slower = "Er komen veel antwoorden tegelijk van dit netwerk. Het uwe is nog niet bewaard: stuur het over een minuut opnieuw.",
    };

    /// <summary>The English texts.</summary>
    public static SurveyTexts English { get; } = new()
    {
        Invitation = "Two questions about the Assistant, if you like. No name, no free text.",
        Begin = "Give my opinion of the Assistant",
        HowUseful = "Was the Assistant useful to you?",
        Marks = ["Not useful at all", "Hardly useful", "A little useful", "Useful", "Very useful"],
        WithoutIt = "What would you have done without the Assistant?",
        Ways = ["Asked a colleague", "Telephoned, or gone to a counter", "Searched the web", "Given up"],
        NoAnswer = "I would rather not say",
        Said = "My opinion: {0}",
        Thanks = "Thank you. Your opinion is kept with the week, without a name and without a link to your questions.",
        Closed = "The questionnaire is closed at the moment.",
        Kept = "We keep your two answers, the language and the week. Nothing else.",
        Send = "Send my opinion",
        Missing = "Answer the first question.",
        Slower = "Many answers are coming from this network at once. Yours is not kept yet: send it again in a minute.",
    };
}
