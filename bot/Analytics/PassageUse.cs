using Assistant.Bot.Data;
using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics;

/// <summary>How often a passage was the first to answer, in one month or over several.</summary>
/// <param name="Passage">The passage's id.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Actors">Those who asked them in one month; whoever cannot be told apart counts as one.</param>
internal sealed record PassageUse(string Passage, long Questions, long Actors)
{
    /// <summary>Counts a month. A pure function: the same facts give the same uses.</summary>
    public static IReadOnlyList<PassageUse> Of(IReadOnlyCollection<SignalFacts> facts) =>
    [
        .. facts.Where(fact => fact is { Passage: not null, IsAnswered: true }).GroupBy(fact => fact.Passage!, StringComparer.Ordinal)
            .Select(same => new PassageUse(same.Key, same.Count(), same.Select(fact => fact.Actor).Distinct().Count())),
    ];

    /// <summary>Puts a month's uses in the place of those that were counted before.</summary>
    public static void Replace(DbStatements db, Month month, IReadOnlyCollection<PassageUse> uses)
    {
        var before = Read(db, month, month).ToDictionary(use => use.Passage, StringComparer.Ordinal);
        foreach (var gone in before.Keys.Except(uses.Select(use => use.Passage), StringComparer.Ordinal))
        {
            db.Execute("DELETE FROM passage_uses WHERE month = @p1 AND passage = @p2", month.Key, gone);
        }

        foreach (var use in uses.Where(use => !before.TryGetValue(use.Passage, out var same) || same != use))
        {
            db.Execute(
                """
                INSERT INTO passage_uses (month, passage, questions, actors) VALUES (@p1, @p2, @p3, @p4)
                ON CONFLICT (month, passage) DO UPDATE SET questions = excluded.questions, actors = excluded.actors
                """,
                month.Key, use.Passage, use.Questions, use.Actors);
        }
    }

    /// <summary>The uses of each month, in any order.</summary>
    public static List<PassageUse> Read(DbStatements db, Month from, Month to) => db.All(
        "SELECT passage, questions, actors FROM passage_uses WHERE month BETWEEN @p1 AND @p2", row => new PassageUse(row.GetString(0), row.GetInt64(1), row.GetInt64(2)), from.Key, to.Key);
}
