namespace Assistant.Knowledge.Passages;

/// <summary>The questions that editors know a section to answer, in the words in which people ask them.</summary>
/// <param name="Heading">The section's heading, compared without regard to case; the document's title for what stands above its first heading.</param>
/// <param name="Questions">The questions, in the document's language; not empty.</param>
public sealed record AskedUnder(string Heading, IReadOnlyList<string> Questions);
