using System.Collections.Concurrent;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Answers;

/// <summary>A passage cut into what can be quoted: sentences, and lists that stay whole.</summary>
internal sealed class QuotableText
{
    // A passage this short is quoted whole; a quote is never longer than a phone's screen shows.
    private const int WholePassage = 420;
    private const int LongestQuote = 900;
    private const int ComfortableQuote = 320;

    // Mostly the same quotes of a passage are given; rare ones are cut again.
    private const int MostRemembered = 32;

    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _sentences;
    private readonly StatedText[] _stated;
    private readonly bool[] _asks;
    private readonly ConcurrentDictionary<(int First, int Last), StatedText> _quotes = new(concurrencyLevel: 1, capacity: 1);

    /// <summary>Cuts a passage.</summary>
    public QuotableText(Passage passage)
    {
        _text = passage.Text;
        _sentences = SentenceSplitter.Split(passage.Text);
        _asks = [.. _sentences.Select(sentence => passage.Text.AsSpan(sentence.Start, sentence.Length).TrimEnd(" »\"”)*_").EndsWith('?'))];
        HasOnlyQuestions = _asks.All(asks => asks);
        _stated = [.. _sentences.Select(sentence => new StatedText(sentence.In(passage.Text)))];
    }

    /// <summary>The number of sentences and list items; 0 for a passage without text.</summary>
    public int Count => _sentences.Count;

    /// <summary>One sentence or list item.</summary>
    public StatedText Sentence(int number) => _stated[number];

    /// <summary>Whether there is no statement in it, only questions.</summary>
    public bool HasOnlyQuestions { get; }

    /// <summary>Whether a sentence is a question that no statement follows, such as a link to another page: it answers nothing.</summary>
    public bool OnlyAsks(int number) => Asks(number) && (number + 1 == Count || Asks(number + 1));

    /// <summary>Whether a quote is a numbered list: its second item stands at the beginning of a line.</summary>
    public static bool HasSteps(string quote) => quote.Contains("\n2. ", StringComparison.Ordinal) || quote.Contains("\n2) ", StringComparison.Ordinal);

    /// <summary>The quote around a sentence: the whole passage when it is short, the whole list when the sentence is a step, otherwise the sentence with what belongs to it.</summary>
    /// <param name="number">The sentence that answers.</param>
    /// <param name="isTelling">Whether a sentence says something of the question too, so that it is worth quoting beside it.</param>
    /// <returns>The first and the last sentence of the quote.</returns>
    public (int First, int Last) QuoteAround(int number, Func<int, bool> isTelling)
    {
        if (_text.Length <= WholePassage)
        {
            return (0, Count - 1);
        }

        var (first, last) = (number, number);
        if (IsItem(number) || IsIntroduction(number))
        {
            (first, last) = List(number);
        }

        while (last + 1 < Count && Length(first, last + 1) <= ComfortableQuote && (isTelling(last + 1) || IsIntroduction(last)))
        {
            last++;
        }

        while (first > 0 && Length(first - 1, last) <= ComfortableQuote && (isTelling(first - 1) || IsIntroduction(first - 1)))
        {
            first--;
        }

        return (first, last);
    }

    /// <summary>The words of a quote, to the letter.</summary>
    public StatedText Quote(int first, int last)
    {
        if (_quotes.TryGetValue((first, last), out var known))
        {
            return known;
        }

        var quote = new StatedText(first == 0 && last == Count - 1 ? _text.Trim() : _text[_sentences[first].Start..End(last)]);
        return _quotes.Count < MostRemembered ? _quotes.GetOrAdd((first, last), quote) : quote;
    }

    private (int First, int Last) List(int number)
    {
        var (first, last) = (number, number);
        while (last + 1 < Count && IsItem(last + 1) && Length(first, last + 1) <= LongestQuote)
        {
            last++;
        }

        while (first > 0 && IsItem(first) && Length(first - 1, last) <= LongestQuote && (IsItem(first - 1) || IsIntroduction(first - 1)))
        {
            first--;
        }

        return (first, last);
    }

    // Only a line's first sentence can carry the marker; the sentences after it on the same line belong to the item.
    private bool IsItem(int number)
    {
        var lineStart = _text.LastIndexOf('\n', Math.Max(0, _sentences[number].Start - 1)) + 1;
        var line = _text.AsSpan(Math.Min(lineStart, _sentences[number].Start));
        var marker = line.IndexOf(' ');
        return marker is > 0 and <= 4 && (line[0] is '-' or '•' or '●' or '*' or '–' || (char.IsAsciiLetterOrDigit(line[0]) && line[marker - 1] is '.' or ')'));
    }

    // A question introduces its answer.
    private bool IsIntroduction(int number) => number + 1 < Count && (_text[End(number) - 1] == ':' || (Asks(number) && !Asks(number + 1)));

    private bool Asks(int number) => _asks[number];

    private int Length(int first, int last) => End(last) - _sentences[first].Start;

    private int End(int number) => _sentences[number].Start + _sentences[number].Length;
}
