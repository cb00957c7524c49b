namespace Assistant.Bot.Replies;

/// <summary>The texts of the live chat and of the desk sheet, in one language. Each is required, so that a language that lacks one does not compile.</summary>
internal sealed record ChatTexts
{
    /// <summary>The name of the list of messages for screen readers.</summary>
    public required string Conversation { get; init; }

    /// <summary>What is kept of the chat, shown under it.</summary>
    public required string Kept { get; init; }

    /// <summary>How to go on, once something was answered.</summary>
    public required string GoOn { get; init; }

    /// <summary>The connection was lost and is being made again.</summary>
    public required string Reconnecting { get; init; }

    /// <summary>The connection is there again.</summary>
    public required string Connected { get; init; }

    /// <summary>The question could not be sent, and stands in its box again.</summary>
    public required string NotSent { get; init; }

    /// <summary>The answer takes longer than usual, and who can be asked meanwhile.</summary>
    public required string Slow { get; init; }

    /// <summary>No answer has come in the time in which one should.</summary>
    public required string NoAnswer { get; init; }

    /// <summary>The conversation is over, and the next question begins a new one.</summary>
    public required string Ended { get; init; }

    /// <summary>The button that deletes the conversation.</summary>
    public required string Delete { get; init; }

    /// <summary>That it is deleted.</summary>
    public required string Deleted { get; init; }

    /// <summary>That it could not be deleted.</summary>
    public required string NotDeleted { get; init; }

    /// <summary>Asks whether an answer helps.</summary>
    public required string Helpful { get; init; }

    /// <summary>It does.</summary>
    public required string Yes { get; init; }

    /// <summary>It does not.</summary>
    public required string No { get; init; }

    /// <summary>Thanks for an opinion.</summary>
    public required string Thanks { get; init; }

    /// <summary>The link to the desk sheet.</summary>
    public required string Sheet { get; init; }

    /// <summary>That a link opens in a new tab, for screen readers.</summary>
    public required string NewTab { get; init; }

    /// <summary>The button that prints the desk sheet.</summary>
    public required string Print { get; init; }

    /// <summary>What the square on the desk sheet opens, {0} being the site.</summary>
    public required string Scan { get; init; }

    /// <summary>The day of the desk sheet, {0}.</summary>
    public required string SheetOf { get; init; }

    /// <summary>The box that keeps the sheet on the device.</summary>
    public required string Keep { get; init; }

    /// <summary>When not to tick it.</summary>
    public required string KeepAdvice { get; init; }

    /// <summary>The link to the sheets that are kept, and the title of their page.</summary>
    public required string KeptSheets { get; init; }

    /// <summary>That none is kept.</summary>
    public required string NoKeptSheet { get; init; }

    /// <summary>The button that removes a sheet from the device.</summary>
    public required string Remove { get; init; }

    /// <summary>There is no connection; what is kept can be read.</summary>
    public required string Offline { get; init; }

    /// <summary>The French texts.</summary>
    public static ChatTexts French { get; } = new()
    {
        Conversation = "Conversation",
        Kept = "Cette conversation reste dans cet onglet. Elle s’efface une heure après la dernière question, ou quand vous le demandez.",
        GoOn = "Vous pouvez continuer, par exemple\u00A0: et pour les mineurs\u00A0?",
        Reconnecting = "La connexion est coupée. J’essaie de la rétablir.",
        Connected = "La connexion est rétablie.",
        NotSent = "La question n’est pas partie. Vérifiez la connexion et envoyez-la à nouveau.",
        Slow = "La recherche est plus lente que d’habitude. Vous pouvez attendre, ou demander à une personne\u00A0: voyez le bas de la page.",
        NoAnswer = "La réponse se fait attendre. Vous pouvez poser la question à nouveau, ou demander à une personne.",
        Ended = "La conversation précédente est terminée. Votre prochaine question en ouvre une nouvelle.",
        Delete = "Supprimer cette conversation",
        Deleted = "La conversation est supprimée, ici et sur notre serveur.",
        NotDeleted = "La conversation n’a pas pu être supprimée. Vérifiez la connexion et réessayez.",
        Helpful = "Cette réponse aide-t-elle\u00A0?",
        Yes = "Oui",
        No = "Non",
        Thanks = "Merci, votre avis est noté.",
        Sheet = "Fiche à imprimer",
        NewTab = "nouvel onglet",
        Print = "Imprimer cette fiche",
        Scan = "Scannez ce carré pour ouvrir la source\u00A0: {0}",
        SheetOf = "Fiche du {0}",
        Keep = "Garder cette fiche sur cet appareil",
        KeepAdvice = "Elle se lira sans internet. Ne le faites pas sur un ordinateur partagé.",
        KeptSheets = "Fiches gardées sur cet appareil",
        NoKeptSheet = "Aucune fiche n’est gardée sur cet appareil.",
        Remove = "Retirer de cet appareil",
        Offline = "Il n’y a pas de connexion. Les fiches gardées restent lisibles.",
    };

    /// <summary>The Dutch texts.</summary>
    public static ChatTexts Dutch { get; } = new()
    {
        Conversation = "Gesprek",
        Kept = "Dit gesprek blijft in dit tabblad. Het wordt een uur na de laatste vraag gewist, of wanneer u dat vraagt.",
        GoOn = "U kunt verdergaan, bijvoorbeeld: en voor minderjarigen?",
        Reconnecting = "De verbinding is verbroken. Ik probeer ze te herstellen.",
        Connected = "De verbinding is hersteld.",
        NotSent = "De vraag is niet verstuurd. Controleer de verbinding en verstuur ze opnieuw.",
        Slow = "Het zoeken duurt langer dan gewoonlijk. U kunt wachten, of het aan een persoon vragen: zie onderaan de pagina.",
        NoAnswer = "Het antwoord laat op zich wachten. U kunt de vraag opnieuw stellen, of ze aan een persoon stellen.",
        Ended = "Het vorige gesprek is afgelopen. Uw volgende vraag begint een nieuw gesprek.",
        Delete = "Dit gesprek wissen",
        Deleted = "Het gesprek is gewist, hier en op onze server.",
        NotDeleted = "Het gesprek kon niet worden gewist. Controleer de verbinding en probeer opnieuw.",
        Helpful = "Helpt dit antwoord?",
        Yes = "Ja",
        No = "Nee",
        Thanks = "Bedankt, uw mening is genoteerd.",
        Sheet = "Blad om af te drukken",
        NewTab = "nieuw tabblad",
        Print = "Dit blad afdrukken",
        Scan = "Scan dit vierkant om de bron te openen: {0}",
        SheetOf = "Blad van {0}",
        Keep = "Dit blad op dit toestel bewaren",
        KeepAdvice = "Het is dan leesbaar zonder internet. Doe dit niet op een gedeelde computer.",
        KeptSheets = "Bladen die op dit toestel bewaard zijn",
        NoKeptSheet = "Er is geen blad op dit toestel bewaard.",
        Remove = "Van dit toestel verwijderen",
        Offline = "Er is geen verbinding. De bewaarde bladen blijven leesbaar.",
    };

    /// <summary>The English texts.</summary>
    public static ChatTexts English { get; } = new()
    {
        Conversation = "Messages",
        Kept = "This conversation stays in this tab. It is erased an hour after the last question, or when you ask for it.",
        GoOn = "You can go on, for example: and for minors?",
        Reconnecting = "The connection is lost. I am trying to restore it.",
        Connected = "The connection is there again.",
        NotSent = "The question was not sent. Check the connection and send it again.",
        Slow = "The search is slower than usual. You can wait, or ask a person: see the foot of the page.",
        NoAnswer = "The answer is taking long. You can ask the question again, or ask a person.",
        Ended = "The conversation before has ended. Your next question begins a new one.",
        Delete = "Delete this conversation",
        Deleted = "The conversation is deleted, here and on our server.",
        NotDeleted = "The conversation could not be deleted. Check the connection and try again.",
        Helpful = "Does this answer help?",
        Yes = "Yes",
        No = "No",
        Thanks = "Thank you, your opinion is noted.",
        Sheet = "Sheet to print",
        NewTab = "new tab",
        Print = "Print this sheet",
        Scan = "Scan this square to open the source: {0}",
        SheetOf = "Sheet of {0}",
        Keep = "Keep this sheet on this device",
        KeepAdvice = "It can then be read without internet. Do not do this on a shared computer.",
        KeptSheets = "Sheets kept on this device",
        NoKeptSheet = "No sheet is kept on this device.",
        Remove = "Remove from this device",
        Offline = "There is no connection. The sheets that are kept can still be read.",
    };
}
