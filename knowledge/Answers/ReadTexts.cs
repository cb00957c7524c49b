using System.Numerics;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>
/// Texts that stand together, read once and held against many questions: for each term the texts that have it, so that a question looks up its own terms and nothing else.
/// Immutable. Texts are numbers from 0.
/// </summary>
internal sealed class ReadTexts
{
    // A few bits for each term: most of what a question looks for stands in none of the texts, which these few bytes tell without the table.
    private const int BitsForATerm = 8;

    private readonly TermTable _terms;
    private readonly ulong[] _among;
    private readonly int _shift;
    private readonly int[] _starts;
    private readonly int[] _places;
    private readonly WordForm[] _forms;
    private readonly uint[] _letters;
    private readonly int[] _lengths;
    private readonly ReadText[] _texts;

    /// <summary>Reads texts.</summary>
    /// <param name="texts">The words of each.</param>
    /// <param name="statistics">How common words are in the passages.</param>
    public ReadTexts(IReadOnlyList<IReadOnlyList<AnalyzedWord>> texts, TermStatistics statistics)
    {
        _texts = [.. texts.Select(words => new ReadText(words, statistics))];
        _terms = new TermTable(capacity: 64);
        var places = new List<(int Term, int Text)>();
        for (var text = 0; text < texts.Count; text++)
        {
            places.AddRange(texts[text].SelectMany(word => word.TermIds).Distinct().Select(term => (_terms.FindOrAdd(term), text)));
        }

        var bits = BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, BitsForATerm * _terms.Count));
        (_among, _shift) = (new ulong[bits / 64], 32 - BitOperations.Log2(bits));
        foreach (var term in texts.SelectMany(words => words).SelectMany(word => word.TermIds))
        {
            TextMarks.Add(_among, BitOf(term));
        }

        _starts = new int[_terms.Count + 1];
        _places = [.. places.OrderBy(place => place.Term).Select(place => place.Text)];
        foreach (var (term, _) in places)
        {
            _starts[term + 1]++;
        }

        for (var term = 0; term < _terms.Count; term++)
        {
            _starts[term + 1] += _starts[term];
        }

        _forms = [.. texts.SelectMany((words, text) => words.Select(word => (word.Folded, Text: text))).GroupBy(word => word.Folded, StringComparer.Ordinal)
            .Select(same => new WordForm(same.Key, [.. same.Select(word => word.Text).Distinct()]))];
        _letters = Array.ConvertAll(_forms, form => WordLetters.Of(form.Folded));
        _lengths = Array.ConvertAll(_forms, form => form.Folded.Length);
    }

    /// <summary>The number of texts.</summary>
    public int Count => _texts.Length;

    /// <summary>One text.</summary>
    public ReadText this[int text] => _texts[text];

    /// <summary>Finds which of a question's terms stand in which text.</summary>
    public TextMarks Mark(FocusTerms terms)
    {
        var marks = new TextMarks(Count, terms.Count);
        var looked = terms.Terms;
        var unknown = terms.Unknown;
        for (var i = 0; i < looked.Length; i++)
        {
            if (TextMarks.Has(_among, BitOf(looked[i])) && _terms.Find(looked[i]) is var known and >= 0)
            {
                for (var place = _starts[known]; place < _starts[known + 1]; place++)
                {
                    marks.Set(_places[place], i);
                }
            }
        }

        for (var i = 0; i < unknown.Length; i++)
        {
            MarkSlips(unknown[i], looked.Length + i, marks);
        }

        return marks;
    }

    // Mixed as TermTable does.
    private int BitOf(uint term) => (int)((term * 2654435769u) >> _shift);

    private void MarkSlips(UnknownWord word, int number, TextMarks marks)
    {
        for (var form = 0; form < _letters.Length; form++)
        {
            if (WordLetters.MayBeSlips(word.Folded.Length, word.Letters, _lengths[form], _letters[form]) && TypingError.IsBetween(word.Folded, _forms[form].Folded))
            {
                foreach (var text in _forms[form].Texts)
                {
                    marks.Set(text, number);
                }
            }
        }
    }

    /// <summary>A word as it is written, and where.</summary>
    private sealed record WordForm(string Folded, int[] Texts);
}
