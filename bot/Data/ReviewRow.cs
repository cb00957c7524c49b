namespace Assistant.Bot.Data;

/// <summary>One answer of a weekly sample, as the asker saw it, and what a reviewer thinks of it.</summary>
internal sealed class ReviewRow
{
    /// <summary>The order in which they were drawn.</summary>
    public long Id { get; init; }

    /// <summary>The Monday of the week from which it was drawn, as days since 1970.</summary>
    public long Week { get; init; }

    /// <summary>The language of the question, as its code.</summary>
    public required string Language { get; init; }

    /// <summary>The scope it belongs to.</summary>
    public required string Scope { get; init; }

    /// <summary>The redacted question, sealed; null once its time is over.</summary>
    public byte[]? Question { get; init; }

    /// <summary>The answer as the asker saw it, sealed; null once its time is over.</summary>
    public byte[]? Answer { get; init; }

    /// <summary>The verdict, as JSON; null until somebody has judged it.</summary>
    public string? Verdict { get; init; }

    /// <summary>The score of the rubric, 0 to 100; null until then.</summary>
    public long? Score { get; init; }

    /// <summary>1 when everything about it is right; 0 when not; null until then.</summary>
    public long? IsRight { get; init; }

    /// <summary>The hash of who judged it; null until then.</summary>
    public byte[]? Reviewer { get; init; }

    /// <summary>When it was judged; null until then.</summary>
    public long? JudgedAt { get; init; }
}
