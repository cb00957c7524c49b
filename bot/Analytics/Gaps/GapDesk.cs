using System.Globalization;
using System.Text;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Analytics.Gaps;

/// <summary>Reads the open gaps, their questions, and what became of those that were answered. Whoever asks for texts is in the access log before the first is opened.</summary>
internal sealed class GapDesk(Database database, GroupCommit writer, DataKey key, DeskJournal journal, IOptions<SignalOptions> options, TimeProvider clock)
{
    private const int Days = 28;
    private const int WeekDays = 7;
    private const long OneInTen = 10;
    private const int TitledBy = 12;

    private long Today => BrusselsTime.DayOf(clock.GetUtcNow());

    /// <summary>The open gaps of a person's scope, heaviest first, the older one first among equals.</summary>
    public async Task<GapList> OpenAsync(DeskPerson person, int most)
    {
        var scope = ScopeOf(person);
        var (counts, firstDays, total, answers) = database.Read(db =>
            (GapTable.Counts(db, Today - Days, scope), GapTable.FirstDays(db), GapTable.Total(db, Today - Days, scope), CuratedTable.All(db)));
        var answered = answers.Where(answer => answer.State == CuratedState.Published).Select(answer => answer.Group).OfType<long>().ToHashSet();
        var drafts = answers.Where(answer => answer.Group is not null && answer.State is not (CuratedState.Published or CuratedState.Retired))
            .GroupBy(answer => answer.Group!.Value).ToDictionary(same => same.Key, same => same.First().Id);
        var open = counts.GroupBy(count => count.Group)
            .Where(same => !answered.Contains(same.Key))
            .Select(same => Describe(same.Key, [.. same], firstDays))
            .Where(gap => gap.Unanswered >= OpenGap.Least)
            .OrderByDescending(gap => gap.Unanswered).ThenBy(gap => gap.FirstDay)
            .ToList();
        var shown = open.Take(most).ToList();
        await journal.SawAsync(person, "to do", "titles", shown.Count);
        var titled = shown.ConvertAll(gap => gap with { Title = TitleOf(gap.Group, scope), Answer = drafts.TryGetValue(gap.Group, out var draft) ? draft : null });
        return new GapList(titled, open.Count, open.Sum(gap => gap.Unanswered), total, MedianDaysToAnswer(answers, firstDays));
    }

    /// <summary>The groups that so many people asked lately that they may leave the house.</summary>
    public IReadOnlySet<long> Shareable(DeskPerson person) => database.Read(db => GapTable.Shareable(db, Today - Days, ScopeOf(person), CellCounting.LeastOutside));

    /// <summary>The stored questions of a gap, latest first.</summary>
    public async Task<IReadOnlyList<StoredQuestion>> QuestionsAsync(DeskPerson person, long group, int most)
    {
        var scope = ScopeOf(person);
        var texts = database.Read(db => GapTable.Texts(db, group, scope, most));
        await journal.SawAsync(person, "gap", string.Create(CultureInfo.InvariantCulture, $"group {group}"), texts.Count);
        return Open(texts);
    }

    /// <summary>Pairs of gaps that may ask the same, most alike first.</summary>
    public IReadOnlyList<SuggestedMerge> Suggest(DeskPerson person, int most)
    {
        var scope = ScopeOf(person);
        return
        [
            .. database.Read(db => QuestionGroups.Suggest(db, Today - Days)).Take(most)
                .Select(pair => new SuggestedMerge(pair.One, pair.Other, TitleOf(pair.One, scope) ?? "", TitleOf(pair.Other, scope) ?? ""))
                .Where(pair => pair is { OneTitle.Length: > 0, OtherTitle.Length: > 0 }),
        ];
    }

    /// <summary>Keeps what somebody has decided about two gaps.</summary>
    /// <param name="person">Who.</param>
    /// <param name="same">The two, as <c>1-2</c>, when they ask the same.</param>
    /// <param name="different">The two, when they do not.</param>
    /// <returns>Whether anything was decided.</returns>
    public async Task<bool> DecideAsync(DeskPerson person, string? same, string? different)
    {
        var kind = string.IsNullOrEmpty(same) ? GroupDecisionKind.Different : GroupDecisionKind.Merge;
        if ((string.IsNullOrEmpty(same) ? different : same)?.Split('-') is not [var one, var other]
            || !long.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var first) || !long.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var second))
        {
            return false;
        }

        return await writer.WriteAsync(db =>
        {
            journal.Note(db, person, kind.ToString(), $"groups {first} and {second}");
            GroupDecisions.Decide(db, new GroupDecision(kind, second, first), clock.GetUtcNow().ToUnixTimeMilliseconds());
            return true;
        });
    }

    /// <summary>Takes questions out of a group into one of their own.</summary>
    /// <returns>How many groups were made: one for each that was merged into the group, and is touched.</returns>
    public Task<int> SplitAsync(DeskPerson person, long group, IReadOnlyCollection<long> signals)
    {
        var (scope, now) = (ScopeOf(person), clock.GetUtcNow().ToUnixTimeMilliseconds());
        return writer.WriteAsync(db =>
        {
            journal.Note(db, person, nameof(GroupDecisionKind.Split), string.Create(CultureInfo.InvariantCulture, $"group {group}"));
            return GapTable.Members(db, group).Count(member =>
                signals.Where(signal => GapTable.IsIn(db, signal, member, scope)).ToList() is { Count: > 0 } own && GroupDecisions.Split(db, member, own, key, now) is not null);
        });
    }

    /// <summary>The latest questions that were answered, for a replay.</summary>
    public async Task<IReadOnlyList<StoredQuestion>> AnsweredAsync(DeskPerson person, int most)
    {
        var scope = ScopeOf(person);
        var texts = database.Read(db => GapTable.Answered(db, scope, most));
        await journal.SawAsync(person, "replay", "answered questions", texts.Count);
        return Open(texts);
    }

    /// <summary>The latest questions that were given a curated answer, for a replay of it.</summary>
    public async Task<IReadOnlyList<StoredQuestion>> GivenAsync(DeskPerson person, long answer, int most)
    {
        var scope = ScopeOf(person);
        var texts = database.Read(db => GapTable.GivenTexts(db, answer, scope, most));
        await journal.SawAsync(person, "replay", string.Create(CultureInfo.InvariantCulture, $"answer {answer}"), texts.Count);
        return Open(texts);
    }

    /// <summary>The latest questions that found no answer, for a replay.</summary>
    public async Task<IReadOnlyList<StoredQuestion>> UnansweredAsync(DeskPerson person, int most)
    {
        var scope = ScopeOf(person);
        var texts = database.Read(db => GapTable.Unanswered(db, scope, most));
        await journal.SawAsync(person, "replay", "unanswered questions", texts.Count);
        return Open(texts);
    }

    /// <summary>What became of the gaps that were answered, latest published first.</summary>
    public IReadOnlyList<GapOutcome> Outcomes() => database.Read(db => CuratedTable.All(db)
        .Where(answer => answer is { Group: not null, PublishedAt: not null, State: CuratedState.Published })
        .OrderByDescending(answer => answer.PublishedAt)
        .Select(answer => Outcome(db, answer)).ToList());

    private GapOutcome Outcome(DbStatements db, CuratedRecord answer)
    {
        var (group, published) = (answer.Group ?? 0, BrusselsTime.DayOf(answer.PublishedAt ?? default));
        var before = GapTable.CountIn(db, group, published - Days + 1, published);
        var (after, given) = Since(published + 1, published + Days);
        var verdict = Verdict(Today - published, after, given);
        if (verdict == GapVerdict.Closed && Today > published + (2 * Days) && Since(Today - Days, Today) is var (late, lately) && late * OneInTen > late + lately)
        {
            verdict = GapVerdict.Reopened;
        }

        return new GapOutcome(answer.Id, answer.Content.Title, published, before, after, given, verdict);

        (long Unanswered, long Given) Since(long from, long to) => (GapTable.CountIn(db, group, from, to), GapTable.GivenIn(db, answer.Id, from, to));
    }

    /// <summary>What the counts of the 28 days after publication say.</summary>
    internal static GapVerdict Verdict(long daysSince, long unanswered, long given) =>
        daysSince < Days ? GapVerdict.TooEarly
        : unanswered + given == 0 ? GapVerdict.NotAsked
        : unanswered * OneInTen <= unanswered + given ? GapVerdict.Closed
        : GapVerdict.Unchanged;

    private SignalScope ScopeOf(DeskPerson person) => SignalScope.Of(person.ScopesFor(DeskPolicy.Questions), options.Value.StaffStructure);

    // What is asked most in the same words, the latest among equals: one mistyped question must not stand for all.
    private string? TitleOf(long group, SignalScope scope) =>
        Texts(group, scope, TitledBy).GroupBy(question => question.Text, StringComparer.OrdinalIgnoreCase).OrderByDescending(same => same.Count()).FirstOrDefault()?.First().Text;

    private OpenGap Describe(long group, List<GapCount> counts, Dictionary<long, long> firstDays) => new(
        group,
        counts.Sum(count => count.Count),
        [.. counts.Where(count => count.Language is not null).GroupBy(count => (Language)count.Language!.Value).Select(same => (same.Key, same.Sum(count => count.Count))).OrderByDescending(pair => pair.Item2)],
        [.. Enumerable.Range(0, Days / WeekDays).Select(week => counts.Where(count => (count.Day - (Today - Days) - 1) / WeekDays == week).Sum(count => count.Count))],
        firstDays.GetValueOrDefault(group, Today));

    private List<StoredQuestion> Texts(long group, SignalScope scope, int most) => Open(database.Read(db => GapTable.Texts(db, group, scope, most)));

    private List<StoredQuestion> Open(List<SealedQuestion> boxes) =>
    [
        .. boxes.Select(box => (Box: box, Plain: key.Open(box.Text, SignalLog.OwnerOf(box.Reference, key)))).Where(pair => pair.Plain is not null)
            .Select(pair => new StoredQuestion(Encoding.UTF8.GetString(pair.Plain!), (Language?)pair.Box.Language, pair.Box.Day, pair.Box.Audience, pair.Box.Id)),
    ];

    private static long? MedianDaysToAnswer(List<CuratedRecord> answers, Dictionary<long, long> firstDays)
    {
        var days = answers.Where(answer => answer is { PublishedAt: not null, Group: not null } && firstDays.ContainsKey(answer.Group.Value))
            .Select(answer => BrusselsTime.DayOf(answer.PublishedAt ?? default) - firstDays[answer.Group ?? 0]).Order().ToList();
        return days.Count == 0 ? null : days[days.Count / 2];
    }
}

/// <summary>Two gaps that may ask the same.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="OneTitle">A question of the one.</param>
/// <param name="OtherTitle">A question of the other.</param>
internal sealed record SuggestedMerge(long One, long Other, string OneTitle, string OtherTitle);

/// <summary>The open gaps, and what they weigh.</summary>
/// <param name="Gaps">The heaviest.</param>
/// <param name="Count">How many are open.</param>
/// <param name="Unanswered">The unanswered questions of all open gaps, in 28 days.</param>
/// <param name="Total">All unanswered questions, in 28 days.</param>
/// <param name="MedianDays">The median of days from the first question of a gap to the publication of its answer; null when none was published.</param>
internal sealed record GapList(IReadOnlyList<OpenGap> Gaps, int Count, long Unanswered, long Total, long? MedianDays);
