namespace Assistant.Bot.Data;

/// <summary>One closed impact report: figures only, frozen, with the hash of what was frozen.</summary>
internal sealed class ClosedReportRow
{
    /// <summary>The order in which they were closed.</summary>
    public long Id { get; init; }

    /// <summary>The scope.</summary>
    public required string Scope { get; init; }

    /// <summary>The first day, as days since 1970.</summary>
    public long FromDay { get; init; }

    /// <summary>The last day, as days since 1970.</summary>
    public long ToDay { get; init; }

    /// <summary>The frozen figures, as canonical JSON.</summary>
    public required string Content { get; init; }

    /// <summary>The SHA-256 of the content, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was closed.</summary>
    public long ClosedAt { get; init; }

    /// <summary>The hash of who closed it.</summary>
    public required byte[] ClosedBy { get; init; }
}
