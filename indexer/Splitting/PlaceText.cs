using Assistant.Knowledge.Languages;

namespace Assistant.Indexer.Splitting;

/// <summary>Writes for people where a passage stands: <c>Article 2.1 – Programme Ambassadeurs, point 2</c>.</summary>
/// <param name="language">The document's language, which names articles and points.</param>
/// <param name="casing">The document's own spelling of words.</param>
internal sealed class PlaceText(Language language, WordCasing casing)
{
    private const int LongestTitle = 80;

    /// <summary>The place; empty when there is no heading and no point.</summary>
    /// <param name="path">The headings, outermost first.</param>
    /// <param name="point">The number of the list item that the passage is about; null when it is not about one.</param>
    public string Write(IReadOnlyList<Heading> path, int? point)
    {
        var article = LastIndex(path, h => h.Kind == HeadingKind.Article);
        var parts = article < 0
            ? path.Select(h => Short(h.Text)).ToList()
            : [.. Article(path, article, out var next), .. path.Skip(next).Select(h => Short(h.Text))];
        var place = string.Join(" › ", parts.Where(p => p.Length > 0));
        var word = language == Language.Dutch ? "punt" : "point";
        return point is null ? place : place.Length == 0 ? $"{char.ToUpperInvariant(word[0])}{word[1..]} {point}" : $"{place}, {word} {point}";
    }

    // A clause stands for its article: its number begins with the article's.
    private List<string> Article(IReadOnlyList<Heading> path, int index, out int next)
    {
        var article = path[index];
        var clause = LastIndex(path, h => h.Kind == HeadingKind.Clause && h.Number?.StartsWith(article.Number + ".", StringComparison.Ordinal) == true);
        var cited = clause > index ? path[clause] : article;
        next = Math.Max(clause, index) + 1;
        var title = Short(cited.Title);
        var name = $"{(language == Language.Dutch ? "Artikel" : "Article")} {cited.Number}";
        return [title.Length == 0 ? name : $"{name} – {title}"];
    }

    private string Short(string title)
    {
        var text = casing.Soften(title.Trim().TrimEnd(':', '.', ' '));
        if (text.Length <= LongestTitle)
        {
            return text;
        }

        var colon = text.IndexOf(" : ", StringComparison.Ordinal);
        colon = colon < 0 ? text.IndexOf(": ", StringComparison.Ordinal) : colon;
        if (colon is >= 8 and <= LongestTitle)
        {
            return text[..colon];
        }

        var space = text.LastIndexOf(' ', LongestTitle);
        return text[..(space > 0 ? space : LongestTitle)].TrimEnd(',', ';', ' ') + "…";
    }

    private static int LastIndex(IReadOnlyList<Heading> path, Func<Heading, bool> holds)
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            if (holds(path[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
