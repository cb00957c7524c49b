namespace Assistant.Knowledge.Languages;

/// <summary>The groups of words of one language that the lexicon knows, by their stems.</summary>
internal sealed class LexiconPhrases
{
    private readonly Dictionary<string, Phrase> _phrases = new(StringComparer.Ordinal);

    // The most words of a group that begins with a stem: of most words none is longer than one, and nothing has to be joined to know it.
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    /// <summary>Sorts terms by their stems.</summary>
    /// <param name="entries">The terms of each entry, by its number.</param>
    public LexiconPhrases(CompiledTerm[][] entries)
    {
        var meanings = entries.SelectMany((terms, entry) => terms.Select(term => (term.Key, term.Words, Meaning: new Meaning(entry, term.Particles)))).ToList();
        foreach (var same in meanings.GroupBy(meaning => meaning.Key, StringComparer.Ordinal))
        {
            var words = same.First().Words;
            _longest[words[0].Terms[0]] = Math.Max(words.Count, _longest.GetValueOrDefault(words[0].Terms[0]));
            _phrases[same.Key] = new Phrase([.. same.Select(meaning => meaning.Meaning)]);
        }
    }

    /// <inheritdoc cref="Lexicon.Find"/>
    public (IReadOnlyList<int> Entries, int Length) Find(IReadOnlyList<AnalyzedWord> words, int start, int longest, IReadOnlySet<string> particles)
    {
        for (var length = Math.Min(Math.Min(longest, words.Count - start), _longest.GetValueOrDefault(words[start].Terms[0])); length > 0; length--)
        {
            if (_phrases.TryGetValue(Key(words, start, length), out var phrase) && phrase.Meant(particles) is { Length: > 0 } entries)
            {
                return (entries, length);
            }
        }

        return ([], 1);
    }

    private static string Key(IReadOnlyList<AnalyzedWord> words, int start, int length) => length switch
    {
        1 => words[start].Terms[0],
        2 => $"{words[start].Terms[0]} {words[start + 1].Terms[0]}",
        _ => string.Join(' ', Enumerable.Range(start, length).Select(i => words[i].Terms[0])),
    };

    /// <summary>What a group of words can mean.</summary>
    private sealed class Phrase(List<Meaning> meanings)
    {
        private readonly int[]? _always = meanings.TrueForAll(meaning => meaning.Particles.Count == 0) ? [.. meanings.Select(meaning => meaning.Entry).Distinct()] : null;

        // The meaning that needs most of the small words is the one that is meant: "how long" is not "long".
        public int[] Meant(IReadOnlySet<string> particles)
        {
            if (_always is not null)
            {
                return _always;
            }

            var fitting = meanings.FindAll(meaning => particles.IsSupersetOf(meaning.Particles));
            var most = fitting.Select(meaning => meaning.Particles.Count).DefaultIfEmpty().Max();
            return [.. fitting.Where(meaning => meaning.Particles.Count == most).Select(meaning => meaning.Entry).Distinct()];
        }
    }

    /// <summary>One thing that a group of words can mean.</summary>
    /// <param name="Entry">The entry's number.</param>
    /// <param name="Particles">The small words that a question must have besides.</param>
    private sealed record Meaning(int Entry, IReadOnlySet<string> Particles);
}
