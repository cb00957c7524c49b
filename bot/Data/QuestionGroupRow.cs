namespace Assistant.Bot.Data;

/// <summary>Questions without an answer that ask the same. Its id never changes; merging and splitting are a coordinator's.</summary>
internal sealed class QuestionGroupRow
{
    /// <summary>The order of the groups.</summary>
    public long Id { get; init; }

    /// <summary>The language of the question that stands for it; null when it could not be told.</summary>
    public long? Language { get; init; }

    /// <summary>What the words of that question look like; never changed.</summary>
    public required byte[] Signature { get; init; }

    /// <summary>The redacted question that stands for it, sealed; null once its text is erased.</summary>
    public byte[]? Label { get; init; }

    /// <summary>How many questions have fallen into it; a group counts from the second.</summary>
    public long Questions { get; init; }

    /// <summary>The day of its first question, as days since 1970.</summary>
    public long FirstDay { get; init; }

    /// <summary>The day of its last question.</summary>
    public long LastDay { get; init; }

    /// <summary>The group that a coordinator has merged it into; null when it stands by itself.</summary>
    public long? MergedInto { get; init; }

    /// <summary>The group that it was split from; null when it was not.</summary>
    public long? SplitFrom { get; init; }
}
