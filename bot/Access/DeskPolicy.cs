namespace Assistant.Bot.Access;

/// <summary>The policies of the desk's pages, and the roles that each lets in. A page without one of its own asks for <see cref="Figures"/>.</summary>
internal static class DeskPolicy
{
    /// <summary>Reads figures: every role.</summary>
    public const string Figures = "desk figures";

    /// <summary>Reads redacted questions, within the own scope, each time into the access log.</summary>
    public const string Questions = "desk questions";

    /// <summary>Writes answers, tags, reports and indicators.</summary>
    public const string Writing = "desk writing";

    /// <summary>Judges answers, and approves what somebody else wrote.</summary>
    public const string Reviewing = "desk reviewing";

    /// <summary>Publishes and withdraws documents.</summary>
    public const string Documents = "desk documents";

    /// <summary>Reads the access log and the settings.</summary>
    public const string Settings = "desk settings";

    /// <summary>The roles of each policy; docs/coordinators.md draws the same table.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<DeskRole>> Roles { get; } = new Dictionary<string, IReadOnlyList<DeskRole>>(StringComparer.Ordinal)
    {
        [Figures] = [DeskRole.Reader, DeskRole.Coordinator, DeskRole.Reviewer, DeskRole.Administrator],
        [Questions] = [DeskRole.Coordinator, DeskRole.Reviewer],
        [Writing] = [DeskRole.Coordinator],
        [Reviewing] = [DeskRole.Reviewer],
        [Documents] = [DeskRole.Coordinator, DeskRole.Administrator],
        [Settings] = [DeskRole.Administrator],
    };
}
