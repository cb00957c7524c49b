using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Data;
using Assistant.Knowledge.Curated;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Bot.Analytics.Gaps;

/// <summary>Tries an answer before it is published: on the stored questions of its gap, on questions that look like its wordings, and on what is answered already.</summary>
internal sealed class CuratedReplay(Database database, CuratedShelf shelf, SnapshotSwitch snapshots, LanguageDetector languages, GapDesk gaps, TimeProvider clock)
{
    private const int MostOfGap = 200;
    private const int MostAnswered = 200;
    private const int WordingsTried = 6;

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
        var answered = await gaps.AnsweredAsync(person, MostAnswered);
        var lookAlikes = record.Content.Wordings.Take(WordingsTried)
            .SelectMany(wording => LookAlikes.Of(wording.Text, LanguageCodes.Parse(wording.Language) ?? Language.French).Select(like => (Like: like, Language: LanguageCodes.Parse(wording.Language))))
            .DistinctBy(pair => pair.Like.Text, StringComparer.Ordinal).ToList();
        return new ReplayResult(
            [.. ofGap.DistinctBy(question => question.Text, StringComparer.Ordinal).Select(question => new TriedQuestion(question.Text, question.Language, Gets(question.Text, question.Language, (Audience)question.Audience)))],
            [.. lookAlikes.Select(pair => new TriedLookAlike(pair.Like, Gets(pair.Like.Text, pair.Language, Audience.Staff)))],
            answered.Count,
            [.. answered.Where(question => Gets(question.Text, question.Language, (Audience)question.Audience)).Select(question => question.Text).Distinct(StringComparer.Ordinal)]);

        bool Gets(string text, Language? language, Audience audience) =>
            trial.Find(text, languages.Detect(text) ?? language, null, new PassageFilter(audience, DateOnly.FromDateTime(clock.GetLocalNow().DateTime)))?.Bound.Answer.Id == draft.Id;
    }
}

/// <summary>What an answer would do.</summary>
/// <param name="OfGap">The questions of its gap, each with whether it would get the answer.</param>
/// <param name="LookAlikes">Questions that must not get it.</param>
/// <param name="Answered">How many questions that are answered already were tried.</param>
/// <param name="Diverted">Those of them that would get this answer instead.</param>
internal sealed record ReplayResult(IReadOnlyList<TriedQuestion> OfGap, IReadOnlyList<TriedLookAlike> LookAlikes, int Answered, IReadOnlyList<string> Diverted)
{
    /// <summary>How many questions of the gap would get it.</summary>
    public int Met => OfGap.Count(question => question.GetsIt);

    /// <summary>How many look-alikes would get it, which none should.</summary>
    public int Mistaken => LookAlikes.Count(like => like.GetsIt);
}

/// <summary>A stored question that was tried.</summary>
/// <param name="Text">The redacted text.</param>
/// <param name="Language">Its language; null when it could not be told.</param>
/// <param name="GetsIt">Whether it would get the answer.</param>
internal sealed record TriedQuestion(string Text, Language? Language, bool GetsIt);

/// <summary>A look-alike that was tried.</summary>
/// <param name="Like">The look-alike.</param>
/// <param name="GetsIt">Whether it would get the answer, which it must not.</param>
internal sealed record TriedLookAlike(LookAlike Like, bool GetsIt);
