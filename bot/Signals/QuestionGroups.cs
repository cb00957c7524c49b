using System.Text;
using Assistant.Bot.Data;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Signals;

/// <summary>
/// Puts unanswered questions that ask the same into groups, as they come: a question joins the group whose standing question is most alike, or founds one. A group's id and
/// standing question never change, so that figures do not move by themselves (MinHash with fixed representatives).
/// </summary>
internal static class QuestionGroups
{
    /// <summary>How alike a question must be to join a group by itself.</summary>
    public const double Alike = 0.45;

    /// <summary>How alike two groups must be to be suggested as one.</summary>
    public const double Suggested = 0.25;

    /// <summary>The questions from which a group is one.</summary>
    public const int FewestQuestions = 2;

    private const int MostGroupsCompared = 400;

    /// <summary>To whom labels are sealed.</summary>
    public static KeyedHash OwnerOfLabels(DataKey key) => key.Hash("question groups");

    /// <summary>The label of a group, opened.</summary>
    /// <returns>Null when it is erased or cannot be opened.</returns>
    public static string? OpenLabel(byte[]? label, DataKey key) => label is { } box && key.Open(box, OwnerOfLabels(key)) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The group of a question.</summary>
    /// <param name="db">The connection.</param>
    /// <param name="signature">What the question's words look like.</param>
    /// <param name="language">Its language.</param>
    /// <param name="label">The question, sealed, in case it founds a group.</param>
    /// <param name="day">The day in Brussels.</param>
    public static long Join(DbStatements db, uint[] signature, Language? language, byte[] label, long day)
    {
        var bands = QuestionSignatures.Bands(signature);
        var closest = Near(db, bands).Select(group => (group.Id, Likeness: QuestionSignatures.Similarity(group.Signature, signature)))
            .Where(group => group.Likeness >= Alike).OrderByDescending(group => group.Likeness).ThenBy(group => group.Id).Select(group => (long?)group.Id).FirstOrDefault();
        if (closest is { } joined)
        {
            db.Execute("UPDATE question_groups SET questions = questions + 1, last_day = @p2 WHERE id = @p1", joined, day);
            return joined;
        }

        return Found(db, signature, language, label, day, splitFrom: null);
    }

    /// <summary>Makes a group.</summary>
    public static long Found(DbStatements db, uint[] signature, Language? language, byte[]? label, long day, long? splitFrom)
    {
        var id = db.Number(
            "INSERT INTO question_groups (language, signature, label, questions, first_day, last_day, split_from) VALUES (@p1, @p2, @p3, 1, @p4, @p4, @p5) RETURNING id",
            (long?)language, QuestionSignatures.ToBytes(signature), label, day, splitFrom)!.Value;
        foreach (var band in QuestionSignatures.Bands(signature).Distinct())
        {
            db.Execute("INSERT INTO question_bands (band, question_group) VALUES (@p1, @p2)", band, id);
        }

        return id;
    }

    /// <summary>Pairs of groups that may ask the same, most alike first, without those that a coordinator has decided about.</summary>
    /// <param name="db">The connection.</param>
    /// <param name="sinceDay">Only groups with a question since that day.</param>
    public static IReadOnlyList<(long One, long Other, double Likeness)> Suggest(DbStatements db, long sinceDay)
    {
        var groups = db.All(
            "SELECT id, signature FROM question_groups WHERE last_day >= @p1 AND questions >= 2 AND merged_into IS NULL ORDER BY questions DESC, id LIMIT 400",
            row => new Standing(row.GetInt64(0), QuestionSignatures.FromBytes((byte[])row[1])), sinceDay);
        var decided = GroupDecisions.Read(db).Select(decision => (Math.Min(decision.Group, decision.Other), Math.Max(decision.Group, decision.Other))).ToHashSet();
        return
        [
            .. from one in groups.Take(MostGroupsCompared)
               from other in groups
               where one.Id < other.Id && !decided.Contains((one.Id, other.Id))
               let likeness = QuestionSignatures.Similarity(one.Signature, other.Signature)
               where likeness >= Suggested
               orderby likeness descending, one.Id, other.Id
               select (one.Id, other.Id, likeness),
        ];
    }

    private static List<Standing> Near(DbStatements db, long[] bands) => db.All(
        """
        SELECT id, signature FROM question_groups WHERE id IN (SELECT question_group FROM question_bands
            WHERE band IN (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16))
        """,
        row => new Standing(row.GetInt64(0), QuestionSignatures.FromBytes((byte[])row[1])), [.. bands.Select(band => (object?)band)]);

    private sealed record Standing(long Id, uint[] Signature);
}
