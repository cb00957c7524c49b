namespace Assistant.Bot.Data;

/// <summary>One question as coordinators see it: facts without a text and without a person. What can link questions to one another (actor, session, rephrasing) is erased after two months.</summary>
internal sealed class SignalRow
{
    /// <summary>The order of recording.</summary>
    public long Id { get; init; }

    /// <summary>A random number that names it outside of the database, such as in a form.</summary>
    public long Reference { get; init; }

    /// <summary>When it was asked.</summary>
    public long AskedAt { get; init; }

    /// <summary>The day in Brussels, as days since 1970.</summary>
    public long Day { get; init; }

    /// <summary>The month in Brussels, as 202611.</summary>
    public long Month { get; init; }

    /// <summary>By which channel, as the room of signals numbers them.</summary>
    public long Channel { get; init; }

    /// <summary>What the asker may read, as an audience's number.</summary>
    public long Audience { get; init; }

    /// <summary>The structure that the asker belongs to, such as <c>cpas-exemple</c>; null when it is not known.</summary>
    public string? Structure { get; init; }

    /// <summary>The language of the question, as its number; null when it could not be told.</summary>
    public long? Language { get; init; }

    /// <summary>The asker's pseudonym of this month; null for the page without a visit, and after 62 days.</summary>
    public long? Actor { get; init; }

    /// <summary>A random number for the questions of one sitting; null after 62 days.</summary>
    public long? Session { get; init; }

    /// <summary>1 for the first question of a sitting, and so on; 0 after 62 days.</summary>
    public long Turn { get; init; }

    /// <summary>The question of the same sitting that this one says in other words; null when there is none, and after 62 days.</summary>
    public long? RephraseOf { get; init; }

    /// <summary>Characters of the question, in tens.</summary>
    public long Length { get; init; }

    /// <summary>How it ended, as an answer status's number.</summary>
    public long Status { get; init; }

    /// <summary>How well the evidence carried it, 0 to 1.</summary>
    public double Strength { get; init; }

    /// <summary>How many quotes were given.</summary>
    public long Quotes { get; init; }

    /// <summary>The subject of the first passage quoted or suggested, the same in every language; null when none.</summary>
    public string? Item { get; init; }

    /// <summary>The digital right of that passage; null when none.</summary>
    public string? DigitalRight { get; init; }

    /// <summary>The programme step of that passage; null when none.</summary>
    public string? ProgrammeStep { get; init; }

    /// <summary>The document of that passage; null when none.</summary>
    public string? Document { get; init; }

    /// <summary>The first passage quoted; null when none was.</summary>
    public string? Passage { get; init; }

    /// <summary>1 when that document was past its review date on the day of the question.</summary>
    public long Outdated { get; init; }

    /// <summary>The curated answer that was given; null when none.</summary>
    public long? Curated { get; init; }

    /// <summary>The group of unanswered questions that it belongs to; null when it is in none.</summary>
    public long? QuestionGroup { get; init; }

    /// <summary>The snapshot that served; null when none.</summary>
    public string? Snapshot { get; init; }

    /// <summary>What became of the model that was asked to say the answer, by number; 0 when none was asked.</summary>
    public long Model { get; init; }

    /// <summary>Milliseconds from the question to its answer.</summary>
    public long Milliseconds { get; init; }

    /// <summary>Which kinds of personal data were taken out of the question, as bits.</summary>
    public long PersonalData { get; init; }

    /// <summary>1 for a thumb up, -1 for a thumb down; null when none was given.</summary>
    public long? Feedback { get; init; }

    /// <summary>The reasons that were ticked, as bits.</summary>
    public long FeedbackReasons { get; init; }

    /// <summary>1 when the asker asked for a human.</summary>
    public long Escalated { get; init; }

    /// <summary>1 for a coordinator's own trial, which no figure counts.</summary>
    public long IsTest { get; init; }
}
