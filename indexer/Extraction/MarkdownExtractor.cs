using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Assistant.Indexer.Extraction;

/// <summary>Reads Markdown from its syntax tree; front matter gives title and language only.</summary>
internal sealed class MarkdownExtractor : IDocumentExtractor
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    /// <inheritdoc/>
    public ExtractedDocument Extract(byte[] content)
    {
        var text = TextDecoding.Decode(content).ReplaceLineEndings("\n");
        var tree = Parse(text);
        var blocks = new MarkdownBlockReader().Read(tree);
        var matter = tree.OfType<YamlFrontMatterBlock>().FirstOrDefault();
        var header = blocks is [{ Kind: BlockKind.Heading } first, ..] && first.Text.Contains(" | ", StringComparison.Ordinal)
            ? TitleLine.Read(["# " + first.Text, ""])
            : null;
        if (header is not null)
        {
            blocks = [blocks[0] with { Text = header.Title }, .. blocks.Skip(1)];
        }

        if (blocks.Count == 0)
        {
            throw new ExtractionException("The file has no text.");
        }

        var title = Field(matter, "title") ?? blocks.FirstOrDefault(b => b is { Kind: BlockKind.Heading, Level: 1 })?.Text;
        var language = Field(matter, "lang") ?? Field(matter, "language") ?? header?.Language;
        return new ExtractedDocument(title, language, blocks) { Url = header?.Url };
    }

    private static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nest", StringComparison.OrdinalIgnoreCase))
        {
            throw new ExtractionException("The Markdown nests too deeply to be read.");
        }
    }

    // "title: Words" or "title: 'Words'"; anything richer than one line is not a title.
    private static string? Field(YamlFrontMatterBlock? matter, string name)
    {
        foreach (var line in matter?.Lines.Lines.Take(matter.Lines.Count) ?? [])
        {
            var field = line.ToString();
            if (field.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
            {
                var value = TextCleaning.Line(field[(name.Length + 1)..]).Trim('"', '\'');
                return value.Length == 0 ? null : value;
            }
        }

        return null;
    }
}
