using System.Runtime.CompilerServices;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Answers;

/// <summary>A passage and what stands above it, read once and held against many questions.</summary>
internal sealed class PassageReading
{
    // A reading lives as long as its passage is remembered.
    private static readonly ConditionalWeakTable<Passage, PassageReading> Readings = [];
    private static readonly ConditionalWeakTable<SourceDocument, IReadOnlyList<AskedText>> GapReadings = [];

    private PassageReading(Passage passage, SourceDocument document, TextAnalyzer analyzer)
    {
        Text = new QuotableText(passage);
        Sentences = [.. Enumerable.Range(0, Text.Count).Select(i => Read(Text.Sentence(i)))];
        Headings = [.. passage.Headings.Select(Read)];
        Title = Read(document.Title);
        Keywords = [.. document.Keywords.Select(Read)];
        Asked = [.. passage.Asked.Select(question => new AskedText(question, Read(question)))];
        Gaps = GapsOf(document, Read);
        AskedWords = ReadText.Join(Asked.Select(asked => asked.Text));
        (Whole, Heading, Keyword) = (Read(passage.Text), ReadText.Join(Headings), ReadText.Join(Keywords));

        ReadText Read(string text) => ReadText.From(analyzer.Analyze(text));
    }

    /// <summary>The passage, cut into what can be quoted.</summary>
    public QuotableText Text { get; }

    /// <summary>Each sentence or list item.</summary>
    public IReadOnlyList<ReadText> Sentences { get; }

    /// <summary>The whole passage.</summary>
    public ReadText Whole { get; }

    /// <summary>Each heading above it.</summary>
    public IReadOnlyList<ReadText> Headings { get; }

    /// <summary>All headings above it.</summary>
    public ReadText Heading { get; }

    /// <summary>The document's title.</summary>
    public ReadText Title { get; }

    /// <summary>Each keyword of the document.</summary>
    public IReadOnlyList<ReadText> Keywords { get; }

    /// <summary>All keywords of the document.</summary>
    public ReadText Keyword { get; }

    /// <summary>Each question that editors know it to answer.</summary>
    public IReadOnlyList<AskedText> Asked { get; }

    /// <summary>All of these.</summary>
    public ReadText AskedWords { get; }

    /// <summary>Each question near the document's subject that editors know to be answered nowhere.</summary>
    public IReadOnlyList<AskedText> Gaps { get; }

    /// <summary>The reading of a passage.</summary>
    public static PassageReading Of(Passage passage, SourceDocument document, TextAnalyzer analyzer) =>
        Readings.TryGetValue(passage, out var known) ? known : Readings.GetValue(passage, _ => new PassageReading(passage, document, analyzer));

    private static IReadOnlyList<AskedText> GapsOf(SourceDocument document, Func<string, ReadText> read) =>
        document.Gaps.Count == 0 ? [] : GapReadings.GetValue(document, known => [.. known.Gaps.Select(question => new AskedText(question, read(question)))]);
}
