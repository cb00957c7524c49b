using System.Xml;

namespace Assistant.Indexer.Extraction;

/// <summary>Walks once through the text of a Word part and makes its blocks; it never builds a tree, so deep nesting costs nothing.</summary>
internal sealed class DocxBody(DocxStyles styles, DocxNumbering numbering, DocxNotes? notes)
{
    private const int Deepest = 200; // elements; healthy documents with tables in tables stay below 80
    private const int MostCharacters = 20_000_000;

    // Deleted text, what a machine reads instead of it, what a field computes from, and properties that are read on their own.
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "del", "moveFrom", "delText", "instrText", "delInstrText", "sdtPr", "sdtEndPr", "sectPr", "tblPr", "tblGrid", "rt", "fldData", "annotation", "background",
    };

    private readonly Stack<DocxParagraph> _paragraphs = new();
    private readonly Stack<bool> _alternatives = new();
    private readonly DocxTables _tables = new();
    private DocxLook _run = DocxLook.Plain;
    private long _characters;

    /// <summary>The first paragraph in the style of a title; null when there is none.</summary>
    public string? Title { get; private set; }

    /// <exception cref="ExtractionException">The part is nested too deep or holds too much text.</exception>
    public IReadOnlyList<ExtractedBlock> Read(XmlReader reader)
    {
        reader.MoveToContent();
        while (!reader.EOF)
        {
            if (reader.Depth > Deepest)
            {
                throw new ExtractionException($"is nested more than {Deepest} deep; save it anew from Word.");
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                var (name, empty) = (reader.LocalName, reader.IsEmptyElement);
                if (!Enter(reader))
                {
                    reader.Skip();
                    continue;
                }

                if (empty)
                {
                    Leave(name, DocxNames.IsWord(reader));
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                Leave(reader.LocalName, DocxNames.IsWord(reader));
            }

            reader.Read();
        }

        return _tables.Blocks;
    }

    /// <returns>Whether to go on inside; otherwise the element is left out with all that is in it.</returns>
    private bool Enter(XmlReader reader)
    {
        if (!DocxNames.IsWord(reader))
        {
            return EnterForeign(reader);
        }

        switch (reader.LocalName)
        {
            case "p":
                _paragraphs.Push(new DocxParagraph(styles));
                return true;
            case "pPr" when _paragraphs.Count > 0:
                _paragraphs.Peek().Own = DocxParagraphFormat.Read(reader);
                return true;
            case "r":
                _run = DocxLook.Plain;
                return true;
            case "rPr" when _paragraphs.Count > 0:
                ReadRun(reader);
                return true;
            case "t":
                AddText(reader);
                return true;
            case "tab" or "br" or "cr" or "ptab" or "noBreakHyphen":
                Append(reader.LocalName == "noBreakHyphen" ? "-" : " ");
                return true;
            case "footnoteReference" or "endnoteReference":
                Refer(reader);
                return true;
            case "trPr" or "tcPr":
                _tables.Format(reader);
                return true;
            case "tbl" or "tr" or "tc":
                _tables.Open(reader.LocalName);
                return true;
            default:
                return !Skipped.Contains(reader.LocalName);
        }
    }

    private bool EnterForeign(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "AlternateContent":
                _alternatives.Push(false);
                return true;
            case "Choice" when _alternatives.Count > 0:
                _alternatives.Pop();
                _alternatives.Push(true);
                return true;
            case "Fallback" when _alternatives.TryPeek(out var chosen) && chosen:
                return false; // the same text again, for older programs
            case "t" when reader.NamespaceURI.EndsWith("/math", StringComparison.Ordinal):
                AddText(reader);
                return true;
            default:
                return true;
        }
    }

    private void Leave(string name, bool word)
    {
        if (!word)
        {
            if (name == "AlternateContent")
            {
                _alternatives.TryPop(out _);
            }

            return;
        }

        switch (name)
        {
            case "p" when _paragraphs.Count > 0:
                Finish(_paragraphs.Pop());
                break;
            case "tbl" or "tr" or "tc":
                _tables.Close(name);
                break;
        }
    }

    private void ReadRun(XmlReader reader)
    {
        var character = DocxLook.Plain;
        var own = DocxLook.Plain;
        foreach (var property in DocxProperties.Each(reader))
        {
            own = own.With(property);
            character = property.LocalName == "rStyle" && DocxNames.Value(property) is { } style ? styles.CharacterLook(style) : character;
        }

        _run = own.Over(character);
    }

    private void AddText(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        // Reads up to the end element, not beyond it: <w:t> holds nothing but text.
        while (reader.Read() && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
        {
            Append(reader.Value);
        }
    }

    private void Append(string text)
    {
        if (!_paragraphs.TryPeek(out var paragraph) || !_run.Over(paragraph.Look(_tables.Background)).IsVisible)
        {
            return;
        }

        _characters += text.Length;
        paragraph.Text.Append(text);
        if (_characters > MostCharacters)
        {
            throw new ExtractionException($"has more than the {MostCharacters} characters that are read; split it.");
        }
    }

    private void Refer(XmlReader reader)
    {
        if (_paragraphs.TryPeek(out var paragraph) && notes?.Take(reader.LocalName, DocxNames.Value(reader, "id")) is { } note)
        {
            Append($" [{note.Number}]");
            paragraph.Notes.Add(note);
        }
    }

    private void Finish(DocxParagraph paragraph)
    {
        if (TextCleaning.Line(paragraph.Text.ToString()) is { Length: > 0 } text)
        {
            Title ??= styles.IsTitle(paragraph.Own.Style) ? text : null;
            _tables.Add(paragraph.ToBlock(text, numbering));
        }

        foreach (var note in paragraph.Notes.Where(note => note.Text.Length > 0))
        {
            _tables.Add(new ExtractedBlock(BlockKind.Paragraph, $"[{note.Number}] {note.Text}", 0, null, null));
        }
    }
}
