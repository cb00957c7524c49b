namespace Assistant.Knowledge.Answers;

/// <summary>How probable it is that quotes answer: each figure of the evidence moves the odds along its curve.</summary>
/// <param name="Answered">The probability from which there is an answer, 0 to 1.</param>
/// <param name="Partly">The probability from which there may be a part of one, 0 to 1.</param>
/// <param name="Intercept">The logarithm of the odds where every curve is at 0.</param>
/// <param name="Curves">Figures of the evidence, and what each adds to the logarithm of the odds.</param>
internal sealed record StrengthModel(double Answered, double Partly, double Intercept, IReadOnlyList<(Func<Evidence, double> Figure, Curve Odds)> Curves)
{
    /// <summary>The probability, 0 to 1.</summary>
    public double Of(Evidence evidence) => 1 / (1 + Math.Exp(-(Intercept + Curves.Sum(curve => curve.Odds.At(curve.Figure(evidence))))));
}
