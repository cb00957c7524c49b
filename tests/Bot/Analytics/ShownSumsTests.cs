using Assistant.Bot.Analytics;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>Elimination that works out what it is asked for says the same as one that is written down straight.</summary>
public sealed class ShownSumsTests
{
    private const int Systems = 200;

    [Fact]
    public void A_sum_is_worked_out_where_it_follows_and_only_there()
    {
        var followed = 0;
        foreach (var (random, sums, shown, straight) in RandomSystems())
        {
            for (var i = 0; i < 20; i++)
            {
                var asked = ASum(random, straight.Unknowns);

                var made = shown.MadeOf(asked);

                Assert.Equal(Follows(straight, asked), made is not null);
                Assert.True(made is null || Follows(Straight([.. made.Select(source => sums[source])], straight.Unknowns), asked), "It does not follow from what it is said to be made of.");
                followed += made is null ? 0 : 1;
            }
        }

        Assert.InRange(followed, Systems, (Systems * 20) - Systems);
    }

    [Fact]
    public void A_sum_is_made_of_what_was_learnt_first()
    {
        foreach (var (_, sums, shown, straight) in RandomSystems())
        {
            var first = sums.Where((sum, source) => !Follows(Straight(sums[..source], straight.Unknowns), sum)).Select(sum => sums.IndexOf(sum)).ToList();

            Assert.Equal(first, shown.Sources);
            Assert.All(sums, sum => Assert.Subset(first.ToHashSet(), shown.MadeOf(sum)!.ToHashSet()));
            Assert.All(first, source => Assert.Equal([source], shown.MadeOf(sums[source])!));
        }
    }

    [Fact]
    public void Sums_without_the_first_numbers_are_those_of_plain_elimination()
    {
        foreach (var (random, _, shown, straight) in RandomSystems())
        {
            var before = random.Next(straight.Unknowns);

            var found = shown.Behind(before);

            Assert.Equal(straight.Sums.Rows.Where(row => row.Key >= before).Reverse().Select(row => row.Value), found.Select(sum => RowOf(sum, straight.Unknowns)));
        }
    }

    private static IEnumerable<(Random Random, List<SumTerms> Sums, ShownSums Shown, (KnownSums Sums, int Unknowns) Straight)> RandomSystems()
    {
        for (var seed = 0; seed < Systems; seed++)
        {
            var random = new Random(seed);
            var unknowns = random.Next(2, 16);
            var sums = Enumerable.Range(0, random.Next(1, unknowns)).Select(_ => ASum(random, unknowns)).ToList();
            sums.Insert(random.Next(sums.Count + 1), ASum(random, unknowns));
            var shown = new ShownSums(unknowns);
            for (var i = 0; i < sums.Count; i++)
            {
                shown.Learn(i, sums[i]);
            }

            yield return (random, sums, shown, Straight(sums, unknowns));
        }
    }

    // Of few numbers, so that some follow from others; now and then one is taken off, or counts twice.
    private static SumTerms ASum(Random random, int unknowns)
    {
        var row = new long[unknowns];
        row[random.Next(unknowns)] = 1;
        for (var i = random.Next(4); i > 0; i--)
        {
            row[random.Next(unknowns)] = random.Next(8) switch { 0 => ModuloPrime.Prime - 1, 1 => 2, _ => 1 };
        }

        return SumTerms.Of(row, 1);
    }

    private static (KnownSums Sums, int Unknowns) Straight(List<SumTerms> sums, int unknowns)
    {
        var straight = new KnownSums(unknowns);
        sums.ForEach(sum => straight.Learn(RowOf(sum, unknowns)));
        return (straight, unknowns);
    }

    // Nothing new is learnt from it.
    private static bool Follows((KnownSums Sums, int Unknowns) straight, SumTerms sum)
    {
        var row = RowOf(sum, straight.Unknowns);
        foreach (var (first, known) in straight.Sums.Rows)
        {
            var times = row[first];
            row = [.. row.Zip(known, (own, other) => (own + ((KnownSums.Prime - times) * other)) % KnownSums.Prime)];
        }

        return Array.TrueForAll(row, number => number == 0);
    }

    private static long[] RowOf(SumTerms sum, int unknowns)
    {
        var row = new long[unknowns];
        sum.AddTo(row, 1);
        return row;
    }
}
