namespace Assistant.Bot.Access;

/// <summary>What somebody may do at the coordinator's desk. A person may have several roles, each within its own scope.</summary>
internal enum DeskRole
{
    /// <summary>Reads figures and reports; never a question.</summary>
    Reader,

    /// <summary>Works through the gaps: reads the questions of the own scope, writes answers, keeps the reports.</summary>
    Coordinator,

    /// <summary>Is the second pair of eyes: judges answers of the weekly sample, and approves what a coordinator wrote.</summary>
    Reviewer,

    /// <summary>Keeps the settings and the access log, and publishes documents; never reads a question.</summary>
    Administrator,
}
