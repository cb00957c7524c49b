using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Indexer.Runs;

/// <summary>The knowledge floor over one store, wired as in production, for a measurement.</summary>
/// <param name="Answerer">Answers questions.</param>
/// <param name="Retriever">Ranks passages for them.</param>
/// <param name="Composer">Makes quotes out of passages.</param>
/// <param name="Detector">Tells the language of a question.</param>
/// <param name="Snapshots">What serves.</param>
/// <param name="Wiring">What holds all of it open.</param>
internal sealed record OpenedKnowledge(
    QuestionAnswerer Answerer, Retriever Retriever, IAnswerComposer Composer, LanguageDetector Detector, SnapshotSwitch Snapshots, IDisposable Wiring) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Wiring.Dispose();
}
