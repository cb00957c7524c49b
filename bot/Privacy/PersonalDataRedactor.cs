using System.Runtime.CompilerServices;
using System.Text;

namespace Assistant.Bot.Privacy;

/// <summary>Takes personal data out of a text before anything else sees it. What it cannot see stands in docs/privacy.md.</summary>
internal static class PersonalDataRedactor
{
    // What is taken out can bring its neighbours together, so the result is read again until nothing is found: redacting twice is redacting once.
    private const int MostReadings = 8;

    // Texts that come in are read where they come in and once more where they are answered: that nothing was found in one is known as long as it lives.
    private static readonly ConditionalWeakTable<string, RedactedText> Clean = [];

    /// <summary>Redacts a text. Never throws, whatever the text.</summary>
    public static RedactedText Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Clean.TryGetValue(text, out var known))
        {
            return known;
        }

        var spans = Find(text);
        if (spans.Count == 0)
        {
            return new RedactedText(text, []) { Readable = text };
        }

        for (var reading = 1; reading < MostReadings; reading++)
        {
            var more = Find(Replace(text, spans, PersonalDataLabels.Placeholder));
            if (more.Count == 0)
            {
                break;
            }

            spans = Merge(spans, more);
        }

        return new RedactedText(Replace(text, spans, PersonalDataLabels.Placeholder), spans) { Readable = Replace(text, spans, _ => RedactedText.Gap) };
    }

    /// <summary>Redacts a text that will be read again, such as one that comes in: what was found clean is not searched once more.</summary>
    public static RedactedText RedactFirst(string text)
    {
        var redacted = Redact(text);
        return redacted.HadPersonalData ? redacted : Clean.GetValue(redacted.Text, _ => redacted);
    }

    /// <summary>Redacts a text that was redacted before it was stored: its placeholders become gaps, as if it were read for the first time.</summary>
    /// <param name="stored">A text in which something was taken out.</param>
    public static RedactedText RedactAgain(string stored)
    {
        var redacted = Redact(stored);
        return redacted with { Readable = PersonalDataLabels.WithGaps(redacted.Text) };
    }

    // Surest first: a later finder gets only what an earlier one left.
    private static List<PersonalDataSpan> Find(string text)
    {
        var view = NormalizedText.Read(text);
        var found = new Findings(view.Text.Length);
        EmailFinder.Find(view, found);
        IbanFinder.Find(view, found);
        var numbers = new DigitNumbers(view);
        NationalNumberFinder.FindRight(numbers, found);
        CardFinder.Find(numbers, found);
        IbanFinder.FindOld(numbers, found);
        PlateFinder.Find(view, found);
        BirthDateFinder.Find(view, found);
        NationalNumberFinder.FindWrong(numbers, found);
        PhoneFinder.Find(numbers, found);
        NationalNumberFinder.FindIncomplete(numbers, found);
        IbanFinder.FindCalled(numbers, found);
        AddressFinder.Find(view, found);
        SignatureFinder.Find(view, found);
        NameFinder.Find(view, found);
        NamesBesideFinder.Find(view, found);
        BareNameFinder.Find(view, found);
        BirthDateFinder.FindBeside(view, found);
        return [.. found.InOrder().Select(span => InOriginal(view, span))];
    }

    private static PersonalDataSpan InOriginal(NormalizedText view, PersonalDataSpan span)
    {
        var (start, end) = view.Original(span.Start, span.End);
        return span with { Start = start, End = end };
    }

    private static string Replace(string text, List<PersonalDataSpan> spans, Func<PersonalDataType, string> replacement)
    {
        var redacted = new StringBuilder(text.Length);
        var kept = 0;
        foreach (var span in spans)
        {
            redacted.Append(text, kept, span.Start - kept).Append(replacement(span.Type));
            kept = span.End;
        }

        return redacted.Append(text, kept, text.Length - kept).ToString();
    }

    // The later spans are those of the redacted text; one that touches a placeholder swallows what stands behind it.
    private static List<PersonalDataSpan> Merge(List<PersonalDataSpan> spans, List<PersonalDataSpan> later)
    {
        var moved = later.Select(span => span with { Start = Before(span.Start, spans, atStart: true), End = Before(span.End, spans, atStart: false) }).ToList();
        return [.. spans.Where(span => !moved.Exists(wider => wider.Start <= span.Start && span.End <= wider.End)).Concat(moved).OrderBy(span => span.Start)];
    }

    // Where a position of the redacted text stood before the spans were replaced.
    private static int Before(int position, List<PersonalDataSpan> spans, bool atStart)
    {
        var shift = 0;
        foreach (var span in spans)
        {
            var placeholder = span.Type.Placeholder().Length;
            var start = span.Start + shift;
            if (position < start || (position == start && !atStart))
            {
                break;
            }

            if (position < start + placeholder || (position == start + placeholder && !atStart))
            {
                return atStart ? span.Start : span.End;
            }

            shift += placeholder - (span.End - span.Start);
        }

        return position - shift;
    }
}
