namespace Assistant.Bot.Replies;

/// <summary>The texts with which a question is handed on to a human, in one language.</summary>
internal sealed record HandOverTexts
{
    /// <summary>What the asker says to hand the last question on; also the words on the button.</summary>
    public required string Offer { get; init; }

    /// <summary>That it was handed on, and what happens next.</summary>
    public required string HandedOn { get; init; }

    /// <summary>That there is no question yet to hand on.</summary>
    public required string AskFirst { get; init; }

    /// <summary>Stands above a human's reply.</summary>
    public required string Reply { get; init; }

    /// <summary>The French texts.</summary>
    public static HandOverTexts French { get; } = new()
    {
        Offer = "Transmettre ma question à la coordination",
        HandedOn = "Votre dernière question est transmise à la coordination, sans données personnelles. La réponse viendra ici, dans cette conversation. Tout est effacé 30 jours après la réponse.",
        AskFirst = "Posez d’abord votre question. Vous pourrez ensuite la transmettre.",
        Reply = "Réponse de la coordination à la question que vous avez transmise\u00A0:",
    };

    /// <summary>The Dutch texts.</summary>
    public static HandOverTexts Dutch { get; } = new()
    {
        Offer = "Mijn vraag doorgeven aan de coördinatie",
        HandedOn = "Uw laatste vraag is doorgegeven aan de coördinatie, zonder persoonsgegevens. Het antwoord komt hier, in dit gesprek. Alles wordt 30 dagen na het antwoord gewist.",
        AskFirst = "Stel eerst uw vraag. Daarna kunt u ze doorgeven.",
        Reply = "Antwoord van de coördinatie op de vraag die u doorgaf:",
    };

    /// <summary>The English texts.</summary>
    public static HandOverTexts English { get; } = new()
    {
        Offer = "Hand my question on to the coordinators",
        HandedOn = "Your last question has been handed on to the coordinators, without personal data. The reply will come here, in this conversation. Everything is erased 30 days after the reply.",
        AskFirst = "Ask your question first. Then you can hand it on.",
        Reply = "Reply of the coordinators to the question that you handed on:",
    };
}
