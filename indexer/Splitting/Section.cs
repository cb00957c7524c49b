using Assistant.Indexer.Extraction;

namespace Assistant.Indexer.Splitting;

/// <summary>The blocks between two headings.</summary>
/// <param name="Path">The headings above them, outermost first, without the document's title.</param>
/// <param name="Blocks">Paragraphs, list items and table rows, in reading order; never empty.</param>
internal sealed record Section(IReadOnlyList<Heading> Path, IReadOnlyList<ExtractedBlock> Blocks);
