namespace Assistant.Knowledge.Answers;

/// <summary>Decides from the evidence whether there is an answer, a part of one, a suggestion or nothing.</summary>
internal static class EvidenceStrength
{
    // Calibrated on tests/Quality/questions.jsonl, where half of the unanswerable questions share words with the documents: docs/quality.md has the curve.
    private const double Answered = 0.60;
    private const double Partly = 0.48;
    private const double Weak = 0.28;

    // A quote without the amount, number or moment that was asked for answers at most a part.
    private const double WrongKind = 0.75;

    /// <summary>The strength, 0 to 1, higher is stronger.</summary>
    public static double Of(Evidence evidence) => evidence.Coverage * (evidence.IsOfExpectedKind ? 1 : WrongKind);

    /// <summary>The ending that the evidence allows.</summary>
    public static AnswerStatus Decide(Evidence evidence) => Of(evidence) switch
    {
        >= Answered => AnswerStatus.Answered,
        >= Partly => AnswerStatus.AnsweredPartly,
        >= Weak => AnswerStatus.UnansweredWeakEvidence,
        _ => AnswerStatus.UnansweredNoPassage,
    };
}
