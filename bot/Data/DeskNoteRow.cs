namespace Assistant.Bot.Data;

/// <summary>One entry that a coordinator keeps by hand: a figure for an action of the charter, a step of the programme, an imported number, a remark for the report.</summary>
internal sealed class DeskNoteRow
{
    /// <summary>The order in which they were entered.</summary>
    public long Id { get; init; }

    /// <summary>What sort of entry, as the room of analytics numbers it.</summary>
    public long Kind { get; init; }

    /// <summary>What it belongs to, such as the id of an action; empty when it stands for itself.</summary>
    public required string Subject { get; init; }

    /// <summary>Its day, as days since 1970.</summary>
    public long Day { get; init; }

    /// <summary>The scope it belongs to.</summary>
    public required string Scope { get; init; }

    /// <summary>How far it has come: proposed, approved, erased.</summary>
    public long State { get; init; }

    /// <summary>The entry, as JSON.</summary>
    public required string Content { get; init; }

    /// <summary>The hash of who entered it.</summary>
    public required byte[] Writer { get; init; }
}
