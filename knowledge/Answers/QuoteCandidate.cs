using Assistant.Knowledge.Retrieval;

namespace Assistant.Knowledge.Answers;

/// <summary>A quote that could be given, with what speaks for it.</summary>
/// <param name="Source">The passage that it stands in.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Sentences">Its first and its last sentence in the passage.</param>
/// <param name="Evidence">How well it carries the question, with everything that stands above it.</param>
/// <param name="Said">The share of the question that the quote and its headings speak of, 0 to 1.</param>
/// <param name="Titled">The share of the question that the document's title speaks of, 0 to 1.</param>
/// <param name="Asked">How alike the question and the closest question are that editors know the passage to answer, 0 to 1.</param>
/// <param name="Subject">What the question is about, but for the value that it asks for, of that which is spoken of; the numbers of the things, ascending.</param>
internal sealed record QuoteCandidate(
    RetrievedPassage Source, StatedText Quote, (int First, int Last) Sentences, Evidence Evidence, double Said, double Titled, double Asked, IReadOnlyList<int> Subject)
{
    /// <summary>How it stands beside other quotes of the same question, 0 to 1.</summary>
    public double Strength { get; } = EvidenceStrength.Order(Evidence);

    /// <summary>The words of the quote.</summary>
    public string Text => Quote.Text;

    /// <summary>Whether the document is an original: one that was written from others names them as its sources.</summary>
    public bool IsOriginal => Source.Document.Sources.Count == 0;
}
