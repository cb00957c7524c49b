using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Grounding;

/// <summary>What the words of a text mean, so that texts in different words and languages can be held against each other.</summary>
/// <param name="lexicon">Gives the same idea to the words of three languages.</param>
internal sealed class SaidIdeas(Lexicon lexicon)
{
    /// <summary>The words of a text that say something of a subject, each with what it can mean.</summary>
    /// <param name="text">The text.</param>
    /// <param name="analyzer">Reads its language.</param>
    public IReadOnlyList<SaidWord> In(string text, TextAnalyzer analyzer)
    {
        var (words, particles, language) = (analyzer.Analyze(text), MeaningfulParticles.In(analyzer.Language, text), analyzer.Language);
        var ideas = words.Select(word => new HashSet<string>(Own(word, language), StringComparer.Ordinal)).ToList();
        for (var start = 0; start < words.Count; start++)
        {
            for (var length = Math.Min(Lexicon.LongestPhrase, words.Count - start); length > 0; length--)
            {
                var (entries, found) = lexicon.Find(language, words, start, length, particles);
                for (var i = start; found == length && i < start + length; i++)
                {
                    ideas[i].UnionWith(entries.Select(Idea));
                }
            }

            foreach (var part in words[start].Parts)
            {
                ideas[start].UnionWith(lexicon.Find(language, [part], 0, 1, particles).Entries.Select(Idea));
            }
        }

        return [.. words.Select((word, i) => new SaidWord(word.Folded, word.IsFunctional, ideas[i]))];
    }

    // Stems belong to their language; a word as it is written may be a name, which is the same in all.
    private static IEnumerable<string> Own(AnalyzedWord word, Language language) => word.Terms.Select(term => $"{language.Code()} {term}").Append(word.Folded);

    private string Idea(int entry) => $"# {lexicon.Entries[entry].Id}";
}

/// <summary>A word with what it can mean.</summary>
/// <param name="Folded">The word in lower case without accents.</param>
/// <param name="IsFunctional">Whether it only asks or connects.</param>
/// <param name="Ideas">The lexicon's ideas, its stems and itself; never empty.</param>
internal sealed record SaidWord(string Folded, bool IsFunctional, IReadOnlySet<string> Ideas);
