using System.Text.RegularExpressions;
using System.Xml;

namespace Assistant.Indexer.Extraction;

/// <summary>The styles of a Word document: which of them make headings, lists and hidden text.</summary>
internal sealed partial class DocxStyles
{
    private const int LongestChain = 30; // a style may be based on itself in a hostile file

    private readonly Dictionary<string, Style> _styles = new(StringComparer.OrdinalIgnoreCase);
    private readonly string? _usualParagraph;
    private DocxLook _defaults = DocxLook.Plain;

    /// <param name="reader">The part <c>styles.xml</c>; null when the document has none.</param>
    public DocxStyles(XmlReader? reader)
    {
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element || !DocxNames.IsWord(reader))
            {
                continue;
            }

            if (reader.LocalName == "rPrDefault")
            {
                ReadDefaults(reader);
            }
            else if (reader.LocalName == "style" && DocxNames.Value(reader, "styleId") is { } id)
            {
                if (DocxNames.Value(reader, "type") == "paragraph" && DocxNames.Value(reader, "default") is "1" or "true")
                {
                    _usualParagraph = id;
                }

                _styles[id] = ReadStyle(reader);
            }
        }
    }

    /// <summary>The language of the text unless it says otherwise; null when the document does not declare one.</summary>
    public string? Language { get; private set; }

    /// <summary>A paragraph's own format, completed by its style.</summary>
    public DocxParagraphFormat Complete(DocxParagraphFormat own)
    {
        foreach (var style in Chain(own.Style ?? _usualParagraph))
        {
            own = own.Over(style.Format with { Style = null, Outline = style.Format.Outline ?? HeadingByName(style.Name) });
        }

        return own;
    }

    /// <summary>How text of a style looks; the document's default look for no style.</summary>
    public DocxLook Look(string? id) => Chain(id ?? _usualParagraph).Aggregate(DocxLook.Plain, (look, style) => look.Over(style.Look)).Over(_defaults);

    /// <summary>How text in a character style looks, where that style says something.</summary>
    public DocxLook CharacterLook(string id) => Chain(id).Aggregate(DocxLook.Plain, (look, style) => look.Over(style.Look));

    public bool IsTitle(string? id) => Chain(id).Any(style => TitleName().IsMatch(style.Name));

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    private static int? HeadingByName(string name)
    {
        var match = HeadingName().Match(name);
        return match.Success ? match.Groups["level"].Value[0] - '1' : TitleName().IsMatch(name) ? 0 : null;
    }

    private void ReadDefaults(XmlReader reader)
    {
        foreach (var property in DocxProperties.Each(reader))
        {
            _defaults = _defaults.With(property);
            Language = property.LocalName == "lang" ? DocxNames.Value(property) : Language;
        }
    }

    private static Style ReadStyle(XmlReader reader)
    {
        var style = new Style("", null, new DocxParagraphFormat(), DocxLook.Plain);
        using var inside = reader.ReadSubtree();
        inside.Read();
        while (inside.Read())
        {
            if (inside.NodeType == XmlNodeType.Element && DocxNames.IsWord(inside))
            {
                style = inside.LocalName switch
                {
                    "name" => style with { Name = DocxNames.Value(inside) ?? "" },
                    "basedOn" => style with { BasedOn = DocxNames.Value(inside) },
                    "pPr" => style with { Format = DocxParagraphFormat.Read(inside) },
                    "rPr" => style with { Look = DocxProperties.Each(inside).Aggregate(style.Look, (look, property) => look.With(property)) },
                    _ => style,
                };
            }
        }

        return style;
    }

    [GeneratedRegex(@"^(?:heading|titre|kop|überschrift)\s?(?<level>[1-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(?:title|titre|titel)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TitleName();

    private sealed record Style(string Name, string? BasedOn, DocxParagraphFormat Format, DocxLook Look);
}
