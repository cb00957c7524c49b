using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Grounding;

/// <summary>Words of a language that are no names, however they are written: those of the lexicon in small letters, of the sample texts, and the small words.</summary>
/// <param name="lexicon">The lexicon.</param>
internal sealed class OrdinaryWords(Lexicon lexicon)
{
    // Words that sentences and the names of buttons begin with, and that neither the lexicon nor the sample texts have.
    private static readonly Dictionary<Language, string> Openers = new()
    {
        [Language.French] = "certains certaines dites faites autre autres aucune aucun rejoindre ejecter citer texte chacun chacune celui celle ensuite enfin d'abord pourtant cependant toutefois grace malgre parfois souvent selon ainsi sinon",
        [Language.Dutch] = "sommige zeg spreek deelnemen andere uitwerpen titels verwijs vervolgens daarna eerst toch echter soms vaak volgens anders daarom hiervoor daarvoor wie",
        [Language.English] = "another join eject titles cite refer privacy display accessibility then next first sometimes often according otherwise therefore however everyone anyone each both",
    };

    private readonly Dictionary<Language, Lazy<HashSet<string>>> _words = LanguageCodes.All.ToDictionary(language => language, language => new Lazy<HashSet<string>>(() => Read(lexicon, language)));

    /// <summary>Whether it is one; an order in French (“cliquez”) always is.</summary>
    public bool Has(FactWord word, Language language) =>
        _words[language].Value.Contains(word.Folded) || StopWords.For(language).IsStop(word.Surface.ToLowerInvariant()) || StopWords.For(language).IsFunctional(word.Surface.ToLowerInvariant())
        || (language == Language.French && word.Folded.EndsWith("ez", StringComparison.Ordinal));

    private static HashSet<string> Read(Lexicon lexicon, Language language) =>
    [
        .. LanguageSamples.Words(language).Select(FactText.Fold),
        .. Openers[language].Split(' '),
        .. lexicon.Entries.SelectMany(entry => entry.Terms[language]).Where(term => term.Kind is TermKind.Official or TermKind.Lay).SelectMany(term => FactText.WordsOf(term.Text))
            .Where(word => char.IsLower(word.Surface[0]) && !word.Surface.Any(char.IsUpper) && !NameForms.IsKnown(word)).Select(word => word.Folded),
    ];
}
