using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Analytics;

/// <summary>What figures need of one signal.</summary>
internal sealed record SignalFacts
{
    /// <summary>The signal's id.</summary>
    public long Id { get; init; }

    /// <summary>When it was asked, as milliseconds since 1970.</summary>
    public long AskedAt { get; init; }

    /// <summary>The date in Brussels.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>By which channel.</summary>
    public required SignalChannel Channel { get; init; }

    /// <summary>What the asker may read.</summary>
    public Audience Audience { get; init; }

    /// <summary>The structure; null when it is not known.</summary>
    public string? Structure { get; init; }

    /// <summary>The language.</summary>
    public LanguageChoice Language { get; init; }

    /// <summary>The asker's pseudonym; null when there is none.</summary>
    public long? Actor { get; init; }

    /// <summary>How it ended.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>The subject of the matched passage; null when none.</summary>
    public string? Item { get; init; }

    /// <summary>The document of that passage; null when none.</summary>
    public string? Document { get; init; }

    /// <summary>The first passage quoted; null when none was.</summary>
    public string? Passage { get; init; }

    /// <summary>Its digital right; null when none.</summary>
    public string? Right { get; init; }

    /// <summary>Its programme step; null when none.</summary>
    public string? Step { get; init; }

    /// <summary>The group of unanswered questions; null when it is in none.</summary>
    public long? Group { get; init; }

    /// <summary>How many quotes were given.</summary>
    public int Quotes { get; init; }

    /// <summary>Whether the document was past its review date.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>1 for a thumb up, -1 for a thumb down, 0 for none.</summary>
    public int Feedback { get; init; }

    /// <summary>Whether a human was asked for.</summary>
    public bool IsEscalated { get; init; }

    /// <summary>Whether the same sitting asked it again in other words.</summary>
    public bool IsRephrased { get; init; }

    /// <summary>Milliseconds to the answer.</summary>
    public long Milliseconds { get; init; }

    /// <summary>How it ended, as figures tell it apart.</summary>
    public Ending Ending => Endings.Of(Status);

    /// <summary>Whether an answer was given, in full or to a part.</summary>
    public bool IsAnswered => Ending is Ending.Answered or Ending.Partly;

    /// <summary>Whether the asker showed that the answer did not help: a thumb down, the question again, or a call for a human.</summary>
    public bool HasFailed => Feedback < 0 || IsRephrased || IsEscalated;
}
