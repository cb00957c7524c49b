using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Knowledge.Answers;

/// <summary>The ending of a question: its status, and the quotes or suggestions that go with it.</summary>
public sealed record Answer
{
    /// <summary>How the question ended.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>The language of the question and of the frame around the quotes; null when it could not be told, so that both French and Dutch are shown.</summary>
    public required Language? Language { get; init; }

    /// <summary>
    /// Verified quotes, best first; empty unless the status is in the Answered family. At most three; with <see cref="Sentences"/> also every other quote that they cite.
    /// </summary>
    public IReadOnlyList<Citation> Quotes { get; init; } = [];

    /// <summary>Whether two sources, both quoted with their dates, say different things.</summary>
    public bool Differ { get; init; }

    /// <summary>What a coordinator wrote; null unless the status is <see cref="AnswerStatus.AnsweredCurated"/>. <see cref="Quotes"/> are its sources.</summary>
    public CuratedText? Curated { get; init; }

    /// <summary>What a model said, in order: each sentence says no more than the quotes that it cites. Empty for an answer of quotes alone.</summary>
    public IReadOnlyList<AnswerSentence> Sentences { get; init; } = [];

    /// <summary>How many sentences of a model were dropped, because their quotes do not carry them.</summary>
    public int SentencesDropped { get; init; }

    /// <summary>The model that said them; null for an answer of quotes alone.</summary>
    public string? GeneratedBy { get; init; }

    /// <summary>What became of the model; <see cref="ModelEnding.NotAsked"/> where none is configured.</summary>
    public ModelEnding Model { get; init; }

    /// <summary>The question as a model read it, when that found the answer; null when the asker's own words did.</summary>
    public string? ReadAs { get; init; }

    /// <summary>Documents that are near the question, best first, at most three; empty when nothing is.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>What the asker may mean, best first, at most four; empty unless the status is <see cref="AnswerStatus.ConversationClarify"/>.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Who is competent instead; null unless the status, or that of a part, is <see cref="AnswerStatus.RedirectedOutOfScope"/>.</summary>
    public CompetentBody? Competent { get; init; }

    /// <summary>The answers to each question of a message that asked several, in order; empty when it asked one. <see cref="Quotes"/> holds the quotes of all.</summary>
    public IReadOnlyList<Answer> Parts { get; init; } = [];

    /// <summary>The words of the question that this answers a part of a message with; null when the message was one question.</summary>
    public string? Asked { get; init; }

    /// <summary>How well the evidence carries the question, 0 to 1, higher is stronger.</summary>
    public double Strength { get; init; }

    /// <summary>What the strength was made of.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <summary>The snapshot that it comes from; null when there is none.</summary>
    public SnapshotId? Snapshot { get; init; }

    /// <summary>The passages that were closest, for a model to read; null when nothing was searched.</summary>
    internal RetrievedPassages? Found { get; init; }
}

/// <summary>An answer in a coordinator's words.</summary>
/// <param name="Id">The curated answer's id.</param>
/// <param name="Text">The words; lines are separated by a line feed.</param>
/// <param name="Language">Their language.</param>
/// <param name="Written">The day they were written.</param>
public sealed record CuratedText(string Id, string Text, Language Language, DateOnly Written);

/// <summary>A place to look at when there is no answer to quote.</summary>
/// <param name="Passage">The passage that is near the question.</param>
/// <param name="Document">The document it stands in.</param>
public sealed record Suggestion(Passage Passage, SourceDocument Document);

/// <summary>One thing that a short question may mean.</summary>
/// <param name="Title">The title of the document that is about it.</param>
/// <param name="Question">A question that this document answers.</param>
/// <param name="Language">The language of both.</param>
public sealed record Choice(string Title, string Question, Language Language);
