using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Languages;

/// <summary>How likely a word is in one language, learnt from sample sentences: its words, and for words never seen its letters.</summary>
internal sealed class LanguageModel
{
    private const int Order = 4;
    private const int BitsPerSymbol = 6;
    private const byte OtherLetter = 30;
    private const byte WordStart = 28;
    private const byte WordEnd = 29;
    private const double Alphabet = 60;

    // Share of running text made of words that the samples know, and weight of the shorter n-gram in the longer one's
    // estimate (Dirichlet smoothing). Both measured 2026-11-23 on the shared question sets; flat around these values.
    private const double KnownShare = 0.7;
    private const double Smoothing = 3;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, ushort> _grams = [];
    private int _wordTotal;
    private int _letterTotal;

    /// <summary>Learns from the words of sample text. A word with accents is also learnt without them.</summary>
    public void Learn(IEnumerable<string> words)
    {
        foreach (var (word, times) in words.CountBy(word => word, StringComparer.Ordinal))
        {
            LearnWord(word, times);
            var bare = LetterWord.WithoutAccents(word);
            if (!string.Equals(bare, word, StringComparison.Ordinal))
            {
                LearnWord(bare, times);
            }
        }
    }

    /// <summary>True when the samples hold the word.</summary>
    public bool Knows(string word) => _words.ContainsKey(word);

    /// <summary>The natural logarithm of the word's likelihood; comparable between languages for the same word only.</summary>
    public double LogLikelihood(string word)
    {
        var known = (double)_words.GetValueOrDefault(word) / Math.Max(1, _wordTotal);
        return Math.Log((KnownShare * known) + ((1 - KnownShare) * LetterLikelihood(word)));
    }

    private void LearnWord(string word, int times)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _) += times;
        _wordTotal += times;
        uint history = WordStart;
        Count(history, times);
        for (var i = 0; i <= word.Length; i++)
        {
            history = Append(history, i < word.Length ? Symbol(word[i]) : WordEnd);
            _letterTotal += times;
            for (var length = 1; length <= Math.Min(Order, i + 2); length++)
            {
                Count(Last(history, length), times);
            }
        }
    }

    private void Count(uint gram, int times)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_grams, gram, out _);
        count = (ushort)Math.Min(ushort.MaxValue, count + times);
    }

    private double LetterLikelihood(string word)
    {
        var likelihood = 1.0;
        uint history = WordStart;
        for (var i = 0; i <= word.Length; i++)
        {
            history = Append(history, i < word.Length ? Symbol(word[i]) : WordEnd);
            likelihood *= NextLetter(history, Math.Min(Order, i + 2));
        }

        return Math.Max(likelihood, double.Epsilon);
    }

    // From the bare alphabet up to three letters of context, each step leaning on the one before where it has seen little.
    private double NextLetter(uint history, int longest)
    {
        var likelihood = 1 / Alphabet;
        for (var length = 1; length <= longest; length++)
        {
            var gram = Last(history, length);
            var seen = length == 1 ? _letterTotal : _grams.GetValueOrDefault(gram >> BitsPerSymbol);
            likelihood = (_grams.GetValueOrDefault(gram) + (Smoothing * likelihood)) / (seen + Smoothing);
        }

        return likelihood;
    }

    private static uint Append(uint history, byte symbol) => Last((history << BitsPerSymbol) | symbol, Order);

    private static uint Last(uint history, int length) => history & ((1u << (BitsPerSymbol * length)) - 1);

    private static byte Symbol(char letter) => letter switch
    {
        >= 'a' and <= 'z' => (byte)(letter - 'a' + 1),
        '\'' => 27,
        >= 'à' and <= 'ÿ' => (byte)(letter - 'à' + 32),
        _ => OtherLetter,
    };
}
