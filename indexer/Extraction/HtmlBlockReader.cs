using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Assistant.Indexer.Extraction;

/// <summary>Turns the tree of a page into blocks.</summary>
internal sealed class HtmlBlockReader(HtmlMainContent content, HtmlVisibility visibility)
{
    private static readonly HashSet<string> InlineElements = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark",
        "q", "ruby", "rt", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "button",
    };

    private readonly List<ExtractedBlock> _blocks = [];
    private readonly StringBuilder _inline = new();
    private readonly Stack<ListState> _lists = [];
    private string _marker = "";
    private string? _anchor;
    private int _headingLevel = 1;
    private bool _afterBreak;

    /// <summary>The blocks of an element, in reading order.</summary>
    public IReadOnlyList<ExtractedBlock> Read(IElement root)
    {
        Walk(root);
        Flush();
        return _blocks;
    }

    private void Walk(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                _inline.Append(text.Data);
                _afterBreak &= string.IsNullOrWhiteSpace(text.Data);
            }
            else if (child is IElement element && !content.IsSurrounding(element) && !visibility.IsHidden(element))
            {
                Visit(element);
            }
        }
    }

    private void Visit(IElement element)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Heading(element, element.LocalName[1] - '0');
                break;
            case "summary":
                Heading(element, Math.Min(6, _headingLevel + 1));
                break;
            case "ul" or "ol" or "menu" or "dir":
                List(element);
                break;
            case "li":
                Item(element);
                break;
            case "table" when IsData(element):
                Table(element);
                break;
            case "br":
                Break();
                break;
            case "button":
                // Only as the handle of a heading does a button say something about the subject.
                break;
            case var name when InlineElements.Contains(name):
                _anchor ??= name == "a" ? Name(element) : null;
                Walk(element);
                break;
            default:
                Flush();
                Walk(element);
                Flush();
                break;
        }
    }

    private void Heading(IElement element, int level)
    {
        Flush();
        var text = Text(element);
        if (text.Length > 0)
        {
            var isTag = element.LocalName[0] == 'h';
            _headingLevel = isTag ? level : _headingLevel;
            _blocks.Add(new ExtractedBlock(BlockKind.Heading, text, level, null, Anchor(element) ?? _anchor));
        }

        _anchor = null;
    }

    private void List(IElement element)
    {
        Flush();
        var start = int.TryParse(element.GetAttribute("start"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first) ? first : 1;
        _lists.Push(new ListState(element.LocalName == "ol", element.GetAttribute("type"), start));
        Walk(element);
        Flush();
        _lists.Pop();
    }

    private void Item(IElement element)
    {
        Flush();
        _marker = _lists.TryPeek(out var list) ? list.NextMarker(element.GetAttribute("value")) : "- ";
        Walk(element);
        Flush();
        _marker = "";
    }

    // A table that only lays out the page has no second column of short cells.
    private static bool IsData(IElement table) =>
        table.QuerySelector("table, h1, h2, h3, h4, ul, ol") is null && table.QuerySelector("tr td:nth-child(2), tr th:nth-child(2)") is not null;

    private void Table(IElement table)
    {
        Flush();
        if (table.QuerySelector("caption") is { } caption && !visibility.IsHidden(caption))
        {
            Add(BlockKind.Paragraph, Text(caption), 0);
        }

        foreach (var row in table.QuerySelectorAll("tr").Where(IsSeen))
        {
            var cells = row.Children.Where(c => c.LocalName is "td" or "th" && IsSeen(c)).Select(Text).Where(t => t.Length > 0);
            Add(BlockKind.TableRow, string.Join(" | ", cells), 0);
        }
    }

    private bool IsSeen(IElement element)
    {
        for (var outer = element; outer is not null && outer.LocalName != "table"; outer = outer.ParentElement)
        {
            if (visibility.IsHidden(outer))
            {
                return false;
            }
        }

        return true;
    }

    // One line break is a space in the sentence, two are a new paragraph.
    private void Break()
    {
        if (_afterBreak)
        {
            Flush();
        }
        else
        {
            _inline.Append(' ');
            _afterBreak = true;
        }
    }

    private void Flush()
    {
        var text = TextCleaning.Line(_inline.ToString());
        _inline.Clear();
        _afterBreak = false;
        if (text.Length == 0)
        {
            return;
        }

        // Only the first paragraph of an item carries its marker; the others follow it as paragraphs.
        var kind = _marker.Length > 0 ? BlockKind.ListItem : BlockKind.Paragraph;
        Add(kind, _marker + text, kind == BlockKind.ListItem ? Math.Max(1, _lists.Count) : 0);
        _marker = "";
    }

    private void Add(BlockKind kind, string text, int level)
    {
        if (text.Length > 0)
        {
            _blocks.Add(new ExtractedBlock(kind, text, level, null, _anchor));
            _anchor = null;
        }
    }

    private string Text(IElement element)
    {
        var text = new StringBuilder();
        Collect(element, text);
        return TextCleaning.Line(text.ToString());
    }

    private void Collect(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText data)
            {
                text.Append(data.Data);
            }
            else if (child is IElement element && !content.IsSurrounding(element) && !visibility.IsHidden(element))
            {
                text.Append(InlineElements.Contains(element.LocalName) ? "" : " ");
                Collect(element, text);
                text.Append(InlineElements.Contains(element.LocalName) ? "" : " ");
            }
        }
    }

    // The heading's own id, one inside it, or that of the section it opens.
    private static string? Anchor(IElement heading)
    {
        var own = Name(heading) ?? heading.QuerySelectorAll("a[name], [id]").Select(Name).FirstOrDefault(n => n is not null);
        if (own is not null || heading.ParentElement is not { } parent || !ReferenceEquals(parent.FirstElementChild, heading))
        {
            return own;
        }

        return parent.LocalName is "section" or "div" or "article" or "details" or "header" ? Name(parent) : null;
    }

    private static string? Name(IElement element)
    {
        var name = element.Id is { Length: > 0 } id ? id : element.LocalName == "a" ? element.GetAttribute("name") : null;
        return string.IsNullOrWhiteSpace(name) || name.Any(c => char.IsWhiteSpace(c) || c is '"' or '<' or '>') ? null : name;
    }

    /// <summary>How far a list has counted.</summary>
    private sealed class ListState(bool isOrdered, string? type, int next)
    {
        private int _next = next;

        public string NextMarker(string? value)
        {
            if (!isOrdered)
            {
                return "- ";
            }

            _next = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given) ? given : _next;
            var number = _next++;
            return type is "a" or "A" && number is >= 1 and <= 26
                ? $"{(char)(type[0] + number - 1)}. "
                : string.Create(CultureInfo.InvariantCulture, $"{number}. ");
        }
    }
}
