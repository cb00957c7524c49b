using System.Globalization;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;

namespace Assistant.Bot.Analytics;

/// <summary>The figures, as pure functions over counted cells: the same cells give the same figures on every card, list, export and report.</summary>
internal static class Indicators
{
    /// <summary>The fewest thumbs for which their share is given.</summary>
    public const int FewestThumbs = 30;

    /// <summary>The dimensions that they need.</summary>
    public static IReadOnlyList<Dimension> Needed { get; } =
    [
        Dimension.All, Dimension.Status, Dimension.Feedback, Dimension.Escalated, Dimension.Failed, Dimension.Durable, Dimension.Quoted, Dimension.Outdated, Dimension.Duration,
        Dimension.Returning, Dimension.Item, Dimension.Group, Dimension.Channel,
    ];

    /// <summary>All figures of a filter that looks at nothing apart, in the order of their names.</summary>
    /// <param name="cells">The cells of its scope and months.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="structures">For each structure its own cells of <see cref="Dimension.All"/>.</param>
    /// <param name="reach">The people of the year of the last month, estimated; null when it is not known.</param>
    public static IReadOnlyList<Indicator> Of(CellSet cells, SignalFilter filter, IReadOnlyDictionary<string, CellSet> structures, long? reach)
    {
        var all = filter with { Dimension = Dimension.All, Value = "", Ending = null };
        SignalFilter[] answered = [all with { Ending = Ending.Answered }, all with { Ending = Ending.Partly }];
        return
        [
            new(IndicatorId.R1, new Asked(cells.Count(all))),
            new(IndicatorId.R2, new PeopleByMonth(cells.ActorsByMonth(all))),
            new(IndicatorId.R3, new Counted(reach)),
            new(IndicatorId.R5, new Counted(structures.Count(structure => structure.Value.Count(all with { Scope = structure.Key }) is { IsHidden: false, Questions: > 0 }))),
            new(IndicatorId.R6, new Proportion(Returning(cells, all))),
            Ended(IndicatorId.A1, Ending.Answered),
            Ended(IndicatorId.A2, Ending.Unanswered),
            new(IndicatorId.A2a, new Proportion(cells.Share(Of(all, Dimension.Status, nameof(AnswerStatus.UnansweredNoPassage)), all))),
            new(IndicatorId.A2b, new Proportion(cells.Share(Of(all, Dimension.Status, nameof(AnswerStatus.UnansweredWeakEvidence)), all))),
            Ended(IndicatorId.A3, Ending.Partly),
            Ended(IndicatorId.A4a, Ending.OutOfScope),
            Ended(IndicatorId.A4b, Ending.PersonalCase),
            new(IndicatorId.A6, new Proportion(cells.Share([.. answered.Select(ending => Of(ending, Dimension.Quoted, MonthCells.Yes))], answered))),
            new(IndicatorId.A7, new Proportion(cells.Share([all with { Ending = Ending.Failed }], [all, all with { Ending = Ending.Failed }, all with { Ending = Ending.NotCounted }]))),
            new(IndicatorId.A8, Took(cells, all)),
            new(IndicatorId.F1, new Proportion(Thumbs(cells, answered))),
            new(IndicatorId.F2, new Proportion(ThumbsUp(cells, answered) is { All: >= FewestThumbs } share ? share : null)),
            new(IndicatorId.F4, new Proportion(cells.Share([.. answered.Select(ending => Of(ending, Dimension.Failed, MonthCells.Yes))], answered))),
            new(IndicatorId.F5, new Proportion(cells.Share([.. answered.Select(ending => Of(ending, Dimension.Durable, MonthCells.Yes))], answered))),
            new(IndicatorId.F6, new Proportion(Repeated(cells, all))),
            new(IndicatorId.E1, new Proportion(cells.Share(Of(all, Dimension.Escalated, MonthCells.Yes), all))),
            new(IndicatorId.G6, new Proportion(cells.Share([Of(all, Dimension.Status, nameof(AnswerStatus.AnsweredCurated))], answered))),
            new(IndicatorId.G7, new Proportion(cells.Share([.. answered.Select(ending => Of(ending, Dimension.Outdated, MonthCells.Yes))], answered))),
            new(IndicatorId.Q1, LanguageGap(cells, all)),
            new(IndicatorId.Q2, new Proportion(cells.Share(all with { Language = LanguageChoice.Dutch }, all with { Language = null }))),
            new(IndicatorId.Q3, new Proportion(cells.Share(all with { Language = LanguageChoice.Unknown }, all with { Language = null }))),
            new(IndicatorId.Q4, ChannelGap(cells, all)),
        ];

        Indicator Ended(IndicatorId id, Ending ending) => new(id, new Proportion(cells.Share(all with { Ending = ending }, all)));
    }

    /// <summary>How much less often Dutch speakers get an answer than French speakers do.</summary>
    public static Gap LanguageGap(CellSet cells, SignalFilter all) =>
        new(UnansweredIn(cells, all with { Language = LanguageChoice.Dutch }), UnansweredIn(cells, all with { Language = LanguageChoice.French }));

    /// <summary>The share of questions that got no answer.</summary>
    public static Share UnansweredIn(CellSet cells, SignalFilter filter) => cells.Share(filter with { Ending = Ending.Unanswered }, filter);

    private static Gap ChannelGap(CellSet cells, SignalFilter all)
    {
        SignalFilter[] web = [Of(all, Dimension.Channel, nameof(SignalChannel.Page)), Of(all, Dimension.Channel, nameof(SignalChannel.Chat))];
        return new Gap(
            UnansweredIn(cells, Of(all, Dimension.Channel, nameof(SignalChannel.Teams))),
            cells.Share([.. web.Select(channel => channel with { Ending = Ending.Unanswered })], web));
    }

    private static Share Thumbs(CellSet cells, SignalFilter[] answered) =>
        cells.Share([.. answered.SelectMany(ending => new[] { Of(ending, Dimension.Feedback, "up"), Of(ending, Dimension.Feedback, "down") })], answered);

    private static Share ThumbsUp(CellSet cells, SignalFilter[] answered)
    {
        var up = answered.Select(ending => Of(ending, Dimension.Feedback, "up")).ToList();
        return cells.Share(up, [.. up, .. answered.Select(ending => Of(ending, Dimension.Feedback, "down"))]);
    }

    private static Share Returning(CellSet cells, SignalFilter all)
    {
        var months = cells.ActorsByMonth(Of(all, Dimension.Returning, MonthCells.Yes)).Zip(cells.ActorsByMonth(all), (some, whole) => (Some: some.Actors, All: whole.Actors)).ToList();
        var seen = months.Where(month => month is { Some: not null, All: not null }).ToList();
        return new Share(seen.Sum(month => (long)month.Some!.Value), seen.Sum(month => (long)month.All!.Value), months.Count - seen.Count);
    }

    // What may be seen of a subject or group has been asked by k people at least: that is what "many" means. What is not answered may lie near a subject and be in a group: it counts once, by its group.
    private static Share Repeated(CellSet cells, SignalFilter all)
    {
        var many = Endings.Counted.Where(ending => ending != Ending.Unanswered).Select(ending => Of(all with { Ending = ending }, Dimension.Item, "")).Append(Of(all, Dimension.Group, ""))
            .SelectMany(cells.Values).Where(row => row.Value != MonthCells.Rest).Sum(row => row.Figure.Questions);
        var whole = cells.Count(all);
        return new Share(Math.Min(many, whole.Questions), whole.Questions, whole.HiddenMonths);
    }

    private static Duration Took(CellSet cells, SignalFilter all)
    {
        var classes = cells.Values(Of(all, Dimension.Duration, ""))
            .Select(row => (Bound: row.Value == MonthCells.Rest ? long.MaxValue : long.Parse(row.Value, CultureInfo.InvariantCulture), row.Figure.Questions))
            .OrderBy(row => row.Bound).ToList();
        return new Duration(Within(0.5), Within(0.95));

        long? Within(double share)
        {
            var (needed, sum) = (classes.Sum(row => row.Questions) * share, 0L);
            foreach (var (bound, questions) in classes.Where(row => row.Questions > 0))
            {
                sum += questions;
                if (sum >= needed)
                {
                    return bound;
                }
            }

            return null;
        }
    }

    private static SignalFilter Of(SignalFilter filter, Dimension dimension, string value) => filter with { Dimension = dimension, Value = value };
}
