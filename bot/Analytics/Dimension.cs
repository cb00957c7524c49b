namespace Assistant.Bot.Analytics;

/// <summary>What questions are told apart by, beside their structure. The numbers are stored and never change.</summary>
internal enum Dimension
{
    /// <summary>By nothing: all questions together.</summary>
    All = 0,

    /// <summary>By channel; the value is a <see cref="Signals.SignalChannel"/>'s name.</summary>
    Channel = 1,

    /// <summary>By what the asker may read: <c>public</c>, <c>helpers</c>, <c>staff</c>.</summary>
    Audience = 2,

    /// <summary>By digital right of the matched passage.</summary>
    Right = 4,

    /// <summary>By programme step of the matched passage.</summary>
    Step = 5,

    /// <summary>By subject of the matched passage.</summary>
    Item = 6,

    /// <summary>By group of unanswered questions; the value is the group's id.</summary>
    Group = 7,

    /// <summary>By part of the month: <c>1</c> for days 1 to 7, and so on to <c>5</c>.</summary>
    Week = 8,

    /// <summary>By answer status.</summary>
    Status = 9,

    /// <summary>By thumb: <c>up</c> or <c>down</c>; questions without one are not counted.</summary>
    Feedback = 10,

    /// <summary>Those after which a human was asked for: <c>yes</c>.</summary>
    Escalated = 11,

    /// <summary>Those that were asked again in other words: <c>yes</c>.</summary>
    Rephrased = 12,

    /// <summary>Those answered from a document past its review date: <c>yes</c>.</summary>
    Outdated = 13,

    /// <summary>Those answered with at least one quote: <c>yes</c>.</summary>
    Quoted = 14,

    /// <summary>By how long the answer took: the upper bound in milliseconds, such as <c>500</c>.</summary>
    Duration = 15,

    /// <summary>Those that were answered and shown not to help, by a thumb down, the question again or a call for a human: <c>yes</c>.</summary>
    Failed = 17,

    /// <summary>Those that were answered, were not shown to fail, and were not asked about again by the same person within a week: <c>yes</c>.</summary>
    Durable = 18,

    /// <summary>Those of people who asked on two days of the month or more: <c>yes</c>.</summary>
    Returning = 16,

    /// <summary>By document of the first passage quoted or suggested.</summary>
    Document = 19,
}
