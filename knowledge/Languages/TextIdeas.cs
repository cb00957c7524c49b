namespace Assistant.Knowledge.Languages;

/// <summary>Reads what a text speaks of as the lexicon's ideas, which are the same in every language, and the words that the lexicon does not know.</summary>
public sealed class TextIdeas(Lexicon lexicon)
{
    private readonly Dictionary<Language, TextAnalyzer> _analyzers = LanguageCodes.All.ToDictionary(language => language, language => new TextAnalyzer(language, []));

    /// <summary>What a text speaks of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <returns>In the order of the text; empty for a text without words.</returns>
    public IReadOnlyList<TextIdea> In(string text, Language language)
    {
        var words = _analyzers[language].Analyze(text);
        var particles = MeaningfulParticles.In(language, text);
        var ideas = new List<TextIdea>();
        for (var start = 0; start < words.Count;)
        {
            var (entries, length) = lexicon.Find(language, words, start, Lexicon.LongestPhrase, particles);
            if (entries.Count > 0 || !words[start].IsFunctional)
            {
                var (known, telling) = (entries.Count == 0 ? [] : new string[entries.Count], entries.Count == 0 ? Telling.Subject : lexicon.Entries[entries[0]].Telling);
                for (var i = 0; i < known.Length; i++)
                {
                    var entry = lexicon.Entries[entries[i]];
                    (known[i], telling) = (entry.Id, entry.Telling > telling ? entry.Telling : telling);
                }

                ideas.Add(new TextIdea(known, telling, words[start].Folded));
            }

            start += length;
        }

        return ideas;
    }
}

/// <summary>One thing that a text speaks of.</summary>
/// <param name="Entries">The ids of the lexicon's entries; empty for a word that the lexicon does not know.</param>
/// <param name="Telling">How much it tells of a subject.</param>
/// <param name="Word">Its first word in plain letters.</param>
public sealed record TextIdea(IReadOnlyList<string> Entries, Telling Telling, string Word);
