namespace Assistant.Bot.Analytics;

/// <summary>The figures that are made of signals alone. docs/indicators.md gives each its formula.</summary>
internal enum IndicatorId
{
    /// <summary>Questions that count.</summary>
    R1,

    /// <summary>People in a month.</summary>
    R2,

    /// <summary>People in a year, estimated.</summary>
    R3,

    /// <summary>Active structures.</summary>
    R5,

    /// <summary>People who come back.</summary>
    R6,

    /// <summary>Answered in full.</summary>
    A1,

    /// <summary>Unanswered.</summary>
    A2,

    /// <summary>Unanswered because nothing was found.</summary>
    A2a,

    /// <summary>Unanswered because what was found was too weak.</summary>
    A2b,

    /// <summary>Answered in part.</summary>
    A3,

    /// <summary>Outside the field.</summary>
    A4a,

    /// <summary>Personal cases.</summary>
    A4b,

    /// <summary>Answers with a quote.</summary>
    A6,

    /// <summary>Failures.</summary>
    A7,

    /// <summary>How long answers take.</summary>
    A8,

    /// <summary>Answers with a thumb.</summary>
    F1,

    /// <summary>Thumbs that are up.</summary>
    F2,

    /// <summary>Answers that were shown not to help.</summary>
    F4,

    /// <summary>Answers that lasted.</summary>
    F5,

    /// <summary>Questions that many ask.</summary>
    F6,

    /// <summary>Calls for a human.</summary>
    E1,

    /// <summary>Answers that a coordinator wrote.</summary>
    G6,

    /// <summary>Answers from documents past their review date.</summary>
    G7,

    /// <summary>The gap between Dutch and French.</summary>
    Q1,

    /// <summary>The share of Dutch.</summary>
    Q2,

    /// <summary>Questions in none of the three languages, or too short to tell.</summary>
    Q3,

    /// <summary>The gap between Teams and the web.</summary>
    Q4,
}
