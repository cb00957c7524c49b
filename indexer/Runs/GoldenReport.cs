using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;

namespace Assistant.Indexer.Runs;

/// <summary>All that is measured on labelled questions.</summary>
/// <param name="Languages">The figures over all documents by language code of the question, and under <c>all</c> together.</param>
/// <param name="Statuses">How the questions ended, by the family that was expected.</param>
/// <param name="Gaps">How far the languages stand apart, by kind of question.</param>
/// <param name="Calibration">What the strength of own-language quotes means.</param>
/// <param name="Typos">What one broken word costs, by language code and under <c>all</c>.</param>
/// <param name="CrossLanguage">The figures of each pair, <c>nl-fr</c> for Dutch questions over French documents alone, and under <c>all</c> together.</param>
/// <param name="CrossCalibration">What the strength of quotes in another language means.</param>
internal sealed record GoldenReport(
    IReadOnlyDictionary<string, AnsweringFigures> Languages, IReadOnlyList<StatusConfusion> Statuses, IReadOnlyList<ParityGap> Gaps, Calibration Calibration,
    IReadOnlyDictionary<string, TypoLoss> Typos, IReadOnlyDictionary<string, AnsweringFigures> CrossLanguage, Calibration CrossCalibration)
{
    private const string All = "all";

    /// <summary>What made the dense vectors that were compared; null where none were.</summary>
    public DenseSpace? Dense { get; init; }

    /// <summary>What a model added, over all documents; null where none was asked.</summary>
    public Groundedness? Groundedness { get; init; }

    /// <summary>Counts what became of the questions.</summary>
    public static GoldenReport Of(GoldenOutcomes outcomes) => Of(outcomes.Own, outcomes.Broken, outcomes.Crossed);

    private static GoldenReport Of(IReadOnlyList<GoldenOutcome> own, IReadOnlyList<GoldenOutcome> broken, IReadOnlyDictionary<string, IReadOnlyList<GoldenOutcome>> crossed) => new(
        ByLanguage(own).ToDictionary(group => group.Key, group => AnsweringFigures.Of(group.Outcomes), StringComparer.Ordinal),
        StatusConfusion.Of(own),
        ParityGap.Of(own),
        Runs.Calibration.Of([.. own.Select(outcome => (outcome.Strength, outcome.WouldBeRight))]),
        ByLanguage(own).Zip(ByLanguage(broken)).ToDictionary(pair => pair.First.Key, pair => TypoLoss.Of(pair.First.Outcomes, pair.Second.Outcomes), StringComparer.Ordinal),
        crossed.Where(pair => pair.Value.Count > 0).Append(new(All, [.. crossed.Values.SelectMany(outcomes => outcomes)]))
            .ToDictionary(pair => pair.Key, pair => AnsweringFigures.Of(pair.Value), StringComparer.Ordinal),
        Runs.Calibration.Of([.. crossed.Values.SelectMany(outcomes => outcomes).Select(outcome => (outcome.Strength, outcome.WouldBeRight))]))
    {
        Groundedness = Runs.Groundedness.Of([.. own.Where(outcome => outcome.Answer is not null).Select(outcome => (outcome.Answer ?? throw new InvalidOperationException("An outcome without an answer."), IsRight(outcome)))]),
    };

    private static Func<Citation, bool>? IsRight(GoldenOutcome outcome) =>
        outcome.IsAnswerable ? quote => LanguageCodes.All.Any(language => outcome.Question.DocumentsIn(language).Contains(quote.Document.Id)) : null;

    private static IEnumerable<(string Key, IReadOnlyList<GoldenOutcome> Outcomes)> ByLanguage(IReadOnlyList<GoldenOutcome> outcomes) =>
        LanguageCodes.All.Select(language => (language.Code(), (IReadOnlyList<GoldenOutcome>)[.. outcomes.Where(outcome => outcome.Question.Language == language)]))
            .Where(group => group.Item2.Count > 0).Append((All, outcomes));
}

/// <summary>What one broken word in each question costs.</summary>
/// <param name="Hit3">Hit@3 with whole words.</param>
/// <param name="BrokenHit3">Hit@3 with one broken word.</param>
/// <param name="Loss">The difference, in points of a hundred; negative when it helped.</param>
/// <param name="QuotedInVain">Unanswerable questions with a broken word that were answered all the same.</param>
internal sealed record TypoLoss(double Hit3, double BrokenHit3, double Loss, int QuotedInVain)
{
    /// <summary>Compares.</summary>
    public static TypoLoss Of(IReadOnlyList<GoldenOutcome> whole, IReadOnlyList<GoldenOutcome> broken)
    {
        var (before, after) = (AnsweringFigures.Of(whole), AnsweringFigures.Of(broken));
        return new TypoLoss(before.Hit3, after.Hit3, Math.Round((before.Hit3 - after.Hit3) * 100, 1), after.QuotedInVain);
    }
}
