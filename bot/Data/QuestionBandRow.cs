namespace Assistant.Bot.Data;

/// <summary>Where a group of questions is looked for: several numbers of its signature as one.</summary>
internal sealed class QuestionBandRow
{
    /// <summary>The hash of the numbers and of their place in the signature.</summary>
    public long Band { get; init; }

    /// <summary>The group.</summary>
    public long QuestionGroup { get; init; }
}
