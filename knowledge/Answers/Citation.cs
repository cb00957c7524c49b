using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Answers;

/// <summary>The verbatim quote with its place: what an answer consists of.</summary>
/// <param name="Text">Whole sentences, byte for byte as they stand in <paramref name="Passage"/>.</param>
/// <param name="Passage">The passage that says it.</param>
/// <param name="Document">The document it stands in.</param>
public sealed record Citation(string Text, Passage Passage, SourceDocument Document);
