using System.Text;
using System.Text.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Gaps;
using Assistant.Bot.Data;
using Assistant.Bot.Replies;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Analytics.Reviews;

/// <summary>Draws the weekly sample of answers, shows them one by one, and keeps what reviewers think of them.</summary>
internal sealed class ReviewDesk(
    Database database, GroupCommit writer, DataKey key, DeskJournal journal, QuestionAnswerer answerer, ReplyBuilder replies, SnapshotSwitch snapshots, IOptions<SignalOptions> options, TimeProvider clock)
{
    private const int Days = 7;
    private const int MostRead = 2000;

    private long ThisWeek => GapDays.Week(BrusselsTime.DayOf(clock.GetUtcNow())).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    private KeyedHash Owner => key.Hash("review");

    /// <summary>How far this week's sample is, drawing it if nobody has.</summary>
    public async Task<ReviewProgress> ProgressAsync(DeskPerson person, CancellationToken cancellationToken)
    {
        if (Count("week = @p1", ThisWeek) == 0)
        {
            await DrawAsync(person, cancellationToken);
        }

        return ThisWeekSoFar();
    }

    /// <summary>How far this week's sample is; nothing is drawn for it.</summary>
    public ReviewProgress ThisWeekSoFar() => new(Count("week = @p1 AND judged_at IS NOT NULL", ThisWeek), Count("week = @p1", ThisWeek));

    /// <summary>The documents that reviewers have said are wrong, unclear or out of date, and in how many answers; the most often named first.</summary>
    public IReadOnlyList<(string Title, int Answers)> Issues(long fromDay, long toDay) =>
    [
        .. database.Read(db => db.All("SELECT verdict, answer FROM reviews WHERE judged_at IS NOT NULL AND answer IS NOT NULL AND week BETWEEN @p1 AND @p2", row => (Verdict: row.GetString(0), Answer: (byte[])row[1]), fromDay, toDay))
            .Where(row => ReviewVerdict.Read(row.Verdict) is { IsContentIssue: true })
            .Select(row => key.Open(row.Answer, Owner) is { } plain ? JsonSerializer.Deserialize(plain, AnswerCardJson.Default.AnswerCard) : null).OfType<AnswerCard>()
            .SelectMany(card => card.Quotes.Concat(card.Parts.SelectMany(part => part.Quotes)).Select(quote => quote.Title).Distinct(StringComparer.Ordinal))
            .GroupBy(title => title, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => (same.Key, same.Count())),
    ];

    /// <summary>The next answer to judge; null when all of this week are.</summary>
    public async Task<ReviewItem?> NextAsync(DeskPerson person)
    {
        var found = database.Read(db => db.All(
            "SELECT id, language, question, answer FROM reviews WHERE week = @p1 AND judged_at IS NULL AND question IS NOT NULL ORDER BY id LIMIT 1",
            row => (Id: row.GetInt64(0), Language: row.GetString(1), Question: (byte[])row[2], Answer: (byte[])row[3]), ThisWeek));
        if (found is not [var item] || key.Open(item.Question, Owner) is not { } question || key.Open(item.Answer, Owner) is not { } answer)
        {
            return null;
        }

        await journal.SawAsync(person, "review", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"sample {item.Id}"), 1);
        return JsonSerializer.Deserialize(answer, AnswerCardJson.Default.AnswerCard) is { } card
            ? new ReviewItem(item.Id, LanguageCodes.Parse(item.Language), Encoding.UTF8.GetString(question), card)
            : null;
    }

    /// <summary>Keeps a verdict; the first one counts.</summary>
    public Task<bool> JudgeAsync(DeskPerson person, long id, ReviewVerdict verdict) => writer.WriteAsync(db =>
    {
        journal.Note(db, person, "judge", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"sample {id}"));
        return db.Execute(
            "UPDATE reviews SET verdict = @p2, score = @p3, is_right = @p4, reviewer = @p5, judged_at = @p6 WHERE id = @p1 AND judged_at IS NULL",
            id, verdict.ToJson(), (long)verdict.Score, verdict.IsRight ? 1L : 0L, journal.Hash(person).ToBytes(), clock.GetUtcNow().ToUnixTimeMilliseconds()) > 0;
    });

    /// <summary>How accurate answers were that were drawn in a stretch of weeks, by language code; the empty code is all.</summary>
    public IReadOnlyDictionary<string, Share> Accuracy(long fromDay, long toDay)
    {
        var rows = database.Read(db => db.All(
            "SELECT language, COUNT(*), SUM(is_right) FROM reviews WHERE judged_at IS NOT NULL AND week BETWEEN @p1 AND @p2 GROUP BY language",
            row => (Language: row.GetString(0), Of: row.GetInt64(1), Right: Convert.ToInt64(row[2], System.Globalization.CultureInfo.InvariantCulture)), fromDay, toDay));
        return rows.Append((Language: "", Of: rows.Sum(row => row.Of), Right: rows.Sum(row => row.Right)))
            .Where(row => row.Of > 0).ToDictionary(row => row.Language, row => new Share(row.Right, row.Of, 0), StringComparer.Ordinal);
    }

    // Only answers of the snapshot that serves: what it gives now is what the asker saw.
    private async Task DrawAsync(DeskPerson person, CancellationToken cancellationToken)
    {
        if (await snapshots.CurrentAsync(cancellationToken) is not { } serving)
        {
            return;
        }

        var scope = SignalScope.Of(person.ScopesFor(DeskPolicy.Questions), options.Value.StaffStructure);
        var week = ThisWeek;
        var all = database.Read(db => db.All(
            $"""
            SELECT s.reference, t.text, s.language, s.day, s.audience, s.id FROM signal_texts t JOIN signals s ON s.id = t.signal
            WHERE s.day BETWEEN @p1 AND @p3 AND s.status IN (0, 1, 2) AND s.is_test = 0 AND s.snapshot = @p4 AND {scope.Sql} ORDER BY s.id DESC LIMIT @p5
            """,
            SealedQuestion.Read, week - Days, scope.Name, week + Days, serving.Id.Value, (long)MostRead));
        var drawn = ReviewSample.Draw(all, box => box.Language ?? -1, Random.Shared);
        await journal.SawAsync(person, "review", "draw", drawn.Count);
        foreach (var box in drawn)
        {
            if (key.Open(box.Text, SignalLog.OwnerOf(box.Reference, key)) is { } plain)
            {
                await KeepAsync(week, scope, Encoding.UTF8.GetString(plain), (Language?)box.Language, (Audience)box.Audience, cancellationToken);
            }
        }
    }

    private async Task KeepAsync(long week, SignalScope scope, string text, Language? language, Audience audience, CancellationToken cancellationToken)
    {
        var answer = await answerer.AnswerAsync(new Question(text, audience, language, Previous: null), cancellationToken);
        if (answer.Quotes.Count == 0 || AnswerCard.In(replies.Build(answer, language?.Code())) is not { } card)
        {
            return;
        }

        var (question, shown) = (key.Seal(Encoding.UTF8.GetBytes(text), Owner), key.Seal(JsonSerializer.SerializeToUtf8Bytes(card, AnswerCardJson.Default.AnswerCard), Owner));
        await writer.WriteAsync(db => db.Execute(
            "INSERT INTO reviews (week, language, scope, question, answer) VALUES (@p1, @p2, @p3, @p4, @p5)", week, language?.Code() ?? "", scope.Name ?? "", question, shown));
    }

    private long Count(string condition, long week) => database.Read(db => db.Number($"SELECT COUNT(*) FROM reviews WHERE {condition}", week)) ?? 0;
}

/// <summary>How far the sample of a week is.</summary>
/// <param name="Judged">How many answers have been judged.</param>
/// <param name="Drawn">How many were drawn.</param>
internal sealed record ReviewProgress(long Judged, long Drawn);

/// <summary>One answer to judge, as the asker saw it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Language">The language of the question; null when it could not be told.</param>
/// <param name="Question">The redacted question.</param>
/// <param name="Card">The answer.</param>
internal sealed record ReviewItem(long Id, Language? Language, string Question, AnswerCard Card)
{
    /// <summary>The sentences to judge: what a coordinator wrote, or each quote.</summary>
    public IReadOnlyList<(string Text, Language Language)> Sentences => Card.Curated is { } curated
        ? [.. curated.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (line, curated.Language))]
        : [.. Quotes.SelectMany(quote => quote.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (line, quote.Language)))];

    private IEnumerable<CitedPassage> Quotes => Card.Parts.Count > 0 ? Card.Parts.SelectMany(part => part.Quotes) : Card.Quotes;
}
