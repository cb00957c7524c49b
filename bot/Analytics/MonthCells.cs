using System.Globalization;
using System.Runtime.InteropServices;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Analytics;

/// <summary>The questions and people of one month, counted in every cell that a figure may need.</summary>
/// <param name="Cells">The cells that hold at least one question.</param>
/// <param name="Parents">For each subject the right and the step that it always lies in, and for each document these and its subject.</param>
/// <param name="Places">Which document, subject, right and step go together.</param>
/// <param name="Atoms">Who is in the finest cells, by pseudonym, as long as they are fewer than <see cref="MostOfFew"/>; null for those that more are in. Also of what goes together in a place.</param>
internal sealed record MonthCells(
    IReadOnlyDictionary<CellKey, CellCount> Cells, ILookup<(Dimension Dimension, string Value), CellKey> Parents, IReadOnlyList<AskedPlace> Places, IReadOnlyDictionary<CellKey, long?[]?> Atoms)
{
    /// <summary>The value of those that have no other value of a dimension.</summary>
    public const string Rest = "-";

    /// <summary>The value of those that a dimension of one kind only is about.</summary>
    public const string Yes = "yes";

    /// <summary>So many people are no few any more: as many as whatever leaves the house is shown of.</summary>
    public const int MostOfFew = CellCounting.LeastOutside;

    private const long OneWeek = 7L * 24 * 60 * 60 * 1000;
    private const int DaysOfAWeek = 7;

    // Of one structure only what its report says, or the cells would be more than the questions.
    private static readonly Dimension[] OfAStructure =
    [
        Dimension.All, Dimension.Channel, Dimension.Audience, Dimension.Right, Dimension.Step, Dimension.Week, Dimension.Status, Dimension.Feedback, Dimension.Escalated,
        Dimension.Failed, Dimension.Quoted, Dimension.Outdated, Dimension.Durable,
    ];

    private static readonly long[] Durations = [100, 250, 500, 1000, 2000, 5000, 10_000, 30_000];

    /// <summary>Counts. A pure function: the same facts give the same cells.</summary>
    /// <param name="facts">The facts of the month, in any order.</param>
    public static MonthCells Of(IReadOnlyCollection<SignalFacts> facts)
    {
        // By person, so that a cell sees each person's questions in a row and needs to remember only the last person.
        var (counts, together) = (new Dictionary<CellKey, Tally>(), new Dictionary<CellKey, Tally>());
        foreach (var (fact, isReturning, isDurable) in ByPerson(facts))
        {
            Count(counts, fact, isReturning, isDurable);
            foreach (var key in PlaceOf(fact).Atoms(fact.Structure ?? SignalFilter.NoStructure, fact.Language, fact.Ending))
            {
                Add(together, key, fact.Actor);
            }
        }

        return new MonthCells(
            counts.ToDictionary(cell => cell.Key, cell => new CellCount(cell.Value.Questions, cell.Value.Actors)),
            ParentsOf(facts, Dimension.Item, fact => fact.Item).Concat(ParentsOf(facts, Dimension.Document, fact => fact.Document)).ToLookup(pair => pair.Child, pair => pair.Parent),
            [.. facts.Select(PlaceOf).Distinct()],
            counts.Where(cell => cell.Key is { Language: not null, Ending: not null }).Concat(together).ToDictionary(cell => cell.Key, cell => cell.Value.Few));
    }

    /// <summary>The facts of a month that a cell counts.</summary>
    public static IEnumerable<SignalFacts> In(IReadOnlyCollection<SignalFacts> facts, CellKey key) =>
        from question in ByPerson(facts)
        let fact = question.Fact
        where (key.Scope.Length == 0 || (fact.Structure ?? SignalFilter.NoStructure) == key.Scope)
            && (key.Language is null || fact.Language == key.Language)
            && (key.Ending is { } ending ? fact.Ending == ending : Endings.Counted.Contains(fact.Ending))
            && Values(fact, question.IsReturning, question.IsDurable).Contains((key.Dimension, key.Value))
        select fact;

    private static IEnumerable<(SignalFacts Fact, bool IsReturning, bool IsDurable)> ByPerson(IReadOnlyCollection<SignalFacts> facts)
    {
        foreach (var person in facts.GroupBy(fact => fact.Actor))
        {
            var questions = person.OrderBy(fact => fact.AskedAt).ToList();
            var isReturning = person.Key is not null && questions.Exists(fact => fact.Date != questions[0].Date);
            for (var i = 0; i < questions.Count; i++)
            {
                yield return (questions[i], isReturning, IsDurable(questions, i));
            }
        }
    }

    private static IEnumerable<((Dimension Dimension, string Value) Child, CellKey Parent)> ParentsOf(IReadOnlyCollection<SignalFacts> facts, Dimension dimension, Func<SignalFacts, string?> valueOf)
    {
        (Dimension Dimension, Func<SignalFacts, string?> ValueOf)[] wider = [(Dimension.Right, fact => fact.Right), (Dimension.Step, fact => fact.Step), (Dimension.Item, fact => fact.Item)];
        return
            from child in facts.GroupBy(fact => valueOf(fact) ?? Rest, StringComparer.Ordinal)
            from parent in wider
            where parent.Dimension != dimension
            let values = child.Select(fact => parent.ValueOf(fact) ?? Rest).Distinct(StringComparer.Ordinal).Take(2).ToList()
            where values.Count == 1
            select ((dimension, child.Key), new CellKey("", parent.Dimension, values[0], null, null));
    }

    private static AskedPlace PlaceOf(SignalFacts fact) => new(fact.Document ?? Rest, fact.Item ?? Rest, fact.Right ?? Rest, fact.Step ?? Rest);

    private static void Count(Dictionary<CellKey, Tally> counts, SignalFacts fact, bool isReturning, bool isDurable)
    {
        var ending = fact.Ending;
        var isCounted = Endings.Counted.Contains(ending);
        foreach (var (dimension, value) in Values(fact, isReturning, isDurable))
        {
            foreach (var scope in new[] { "", fact.Structure ?? SignalFilter.NoStructure })
            {
                if (scope.Length > 0 && !OfAStructure.Contains(dimension))
                {
                    continue;
                }

                foreach (var language in new LanguageChoice?[] { fact.Language, null })
                {
                    Add(counts, new CellKey(scope, dimension, value, language, ending), fact.Actor);
                    if (isCounted)
                    {
                        Add(counts, new CellKey(scope, dimension, value, language, null), fact.Actor);
                    }
                }
            }
        }
    }

    private static void Add(Dictionary<CellKey, Tally> counts, CellKey key, long? actor)
    {
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out var exists);
        if (!exists || tally.Last != actor)
        {
            tally.Actors++;
            tally.Last = actor;
            tally.Few = tally.Actors < MostOfFew ? [.. tally.Few ?? [], actor] : null;
        }

        tally.Questions++;
    }

    // Each dimension sorts every question somewhere, so that what is hidden among its values cannot be found out from the rest.
    private static IEnumerable<(Dimension Dimension, string Value)> Values(SignalFacts fact, bool isReturning, bool isDurable)
    {
        yield return (Dimension.All, "");
        yield return (Dimension.Channel, fact.Channel.ToString());
        yield return (Dimension.Audience, fact.Audience.Name());
        yield return (Dimension.Right, fact.Right ?? Rest);
        yield return (Dimension.Step, fact.Step ?? Rest);
        yield return (Dimension.Item, fact.Item ?? Rest);
        yield return (Dimension.Document, fact.Document ?? Rest);
        yield return (Dimension.Group, fact.Group?.ToString(CultureInfo.InvariantCulture) ?? Rest);
        yield return (Dimension.Week, (((fact.Date.Day - 1) / DaysOfAWeek) + 1).ToString(CultureInfo.InvariantCulture));
        yield return (Dimension.Status, fact.Status.ToString());
        yield return (Dimension.Feedback, fact.Feedback switch { > 0 => "up", < 0 => "down", _ => Rest });
        yield return (Dimension.Escalated, Flag(fact.IsEscalated));
        yield return (Dimension.Rephrased, Flag(fact.IsRephrased));
        yield return (Dimension.Failed, Flag(fact.IsAnswered && fact.HasFailed));
        yield return (Dimension.Durable, Flag(isDurable));
        yield return (Dimension.Outdated, Flag(fact.IsAnswered && fact.IsOutdated));
        yield return (Dimension.Quoted, Flag(fact.Quotes > 0));
        yield return (Dimension.Duration, Durations.Where(bound => fact.Milliseconds <= bound).Select(bound => bound.ToString(CultureInfo.InvariantCulture)).FirstOrDefault(Rest));
        yield return (Dimension.Returning, Flag(isReturning));
    }

    private static string Flag(bool isSo) => isSo ? Yes : Rest;

    // Answered, not shown to have failed, and the same person did not ask about the same subject within a week of the same month.
    private static bool IsDurable(List<SignalFacts> questions, int index)
    {
        var fact = questions[index];
        return fact.IsAnswered && !fact.HasFailed && fact.Actor is not null
            && !questions.Skip(index + 1).TakeWhile(later => later.AskedAt - fact.AskedAt <= OneWeek).Any(later => fact.Item is not null && later.Item == fact.Item);
    }

    private struct Tally
    {
        public int Questions;
        public int Actors;
        public long? Last;
        public long?[]? Few;
    }
}
