using Assistant.Bot.Analytics.Humans;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts around questions that were handed on to a human.</summary>
internal static class HumanTexts
{
    public static readonly Trilingual Title = new("Question transmise", "Doorgegeven vraag", "Question handed on");
    public static readonly Trilingual QueueTitle = new("Questions transmises à un humain", "Vragen doorgegeven aan een mens", "Questions handed on to a human");
    public static readonly Trilingual AskedOn = new("Transmise le {0}", "Doorgegeven op {0}", "Handed on {0}");
    public static readonly Trilingual ReplyLabel = new("Votre réponse, en {0}", "Uw antwoord, in het {0}", "Your reply, in {0}");
    public static readonly Trilingual ReplyHint = new(
        "Elle arrive dans la conversation où la question a été posée. N’y écrivez pas de données personnelles.",
        "Het komt in het gesprek waarin de vraag werd gesteld. Schrijf er geen persoonsgegevens in.",
        "It arrives in the conversation in which the question was asked. Write no personal data in it.");

    public static readonly Trilingual Send = new("Envoyer la réponse", "Antwoord versturen", "Send the reply");
    public static readonly Trilingual Curate = new("En faire une réponse pour tous", "Er een antwoord voor iedereen van maken", "Make it an answer for everybody");

    private static readonly Dictionary<string, Trilingual> Outcomes = new(StringComparer.Ordinal)
    {
        ["sent"] = new("La réponse est partie. La question sera effacée dans 30 jours.", "Het antwoord is vertrokken. De vraag wordt over 30 dagen gewist.", "The reply is on its way. The question is erased in 30 days."),
        ["gone"] = new("Cette conversation n’existe plus\u00A0: personne ne peut recevoir la réponse.", "Dit gesprek bestaat niet meer: niemand kan het antwoord krijgen.", "This conversation is gone: nobody can receive the reply."),
        ["empty"] = new("Écrivez une réponse, de 4\u00A0000 caractères au plus.", "Schrijf een antwoord van hoogstens 4.000 tekens.", "Write a reply of at most 4,000 characters."),
    };

    /// <summary>What was done, in words; null when nothing was.</summary>
    public static Trilingual? OfDone(string done) => Outcomes.GetValueOrDefault(done);

    /// <summary>A state in words.</summary>
    public static Trilingual Of(AskedHumanState state) => state switch
    {
        AskedHumanState.Waiting => new("Attend une réponse", "Wacht op antwoord", "Waits for a reply"),
        AskedHumanState.Replied => new("Répondue", "Beantwoord", "Replied"),
        _ => new("Injoignable", "Onbereikbaar", "Unreachable"),
    };
}
