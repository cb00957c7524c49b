using System.Collections.Concurrent;

namespace Assistant.Knowledge.Languages;

/// <summary>Tells whether a text is French, Dutch or English. Build one and share it: it is safe to use from several threads.</summary>
/// <remarks>Naive Bayes over words, and over n-grams of 1 to 4 letters for words that the samples do not hold.</remarks>
public sealed class LanguageDetector
{
    // All in nats (natural logarithm), measured 2026-11-23 on the shared question sets; flat around these values.
    // What one word may weigh: so the majority of the words decides, not one that is rare. A word that nobody knows is often a name.
    private const double KnownWordWeight = 6;
    private const double UnknownWordWeight = 3;
    private const double NameWeight = 1;

    // By how much the best must lead the next of our languages, and how far a foreign language may lead the best.
    private const double SmallestLead = 1;
    private const double SmallestLeadWithoutKnownWord = 3.5;
    private const double LargestForeignLead = 5;

    // Of a long document, this many stretches of this many characters, evenly spread, are read.
    private const int Stretches = 8;
    private const int StretchLength = 1000;

    // The words of everyday questions; a flood of made-up ones must not fill the memory.
    private const int MostRemembered = 20_000;

    private readonly LanguageModel[] _models;
    private readonly HashSet<string> _neutral;
    private readonly ConcurrentDictionary<string, WordLikelihoods> _remembered = new(StringComparer.Ordinal);

    /// <summary>Learns the languages from the samples in this assembly, in some tens of milliseconds.</summary>
    public LanguageDetector()
    {
        _models =
        [
            .. LanguageCodes.All.Select(language => Trained(LanguageSamples.Words(language))),
            .. LanguageSamples.OtherLanguages().Select(Trained),
        ];
        _neutral = LanguageSamples.NeutralWords().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The language of a question or other short text.</summary>
    /// <returns>The language; null when there is too little to go by (nothing but names, digits or emoji), when two languages tie, or
    /// when it is clearly none of the three.</returns>
    public Language? Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = TellingWords(text);
        if (words.Count == 0)
        {
            return null;
        }

        var ranking = Rank(words);
        var needed = words.Exists(word => _models[ranking.Best].Knows(word.Text)) ? SmallestLead : SmallestLeadWithoutKnownWord;
        return ranking.Lead >= needed && ranking.ForeignLead <= LargestForeignLead ? LanguageCodes.All[ranking.Best] : null;
    }

    /// <summary>The language that most of a document is written in.</summary>
    /// <returns>The most likely language; null when the text has no words or is clearly in none of the three.</returns>
    public Language? DetectDocument(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = TellingWords(Sample(text));
        if (words.Count == 0)
        {
            return null;
        }

        var ranking = Rank(words);
        return ranking.ForeignLead <= LargestForeignLead ? LanguageCodes.All[ranking.Best] : null;
    }

    private static LanguageModel Trained(IEnumerable<string> words)
    {
        var model = new LanguageModel();
        model.Learn(words);
        return model;
    }

    private static string Sample(string text)
    {
        if (text.Length <= Stretches * StretchLength)
        {
            return text;
        }

        var step = (text.Length - StretchLength) / (Stretches - 1);
        return string.Join(' ', Enumerable.Range(0, Stretches).Select(i => text.Substring(i * step, StretchLength)));
    }

    // Empty also when most of the words are in another alphabet: then the few Latin ones are names.
    private List<LetterWord> TellingWords(string text)
    {
        var words = LetterWord.Read(text);
        var latin = words.FindAll(word => word.IsLatin);
        return latin.Count * 2 < words.Count ? [] : latin.FindAll(word => !_neutral.Contains(word.Text));
    }

    private Ranking Rank(List<LetterWord> words)
    {
        var scores = new double[_models.Length];
        foreach (var (word, times) in words.CountBy(word => word))
        {
            AddScores(word, times, scores);
        }

        var ours = scores.AsSpan(0, LanguageCodes.All.Count);
        var best = 0;
        var second = double.NegativeInfinity;
        for (var i = 1; i < ours.Length; i++)
        {
            second = Math.Max(second, Math.Min(ours[best], ours[i]));
            best = ours[i] > ours[best] ? i : best;
        }

        var foreign = scores.Skip(ours.Length).Max();
        return new Ranking(best, scores[best] - second, foreign - scores[best]);
    }

    private void AddScores(LetterWord word, int times, double[] scores)
    {
        var (likelihoods, most, isKnown) = LikelihoodsOf(word.Text);
        var weight = word.IsName ? NameWeight : isKnown ? KnownWordWeight : UnknownWordWeight;
        var floor = most - weight;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] += times * Math.Max(likelihoods[i], floor);
        }
    }

    private WordLikelihoods LikelihoodsOf(string word)
    {
        if (_remembered.TryGetValue(word, out var known))
        {
            return known;
        }

        if (_remembered.Count >= MostRemembered)
        {
            _remembered.Clear();
        }

        var likelihoods = Array.ConvertAll(_models, model => model.LogLikelihood(word));
        return _remembered[word] = new WordLikelihoods(likelihoods, likelihoods.Max(), Array.Exists(_models, model => model.Knows(word)));
    }

    // In the order of the models; the logarithm of each.
    private sealed record WordLikelihoods(double[] Likelihoods, double Most, bool IsKnown);

    // Best is an index in LanguageCodes.All; the leads are in nats, the foreign one negative when ours is likelier.
    private readonly record struct Ranking(int Best, double Lead, double ForeignLead);
}
