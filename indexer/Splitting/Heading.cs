namespace Assistant.Indexer.Splitting;

/// <summary>One heading with what it says about the structure.</summary>
/// <param name="Kind">How it was recognised.</param>
/// <param name="Rank">How far in it stands: a heading closes all those before it with the same or a higher rank.</param>
/// <param name="Number">The number of an article or clause, such as <c>2.1</c>; null for all others.</param>
/// <param name="Title">Its words without number; empty when it is a number only.</param>
/// <param name="Text">The whole line as printed.</param>
/// <param name="Anchor">The fragment that leads to it, without <c>#</c>; null when there is none.</param>
internal sealed record Heading(HeadingKind Kind, int Rank, string? Number, string Title, string Text, string? Anchor)
{
    /// <summary>Whether text stands directly under it, before any other heading.</summary>
    public bool HasText { get; init; }
}

/// <summary>How a heading is recognised as one.</summary>
internal enum HeadingKind
{
    /// <summary>The format marks it.</summary>
    Marked,

    /// <summary><c>ARTICLE 2 - …</c>.</summary>
    Article,

    /// <summary><c>2.1. …</c>.</summary>
    Clause,

    /// <summary><c>Chapitre II</c>, <c>Bijlage 1</c>.</summary>
    Chapter,

    /// <summary>A line in capitals, such as <c>PREAMBULE</c>.</summary>
    Capitals,

    /// <summary><c>3. Title</c> above running text, not an item of a list.</summary>
    Numbered,

    /// <summary>A short line alone above a paragraph.</summary>
    Title,
}
