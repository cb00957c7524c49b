namespace Assistant.Knowledge.Answers;

/// <summary>Decides from the evidence whether there is an answer, a part of one, a suggestion or nothing.</summary>
public static class EvidenceStrength
{
    private const double Answered = 0.92;
    private const double Partly = 0.86;
    private const double Weak = 0.12;

    // Additive logistic model (Hastie and Tibshirani 1986) with curves that only rise or only fall, L2 6, fitted on tests/Quality/questions.jsonl and practice.jsonl alone:
    // whether the document that would be quoted answers. Asked over the starter documents, over those of one other language only, and over the same texts without what editors
    // add and without titles and headings, so that it holds for documents of any make. Fitted on 2026-11-23 on what `evaluate --golden FILE --evidence FILE` writes;
    // `evaluate --golden` prints how far it can be believed on any labelled file, and docs/quality.md what it printed.
    private const double Intercept = -9.46;

    private static readonly IReadOnlyList<(Func<Evidence, double> Of, Curve Odds)> Curves =
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
        (e => e.HasAsked ? e.Asked - e.Gap : 0, new([(-0.33, 0), (0, 1.15), (0.22, 1.49), (0.45, 1.67)])),
    ];

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

        var odds = Intercept + Curves.Sum(curve => curve.Odds.At(curve.Of(evidence)));
        return 1 / (1 + Math.Exp(-odds));
    }

    /// <summary>How one quote stands beside others of the same question, 0 to 1, higher is better.</summary>
    internal static double Order(Evidence evidence)
    {
        var order = evidence.Coverage * (evidence.IsOfExpectedKind ? 1 : WrongKind) * Math.Pow(evidence.Substance, SubstancePower);
        return evidence.NamesAll ? order : Math.Min(order, Quotable - 0.01);
    }

    /// <summary>The ending that the evidence allows.</summary>
    public static AnswerStatus Decide(Evidence evidence) => Of(evidence) switch
    {
        >= Answered when !evidence.IsForeign => AnswerStatus.Answered,
        >= Partly => AnswerStatus.AnsweredPartly,
        >= Weak => AnswerStatus.UnansweredWeakEvidence,
        _ => AnswerStatus.UnansweredNoPassage,
    };
}
