namespace Assistant.Indexer.Extraction;

/// <summary>Takes page numbers and the lines around them that repeat from page to page out of a plain text, and closes the gap where they cut a sentence.</summary>
internal sealed class TextFurniture
{
    private static readonly string[] Markings = ["CONFIDENTIEL", "CONFIDENTIAL", "VERTROUWELIJK"];

    private static readonly string[] PageWords = ["PAGE", "PAGINA", "BLZ", "BLADZIJDE", "P", "SUR", "VAN", "OF", "DE"];

    // Running headers and footers have at most this many lines on either side of the page break.
    private const int Reach = 3;

    private readonly IReadOnlyList<string> _lines;
    private readonly bool[] _removed;

    private TextFurniture(IReadOnlyList<string> lines)
    {
        _lines = lines;
        _removed = new bool[lines.Count];
    }

    /// <summary>The lines without page furniture; a line of one form feed stands for a page break and goes too.</summary>
    public static IReadOnlyList<string> Remove(IReadOnlyList<string> lines)
    {
        var furniture = new TextFurniture(lines);
        var breaks = furniture.PageBreaks();
        foreach (var index in breaks)
        {
            furniture._removed[index] = true;
        }

        furniture.MarkRunningLines(breaks);
        return breaks.Count == 0 ? lines : furniture.Close();
    }

    private List<int> PageBreaks()
    {
        var breaks = new List<int>();
        var numbers = new List<(int Index, int Number)>();
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i].Trim();
            if (_lines[i] == "\f" || IsPageLabel(line))
            {
                breaks.Add(i);
            }
            else if (line.Length is > 0 and <= 4 && line.All(char.IsAsciiDigit) && IsAlone(i))
            {
                numbers.Add((i, int.Parse(line, System.Globalization.CultureInfo.InvariantCulture)));
            }
        }

        // One number alone may be anything; pages count upwards, or stand beside a marking or a break.
        var count = numbers.Count >= 2 && numbers.Zip(numbers.Skip(1)).All(p => p.First.Number < p.Second.Number);
        breaks.AddRange(numbers.Where(n => count || Around(n.Index).Any(i => _lines[i] == "\f" || IsMarking(_lines[i]))).Select(n => n.Index));
        breaks.Sort();
        return breaks;
    }

    private void MarkRunningLines(List<int> breaks)
    {
        var near = breaks.SelectMany(Around).Distinct().Where(i => !_removed[i]).ToList();
        var repeated = near.GroupBy(i => Key(_lines[i]), StringComparer.Ordinal).Where(g => g.Count() >= 2).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        if (_lines.FirstOrDefault(l => l.AsSpan().Trim().Length > 0) is { } title)
        {
            repeated.Add(Key(title));
        }

        var first = _lines.TakeWhile(l => l.AsSpan().Trim().Length == 0).Count();
        foreach (var index in breaks)
        {
            MarkSide(index, -1, first, repeated);
            MarkSide(index, +1, first, repeated);
        }
    }

    private void MarkSide(int index, int step, int first, HashSet<string> repeated)
    {
        var seen = 0;
        for (var i = index + step; i >= 0 && i < _lines.Count && seen < Reach; i += step)
        {
            var line = _lines[i].Trim();
            if (line.Length == 0 || _removed[i])
            {
                continue;
            }

            // The first line is the title where it stands first, and a running header everywhere else.
            if (i == first || !(IsMarking(line) || repeated.Contains(Key(line))))
            {
                return;
            }

            _removed[i] = true;
            seen++;
        }
    }

    private List<string> Close()
    {
        var kept = new List<string>();
        for (var i = 0; i < _lines.Count; i++)
        {
            if (!_removed[i])
            {
                kept.Add(_lines[i]);
                continue;
            }

            while (i + 1 < _lines.Count && (_removed[i + 1] || _lines[i + 1].AsSpan().Trim().Length == 0))
            {
                i++;
            }

            while (kept.Count > 0 && kept[^1].AsSpan().Trim().Length == 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (kept.Count > 0 && i + 1 < _lines.Count && !CutsSentence(kept[^1], _lines[i + 1].Trim()))
            {
                kept.Add("");
            }
        }

        return kept;
    }

    private static bool CutsSentence(string before, string after) =>
        !LineShape.EndsSentence(before) && !before.TrimEnd().EndsWith(':') && char.IsLower(after[0]) && LineShape.ListMarkerLength(after) == 0;

    // The nearest lines with text, at most three on either side.
    private IEnumerable<int> Around(int index)
    {
        var before = Enumerable.Range(1, index).Select(d => index - d).Where(HasText).Take(Reach);
        var after = Enumerable.Range(index + 1, _lines.Count - index - 1).Where(HasText).Take(Reach);
        return before.Concat(after);
    }

    private bool HasText(int index) => _lines[index] == "\f" || _lines[index].AsSpan().Trim().Length > 0;

    private bool IsAlone(int index) => IsGap(index - 1) && IsGap(index + 1);

    private bool IsGap(int index) =>
        index < 0 || index >= _lines.Count || _lines[index].AsSpan().Trim().Length == 0 || IsMarking(_lines[index]);

    private static bool IsMarking(string line) => Markings.Contains(Letters(line), StringComparer.Ordinal);

    // "Page 2", "Page 2 sur 8", "2/8", "- 2 -", "Confidentiel 2", but no bare number.
    private static bool IsPageLabel(string line)
    {
        if (line.Length is < 3 or > 30 || !line.Any(char.IsAsciiDigit) || line.Count(c => c is '/' or '-' or '–' or '|') > 2)
        {
            return false;
        }

        var words = line.ToUpperInvariant().Split([' ', '.', '/', '|', '-', '–'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Count(w => w.Length <= 4 && w.All(char.IsAsciiDigit));
        var named = words.Any(w => w.StartsWith("PAG", StringComparison.Ordinal) || w is "BLZ" or "BLADZIJDE" || Markings.Contains(w, StringComparer.Ordinal));
        var dashed = line[0] is '-' or '–' && line[^1] is '-' or '–' && words.Length == 1;
        return numbers is 1 or 2 && (named || dashed)
            && words.All(w => w.All(char.IsAsciiDigit) || PageWords.Contains(w, StringComparer.Ordinal) || Markings.Contains(w, StringComparer.Ordinal));
    }

    private static string Letters(string line) => string.Concat(line.Where(char.IsLetter)).ToUpperInvariant();

    // Digits differ from page to page, but "Article 3" at two page tops is no furniture.
    private static string Key(string line)
    {
        var plain = TextCleaning.Line(line).ToUpperInvariant();
        return LineShape.Article(line.Trim()) is not null || LineShape.Clause(line.Trim()) is not null || LineShape.ListMarkerLength(line.Trim()) > 0
            ? plain
            : string.Concat(plain.Select(c => char.IsAsciiDigit(c) ? '#' : c));
    }
}
