namespace Assistant.Knowledge.Passages;

/// <summary>The citable unit: a few whole sentences of one document that stand together under one heading, indexed, retrieved and quoted as they are.</summary>
public sealed record Passage
{
    /// <summary>The lasting id.</summary>
    public required PassageId Id { get; init; }

    /// <summary>The id of the document it stands in.</summary>
    public required string DocumentId { get; init; }

    /// <summary>0-based position in the document, in reading order.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The verbatim text. Paragraphs, list items and table rows are separated by a line feed; a list item keeps its marker.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands, for people: <c>Article 2.1, point 2</c>, <c>Avant de commencer › Le lecteur</c>; empty when the document has no structure.</summary>
    public required string Place { get; init; }

    /// <summary>The headings above it, outermost first, without the document's title; empty when there are none.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Questions that editors know it to answer, in the words in which people ask them: searched, never quoted; empty when none were given.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>1-based page of its first sentence; null unless the source has pages.</summary>
    public int? Page { get; init; }

    /// <summary>The document's address with the fragment or page of this passage; null when the document has none.</summary>
    public string? Url { get; init; }

    /// <summary>The subject's id, from the document or its place; null when none.</summary>
    public string? Item { get; init; }

    /// <summary>The digital right it is about, from the document or its place; null when none.</summary>
    public string? Right { get; init; }

    /// <summary>The programme step it is about, from the document or its place; null when none.</summary>
    public string? Step { get; init; }
}
