using System.Runtime.CompilerServices;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Answers;

/// <summary>A passage with its headings and what editors know it to answer, read once and held against many questions.</summary>
internal sealed class PassageReading
{
    // A reading lives as long as its passage is remembered.
    private static readonly ConditionalWeakTable<Passage, PassageReading> Readings = [];

    private readonly DocumentsReader _reader;

    private PassageReading(Passage passage, SourceDocument document, DocumentsReader reader)
    {
        _reader = reader;
        Text = new QuotableText(passage);
        Document = reader.Read(document);
        Whole = Text.Count;
        Headings = new Range(Whole + 1, Whole + 1 + passage.Headings.Count);
        AskedTexts = new Range(Headings.End, Headings.End.Value + passage.Asked.Count);
        Asked = [.. passage.Asked.Select((question, i) => new AskedText(question, Headings.End.Value + i))];
        Texts = reader.Read([.. Enumerable.Range(0, Text.Count).Select(i => Text.Sentence(i).Text), passage.Text, .. passage.Headings, .. passage.Asked]);
    }

    /// <summary>The passage, cut into what can be quoted; its sentences and list items are the first of <see cref="Texts"/>.</summary>
    public QuotableText Text { get; }

    /// <summary>The document that it stands in.</summary>
    public DocumentReading Document { get; }

    /// <summary>All that is held against questions: sentences, the whole passage, headings, what editors know it to answer.</summary>
    public ReadTexts Texts { get; }

    /// <summary>The number of the whole passage among <see cref="Texts"/>.</summary>
    public int Whole { get; }

    /// <summary>The numbers of the headings above it.</summary>
    public Range Headings { get; }

    /// <summary>The numbers of what editors know it to answer.</summary>
    public Range AskedTexts { get; }

    /// <summary>Each question that editors know it to answer.</summary>
    public AskedText[] Asked { get; }

    /// <summary>The reading of a passage.</summary>
    public static PassageReading Of(Passage passage, SourceDocument document, DocumentsReader reader)
    {
        if (Readings.TryGetValue(passage, out var known) && known._reader == reader)
        {
            return known;
        }

        var reading = new PassageReading(passage, document, reader);
        Readings.AddOrUpdate(passage, reading);
        return reading;
    }
}
