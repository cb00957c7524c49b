using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics.Surveys;

/// <summary>The answers of the questionnaire in words, the same on its page and in the report.</summary>
internal static class SurveyWords
{
    public static readonly Trilingual Way = new("Réponse", "Antwoord", "Answer");

    /// <summary>What would have been done, in words.</summary>
    public static Trilingual Of(Otherwise way) => way switch
    {
        Otherwise.Colleague => new("demandé à un collègue", "een collega gevraagd", "asked a colleague"),
        Otherwise.Counter => new("téléphoné, ou été à un guichet", "gebeld, of naar een loket gegaan", "telephoned, or gone to a counter"),
        Otherwise.Web => new("cherché sur internet", "op het internet gezocht", "searched the web"),
        _ => new("renoncé", "opgegeven", "given up"),
    };
}
