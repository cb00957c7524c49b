using System.Xml;

namespace Assistant.Indexer.Extraction;

/// <summary>The footnotes and endnotes of a Word document, handed out where the text refers to them.</summary>
internal sealed class DocxNotes
{
    private readonly Dictionary<(string Kind, string Id), string> _texts = [];
    private int _number;

    /// <param name="package">The document.</param>
    /// <param name="styles">Its styles.</param>
    public DocxNotes(DocxPackage package, DocxStyles styles)
    {
        Read(package.Beside("footnotes.xml"), "footnote", styles);
        Read(package.Beside("endnotes.xml"), "endnote", styles);
    }

    /// <summary>The note to which a reference leads, with the next number; null when the reference names none.</summary>
    public DocxNote? Take(string reference, string? id) =>
        id is null ? null : new DocxNote(++_number, _texts.GetValueOrDefault((reference.Replace("Reference", "", StringComparison.Ordinal), id), ""));

    private void Read(XmlReader? part, string kind, DocxStyles styles)
    {
        using var reader = part;
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == kind && DocxNames.Value(reader, "id") is { } id)
            {
                using var inside = reader.ReadSubtree();
                var blocks = new DocxBody(styles, new DocxNumbering(null), null).Read(inside);
                _texts[(kind, id)] = string.Join(' ', blocks.Select(block => block.Text));
            }
        }
    }
}

/// <summary>A footnote or endnote.</summary>
/// <param name="Number">The number under which it is printed.</param>
/// <param name="Text">Its text; empty when the note is missing.</param>
internal sealed record DocxNote(int Number, string Text);
