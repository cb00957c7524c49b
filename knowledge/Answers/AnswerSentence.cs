using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>A sentence that a model wrote and that says no more than its quotes.</summary>
/// <param name="Text">The sentence: plain text of one line, in which every link stands in a quote.</param>
/// <param name="Language">Its language.</param>
/// <param name="Quotes">The verified quotes that carry it; at least one.</param>
public sealed record AnswerSentence(string Text, Language Language, IReadOnlyList<Citation> Quotes)
{
    /// <summary>Whether it says in another language what a quote says: an unofficial translation, to be shown as one beside the original.</summary>
    public bool IsTranslation => Quotes.Any(quote => quote.Document.Language != Language);
}

/// <summary>Takes an answer that is still growing: first its quotes, then with each sentence that was verified. It must not throw.</summary>
/// <param name="soFar">The whole answer as far as it has come. Its sentences are those that came before, and perhaps more.</param>
/// <param name="cancellationToken">Stops the answering.</param>
public delegate Task AnswerGrowing(Answer soFar, CancellationToken cancellationToken);

/// <summary>What became of the model while a question was answered.</summary>
public enum ModelEnding
{
    /// <summary>None is configured, or there was nothing for it to say.</summary>
    NotAsked,

    /// <summary>It said sentences that its quotes carry.</summary>
    Spoke,

    /// <summary>Nothing that it said could be verified: the answer is quotes.</summary>
    NothingVerified,

    /// <summary>It took too long: the answer is quotes.</summary>
    TimedOut,

    /// <summary>It failed, or what it sent could not be read: the answer is quotes.</summary>
    Failed,

    /// <summary>The tokens of the day or of the conversation are spent: the answer is quotes.</summary>
    OverBudget,

    /// <summary>It failed so often that it is left alone for a while: the answer is quotes.</summary>
    Resting,
}
