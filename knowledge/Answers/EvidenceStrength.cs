namespace Assistant.Knowledge.Answers;

/// <summary>Decides from the evidence whether there is an answer, a part of one, a suggestion or nothing.</summary>
public static class EvidenceStrength
{
    private const double Answered = 0.86;
    private const double Partly = 0.74;
    private const double Weak = 0.12;

    // Logistic regression (L2 .01) on tests/Quality/questions.jsonl: whether the document that would be quoted answers. Asked over the starter documents, over those of one
    // other language only, and over the same texts without titles, headings and keywords, so that it holds for documents of any make. Fitted once, on 2026-11-23;
    // `evaluate --golden` prints how far it can be believed on any labelled file, and docs/quality.md what it printed.
    private const double Intercept = -7.1;
    private const double OfCoverage = 0.9;
    private const double OfFullCoverage = 0.52;
    private const double OfTold = 2.17;
    private const double OfMissingName = -2.73;
    private const double OfDocument = 2.28;
    private const double OfMargin = 1.82;
    private const double OfCompany = 0.6;
    private const double OfFewIdeas = -1.88;
    private const double OfKind = 3.01;
    private const double OfHeading = 1.41;
    private const double OfHeaded = 0.72;
    private const double OfTranslation = 0.41;

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

        var odds = Intercept
            + (OfCoverage * evidence.Coverage)
            + (OfFullCoverage * Math.Pow(evidence.Coverage, 4))
            + (OfTold * Math.Log(1 + evidence.Told))
            + (evidence.NamesAll ? 0 : OfMissingName)
            + (OfDocument * evidence.InDocument)
            + (OfMargin * evidence.Margin)
            + (OfCompany * evidence.Together)
            + (OfFewIdeas / evidence.Ideas)
            + (OfKind * evidence.SaidWithKind)
            + (OfHeading * evidence.Heading * evidence.Headed)
            + (OfHeaded * evidence.Headed)
            + (evidence.IsTranslated ? OfTranslation : 0);
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
