using System.Collections.Frozen;

namespace Assistant.Knowledge.Languages;

/// <summary>Splits Dutch compounds into words that are known by themselves: <c>identiteitskaartlezer</c> into identiteit, kaart and lezer.</summary>
internal sealed class CompoundSplitter
{
    private const int ShortestPart = 4;
    private const int ShortestCompound = 8;

    private static readonly string[] Links = ["", "s", "e", "en", "n"];

    private readonly FrozenSet<string> _parts;

    /// <summary>A splitter that knows these words, in lower case.</summary>
    public CompoundSplitter(IEnumerable<string> parts) =>
        _parts = parts.Where(part => part.Length >= ShortestPart).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The parts in order, or an empty list when the word is no compound of known words. Fewest parts win, then the longest last part: it names the thing.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length < ShortestCompound || _parts.Count == 0)
        {
            return [];
        }

        var best = new List<string>?[word.Length + 1];
        best[0] = [];
        for (var start = 0; start < word.Length; start++)
        {
            if (best[start] is { } before)
            {
                Extend(word, start, before, best);
            }
        }

        return best[word.Length] is { Count: > 1 } parts ? parts : [];
    }

    private void Extend(string word, int start, List<string> before, List<string>?[] best)
    {
        for (var length = ShortestPart; start + length <= word.Length; length++)
        {
            // The word itself is no part of itself.
            if (length == word.Length || !_parts.Contains(word.Substring(start, length)))
            {
                continue;
            }

            foreach (var link in Links)
            {
                var end = start + length + link.Length;
                var atEnd = end == word.Length && link.Length == 0;
                if ((atEnd || end < word.Length) && string.CompareOrdinal(word, start + length, link, 0, link.Length) == 0
                    && (best[end] is null || best[end]!.Count > before.Count + 1))
                {
                    best[end] = [.. before, word.Substring(start, length)];
                }
            }
        }
    }
}
