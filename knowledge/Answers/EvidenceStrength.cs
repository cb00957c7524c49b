namespace Assistant.Knowledge.Answers;

/// <summary>Decides from the evidence whether there is an answer, a part of one, a suggestion or nothing.</summary>
public static class EvidenceStrength
{
    private const double Weak = 0.12;

    // A number of something else, and a text without names where names are asked for. Set by hand among what fits of all weights together gave (1.1 to 1.7, and 2.6 to 3.8).
    private static readonly (Func<Evidence, double> Figure, Curve Odds)[] NotGiven =
    [
        (e => e.CountsThing, new([(0, -1.5), (0.5, 0)])),
        (e => e.GivesNames ? 1 : 0, new([(0, -2.7), (1, 0)])),
    ];

    // Both fitted on 2026-11-23 on what `evaluate --golden FILE --evidence FILE` writes: whether the document that would be quoted answers. docs/quality.md says how, and
    // `evaluate --golden` prints how far they can be believed on any labelled file.

    // Where editors know what is asked: an additive logistic model (Hastie and Tibshirani 1986) with curves that only rise or only fall, L2 6, on tests/Quality/questions.jsonl
    // and practice.jsonl, over the starter documents, with and without what editors add, and over those of one other language only.
    private static readonly StrengthModel Edited = new(
        Answered: 0.92,
        Partly: 0.86,
        Intercept: -9.46,
        [
            (e => e.Coverage, new([(0.24, 0), (0.38, 0.13), (0.81, 0.13), (1, 0.9)])),
            (e => e.Told, new([(0, 0), (0.61, 0.45), (0.85, 0.9), (1.17, 1.27), (1.6, 1.58), (2.43, 1.93), (3.43, 2.26)])),
            (e => e.NamesAll ? 1 : 0, new([(0, 0), (1, 1.08)])),
            (e => e.InDocument, new([(0, 0), (0.26, 0.17), (0.41, 0.73), (0.59, 1.02), (0.9, 1.37), (1, 1.52)])),
            (e => e.Together, new([(0, 0), (0.2, 0.24), (0.6, 0.79), (1, 0.95)])),
            (e => e.Ideas, new([(3, 0), (5, 0.77), (7, 1.45), (12, 1.69)])),
            (e => e.SaidWithKind, new([(0, 0), (0.56, 1.08), (1, 2.9)])),
            (e => e.Heading * e.Headed, new([(0, 0), (0.1, 0.87), (0.32, 0.98), (0.69, 1.35), (1, 2.37)])),
            (e => e.Substance, new([(0, 0), (0.62, 0.29), (0.92, 0.69), (1, 0.82)])),
            (e => e.SaysThing, new([(0, 0), (1, 0.34)])),
            (e => e.Asked, new([(0, 0), (0.34, 0.07), (0.61, 0.29), (0.88, 0.98)])),
            (e => e.Gap, new([(0.32, 0), (0.6, -0.98), (0.82, -1.86)])),
            (e => e.Asked - e.Gap, new([(-0.33, 0), (0, 1.15), (0.22, 1.49), (0.45, 1.67)])),
            .. NotGiven,
        ]);

    // Where they do not: logistic regression (L2 .01) on tests/Quality/questions.jsonl, over the starter documents, over those of one other language only, and over the same
    // texts without titles, headings and keywords, so that it holds for documents of any make.
    private static readonly StrengthModel Plain = new(
        Answered: 0.86,
        Partly: 0.74,
        Intercept: -7.1,
        [
            (e => e.Coverage, Curve.Line(0.9)),
            (e => Math.Pow(e.Coverage, 4), Curve.Line(0.52)),
            (e => Math.Log(1 + e.Told), Curve.Line(2.17)),
            (e => e.NamesAll ? 0 : 1, Curve.Line(-2.73)),
            (e => e.InDocument, Curve.Line(2.28)),
            (e => e.Margin, Curve.Line(1.82)),
            (e => e.Together, Curve.Line(0.6)),
            (e => 1.0 / e.Ideas, Curve.Line(-1.88)),
            (e => e.SaidWithKind, Curve.Line(3.01)),
            (e => e.Heading * e.Headed, Curve.Line(1.41)),
            (e => e.Headed, Curve.Line(0.72)),
            (e => e.IsTranslated ? 1 : 0, Curve.Line(0.41)),
            .. NotGiven,
        ]);

    // What orders the quotes of one question, where only the quote and what stands above it differ. Little substance counts for less than in proportion.
    private const double WrongKind = 0.65;
    private const double SubstancePower = 0.7;

    /// <summary>The order value from which a further quote may be given at all.</summary>
    internal const double Quotable = 0.52;

    /// <summary>How probable it is that the quotes answer, 0 to 1.</summary>
    public static double Of(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Ideas == 0)
        {
            return 0;
        }

        return ModelFor(evidence).Of(evidence);
    }

    /// <summary>How one quote stands beside others of the same question, 0 to 1, higher is better.</summary>
    internal static double Order(Evidence evidence)
    {
        var order = evidence.Coverage * (evidence.IsOfExpectedKind ? 1 : WrongKind) * Math.Pow(evidence.Substance, SubstancePower);
        return evidence.NamesAll ? order : Math.Min(order, Quotable - 0.01);
    }

    /// <summary>The ending that the evidence allows.</summary>
    public static AnswerStatus Decide(Evidence evidence)
    {
        var (model, strength) = (ModelFor(evidence), Of(evidence));
        return strength >= model.Answered && !evidence.IsForeign ? AnswerStatus.Answered
            : strength >= model.Partly ? AnswerStatus.AnsweredPartly
            : Of(OfSubject(evidence)) >= Weak ? AnswerStatus.UnansweredWeakEvidence
            : AnswerStatus.UnansweredNoPassage;
    }

    // What lacks the place or the detail that was asked for is no answer, and still worth suggesting where it has the subject.
    private static Evidence OfSubject(Evidence evidence) => evidence with { NamesAll = true, GivesNames = true, CountsThing = 1 };

    private static StrengthModel ModelFor(Evidence evidence) => evidence.HasAsked ? Edited : Plain;
}
