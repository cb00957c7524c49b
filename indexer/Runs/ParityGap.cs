namespace Assistant.Indexer.Runs;

/// <summary>How far the languages stand apart for one kind of question.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Hit3">The largest difference between two languages in hit@3, 0 to 1; null for kinds without an answer.</param>
/// <param name="AnswerRate">… in the share answered rightly; null for kinds without an answer.</param>
/// <param name="AbstainedRightly">… in the share rightly not answered; null for kinds with an answer.</param>
/// <param name="Smallest">The number of questions of the language with the fewest: one question moves a share by one of so many.</param>
internal sealed record ParityGap(string Kind, double? Hit3, double? AnswerRate, double? AbstainedRightly, int Smallest)
{
    /// <summary>Compares the languages kind by kind, in the order in which the kinds appear; kinds that are asked in one language only are left out.</summary>
    public static IReadOnlyList<ParityGap> Of(IEnumerable<GoldenOutcome> outcomes) =>
    [
        .. outcomes.GroupBy(outcome => outcome.Question.Kind, StringComparer.Ordinal)
            .Select(kind => (kind.Key, Languages: kind.GroupBy(outcome => outcome.Question.Language).Select(language => AnsweringFigures.Of([.. language])).ToList()))
            .Where(kind => kind.Languages.Count > 1)
            .Select(kind => Of(kind.Key, kind.Languages)),
    ];

    private static ParityGap Of(string kind, List<AnsweringFigures> languages)
    {
        var isAnswerable = languages.TrueForAll(figures => figures.Answerable > 0);
        var isUnanswerable = languages.TrueForAll(figures => figures.Unanswerable > 0);
        double Gap(Func<AnsweringFigures, double> figure) => Math.Round(languages.Max(figure) - languages.Min(figure), 4);
        return new ParityGap(
            kind,
            isAnswerable ? Gap(figures => figures.Hit3) : null,
            isAnswerable ? Gap(figures => figures.AnswerRate) : null,
            isUnanswerable ? Gap(figures => figures.AbstainedRightly) : null,
            languages.Min(figures => figures.Answerable + figures.Unanswerable));
    }
}
