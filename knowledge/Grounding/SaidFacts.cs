using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Grounding;

/// <summary>What a text says that can be counted, dialled, opened or dated.</summary>
/// <param name="Addresses">Web and e-mail addresses and telephone numbers.</param>
/// <param name="Dates">Dates.</param>
/// <param name="Numbers">Every other number, with what it counts.</param>
/// <param name="Spans">The spans of time that it speaks of: <c>month</c>, <c>year</c>.</param>
internal sealed record SaidFacts(IReadOnlySet<string> Addresses, IReadOnlyList<SaidDate> Dates, IReadOnlyList<SaidNumber> Numbers, IReadOnlySet<string> Spans)
{
    /// <summary>Reads a text.</summary>
    public static SaidFacts In(string text, Language language)
    {
        var reading = new FactText(text);
        var dates = SaidDates.Take(reading);
        var addresses = SaidAddresses.Take(reading);
        return new SaidFacts(addresses, dates, SaidNumbers.Take(reading, language), SaidNumbers.SpansIn(text, language));
    }

    /// <summary>Several texts as one.</summary>
    public static SaidFacts Join(IReadOnlyCollection<SaidFacts> all) => new(
        all.SelectMany(facts => facts.Addresses).ToHashSet(StringComparer.Ordinal),
        [.. all.SelectMany(facts => facts.Dates)],
        [.. all.SelectMany(facts => facts.Numbers)],
        all.SelectMany(facts => facts.Spans).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether an address here stands nowhere there.</summary>
    public bool HasForeignAddress(SaidFacts source) => !Addresses.IsSubsetOf(source.Addresses);

    /// <summary>Whether a date here is said by none there.</summary>
    public bool HasForeignDate(SaidFacts source) => Dates.Any(date => !source.Dates.Any(date.IsSaidBy));

    /// <summary>Whether a number here stands nowhere there, or counts something else there, or is said more often than there, or a span of time here is none there.</summary>
    public bool HasForeignNumber(SaidFacts source)
    {
        // Each number there carries one here: "of these three, 3" is not carried by "of these three, 1".
        var left = source.Numbers.ToList();
        foreach (var doubtful in Numbers.Where(number => !number.IsCertain))
        {
            // "La double authentification" here is that of there, and carries no other two.
            _ = left.Remove(doubtful);
        }

        return !Spans.IsSubsetOf(source.Spans) || Numbers.Where(number => number.IsCertain).OrderByDescending(number => number.Unit is not null).Any(number => !Take(left, number));
    }

    private static bool Take(List<SaidNumber> left, SaidNumber number)
    {
        var at = left.FindIndex(other => Same(number, other) && other.Unit == number.Unit);
        at = at >= 0 ? at : left.FindIndex(other => Same(number, other));
        if (at < 0)
        {
            return false;
        }

        left.RemoveAt(at);
        return true;
    }

    // An article says one of what it stands before, and of nothing else.
    private static bool Same(SaidNumber number, SaidNumber other) => number.Value == other.Value && (other.IsCertain || other.Value != "1" || (number.Unit is not null && number.Unit == other.Unit)) && (number.Unit is null || other.Unit is null || number.Unit == other.Unit);
}
