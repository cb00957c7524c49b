using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Answers;

/// <summary>
/// Decides between sources that speak of the same thing. Where it holds: a Belgian source goes before one of another country. When it was written: of two states of one
/// page, and of two sources that say different things, the newer one holds. Two that were written at about the same time and differ are both given.
/// </summary>
internal static class CurrentSources
{
    // What was written half a year later knows more; what was written within it may only have been published later.
    private const int Superseded = 183;

    // So much of the question must be carried before anything is said to be its subject. Two quotes of one subject may differ only in the words for the value itself.
    private const double SameThing = 0.6;

    /// <summary>Leaves out what does not hold any more, or not here.</summary>
    /// <param name="question">What the question asks for.</param>
    /// <param name="candidates">The quotes that could be given, in the order of retrieval.</param>
    /// <returns>Those that hold, in the same order; never empty when there were any.</returns>
    public static IReadOnlyList<QuoteCandidate> Of(QuestionWording question, IReadOnlyList<QuoteCandidate> candidates)
    {
        var latest = candidates.Where(c => !candidates.Any(other => IsLaterStateOf(other, c))).ToList();
        var here = latest.Where(IsBelgian).ToList();
        if (here.Any(c => c.Strength >= EvidenceStrength.Quotable))
        {
            latest = here;
        }

        return !StatedValues.MayDiffer(question) ? latest
            : [.. latest.Where(c => !latest.Any(other => Differ(question, other, c) && Written(other) is { } newer && Written(c) is { } older && newer.DayNumber - older.DayNumber >= Superseded))];
    }

    /// <summary>A quote that speaks of the same thing as another and says something else, in the order of retrieval; null when none does.</summary>
    /// <param name="question">What the question asks for.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="candidates">What <see cref="Of"/> left.</param>
    public static QuoteCandidate? Against(QuestionWording question, QuoteCandidate quote, IEnumerable<QuoteCandidate> candidates) =>
        candidates.FirstOrDefault(other => other.Source.Document.Id != quote.Source.Document.Id && Differ(question, quote, other));

    /// <summary>Whether a document holds in Belgium, as far as is known.</summary>
    public static bool IsBelgian(SourceDocument document) =>
        document.Jurisdiction is not { Length: > 0 } where || where.StartsWith("BE", StringComparison.OrdinalIgnoreCase) || where.Equals("EU", StringComparison.OrdinalIgnoreCase);

    private static bool IsBelgian(QuoteCandidate candidate) => IsBelgian(candidate.Source.Document);

    private static DateOnly? Written(QuoteCandidate candidate) => candidate.Source.Document.Date ?? candidate.Source.Document.Fetched;

    private static bool IsLaterStateOf(QuoteCandidate other, QuoteCandidate candidate) =>
        other.Source.Document.Id != candidate.Source.Document.Id
        && other.Source.Document.Url is { } address && string.Equals(address, candidate.Source.Document.Url, StringComparison.OrdinalIgnoreCase)
        && Written(other) > Written(candidate);

    private static bool Differ(QuestionWording question, QuoteCandidate one, QuoteCandidate other) =>
        StatedValues.MayDiffer(question) && one.Source.Document.Id != other.Source.Document.Id
        && Math.Max(one.Evidence.Coverage, other.Evidence.Coverage) >= SameThing
        && one.Subject.Count > 0 && one.Subject.SequenceEqual(other.Subject)
        && StatedValues.Differ(question, one.Quote, other.Quote);
}
