using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics;

/// <summary>One figure with its value.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Amount">Its value.</param>
internal sealed record Indicator(IndicatorId Id, Amount Amount);

/// <summary>The value of a figure.</summary>
internal abstract record Amount;

/// <summary>A number of questions.</summary>
/// <param name="Figure">The number.</param>
internal sealed record Asked(Figure Figure) : Amount;

/// <summary>A number of people, structures or other things.</summary>
/// <param name="Value">The number; null when too few to be shown.</param>
internal sealed record Counted(long? Value) : Amount;

/// <summary>People in each month.</summary>
/// <param name="Months">The months in order; null where too few to be shown.</param>
internal sealed record PeopleByMonth(IReadOnlyList<(Month Month, int? People)> Months) : Amount;

/// <summary>A share.</summary>
/// <param name="Share">The share; null when it is not to be given, because too few voted.</param>
internal sealed record Proportion(Share? Share) : Amount;

/// <summary>A difference of two shares, in parts of one.</summary>
/// <param name="One">The share that is compared.</param>
/// <param name="Other">The share that it is compared with.</param>
internal sealed record Gap(Share One, Share Other) : Amount
{
    /// <summary>The fewest questions on each side for a difference to be called one.</summary>
    public const int FewestQuestions = 50;

    /// <summary>The difference; null when a side is empty.</summary>
    public double? Value => One.Value - Other.Value;

    /// <summary>How far it can be believed; null when a side is empty.</summary>
    public Interval? Interval => One.All == 0 || Other.All == 0 ? null : Intervals.Newcombe(One.Some, One.All, Other.Some, Other.All);

    /// <summary>Whether there is a difference beyond doubt, on enough questions.</summary>
    public bool IsCertain => Interval is { HoldsZero: false } && One.All >= FewestQuestions && Other.All >= FewestQuestions;
}

/// <summary>How long something takes.</summary>
/// <param name="Half">Milliseconds within which half of the answers came, rounded up to a class; null when nothing is known.</param>
/// <param name="Nearly">The same for 95 in 100.</param>
internal sealed record Duration(long? Half, long? Nearly) : Amount;
