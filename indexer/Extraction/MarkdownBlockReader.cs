using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Assistant.Indexer.Extraction;

/// <summary>Turns the syntax tree of a Markdown text into blocks; Markdig itself refuses trees too deep to walk.</summary>
internal sealed class MarkdownBlockReader
{
    private readonly List<ExtractedBlock> _blocks = [];
    private readonly MarkdownHtml _html = new();
    private string _marker = "";
    private int _depth;

    /// <summary>The blocks in reading order.</summary>
    public IReadOnlyList<ExtractedBlock> Read(MarkdownDocument tree)
    {
        Walk(tree);
        return _blocks;
    }

    private void Walk(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Visit(block);
        }
    }

    private void Visit(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case HeadingBlock heading:
                Add(BlockKind.Heading, Text(heading.Inline), heading.Level);
                break;
            case HtmlBlock html:
                Add(BlockKind.Paragraph, _html.Read(html.Lines.ToString()), 0);
                break;
            case CodeBlock code:
                Add(BlockKind.Paragraph, _html.IsHiding ? "" : code.Lines.ToString(), 0);
                break;
            case Table table:
                Rows(table);
                break;
            case ListBlock list:
                List(list);
                break;
            case LeafBlock leaf:
                Add(BlockKind.Paragraph, Text(leaf.Inline), 0);
                break;
            case ContainerBlock nested:
                Walk(nested);
                break;
        }
    }

    private void List(ListBlock list)
    {
        _depth++;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            _marker = list.IsOrdered
                ? string.Create(CultureInfo.InvariantCulture, $"{item.Order}{list.OrderedDelimiter} ")
                : $"{list.BulletType} ";
            Walk(item);
            _marker = "";
        }

        _depth--;
    }

    private void Rows(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>()
                .Select(c => string.Join(' ', c.OfType<LeafBlock>().Select(l => TextCleaning.Line(Text(l.Inline)))))
                .Where(t => t.Length > 0);
            Add(BlockKind.TableRow, string.Join(" | ", cells), 0);
        }
    }

    private void Add(BlockKind kind, string raw, int level)
    {
        var text = TextCleaning.Line(raw);
        if (text.Length == 0)
        {
            return;
        }

        // The item's first paragraph carries its marker; those after it follow as paragraphs.
        if (_marker.Length > 0 && kind == BlockKind.Paragraph)
        {
            (kind, text, level) = (BlockKind.ListItem, _marker + text, _depth);
            _marker = "";
        }

        var anchor = kind == BlockKind.Heading ? _html.Anchor : null;
        _html.Anchor = kind == BlockKind.Heading ? null : _html.Anchor;
        _blocks.Add(new ExtractedBlock(kind, text, level, null, anchor));
    }

    private string Text(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        Collect(inlines, text);
        return text.ToString();
    }

    private void Collect(ContainerInline? inlines, StringBuilder text)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            switch (inline)
            {
                // Tags are followed even in hidden text: one of them ends it.
                case HtmlInline tag:
                    _html.Read(tag.Tag);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline nested:
                    Collect(nested, text);
                    break;
                case not null when _html.IsHiding:
                    break;
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
            }
        }
    }
}
