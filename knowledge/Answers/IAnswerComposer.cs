using Assistant.Knowledge.Retrieval;

namespace Assistant.Knowledge.Answers;

/// <summary>Makes quotes out of retrieved passages.</summary>
public interface IAnswerComposer
{
    /// <summary>Picks what answers the question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="retrieved">The passages, best first.</param>
    /// <param name="cancellationToken">Stops the composing.</param>
    /// <returns>At most three quotes, best first, with the evidence that they give; without quotes when nothing can be quoted.</returns>
    Task<Composition> ComposeAsync(Question question, RetrievedPassages retrieved, CancellationToken cancellationToken);
}

/// <summary>What a composer made.</summary>
/// <param name="Quotes">At most three, best first; not yet checked.</param>
/// <param name="Evidence">How well they carry the question.</param>
public sealed record Composition(IReadOnlyList<Citation> Quotes, Evidence Evidence)
{
    /// <summary>Whether the quotes are of two sources that hold and say different things.</summary>
    public bool Differ { get; init; }
}
