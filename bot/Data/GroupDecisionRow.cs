namespace Assistant.Bot.Data;

/// <summary>What a coordinator has decided about two groups of questions; kept, so that it can be shown, undone and applied again.</summary>
internal sealed class GroupDecisionRow
{
    /// <summary>The order of the decisions.</summary>
    public long Id { get; init; }

    /// <summary>What was decided, as the room of signals numbers it.</summary>
    public long Kind { get; init; }

    /// <summary>The group that it is about.</summary>
    public long QuestionGroup { get; init; }

    /// <summary>The other group.</summary>
    public long Other { get; init; }

    /// <summary>When.</summary>
    public long DecidedAt { get; init; }
}
