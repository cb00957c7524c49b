using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Bogus;

namespace Assistant.Benchmarks;

/// <summary>Passages of 60 words drawn by Zipf's law from 50,000 made-up words, and questions of 6 words drawn alike. The same for everyone: seeded.</summary>
internal sealed class SyntheticPassages
{
    private const int Vocabulary = 50_000;
    private const int PassageWords = 60;
    private const int QuestionWords = 6;

    // A question keeps these out when it is drawn without stop words.
    private const int Commonest = 100;

    private readonly AnalyzedWord[] _words;
    private readonly double[] _cumulated = new double[Vocabulary];
    private readonly Randomizer _random = new(20261123);

    /// <summary>Draws the passages.</summary>
    /// <param name="count">How many.</param>
    public SyntheticPassages(int count)
    {
        _words = MakeWords();
        for (var i = 0; i < Vocabulary; i++)
        {
            _cumulated[i] = (i == 0 ? 0 : _cumulated[i - 1]) + (1.0 / (i + 1));
        }

        Passages = [.. Enumerable.Range(0, count).Select(_ => Draw(PassageWords, from: 0))];
    }

    /// <summary>The words of each passage.</summary>
    public IReadOnlyList<AnalyzedWord[]> Passages { get; }

    /// <summary>Draws questions, each of distinct words.</summary>
    /// <param name="count">How many.</param>
    /// <param name="isContentOnly">Whether the commonest words are left out, as stop words are in service.</param>
    public AnalyzedWord[][] Questions(int count, bool isContentOnly) =>
        [.. Enumerable.Range(0, count).Select(_ => Draw(QuestionWords, isContentOnly ? Commonest : 0).Distinct().ToArray())];

    /// <summary>A passage's counts of words and grams.</summary>
    public static TermCounts Count(AnalyzedWord[] passage)
    {
        var counts = new TermCounts();
        counts.Add(passage, 1);
        return counts;
    }

    private AnalyzedWord[] Draw(int words, int from)
    {
        var drawn = new AnalyzedWord[words];
        for (var i = 0; i < words; i++)
        {
            var low = from == 0 ? 0 : _cumulated[from - 1];
            var position = Array.BinarySearch(_cumulated, low + (_random.Double() * (_cumulated[^1] - low)));
            drawn[i] = _words[Math.Min(Vocabulary - 1, position < 0 ? ~position : position)];
        }

        return drawn;
    }

    private AnalyzedWord[] MakeWords()
    {
        // Common words are short, as in every language; syllables make grams that many words share.
        string[] onsets = ["", "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "ch", "br", "tr", "st", "pl", "gr"];
        string[] nuclei = ["a", "e", "i", "o", "u", "ee", "ou", "ie", "en", "er", "on", "an", "in", "al"];
        var analyzer = new TextAnalyzer(Language.English, []);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var words = new List<AnalyzedWord>(Vocabulary);
        while (words.Count < Vocabulary)
        {
            var syllables = words.Count < 200 ? 2 : _random.Int(2, 5);
            var word = string.Concat(Enumerable.Range(0, syllables).Select(_ => _random.ArrayElement(onsets) + _random.ArrayElement(nuclei)));
            if (analyzer.Analyze(word) is [var analyzed] && seen.Add(word))
            {
                words.Add(analyzed with { Terms = [word], TermIds = [TermId.Of(word)], IsFunctional = false });
            }
        }

        return [.. words];
    }
}
