using Assistant.Indexer.Extraction;
using Assistant.Knowledge.Languages;

namespace Assistant.Indexer.Splitting;

/// <summary>What is never cut further: a block, or a few whole sentences of one that is too long.</summary>
/// <param name="Text">The text.</param>
/// <param name="Block">The block it comes from.</param>
/// <param name="Point">The number of the list item it belongs to; null outside numbered lists.</param>
/// <param name="ContinuesBlock">Whether a piece of the same block goes before it.</param>
internal sealed record Piece(string Text, ExtractedBlock Block, int? Point, bool ContinuesBlock)
{
    // A "sentence" beyond this is none: text without stops, which is cut at a space so that no passage swallows a document.
    private const int LongestSentence = 2_000;

    /// <summary>Whether it ends with a colon, and so belongs to what follows.</summary>
    public bool Introduces => Text.EndsWith(':');

    /// <summary>The pieces of a section's blocks, in order.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="longest">Up to this many characters a block stays whole.</param>
    /// <param name="wanted">About this many characters a piece of a longer one has.</param>
    public static IReadOnlyList<Piece> From(IReadOnlyList<ExtractedBlock> blocks, int longest, int wanted)
    {
        var points = ListPoints.Of(blocks);
        var pieces = new List<Piece>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var texts = blocks[i].Text.Length <= longest ? [blocks[i].Text] : Cut(blocks[i].Text, wanted);
            pieces.AddRange(texts.Select((text, part) => new Piece(text, blocks[i], points[i], part > 0)));
        }

        return pieces;
    }

    private static List<string> Cut(string text, int wanted)
    {
        var pieces = new List<string>();
        var spans = SentenceSplitter.Split(text).SelectMany(s => Shorten(text, s)).ToList();
        var count = (text.Length + wanted - 1) / wanted;
        var share = (text.Length + count - 1) / count;
        var start = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            var end = spans[i].Start + spans[i].Length;
            var isLast = i + 1 == spans.Count;

            // Whichever border lies nearer to an even share, before or after the next sentence, is the one to cut at.
            var after = isLast ? 0 : spans[i + 1].Start + spans[i + 1].Length - start;
            if (isLast || end - start >= share || after - share > share - (end - start))
            {
                pieces.Add(text[start..end]);
                start = isLast ? end : spans[i + 1].Start;
            }
        }

        return pieces;
    }

    private static IEnumerable<TextSpan> Shorten(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.Start + span.Length);
        while (end - start > LongestSentence)
        {
            var space = text.LastIndexOf(' ', start + LongestSentence, LongestSentence);
            var cut = space > start ? space : start + LongestSentence;
            cut -= char.IsLowSurrogate(text[cut]) ? 1 : 0;
            yield return new TextSpan(start, cut - start);
            start = text[cut] == ' ' ? cut + 1 : cut;
        }

        yield return new TextSpan(start, end - start);
    }
}
