using Assistant.Knowledge.Retrieval;

namespace Assistant.Knowledge.Answers;

/// <summary>A quote that could be given, with what speaks for it.</summary>
/// <param name="Source">The passage that it stands in.</param>
/// <param name="Text">The quote.</param>
/// <param name="Sentences">Its first and its last sentence in the passage.</param>
/// <param name="Evidence">How well it carries the question, with everything that stands above it.</param>
/// <param name="Said">The share of the question that the quote and its headings speak of, 0 to 1.</param>
/// <param name="Titled">The share of the question that the document's title speaks of, 0 to 1.</param>
/// <param name="Asked">How alike the question and the closest question are that editors know the passage to answer, 0 to 1.</param>
/// <param name="Subject">What the question is about, but for the value that it asks for, of that which is spoken of; the numbers of the things.</param>
/// <param name="HasSteps">Whether it tells what to do, step by step.</param>
internal sealed record QuoteCandidate(
    RetrievedPassage Source, string Text, (int First, int Last) Sentences, Evidence Evidence, double Said, double Titled, double Asked, IReadOnlySet<int> Subject, bool HasSteps)
{
    /// <summary>How it stands beside other quotes of the same question, 0 to 1.</summary>
    public double Strength => EvidenceStrength.Order(Evidence);

    /// <summary>Whether the document is an original: one that was written from others names them as its sources.</summary>
    public bool IsOriginal => Source.Document.Sources.Count == 0;
}
