using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Answers;

/// <summary>What stands above all passages of a document, and what editors know it not to answer; read once and held against many questions.</summary>
internal sealed class DocumentReading
{
    /// <summary>The number of the title among <see cref="Texts"/>.</summary>
    public const int Title = 0;

    /// <summary>Reads a document.</summary>
    public DocumentReading(SourceDocument document, DocumentsReader reader)
    {
        Keywords = new Range(1, 1 + document.Keywords.Count);
        Gaps = [.. document.Gaps.Select((question, i) => new AskedText(question, Keywords.End.Value + i))];
        Texts = reader.Read([document.Title, .. document.Keywords, .. document.Gaps]);
    }

    /// <summary>All that is held against questions: the title, keywords, gaps.</summary>
    public ReadTexts Texts { get; }

    /// <summary>The numbers of the keywords.</summary>
    public Range Keywords { get; }

    /// <summary>Each question near its subject that editors know to be answered nowhere.</summary>
    public AskedText[] Gaps { get; }
}
