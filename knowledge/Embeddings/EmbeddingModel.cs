namespace Assistant.Knowledge.Embeddings;

/// <summary>How the model that makes dense vectors is spoken to.</summary>
/// <param name="Name">Its name, which snapshots record; empty for none.</param>
/// <param name="QuestionLimit">The time that the vector of one question may take.</param>
public sealed record EmbeddingModel(string Name, TimeSpan QuestionLimit)
{
    /// <summary>What the model wants before a question, such as <c>query: </c>; empty for nothing.</summary>
    public string QuestionPrefix { get; init; } = "";

    /// <summary>What the model wants before a passage, such as <c>passage: </c>; empty for nothing.</summary>
    public string PassagePrefix { get; init; } = "";
}
