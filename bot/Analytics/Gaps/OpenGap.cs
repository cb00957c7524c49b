using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Analytics.Gaps;

/// <summary>A group of questions that found no answer in the last four weeks.</summary>
/// <param name="Group">The group that stands for all that were merged into it.</param>
/// <param name="Unanswered">How often, in 28 days.</param>
/// <param name="Languages">How often in each language, most first; a question of unknown language is in none.</param>
/// <param name="Weeks">How often in each of the last four weeks, the earliest first.</param>
/// <param name="FirstDay">The day of its first question, as days since 1970.</param>
internal sealed record OpenGap(long Group, long Unanswered, IReadOnlyList<(Language Language, long Count)> Languages, IReadOnlyList<long> Weeks, long FirstDay)
{
    /// <summary>From so many questions in 28 days on, a group is an open gap.</summary>
    public const int Least = 3;

    /// <summary>The question that stands for it, redacted; null when its text is erased.</summary>
    public string? Title { get; init; }

    /// <summary>The curated answer that is being written for it; null when none is.</summary>
    public long? Answer { get; init; }
}

/// <summary>One stored question.</summary>
/// <param name="Text">The redacted text.</param>
/// <param name="Language">Its language; null when it could not be told.</param>
/// <param name="Day">Its day, as days since 1970; shown as its week only.</param>
/// <param name="Audience">What its asker could read, as knowledge numbers it.</param>
/// <param name="Id">The order of recording.</param>
internal sealed record StoredQuestion(string Text, Language? Language, long Day, int Audience, long Id);

/// <summary>What became of a gap after its answer was published.</summary>
/// <param name="Answer">The curated answer.</param>
/// <param name="Title">The question that stands for it.</param>
/// <param name="PublishedDay">The day it was published, as days since 1970.</param>
/// <param name="Before">Unanswered questions of the gap in the 28 days before.</param>
/// <param name="After">Unanswered questions of the gap in the 28 days after.</param>
/// <param name="Given">How often the answer was given in the same time.</param>
/// <param name="Verdict">What that says.</param>
internal sealed record GapOutcome(long Answer, string Title, long PublishedDay, long Before, long After, long Given, GapVerdict Verdict);

/// <summary>Whether a gap has closed.</summary>
internal enum GapVerdict
{
    /// <summary>It is too early to say: 28 days have not gone by.</summary>
    TooEarly,

    /// <summary>At most one in ten of its questions went without an answer.</summary>
    Closed,

    /// <summary>It had closed, and its questions go without an answer again.</summary>
    Reopened,

    /// <summary>It did not close.</summary>
    Unchanged,

    /// <summary>Nobody has asked it since.</summary>
    NotAsked,
}
