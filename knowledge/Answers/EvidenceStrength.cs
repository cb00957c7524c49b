namespace Assistant.Knowledge.Answers;

/// <summary>Decides from the evidence whether there is an answer, a part of one, a suggestion or nothing.</summary>
internal static class EvidenceStrength
{
    // Calibrated on tests/Quality/questions.jsonl, where half of the unanswerable questions share words with the documents: docs/quality.md has the curve.
    private const double Answered = 0.64;
    private const double Partly = 0.52;
    private const double Weak = 0.25;

    // A quote without the amount, number or moment that was asked for answers at most a part.
    private const double WrongKind = 0.65;

    // How far too little substance weakens: 0 not at all, 1 in proportion.
    private const double SubstanceShare = 0.7;

    /// <summary>The strength from which a quote may be given at all.</summary>
    public const double Quotable = Partly;

    /// <summary>The strength, 0 to 1, higher is stronger.</summary>
    public static double Of(Evidence evidence)
    {
        var strength = evidence.Coverage * (evidence.IsOfExpectedKind ? 1 : WrongKind) * Math.Pow(evidence.Substance, SubstanceShare);
        return evidence.NamesAll ? strength : Math.Min(strength, Partly - 0.01);
    }

    /// <summary>The ending that the evidence allows.</summary>
    public static AnswerStatus Decide(Evidence evidence) => Of(evidence) switch
    {
        >= Answered => AnswerStatus.Answered,
        >= Partly => AnswerStatus.AnsweredPartly,
        >= Weak => AnswerStatus.UnansweredWeakEvidence,
        _ => AnswerStatus.UnansweredNoPassage,
    };
}
