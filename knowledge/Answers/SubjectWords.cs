using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>Finds in a text what it is about: words for a subject, not those that only ask or that go with every subject.</summary>
/// <param name="lexicon">Knows which words are everyday ones.</param>
public sealed class SubjectWords(Lexicon lexicon)
{
    private static readonly Regex OfTwo = new(@"^\s*(\p{L}+ ?['’]? ?)?\p{L}+ (de |d['’]|à )\p{L}+[\s?.!]*$", PlainWords.Rule);

    private readonly Dictionary<Language, TextAnalyzer> _analyzers = LanguageCodes.All.ToDictionary(language => language, language => new TextAnalyzer(language, []));

    /// <summary>The words for subjects as they are written, in order; a group of words that the lexicon knows is one. Empty when there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language; null when unknown, so that it is read as each and the fewest are believed.</param>
    internal IReadOnlyList<string> In(string text, Language? language) =>
        language is { } known ? In(text, known) : LanguageCodes.All.Select(each => In(text, each)).MinBy(words => words.Count)!;

    /// <summary>Whether a text is one word for a subject with an article at most, or one thing made of two ("mot de passe").</summary>
    internal bool IsOne(string text, Language language)
    {
        var words = _analyzers[language].Analyze(text);
        return words.Count == 1 ? !words[0].IsFunctional : words.Count == 2 && OfTwo.IsMatch(text) && lexicon.Find(language, words, 0, Lexicon.LongestPhrase, MeaningfulParticles.In(language, text)) is { Entries.Count: > 0, Length: 2 };
    }

    /// <summary>The subjects of a text as ideas, so that two wordings of one are equal: the lexicon's entries, and the stems of words that it does not know.</summary>
    internal IReadOnlySet<string> IdeasIn(string text, Language language)
    {
        var (words, particles) = (_analyzers[language].Analyze(text), MeaningfulParticles.In(language, text));
        var ideas = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < words.Count;)
        {
            var (entries, length) = lexicon.Find(language, words, start, 1, particles);
            ideas.UnionWith(entries.Select(entry => lexicon.Entries[entry]).Where(entry => entry.Telling == Telling.Subject).Select(entry => entry.Id));
            if (entries.Count == 0 && !words[start].IsFunctional && words[start].Surface.Length > 2)
            {
                ideas.Add(words[start].Terms[0]);
            }

            start += length;
        }

        for (var start = 0; start < words.Count; start++)
        {
            var (entries, length) = lexicon.Find(language, words, start, Lexicon.LongestPhrase, particles);
            ideas.UnionWith(length == 1 ? [] : entries.Select(entry => lexicon.Entries[entry].Id));
        }

        return ideas;
    }

    private List<string> In(string text, Language language)
    {
        var (words, particles) = (_analyzers[language].Analyze(text), MeaningfulParticles.In(language, text));
        var subjects = new List<string>();
        for (var start = 0; start < words.Count;)
        {
            var (entries, length) = lexicon.Find(language, words, start, Lexicon.LongestPhrase, particles);
            var isEveryday = entries.Count > 0 ? entries.All(entry => lexicon.Entries[entry].Telling != Telling.Subject) : words[start].IsFunctional || words[start].Surface.Length < 3;
            if (!isEveryday)
            {
                subjects.Add(string.Join(' ', words.Skip(start).Take(length).Select(word => word.Surface)));
            }

            start += length;
        }

        return subjects;
    }
}
