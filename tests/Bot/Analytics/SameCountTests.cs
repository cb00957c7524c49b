using Assistant.Bot.Analytics;
using Assistant.Bot.Data;
using Assistant.Bot.Demo;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Microsoft.Extensions.Options;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>A card, its list and its export say the same number, or say together that it is too small.</summary>
public sealed class SameCountTests
{
    private static readonly DateTimeOffset Until = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly int Filters = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 2000 : 60;

    [Fact]
    public async Task For_random_filters_card_list_and_table_count_the_same_or_all_say_too_few()
    {
        await using var data = await ADatabase.NewAsync();
        var counting = new CellCounting(data.Database, data.Writer, TimeProvider.System);
        await new DemoStore(data.Database, data.Writer, data.Key, new QuestionSignatures(Lexicon.Load([]), data.Key), counting, Options.Create(new SignalOptions()), TimeProvider.System)
            .FillAsync(new DemoSignals(3, Until, days: 100).Ask(2500), CancellationToken.None);
        var random = new Random(20261123);
        var (counted, hidden) = (0, 0);

        for (var i = 0; i < Filters; i++)
        {
            var filter = data.Database.Read(db => RandomFilter(db, random));
            var seen = random.Next(2) == 0 ? Shown.Inside : Shown.Outside;
            var card = data.Database.Read(db => CellSet.Read(db, filter, seen, filter.Dimension)).Count(filter);
            var list = data.Database.Read(db => SignalList.Read(db, filter, seen));

            if (card.IsHidden)
            {
                Assert.Null(list);
                hidden++;
                continue;
            }

            Assert.Equal(card.Questions, list!.Count);
            Assert.Equal(card.Questions, System.Text.Encoding.UTF8.GetString(SignalCsv.Write(list)).Split("\r\n").Length - 2);
            Assert.Equal(filter, SignalFilter.Read(name => Value(filter.ToQuery(), name), filter.From));
            counted += card.Questions > 0 ? 1 : 0;
        }

        Assert.True(counted > Filters / 10 && hidden > 0, $"{counted} counted, {hidden} hidden");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+32", "'+32")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("itsme-activer", "itsme-activer")]
    public void No_cell_of_a_table_is_a_formula(string text, string cell) => Assert.Equal(cell, SignalCsv.Cell(text));

    private static SignalFilter RandomFilter(DbStatements db, Random random)
    {
        var from = new Month(2026, 8 + random.Next(4));
        var to = from.Plus(random.Next(0, 12 - from.Number));
        var dimensions = Enum.GetValues<Dimension>();
        var scope = random.Next(3) switch { 0 => "ville-de-bruxelles", 1 => "cpas-exemple", _ => "" };
        var cell = CellTable.Read(db, scope, dimensions[random.Next(dimensions.Length)], from, to) is { Count: > 0 } cells ? cells[random.Next(cells.Count)].Cell.Key : CellKey.Everything with { Scope = scope };
        return new SignalFilter(from, to) { Scope = cell.Scope, Dimension = cell.Dimension, Value = cell.Value, Language = cell.Language, Ending = cell.Ending };
    }

    private static string? Value(string query, string name) =>
        query.Split('&').Select(part => part.Split('=')).Where(part => part[0] == name).Select(part => Uri.UnescapeDataString(part[1])).FirstOrDefault();
}
