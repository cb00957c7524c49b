using Assistant.Bot.Data;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Signals;

/// <summary>What coordinators decide about groups of questions. Decisions are kept in order, and what is merged is worked out from all of them, so that each can be taken back.</summary>
internal static class GroupDecisions
{
    /// <summary>The decisions, oldest first.</summary>
    public static List<GroupDecision> Read(DbStatements db) => db.All(
        "SELECT kind, question_group, other FROM group_decisions ORDER BY id", row => new GroupDecision((GroupDecisionKind)row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)));

    /// <summary>Keeps a decision and works out what is merged.</summary>
    public static void Decide(DbStatements db, GroupDecision decision, long now)
    {
        db.Execute(
            "INSERT INTO group_decisions (kind, question_group, other, decided_at) VALUES (@p1, @p2, @p3, @p4)", (long)decision.Kind, decision.Group, decision.Other, now);
        Apply(db);
    }

    /// <summary>Works out from the decisions what is merged; nothing changes when it was right before.</summary>
    public static void Apply(DbStatements db)
    {
        var merged = Merged(Read(db));
        foreach (var (group, into) in db.All(
            "SELECT id, merged_into FROM question_groups", row => (Id: row.GetInt64(0), Into: row.IsDBNull(1) ? (long?)null : row.GetInt64(1))))
        {
            var wanted = merged.TryGetValue(group, out var found) ? (long?)found : null;
            if (wanted != into)
            {
                db.Execute("UPDATE question_groups SET merged_into = @p2 WHERE id = @p1", group, wanted);
            }
        }
    }

    /// <summary>Which group each merged one has become part of. A pure function.</summary>
    public static Dictionary<long, long> Merged(IEnumerable<GroupDecision> decisions)
    {
        var into = new Dictionary<long, long>();
        foreach (var (kind, group, other) in decisions)
        {
            switch (kind)
            {
                case GroupDecisionKind.Merge when Root(into, group) is var from && Root(into, other) is var root && from != root:
                    into[from] = root;
                    break;
                case GroupDecisionKind.Separate:
                    into.Remove(group);
                    break;
            }
        }

        return into.Keys.ToDictionary(group => group, group => Root(into, group));
    }

    /// <summary>Takes signals out of a group into a new one.</summary>
    /// <param name="db">The connection.</param>
    /// <param name="group">The group.</param>
    /// <param name="signals">Some of its signals; the first one with a text comes to stand for the new group.</param>
    /// <param name="key">Opens and seals texts.</param>
    /// <param name="now">When.</param>
    /// <returns>The new group; null when none of the signals belongs to the group and still has its text.</returns>
    public static long? Split(DbStatements db, long group, IReadOnlyCollection<long> signals, DataKey key, long now)
    {
        var standing = signals.SelectMany(signal => db.All(
            """
            SELECT id, language, day, reference, text, signature FROM signals JOIN (SELECT signal, text, signature FROM signal_texts WHERE signature IS NOT NULL) AS texts ON signal = id
            WHERE id = @p1 AND question_group = @p2
            """,
            row => (Language: row.IsDBNull(1) ? (Language?)null : (Language)row.GetInt64(1), Day: row.GetInt64(2), Text: key.Open((byte[])row[4], SignalLog.OwnerOf(row.GetInt64(3), key)), Signature: QuestionSignatures.FromBytes((byte[])row[5])),
            signal, group)).FirstOrDefault();
        if (standing.Text is null)
        {
            return null;
        }

        var id = QuestionGroups.Found(db, standing.Signature, standing.Language, key.Seal(standing.Text, QuestionGroups.OwnerOfLabels(key)), standing.Day, group);
        var moved = signals.Sum(signal => db.Execute("UPDATE signals SET question_group = @p3 WHERE id = @p1 AND question_group = @p2", signal, group, id));
        db.Execute("UPDATE question_groups SET questions = @p2 WHERE id = @p1", id, (long)moved);
        db.Execute("UPDATE question_groups SET questions = questions - @p2 WHERE id = @p1", group, (long)moved);
        Decide(db, new GroupDecision(GroupDecisionKind.Split, group, id), now);
        return id;
    }

    private static long Root(Dictionary<long, long> into, long group)
    {
        while (into.TryGetValue(group, out var next))
        {
            group = next;
        }

        return group;
    }
}

/// <summary>One decision.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="Group">The group that it is about.</param>
/// <param name="Other">The other group.</param>
internal readonly record struct GroupDecision(GroupDecisionKind Kind, long Group, long Other);

/// <summary>What can be decided. The numbers are stored and never change.</summary>
internal enum GroupDecisionKind
{
    /// <summary>The group asks the same as the other, and becomes part of it.</summary>
    Merge = 1,

    /// <summary>The group is no part of the other any more.</summary>
    Separate = 2,

    /// <summary>The other was taken out of the group.</summary>
    Split = 3,

    /// <summary>The two ask different things, and are not suggested again.</summary>
    Different = 4,
}
