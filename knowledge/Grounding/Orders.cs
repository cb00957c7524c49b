using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Grounding;

/// <summary>Orders in a text: sentences that tell the reader to do something.</summary>
internal static class Orders
{
    private static readonly HashSet<string> NoVerbs = ["chez", "assez", "nez", "rez"];

    private static readonly HashSet<string> Dutch =
    [
        .. ("ga klik kies vraag neem gebruik geef vul open sluit bel blokkeer verwijder bewaar controleer kijk zorg schrijf stuur tik typ zet doe download installeer meld log wacht lees noteer herhaal schakel " +
            "leg maak vertel zeg zoek start druk houd hou laat deel breng verander wijzig bezoek antwoord betaal stop scan plaats steek kopieer selecteer bevestig onderteken").Split(' '),
    ];

    private static readonly HashSet<string> English =
    [
        .. ("go click choose ask take use give fill open close call block remove delete keep check look make write send tap type put do download install report log wait read note repeat switch tell say search " +
            "start press hold let share bring change visit answer pay stop scan place insert enter select turn follow copy confirm sign").Split(' '),
    ];

    /// <summary>Counts them.</summary>
    public static int Count(string text, Language language)
    {
        var words = FactText.WordsOf(text);
        return language switch
        {
            Language.French => words.Where((word, i) => word.Folded.Length > 4 && word.Folded.EndsWith("ez", StringComparison.Ordinal) && !NoVerbs.Contains(word.Folded) && word.Folded is not ("devez" or "pouvez")
                && !(i > 0 && words[i - 1].Folded == "vous")).Count(),
            Language.Dutch => words.Count(word => word.Opens && Dutch.Contains(word.Folded)),
            _ => words.Count(word => word.Opens && English.Contains(word.Folded)),
        };
    }
}
