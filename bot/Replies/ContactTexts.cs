using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Replies;

/// <summary>The texts with which staff agree to be written to about the programme, and coordinators to be told that a question waits, in one language.</summary>
internal sealed record ContactTexts
{
    /// <summary>What somebody says to agree; also the words on the button.</summary>
    public required string Agree { get; init; }

    /// <summary>That it was kept, and how it ends.</summary>
    public required string Agreed { get; init; }

    /// <summary>What somebody says to end it.</summary>
    public required string Stop { get; init; }

    /// <summary>That it has ended.</summary>
    public required string Stopped { get; init; }

    /// <summary>That it is for staff, in a conversation of their own.</summary>
    public required string StaffOnly { get; init; }

    /// <summary>Stands above a message of the coordinators.</summary>
    public required string Message { get; init; }

    /// <summary>That a coordinator is told here.</summary>
    public required string NoticesOn { get; init; }

    /// <summary>That a code is unknown or too old.</summary>
    public required string UnknownCode { get; init; }

    /// <summary>Tells coordinators that questions wait; {0} is how many.</summary>
    public required string Waiting { get; init; }

    /// <summary>The texts in a language.</summary>
    public static ContactTexts In(Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        _ => English,
    };

    /// <summary>The French texts.</summary>
    public static ContactTexts French { get; } = new()
    {
        Agree = "Être contacté au sujet du programme",
        Agreed = "C’est noté. La coordination du programme peut vous écrire ici, dans cette conversation. Votre nom n’est pas gardé. Pour arrêter, écrivez «\u00A0Ne plus me contacter\u00A0».",
        Stop = "Ne plus me contacter",
        Stopped = "La coordination du programme ne vous écrira plus ici.",
        StaffOnly = "Ceci est réservé au personnel de la Ville, dans une conversation privée avec l’Assistant.",
        Message = "Message de la coordination du programme\u00A0:",
        NoticesOn = "Vous serez prévenu ici quand une question attend une réponse humaine. Aucun texte de question n’est envoyé.",
        UnknownCode = "Ce code est inconnu ou trop ancien. Demandez-en un autre au bureau de coordination.",
        Waiting = "Questions qui attendent une réponse humaine au bureau de coordination\u00A0: {0}.",
    };

    /// <summary>The Dutch texts.</summary>
    public static ContactTexts Dutch { get; } = new()
    {
        Agree = "Gecontacteerd worden over het programma",
        Agreed = "Genoteerd. De coördinatie van het programma mag u hier schrijven, in dit gesprek. Uw naam wordt niet bewaard. Om te stoppen, schrijft u “Mij niet meer contacteren”.",
        Stop = "Mij niet meer contacteren",
        Stopped = "De coördinatie van het programma schrijft u hier niet meer.",
        StaffOnly = "Dit is voor personeel van de Stad, in een privégesprek met de Assistent.",
        Message = "Bericht van de coördinatie van het programma:",
        NoticesOn = "U wordt hier verwittigd als een vraag op een menselijk antwoord wacht. De tekst van de vraag wordt niet verstuurd.",
        UnknownCode = "Deze code is onbekend of te oud. Vraag een nieuwe bij het coördinatiebureau.",
        Waiting = "Vragen die op een menselijk antwoord wachten in het coördinatiebureau: {0}.",
    };

    /// <summary>The English texts.</summary>
    public static ContactTexts English { get; } = new()
    {
        Agree = "Be contacted about the programme",
        Agreed = "Noted. The coordinators of the programme may write to you here, in this conversation. Your name is not kept. To end it, write “Do not contact me any more”.",
        Stop = "Do not contact me any more",
        Stopped = "The coordinators of the programme will not write to you here any more.",
        StaffOnly = "This is for staff of the City, in a private conversation with the Assistant.",
        Message = "Message from the coordinators of the programme:",
        NoticesOn = "You will be told here when a question waits for a human reply. No text of a question is sent.",
        UnknownCode = "This code is unknown or too old. Ask for another one at the coordinators’ desk.",
        Waiting = "Questions that wait for a human reply at the coordinators’ desk: {0}.",
    };
}
