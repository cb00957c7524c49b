using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics;

/// <summary>The texts of the page on equity.</summary>
internal static class EquityTexts
{
    public static readonly Trilingual Intro = new(
        "Les mêmes chances d’obtenir une réponse, quels que soient la langue, le canal et la structure\u00A0?", "Evenveel kans op een antwoord, in welke taal, langs welk kanaal en in welke structuur ook?",
        "The same chance of an answer, whatever the language, the channel and the structure?");

    public static readonly Trilingual ByLanguage = new("Sans réponse, par langue", "Zonder antwoord, per taal", "Unanswered, by language");
    public static readonly Trilingual ByChannel = new("Sans réponse, par canal", "Zonder antwoord, per kanaal", "Unanswered, by channel");
    public static readonly Trilingual ByStructure = new("Sans réponse, par structure", "Zonder antwoord, per structuur", "Unanswered, by structure");
    public static readonly Trilingual Language = new("Langue", "Taal", "Language");
    public static readonly Trilingual Channel = new("Canal", "Kanaal", "Channel");
    public static readonly Trilingual Structure = new("Structure", "Structuur", "Structure");
    public static readonly Trilingual Interval = new("Intervalle à 95\u00A0%", "95%-interval", "95 % interval");
    public static readonly Trilingual Parity = new("Contenus disponibles en français et en néerlandais\u00A0: {0} sujets sur {1}.", "Inhoud in het Frans én het Nederlands: {0} van de {1} onderwerpen.", "Contents available in French and in Dutch: {0} subjects of {1}.");
    public static readonly Trilingual GapTitle = new("Écart néerlandais – français", "Verschil Nederlands – Frans", "Gap Dutch – French");
    public static readonly Trilingual GapUnsure = new("Aucun écart certain (l’intervalle contient zéro, ou moins de 50 questions dans une langue).", "Geen zeker verschil (het interval bevat nul, of minder dan 50 vragen in een taal).", "No certain difference (the interval holds zero, or fewer than 50 questions in a language).");
    public static readonly Trilingual GapSure = new("L’écart est certain\u00A0: regardez les sujets les plus touchés.", "Het verschil is zeker: bekijk de meest getroffen onderwerpen.", "The difference is certain: look at the subjects that it hits most.");
    public static readonly Trilingual BySubject = new("Sujets où l’écart NL – FR est le plus grand", "Onderwerpen met het grootste verschil NL – FR", "Subjects with the largest gap NL – FR");
    public static readonly Trilingual Gap = new("Écart", "Verschil", "Gap");

    /// <summary>A channel in words.</summary>
    public static Trilingual Of(SignalChannel channel) => channel switch
    {
        SignalChannel.Teams => new("Teams", "Teams", "Teams"),
        SignalChannel.Page => new("Page web", "Webpagina", "Web page"),
        SignalChannel.Chat => new("Conversation en ligne", "Onlinechat", "Live chat"),
        _ => new("Autre", "Andere", "Other"),
    };
}
