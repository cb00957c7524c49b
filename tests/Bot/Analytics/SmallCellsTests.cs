using System.Globalization;
using Assistant.Bot.Analytics;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>What is shown never lets anybody find out about fewer people than it may, also not by taking numbers off one another.</summary>
public sealed class SmallCellsTests
{
    private static readonly int DataSets = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 10_000 : 15;

    [Fact]
    public void No_cell_no_difference_of_two_cells_and_no_rest_of_a_sum_shows_fewer_people_than_may_be_shown()
    {
        var shown = 0L;
        for (var seed = 0; seed < DataSets; seed++)
        {
            var random = new Random(seed);
            var facts = RandomSignals.OfAMonth(random);
            var cells = CellCounting.Hide(MonthCells.Of(facts)).Where(cell => cell.Key.Dimension is not (Dimension.Durable or Dimension.Returning)).ToList();
            var members = Members(facts, cells);
            foreach (var (seen, least) in new[] { (Shown.Inside, CellCounting.LeastInside), (Shown.Outside, CellCounting.LeastOutside) })
            {
                shown += AssertSafe([.. cells.Where(cell => cell.Shown >= seen).Select(cell => cell.Key)], members, least, seed);
            }
        }

        Assert.True(shown > DataSets, "So little is shown that nothing was tested.");
        TestContext.Current.SendDiagnosticMessage($"{DataSets} data sets: {shown} shown cells, each compared with every wider one");
    }

    [Fact]
    public void What_leaves_the_house_is_also_shown_inside()
    {
        var cells = Enumerable.Range(0, 50).SelectMany(seed => CellCounting.Hide(MonthCells.Of(RandomSignals.OfAMonth(new Random(seed))))).ToList();

        Assert.All(cells.Where(cell => cell.Shown == Shown.Outside), cell => Assert.True(cell.Count.Actors >= CellCounting.LeastOutside));
        Assert.Contains(cells, cell => cell.Shown == Shown.Inside);
        Assert.Contains(cells, cell => cell.Shown == Shown.Nobody);
    }

    [Fact]
    public void What_is_hidden_beside_a_small_cell_takes_no_whole_language_with_it()
    {
        // One person asks in English by chat: another language by chat has to be hidden beside it. All of Dutch comes by chat, so that hiding it there would hide it everywhere, and French or English after it.
        var facts = People(1, LanguageChoice.English, SignalChannel.Chat, 0).Concat(People(10, LanguageChoice.English, SignalChannel.Teams, 100)).Concat(People(30, LanguageChoice.Dutch, SignalChannel.Chat, 200))
            .Concat(People(40, LanguageChoice.French, SignalChannel.Chat, 300)).Concat(People(40, LanguageChoice.French, SignalChannel.Teams, 400)).ToList();
        var month = MonthCells.Of(facts);

        var hidden = SmallCells.Hide(new CellRelations(month), CellCounting.LeastInside, []);

        Assert.DoesNotContain(hidden, key => !key.IsSliced);
        Assert.Contains(CellKey.Everything with { Dimension = Dimension.Channel, Value = nameof(SignalChannel.Chat), Language = LanguageChoice.French }, hidden);
        Assert.DoesNotContain(CellKey.Everything with { Dimension = Dimension.Channel, Value = nameof(SignalChannel.Chat), Language = LanguageChoice.Dutch }, hidden);

        static IEnumerable<SignalFacts> People(int count, LanguageChoice language, SignalChannel channel, int first) => Enumerable.Range(first, count).Select(person => new SignalFacts
        {
            Date = new DateOnly(2026, 11, 3),
            Channel = channel,
            Language = language,
            Status = AnswerStatus.Answered,
            Actor = person,
            Milliseconds = 50,
        });
    }

    private static Dictionary<CellKey, SomeFacts> Members(List<SignalFacts> facts, List<MonthCell> cells)
    {
        var people = facts.Select(fact => fact.Actor).Distinct().ToList();
        var actors = facts.ConvertAll(fact => people.IndexOf(fact.Actor));
        var values = facts.ConvertAll(fact => cells.Select(cell => cell.Key.Dimension).Distinct().ToDictionary(dimension => dimension, dimension => ValueOf(fact, dimension)));
        var members = cells.ToDictionary(cell => cell.Key, cell => new SomeFacts(actors, place => IsIn(facts[place], cell.Key) && values[place][cell.Key.Dimension] == cell.Key.Value));
        Assert.All(cells, cell => Assert.Equal(cell.Count.Questions, members[cell.Key].Count));
        return members;
    }

    private static int AssertSafe(HashSet<CellKey> shown, Dictionary<CellKey, SomeFacts> members, int least, int seed)
    {
        foreach (var key in shown)
        {
            AssertNoFew(members[key], least, () => $"seed {seed}: {key} shows");
            foreach (var wider in shown)
            {
                if (wider != key && Holds(wider, key))
                {
                    AssertNoFew(members[wider].Except(members[key]), least, () => $"seed {seed}: {wider} without {key} shows");
                }
            }
        }

        // A total less all its parts that are shown, along each axis and dimension.
        foreach (var line in members.Keys.SelectMany(Lines).Where(line => shown.Contains(line.Total)).GroupBy(line => (line.Total, line.Axis, line.Part.Dimension), line => line.Part))
        {
            var rest = line.Where(shown.Contains).Aggregate(members[line.Key.Total], (left, part) => left.Except(members[part]));
            AssertNoFew(rest, least, () => $"seed {seed}: {line.Key.Total} without its shown parts by {line.Key} shows");
            Assert.True(line.Count(part => !shown.Contains(part)) != 1, $"seed {seed}: {line.Key} shows its one hidden part");
        }

        return shown.Count;
    }

    private static void AssertNoFew(SomeFacts facts, int least, Func<string> what)
    {
        if (facts.People is > 0 and var people && people < least)
        {
            Assert.Fail($"{what()} {people} people");
        }
    }

    private static IEnumerable<(CellKey Total, Axes Axis, CellKey Part)> Lines(CellKey part)
    {
        foreach (var axis in Enum.GetValues<Axes>().Where(axis => axis != Axes.None && part.Narrowed.HasFlag(axis)))
        {
            yield return (part.Without(axis), axis, part);
        }
    }

    private static bool Holds(CellKey wider, CellKey key) =>
        (wider.Scope.Length == 0 || wider.Scope == key.Scope) && (wider.Language is null || wider.Language == key.Language)
        && (wider.Ending is null ? key.Ending is null || Endings.Counted.Contains(key.Ending.Value) : wider.Ending == key.Ending)
        && (wider.Dimension == Dimension.All || (wider.Dimension == key.Dimension && wider.Value == key.Value) || IsAround(wider, key));

    // As it is invented: a document is about one subject, and a subject always lies in one right.
    private static bool IsAround(CellKey wider, CellKey key) => (wider.Dimension, key.Dimension) switch
    {
        (Dimension.Right, Dimension.Item or Dimension.Document) => key.Value != MonthCells.Rest && wider.Value == $"right-{int.Parse(key.Value.Split("item-")[1], CultureInfo.InvariantCulture) % 3}",
        (Dimension.Item, Dimension.Document) => key.Value != MonthCells.Rest && key.Value.EndsWith($"/{wider.Value}", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsIn(SignalFacts fact, CellKey key) =>
        (key.Scope.Length == 0 || (fact.Structure ?? SignalFilter.NoStructure) == key.Scope)
        && (key.Language is null || fact.Language == key.Language)
        && (key.Ending is { } ending ? fact.Ending == ending : Endings.Counted.Contains(fact.Ending));

    private static string ValueOf(SignalFacts fact, Dimension dimension) => dimension switch
    {
        Dimension.All => "",
        Dimension.Channel => fact.Channel.ToString(),
        Dimension.Audience => fact.Audience.Name(),
        Dimension.Right => fact.Right ?? MonthCells.Rest,
        Dimension.Step => fact.Step ?? MonthCells.Rest,
        Dimension.Item => fact.Item ?? MonthCells.Rest,
        Dimension.Document => fact.Document ?? MonthCells.Rest,
        Dimension.Group => fact.Group?.ToString(CultureInfo.InvariantCulture) ?? MonthCells.Rest,
        Dimension.Week => $"{((fact.Date.Day - 1) / 7) + 1}",
        Dimension.Status => fact.Status.ToString(),
        Dimension.Feedback => fact.Feedback switch { 1 => "up", -1 => "down", _ => MonthCells.Rest },
        Dimension.Escalated => Flag(fact.IsEscalated),
        Dimension.Rephrased => Flag(fact.IsRephrased),
        Dimension.Failed => Flag(fact.IsAnswered && fact.HasFailed),
        Dimension.Outdated => Flag(fact.IsAnswered && fact.IsOutdated),
        Dimension.Quoted => Flag(fact.Quotes > 0),
        Dimension.Duration => fact.Milliseconds switch { <= 100 => "100", <= 250 => "250", <= 500 => "500", <= 1000 => "1000", <= 2000 => "2000", _ => "5000" },
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "A dimension has values."),
    };

    private static string Flag(bool isSo) => isSo ? MonthCells.Yes : MonthCells.Rest;

    /// <summary>Some of the questions of a month, and who asked them; those who cannot be told apart may all be one.</summary>
    private sealed class SomeFacts
    {
        private readonly List<int> _actors;
        private readonly bool[] _are;

        public SomeFacts(List<int> actors, Func<int, bool> isIn)
        {
            _actors = actors;
            _are = [.. Enumerable.Range(0, actors.Count).Select(isIn)];
            Count = _are.Count(isOne => isOne);
            People = Enumerable.Range(0, actors.Count).Where(place => _are[place]).Select(place => actors[place]).Distinct().Count();
        }

        public int Count { get; }

        public int People { get; }

        public SomeFacts Except(SomeFacts others) => new(_actors, place => _are[place] && !others._are[place]);
    }
}
