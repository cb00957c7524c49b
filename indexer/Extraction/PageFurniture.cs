using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Indexer.Extraction;

/// <summary>Finds running headers, footers and page numbers: what belongs to the paper and not to the text.</summary>
internal static partial class PageFurniture
{
    // How much of the page, above and below, may hold furniture; and how far a repeated line may move (a hair on paper, a line or two in text files).
    private const double Margin = 0.16;
    private const double Shift = 0.02;

    private const double ShareOfPages = 0.3;
    private const int LongestPageNumber = 30;

    /// <summary>Whether a line belongs to a table of contents: it repeats a heading, and a row of dots leads to a page.</summary>
    public static bool IsContentsLine(string text) => ContentsLine().IsMatch(text);

    /// <param name="pages">The lines of each page, in any order.</param>
    /// <returns>For each page and line, whether it is furniture.</returns>
    public static IReadOnlyList<IReadOnlyList<bool>> Find(IReadOnlyList<IReadOnlyList<PlacedLine>> pages)
    {
        var places = Places(pages);
        return [.. pages.Select((lines, page) => Mark(lines, line => IsPageNumber(line.Text) || IsRepeated(line, page)))];

        bool IsRepeated(PlacedLine line, int page) => Keys(line.Text, page).Any(key =>
        {
            var times = places[key].Count(height => Math.Abs(height - line.Height) <= Shift);
            return times >= 2 && times >= pages.Count * ShareOfPages;
        });
    }

    private static bool[] Mark(IReadOnlyList<PlacedLine> lines, Predicate<PlacedLine> isFurniture)
    {
        var marked = new bool[lines.Count];
        var downwards = Enumerable.Range(0, lines.Count).OrderByDescending(i => lines[i].Height).ToList();
        MarkFromEdge(downwards.TakeWhile(i => lines[i].Height > 1 - Margin));
        MarkFromEdge(Enumerable.Reverse(downwards).TakeWhile(i => lines[i].Height < Margin));
        return marked;

        // From the edge inwards, and only until the first line of text: a repeated line inside the text is text.
        void MarkFromEdge(IEnumerable<int> inwards)
        {
            foreach (var i in inwards.TakeWhile(i => isFurniture(lines[i])))
            {
                marked[i] = true;
            }
        }
    }

    private static Dictionary<string, List<double>> Places(IReadOnlyList<IReadOnlyList<PlacedLine>> pages)
    {
        var places = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var line in pages[page].Where(InMargin))
            {
                foreach (var key in Keys(line.Text, page))
                {
                    (places.TryGetValue(key, out var known) ? known : places[key] = []).Add(line.Height);
                }
            }
        }

        return places;
    }

    /// <summary>What two pages share when a line is furniture: the very text, or the text with a number that grows with the pages.</summary>
    private static IEnumerable<string> Keys(string text, int page)
    {
        text = Spaces().Replace(text.Trim(), " ");
        var numbers = Digits().Matches(text);
        return numbers.Count == 0
            ? [text]
            : new[] { text, Counted(numbers[0]), Counted(numbers[^1]) }.Distinct(StringComparer.Ordinal);

        string Counted(Match number) => string.Create(
            CultureInfo.InvariantCulture,
            $"{text.AsSpan(0, number.Index)}\0{int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) - page}{text.AsSpan(number.Index + number.Length)}");
    }

    private static bool InMargin(PlacedLine line) => line.Height is < Margin or > 1 - Margin;

    private static bool IsPageNumber(string text) => text.Length <= LongestPageNumber && PageNumber().IsMatch(text);

    [GeneratedRegex(@"^[\s\-–—|·]*(?:(?:page|pagina|blz|pag|p)\.?\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:/|sur|van|of|de)\s*\d{1,4})?[\s\-–—|·]*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"(?:[.·…]\s?){4,200}\s{0,9}[0-9ivx]{1,5}\s*$", RegexOptions.None, 1000)]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"(?<![0-9])[0-9]{1,6}(?![0-9])", RegexOptions.None, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}

/// <summary>A line and where it stands on its page.</summary>
/// <param name="Text">The line.</param>
/// <param name="Height">0 at the lower edge of the page, 1 at the upper.</param>
internal readonly record struct PlacedLine(string Text, double Height);
