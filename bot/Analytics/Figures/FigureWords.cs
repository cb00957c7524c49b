using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Analytics.Figures;

/// <summary>Says figures in words, the same on every page and in the report.</summary>
internal static class FigureWords
{
    /// <summary>What stands where a number is hidden: the same for those that too few people are in and for those that would give these away, so that nobody can tell one from the other.</summary>
    public static readonly Trilingual NotShown = new("non montré", "niet getoond", "not shown");

    private static readonly Trilingual None = new("–", "–", "–");
    private static readonly Trilingual Percent = new("{0:P0}", "{0:P0}", "{0:P0}");
    private static readonly Trilingual WithInterval = new("entre {0:P0} et {1:P0}, sur {2:N0}", "tussen {0:P0} en {1:P0}, op {2:N0}", "between {0:P0} and {1:P0}, of {2:N0}");
    /// <summary>A difference in points.</summary>
    public static readonly Trilingual Points = new("{0:+0.0;−0.0;0} points", "{0:+0.0;−0.0;0} punten", "{0:+0.0;−0.0;0} points");
    /// <summary>The interval of a difference in points.</summary>
    public static readonly Trilingual PointsBetween = new("entre {0:+0.0;−0.0;0} et {1:+0.0;−0.0;0}", "tussen {0:+0.0;−0.0;0} en {1:+0.0;−0.0;0}", "between {0:+0.0;−0.0;0} and {1:+0.0;−0.0;0}");
    private static readonly Trilingual Seconds = new("{0:0.##} s (95 sur 100\u00A0: {1:0.##} s)", "{0:0.##} s (95 op 100: {1:0.##} s)", "{0:0.##} s (95 in 100: {1:0.##} s)");

    /// <summary>The value of a figure.</summary>
    public static string Value(Amount amount, Language language) => amount switch
    {
        Asked { Figure: var figure } => Count(figure, language),
        Counted { Value: { } value } => value.ToString("N0", Trilingual.CultureOf(language)),
        PeopleByMonth { Months: var months } => months.Where(month => month.People is not null).Select(month => month.People).LastOrDefault() is { } people
            ? people.ToString("N0", Trilingual.CultureOf(language))
            : NotShown.In(language),
        Proportion { Share.Value: { } share } => Percent.In(language, share),
        Gap { Value: { } gap } => Points.In(language, gap * 100),
        Duration { Half: { } half, Nearly: { } nearly } => Seconds.In(language, half / 1000.0, nearly / 1000.0),
        _ => None.In(language),
    };

    /// <summary>How far a figure can be believed, and on how many questions it stands; null for a plain count.</summary>
    public static string? Certainty(Amount amount, Language language) => amount switch
    {
        Proportion { Share: { Interval: { } interval } share } => WithInterval.In(language, interval.Low, interval.High, share.All),
        Gap { Interval: { } interval } => PointsBetween.In(language, interval.Low * 100, interval.High * 100),
        _ => null,
    };

    /// <summary>A number of questions, or that it is not shown.</summary>
    public static string Count(Figure figure, Language language) =>
        figure.IsHidden ? NotShown.In(language) : figure.Questions.ToString("N0", Trilingual.CultureOf(language));

    /// <summary>A share in percent; a dash when there is nothing to share.</summary>
    public static string Of(Share share, Language language) => share.Value is { } value ? Percent.In(language, value) : None.In(language);

    /// <summary>A share of what was asked: where something was asked and its share is hidden, that is said.</summary>
    public static string Of(Share share, Figure asked, Language language) => share.Value is null && (asked.IsHidden || asked.Questions > 0) ? NotShown.In(language) : Of(share, language);
}
