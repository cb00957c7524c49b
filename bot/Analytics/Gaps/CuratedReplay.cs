using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Data;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Curated;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Bot.Analytics.Gaps;

/// <summary>Tries an answer before it is published: on the stored questions of its gap, on questions that look like its wordings, and on what is answered already.</summary>
internal sealed class CuratedReplay(Database database, CuratedShelf shelf, SnapshotSwitch snapshots, LanguageDetector languages, QuestionAnswerer answerer, GapDesk gaps, TimeProvider clock)
{
    private const int MostOfGap = 200;
    private const int MostAnswered = 200;
    private const int WordingsTried = 6;
    private const int MostCompared = 20;

    /// <summary>Tries an answer, among all that are published.</summary>
    /// <returns>What it would do; null when no snapshot serves, or a passage of the answer does not hold.</returns>
    public async Task<ReplayResult?> TryAsync(DeskPerson person, CuratedRecord record, CancellationToken cancellationToken)
    {
        if (await snapshots.CurrentAsync(cancellationToken) is not { } serving)
        {
            return null;
        }

        var others = database.Read(CuratedTable.Published).Where(other => other.Id != record.Id).Select(other => other.ToAnswer());
        var draft = record.ToAnswer();
        var trial = await shelf.TryAsync([.. others, draft], serving, cancellationToken);
        if (trial.Suspended.Contains(draft.Id, StringComparer.Ordinal))
        {
            return null;
        }

        var ofGap = record.Group is { } group ? await gaps.QuestionsAsync(person, group, MostOfGap) : [];
        var answered = (await gaps.AnsweredAsync(person, MostAnswered)).ToList();
        var given = await gaps.GivenAsync(person, record.Id, MostOfGap);
        var had = given.Select(question => question.Id).ToHashSet();
        answered.RemoveAll(question => had.Contains(question.Id));
        var lookAlikes = record.Content.Wordings.Take(WordingsTried)
            .SelectMany(wording => LookAlikes.Of(wording.Text, LanguageCodes.Parse(wording.Language) ?? Language.French).Select(like => (Like: like, Language: LanguageCodes.Parse(wording.Language))))
            .DistinctBy(pair => pair.Like.Text, StringComparer.Ordinal).ToList();
        return new ReplayResult(
            [.. Apart(ofGap).Select(question => new TriedQuestion(question.Text, question.Language, End(question)))],
            [.. lookAlikes.Select(pair => new TriedLookAlike(pair.Like, Gets(pair.Like.Text, pair.Language, Audience.Staff)))],
            answered.Count,
            await NowAsync([.. Apart(answered.Where(GetsNow))], serving, cancellationToken),
            [.. Apart(given.Where(question => !GetsNow(question))).Select(question => question.Text)]);

        bool GetsNow(StoredQuestion question) => Gets(question.Text, question.Language, (Audience)question.Audience);

        TriedEnding End(StoredQuestion question) => GetsNow(question) ? TriedEnding.Gets
            : Gets(question.Text, question.Language, Audience.Staff) ? TriedEnding.MayNotRead
            : TriedEnding.OtherWords;

        bool Gets(string text, Language? language, Audience audience) =>
            trial.Find(text, languages.Detect(text) ?? language, null, new PassageFilter(audience, DateOnly.FromDateTime(clock.GetLocalNow().DateTime)))?.Bound.Answer.Id == draft.Id;
    }

    private async Task<IReadOnlyList<DivertedQuestion>> NowAsync(List<StoredQuestion> questions, ServingPassages serving, CancellationToken cancellationToken)
    {
        var diverted = new List<DivertedQuestion>();
        foreach (var question in questions)
        {
            var put = new Question(question.Text, (Audience)question.Audience, languages.Detect(question.Text) is null ? question.Language : null, Previous: null);
            var now = diverted.Count < MostCompared ? await answerer.TryAsync(put, serving, cancellationToken) : null;
            diverted.Add(new DivertedQuestion(question.Text, now?.Curated?.Text ?? now?.Quotes.Select(quote => $"{quote.Text} ({quote.Document.Title})").FirstOrDefault()));
        }

        return diverted;
    }

    private static IEnumerable<StoredQuestion> Apart(IEnumerable<StoredQuestion> questions) => questions.DistinctBy(question => question.Text, StringComparer.Ordinal);
}

/// <summary>What an answer would do: which questions would be answered anew, which otherwise than now, and which would lose the answer that they had.</summary>
/// <param name="OfGap">The questions of its gap, each with whether it would get the answer.</param>
/// <param name="LookAlikes">Questions that must not get it.</param>
/// <param name="Answered">How many questions that are answered already were tried.</param>
/// <param name="Diverted">Those of them that would get this answer instead.</param>
/// <param name="Lost">Questions that were given this answer before it was changed, and would not be any more.</param>
internal sealed record ReplayResult(IReadOnlyList<TriedQuestion> OfGap, IReadOnlyList<TriedLookAlike> LookAlikes, int Answered, IReadOnlyList<DivertedQuestion> Diverted, IReadOnlyList<string> Lost)
{
    /// <summary>How many questions of the gap would get it.</summary>
    public int Met => OfGap.Count(question => question.GetsIt);

    /// <summary>How many look-alikes would get it, which none should.</summary>
    public int Mistaken => LookAlikes.Count(like => like.GetsIt);
}

/// <summary>A stored question that was tried.</summary>
/// <param name="Text">The redacted text.</param>
/// <param name="Language">Its language; null when it could not be told.</param>
/// <param name="Ending">Whether it would get the answer, and otherwise why not.</param>
internal sealed record TriedQuestion(string Text, Language? Language, TriedEnding Ending)
{
    /// <summary>Whether it would get the answer.</summary>
    public bool GetsIt => Ending == TriedEnding.Gets;
}

/// <summary>Whether a question would get an answer, and otherwise why not.</summary>
internal enum TriedEnding
{
    /// <summary>It would.</summary>
    Gets,

    /// <summary>Its asker may not read a document that the answer stands on.</summary>
    MayNotRead,

    /// <summary>No wording asks the same: another number, negation, organisation or subject.</summary>
    OtherWords,
}

/// <summary>A question that is answered, and would get the new answer instead.</summary>
/// <param name="Text">The redacted text.</param>
/// <param name="Now">The first words that answer it now; null when there are none.</param>
internal sealed record DivertedQuestion(string Text, string? Now);

/// <summary>A look-alike that was tried.</summary>
/// <param name="Like">The look-alike.</param>
/// <param name="GetsIt">Whether it would get the answer, which it must not.</param>
internal sealed record TriedLookAlike(LookAlike Like, bool GetsIt);
