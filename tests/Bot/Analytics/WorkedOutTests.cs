using Assistant.Bot.Analytics;
using Assistant.Bot.Demo;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>Nothing that is shown, however much of it is added and taken off one another, says how many questions fewer people asked than may be shown.</summary>
public sealed class WorkedOutTests
{
    private static readonly int DataSets = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 2_000 : 12;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Nobody_can_work_out_a_cell_of_fewer_people_from_all_shown_cells_together_and_hardly_ever_a_sum_of_parts_of_several()
    {
        var (all, hidden, questions, unseen, sums) = (0L, 0L, 0L, 0L, 0);
        for (var seed = 0; seed < DataSets; seed++)
        {
            var facts = RandomSignals.OfAMonth(new Random(seed));
            var month = MonthCells.Of(facts);
            var cells = CellCounting.Hide(month);
            foreach (var (seen, least) in new[] { (Shown.Inside, CellCounting.LeastInside), (Shown.Outside, CellCounting.LeastOutside) })
            {
                var found = CellAudit.Find(facts, month, [.. cells.Where(cell => cell.Shown >= seen).Select(cell => cell.Key)], least).ToList();

                Assert.True(found.Find(sum => sum.Contains(nameof(CellKey), StringComparison.Ordinal)) is not { } cell, $"seed {seed}, {least} people: {found.FirstOrDefault()}");
                sums += found.Count > 0 ? 1 : 0;
            }

            (all, hidden) = (all + cells.Count, hidden + cells.Count(cell => cell.Shown == Shown.Nobody));
            (questions, unseen) = (questions + cells.Sum(cell => cell.Count.Questions), unseen + cells.Where(cell => cell.Shown == Shown.Nobody).Sum(cell => cell.Count.Questions));
        }

        // Sums over parts of several cells, such as “the French of week 1 and the Dutch of week 4, of one structure”: not all of them can be looked for.
        Assert.True(sums <= DataSets / 200, $"{sums} sums");
        TestContext.Current.SendDiagnosticMessage($"{DataSets} data sets, {sums} sums: {hidden} of {all} cells are hidden, with {(double)unseen / questions:P1} of what cells count");
    }

    [Fact]
    public void Where_only_the_small_cells_are_hidden_they_are_worked_out()
    {
        var facts = RandomSignals.OfAMonth(new Random(5));
        var month = MonthCells.Of(facts);
        var small = month.Cells.Where(cell => cell.Value.Actors < CellCounting.LeastInside).Select(cell => cell.Key).ToHashSet();

        var cells = new CellRelations(month);
        var found = Find(cells, small);

        Assert.NotEmpty(found);
        Assert.All(found, made => Assert.DoesNotContain(made, cell => small.Contains(cells.Keys[cell])));
        Assert.NotEmpty(CellAudit.Find(facts, month, [.. month.Cells.Keys.Except(small)], CellCounting.LeastInside));
        Assert.Empty(Find(cells, SmallCells.Hide(cells, CellCounting.LeastInside, [])));
    }

    [Fact]
    public void While_more_and_more_is_hidden_it_finds_what_somebody_finds_who_looks_for_the_first_time()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var (random, cells) = (new Random(seed), new CellRelations(MonthCells.Of(RandomSignals.OfAMonth(new Random(seed)))));
            var hidden = cells.Counts.Select(count => count.Actors < CellCounting.LeastInside).ToArray();
            var remembering = new WorkedOut(cells, CellCounting.LeastInside);
            for (var round = 0; round < 12; round++)
            {
                var found = remembering.Find(hidden);

                Assert.Equal(found.Select(made => string.Join(',', made)), new WorkedOut(cells, CellCounting.LeastInside).Find(hidden).Select(made => string.Join(',', made)));

                // Of what is worked out something is hidden, and now and then something else.
                found.Where(_ => random.Next(2) == 0).Select(made => made[random.Next(made.Length)]).ToList().ForEach(cell => hidden[cell] = true);
                hidden[random.Next(hidden.Length)] = true;
            }
        }
    }

    [Fact]
    public void A_period_says_no_more_than_its_shown_months()
    {
        var cells = Enumerable.Range(1, 6).SelectMany(number => CellCounting.Hide(MonthCells.Of(RandomSignals.OfAMonth(new Random(number)))).Select(cell => (Month: new Month(2026, number), Cell: cell))).ToList();
        var set = new CellSet(cells, Shown.Inside);
        var months = cells.ToDictionary(cell => (cell.Month, cell.Cell.Key), cell => cell.Cell);

        foreach (var key in cells.Select(cell => cell.Cell.Key).Distinct())
        {
            for (var (from, to) = (1, 6); from <= to; from++)
            {
                var filter = new SignalFilter(new Month(2026, from), new Month(2026, to)) { Scope = key.Scope, Dimension = key.Dimension, Value = key.Value, Language = key.Language, Ending = key.Ending };
                var shown = filter.Months.Select(month => months.GetValueOrDefault((month, key))).Where(cell => cell?.Shown >= Shown.Inside).Sum(cell => cell!.Count.Questions);

                Assert.Equal(shown, set.Count(filter).Questions);
            }
        }
    }

    [Fact]
    public async Task No_shown_number_moves_with_a_question_before_its_day_is_over_and_ten_people_have_asked()
    {
        await using var data = await ADatabase.NewAsync();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 10, 9, 0, 0, TimeSpan.Zero));
        var counting = new CellCounting(data.Database, data.Writer, clock);
        var month = Month.Of(clock.GetUtcNow());
        var seen = new List<long>();

        await AskAsync(0, 20);
        await LookAsync();
        clock.Advance(TimeSpan.FromDays(1));
        await LookAsync();
        await AskAsync(20, 1);
        await LookAsync();
        clock.Advance(TimeSpan.FromDays(1));
        await LookAsync();
        await AskAsync(21, 9);
        clock.Advance(TimeSpan.FromDays(1));
        await LookAsync();
        await AskAsync(30, 1);
        clock.Advance(TimeSpan.FromDays(25));
        await LookAsync();

        Assert.Equal([0, 20, 20, 20, 30, 31], seen);

        async Task LookAsync()
        {
            await counting.CountAsync(Cancellation);
            seen.Add(data.Database.Read(db => CellSet.Read(db, new SignalFilter(month, month), Shown.Outside, Dimension.All)).Count(new SignalFilter(month, month)).Questions);
        }

        async Task AskAsync(int first, int count)
        {
            var demo = new DemoSignals(seed: 5, clock.GetUtcNow(), days: 1).Ask(1).Single().Signal with { AskedAt = clock.GetUtcNow(), Status = AnswerStatus.Answered, Language = Language.French };
            for (var person = first; person < first + count; person++)
            {
                await data.Writer.WriteAsync(db => SignalTable.Add(db, demo with { Reference = person + 1 }, person, new Sitting(person, 1, RephraseOf: null), group: null));
            }
        }
    }

    private static IReadOnlyList<int[]> Find(CellRelations cells, HashSet<CellKey> hidden) => new WorkedOut(cells, CellCounting.LeastInside).Find([.. cells.Keys.Select(hidden.Contains)]);
}
