using System.Collections.Concurrent;
using System.Numerics;

namespace Assistant.Knowledge.Languages;

/// <summary>Finds the word that somebody meant who mistyped it, or wrote it by ear. It knows the words of the lexicon, of everyday sentences, and those that only connect. Safe for use from many threads.</summary>
public sealed class Spelling
{
    private const int ShortestWord = 4;
    private const int LongestWord = 40;

    // By ear a word can look quite different, but not be much longer.
    private const int MostBySound = 2;
    private const int MostOtherLetters = 6;
    private const double OnlyLooksAlike = 2.25;
    private const double IsForm = 3;
    private const int MostRemembered = 20_000;

    private static readonly char[] Between = [' ', '\'', '’', '-', '/', '(', ')', ',', '.', '!', '?'];

    private readonly Dictionary<Language, Lazy<Vocabulary>> _vocabularies;
    private readonly ConcurrentDictionary<(Language Language, string Word), string?> _meant = new();
    private readonly ConcurrentDictionary<(Language Language, string Word), bool> _known = new();

    /// <summary>Knows the words of a lexicon.</summary>
    public Spelling(Lexicon lexicon) => _vocabularies = LanguageCodes.All.ToDictionary(language => language, language => new Lazy<Vocabulary>(() => new Vocabulary(lexicon, language)));

    /// <summary>Whether a word, in lower case, is one of any language, so that it is no slip.</summary>
    /// <param name="language">The language that is written: its words are known in all their forms, those of others as they are listed.</param>
    /// <param name="word">The word.</param>
    internal bool IsKnownIn(Language language, string word) => IsKnown(language, word) || _vocabularies.Values.Any(vocabulary => vocabulary.Value.Lists(word));

    /// <summary>Whether a word, in lower case, is one of a language.</summary>
    internal bool IsKnown(Language language, string word) => Remember(_known, (language, word), key => _vocabularies[key.Language].Value.Knows(key.Word));

    /// <summary>Whether the lexicon has a word, in lower case, that people may write as two.</summary>
    internal bool IsOneWord(Language language, string word) => _vocabularies[language].Value.IsTerm(word);

    /// <summary>Whether the lexicon has a group of words, in lower case.</summary>
    internal bool IsPhrase(Language language, string words) => _vocabularies[language].Value.IsTerm(words);

    /// <summary>The word that was meant; null when none is close, or several are.</summary>
    /// <param name="language">The language that is written.</param>
    /// <param name="word">A word in lower case that nobody knows.</param>
    internal string? Meant(Language language, string word)
    {
        if (word.Length is < ShortestWord or > LongestWord)
        {
            return null;
        }

        return Remember(_meant, (language, word), key => _vocabularies[key.Language].Value.Closest(key.Word));
    }

    private static TFound Remember<TFound>(ConcurrentDictionary<(Language Language, string Word), TFound> remembered, (Language Language, string Word) key, Func<(Language Language, string Word), TFound> find)
    {
        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        return remembered.GetOrAdd(key, find);
    }

    /// <summary>The words of one language, and what they look and sound like.</summary>
    private sealed class Vocabulary
    {
        private readonly Language _language;
        private readonly HashSet<string> _listed;
        private readonly HashSet<string> _stems;
        private readonly HashSet<string> _terms;
        private readonly TextAnalyzer _analyzer;
        private readonly ILookup<(char First, int Length), Listed> _byLook;
        private readonly Lazy<ILookup<string, Listed>> _bySound;

        public Vocabulary(Lexicon lexicon, Language language)
        {
            _language = language;
            _analyzer = new TextAnalyzer(language, []);
            var terms = lexicon.Entries.SelectMany(entry => entry.Terms[language]).Where(term => term.Kind != TermKind.Misspelling).Select(term => term.Text.ToLowerInvariant()).ToList();
            var written = terms.SelectMany(term => term.Split(Between)).Concat(LanguageSamples.Words(language)).Concat(StopWords.For(language).All)
                .Where(word => word.Length > 0 && word.All(char.IsLetter)).ToHashSet(StringComparer.Ordinal);
            _terms = terms.Select(Accents.Fold).ToHashSet(StringComparer.Ordinal);
            _listed = written.Select(Accents.Fold).ToHashSet(StringComparer.Ordinal);
            _stems = Enumerable.Range(0, lexicon.Entries.Count).SelectMany(entry => lexicon.TermsOf(entry, language)).SelectMany(term => term.Words).Select(word => word.Terms[0]).ToHashSet(StringComparer.Ordinal);
            var known = written.Where(word => word.Length >= ShortestWord - 1).Select(word => new Listed(word, Accents.Fold(word))).ToList();
            _byLook = known.ToLookup(word => (word.Folded[0], word.Folded.Length));
            _bySound = new(() => known.ToLookup(word => WordSound.Of(word.Word, language), StringComparer.Ordinal));
        }

        public bool IsTerm(string words) => _terms.Contains(Accents.Fold(words));

        public bool Lists(string word) => _listed.Contains(Accents.Fold(word));

        // The stem of a Dutch word has one vowel where the word has two: "hoevel" has that of hoeveel, and is none.
        public bool Knows(string word) => Lists(word) || WordForms.BasesOf(word, _language).Any(form => Lists(form.Word)) || (WordForms.ChangedBaseOf(word, _language) is { } changed && Lists(changed))
            || (_stems.Contains(StemOf(word)) && (_language != Language.Dutch || Closest(word) is not { } meant || StemOf(meant) != StemOf(word)));

        public string? Closest(string word)
        {
            var folded = Accents.Fold(word);
            var near = _bySound.Value[WordSound.Of(word, _language)].Where(known => IsNear(folded, known.Folded)).Select(known => (known.Word, Cost: SoundCost(folded, known.Folded)))
                .Concat(Slips(folded).Select(known => (known.Word, Cost: OnlyLooksAlike)))
                .Concat(WordForms.BasesOf(folded, _language).SelectMany(form => Slips(form.Word).Select(known => (Word: known.Word + form.Ending, Cost: IsForm)))).ToList();
            var least = near.Select(each => each.Cost).DefaultIfEmpty().Min();
            var meant = near.Where(each => each.Cost <= least).Select(each => each.Word).ToList();

            // Forms of one word are one word.
            return meant.Select(StemOf).Distinct(StringComparer.Ordinal).Count() == 1 ? meant[0] : null;
        }

        private IEnumerable<Listed> Slips(string folded) =>
            Enumerable.Range(folded.Length - 1, 3).SelectMany(length => _byLook[(folded[0], length)]).Where(known => KeySlip.Between(folded, known.Folded));

        private string StemOf(string word) => _analyzer.Analyze(word) is [var read, ..] ? read.Terms[0] : word;

        private static bool IsNear(string written, string known) => Math.Abs(written.Length - known.Length) <= MostBySound
            && Math.Min(written.Length, known.Length) >= ShortestWord - 1 && BitOperations.PopCount(LettersOf(written) ^ LettersOf(known)) <= MostOtherLetters;

        // What sounds alike is rather meant than what only looks alike, and best what does both.
        private static double SoundCost(string written, string known) =>
            (KeySlip.Between(written, known) ? 0 : 1) + (written[0] == known[0] ? 0 : 1) + (Math.Abs(written.Length - known.Length) / 4.0);

        private static uint LettersOf(string folded) => folded.Aggregate(0u, (letters, letter) => letters | (1u << (letter & 31)));
    }

    /// <summary>A word that is listed, and its plain letters.</summary>
    private readonly record struct Listed(string Word, string Folded);
}
