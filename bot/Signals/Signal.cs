using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Signals;

/// <summary>One question as coordinators see it. The text is redacted; the person only passes through, to become a pseudonym that cannot be undone.</summary>
internal sealed record Signal : SignalEvent
{
    // Only what somebody may want to read again is kept: nothing of a personal case, no greeting, nothing that was refused.
    private static readonly AnswerStatus[] WithText =
    [
        AnswerStatus.Answered, AnswerStatus.AnsweredCurated, AnswerStatus.AnsweredPartly, AnswerStatus.UnansweredNoPassage, AnswerStatus.UnansweredWeakEvidence,
        AnswerStatus.RedirectedOutOfScope, AnswerStatus.ConversationClarify,
    ];

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>By which way.</summary>
    public required SignalChannel Channel { get; init; }

    /// <summary>What the asker may read.</summary>
    public Audience Audience { get; init; }

    /// <summary>The structure that the asker belongs to, from validated evidence; null when it is not known.</summary>
    public string? Structure { get; init; }

    /// <summary>What the channel knows the person by; null when it knows nobody. Never stored.</summary>
    public string? Person { get; init; }

    /// <summary>The redacted question; null when none may be kept.</summary>
    public string? Text { get; init; }

    /// <summary>The language of the question; null when it could not be told.</summary>
    public Language? Language { get; init; }

    /// <summary>Characters of the question.</summary>
    public int Length { get; init; }

    /// <summary>How it ended.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>How well the evidence carried it, 0 to 1.</summary>
    public double Strength { get; init; }

    /// <summary>How many quotes were given.</summary>
    public int Quotes { get; init; }

    /// <summary>The subject of the first passage quoted or suggested; null when none.</summary>
    public string? Item { get; init; }

    /// <summary>The digital right of that passage; null when none.</summary>
    public string? Right { get; init; }

    /// <summary>The programme step of that passage; null when none.</summary>
    public string? Step { get; init; }

    /// <summary>The document of that passage; null when none.</summary>
    public string? Document { get; init; }

    /// <summary>The first passage quoted; null when none was.</summary>
    public string? Passage { get; init; }

    /// <summary>Whether that document was past its review date.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>The curated answer that was given; null when none.</summary>
    public long? Curated { get; init; }

    /// <summary>The snapshot that served; null when none.</summary>
    public string? Snapshot { get; init; }

    /// <summary>What became of the model that was asked to say the answer.</summary>
    public ModelEnding Model { get; init; }

    /// <summary>From the question to its answer.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Which kinds of personal data were taken out, as bits.</summary>
    public long PersonalData { get; init; }

    /// <summary>A random number that names it outside of the database.</summary>
    public long Reference { get; init; } = Random.Shared.NextInt64(1, long.MaxValue);

    /// <summary>Whether it is a coordinator's own trial.</summary>
    public bool IsTest { get; init; }

    /// <summary>Whether it got no answer.</summary>
    public bool IsUnanswered => Status is AnswerStatus.UnansweredNoPassage or AnswerStatus.UnansweredWeakEvidence;

    /// <summary>Adds how the question ended.</summary>
    /// <param name="answer">The ending.</param>
    /// <param name="text">The redacted question.</param>
    public Signal With(Answer answer, string text)
    {
        var first = answer.Quotes.Select(quote => (quote.Passage, quote.Document)).Concat(answer.Suggestions.Select(near => (near.Passage, near.Document)))
            .Select(place => ((Passage Passage, SourceDocument Document)?)place).FirstOrDefault();
        return this with
        {
            Text = WithText.Contains(answer.Status) && answer.Parts.All(part => WithText.Contains(part.Status)) ? text : null,
            Language = answer.Language,
            Length = text.Length,
            Status = answer.Status,
            Strength = answer.Strength,
            Quotes = answer.Quotes.Count,
            Item = first?.Passage.Item ?? first?.Document.Item,
            Right = first?.Passage.Right ?? first?.Document.Right,
            Step = first?.Passage.Step ?? first?.Document.Step,
            Document = first?.Document.Id,
            Passage = answer.Quotes.Count > 0 ? answer.Quotes[0].Passage.Id.ToString() : null,
            IsOutdated = first?.Document.ReviewBy < BrusselsTime.DateOf(AskedAt),
            Curated = answer.Curated is { } curated && long.TryParse(curated.Id, System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : null,
            Snapshot = answer.Snapshot?.Value,
            Model = answer.Parts.Select(part => part.Model).DefaultIfEmpty(answer.Model).Max(),
        };
    }
}
