namespace Assistant.Indexer.Runs;

/// <summary>What became of all labelled questions.</summary>
/// <param name="Own">Over all documents.</param>
/// <param name="Broken">The same with one broken word each.</param>
/// <param name="Crossed">Over the documents of one other language, by pair: <c>nl-fr</c> for Dutch questions over French documents.</param>
internal sealed record GoldenOutcomes(
    IReadOnlyList<GoldenOutcome> Own, IReadOnlyList<GoldenOutcome> Broken, IReadOnlyDictionary<string, IReadOnlyList<GoldenOutcome>> Crossed);
