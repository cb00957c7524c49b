namespace Assistant.Bot.Data;

/// <summary>One question that somebody asked to hand on to a human. It stands apart from the signals, and nothing leads from one to the other.</summary>
internal sealed class AskedHumanRow
{
    /// <summary>The order in which they came.</summary>
    public long Id { get; init; }

    /// <summary>How far it has come, as the room of turns numbers it.</summary>
    public long State { get; init; }

    /// <summary>What is wanted: 0, an answer.</summary>
    public long Wish { get; init; }

    /// <summary>By what the conversation is found, sealed: nothing in this table can be joined with another.</summary>
    public required byte[] Conversation { get; init; }

    /// <summary>The language of the question, as its code.</summary>
    public required string Language { get; init; }

    /// <summary>The redacted question, sealed.</summary>
    public required byte[] Question { get; init; }

    /// <summary>The human's reply, sealed; null until there is one.</summary>
    public byte[]? Reply { get; init; }

    /// <summary>Which class of people could read the answer, as knowledge numbers it.</summary>
    public long Audience { get; init; }

    /// <summary>When it was asked.</summary>
    public long AskedAt { get; init; }

    /// <summary>When coordinators were told that it waits; null until then.</summary>
    public long? NoticedAt { get; init; }

    /// <summary>When it was replied to; null until then.</summary>
    public long? RepliedAt { get; init; }
}
