using System.Text;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Knowledge.Answers;

/// <summary>A passage as a model reads it: one line, nothing invisible, addresses as tokens. What the model copies from it is found again in the passage itself.</summary>
internal sealed partial class ModelPassage
{
    // Less than this names a place in a text, and says nothing.
    private const int ShortestQuote = 8;
    private const int MostSentences = 4;

    private readonly List<int> _origin = [];
    private readonly StringBuilder _read = new();

    /// <summary>Prepares a passage.</summary>
    /// <param name="number">Its number for the model, from 1.</param>
    /// <param name="source">The passage.</param>
    /// <param name="links">The tokens of this answer.</param>
    public ModelPassage(int number, RetrievedPassage source, LinkTokens links)
    {
        (Number, Source) = (number, source);
        var (text, at) = (source.Passage.Text, 0);
        foreach (Match address in Address().Matches(text))
        {
            Append(text, at, address.Index);
            var token = links.Of(address.Value.TrimEnd('.', ',', ';', ':', ')'));
            Insert(token, address.Index);
            at = address.Index + address.Value.TrimEnd('.', ',', ';', ':', ')').Length;
        }

        Append(text, at, text.Length);
        _origin.Add(text.Length);
        Text = _read.ToString();
    }

    /// <summary>Its number for the model, from 1.</summary>
    public int Number { get; }

    /// <summary>The passage.</summary>
    public RetrievedPassage Source { get; }

    /// <summary>What the model reads.</summary>
    public string Text { get; }

    /// <summary>Finds what a model copied.</summary>
    /// <param name="words">The words that it says stand in this passage.</param>
    /// <returns>The whole sentences that hold them, byte for byte as they stand in the passage; null when the words stand nowhere in it, or take a word or number apart.</returns>
    public Citation? Find(string words)
    {
        var sought = ModelText.Clean(words).Trim(' ', '«', '»', '"', '“', '”', '„');
        var at = sought.Length < ShortestQuote ? -1 : Text.IndexOf(sought, StringComparison.Ordinal);
        while (at >= 0 && (Cuts(at) || Cuts(at + sought.Length)))
        {
            at = at + 1 < Text.Length ? Text.IndexOf(sought, at + 1, StringComparison.Ordinal) : -1;
        }

        return at < 0 ? null : Whole(_origin[at], _origin[at + sought.Length - 1] + 1);
    }

    private Citation? Whole(int start, int end)
    {
        var spans = SentenceSplitter.Split(Source.Passage.Text).Where(span => span.Start < end && span.Start + span.Length > start).ToList();
        if (spans.Count is 0 or > MostSentences)
        {
            return null;
        }

        var quote = Source.Passage.Text[spans[0].Start..(spans[^1].Start + spans[^1].Length)];
        return QuoteCheck.Holds(quote, Source.Passage) ? new Citation(quote, Source.Passage, Source.Document) : null;
    }

    private bool Cuts(int at) => at > 0 && at < Text.Length && char.IsLetterOrDigit(Text[at - 1]) && char.IsLetterOrDigit(Text[at]);

    private void Insert(string token, int origin)
    {
        foreach (var c in token)
        {
            _read.Append(c);
            _origin.Add(origin);
        }
    }

    private void Append(string text, int start, int end)
    {
        for (var i = start; i < end;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (Rune.IsWhiteSpace(rune) && rune.Value != 0x85)
            {
                Insert(_read.Length > 0 && _read[^1] != ' ' ? " " : "", i);
            }
            else if (!ModelText.IsInvisible(rune) && rune != Rune.ReplacementChar)
            {
                Insert(rune.Value == '’' ? "'" : rune.ToString(), i);
            }

            i += length;
        }
    }

    [GeneratedRegex(@"(?:https?://|www\.)[^\s<>""»”]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
