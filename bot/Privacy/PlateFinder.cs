namespace Assistant.Bot.Privacy;

/// <summary>Finds number plates: Belgian ones by their form, others by what they are called.</summary>
internal static class PlateFinder
{
    private const int Before = 32;
    private const int After = 24;
    private const int LongestPlate = 11;

    private static readonly Cues Called = new("""
        plaque*, immatriculation*, immatricule*, immat, numero de plaque, nummerplaat*, nummerplaten, kenteken*, kentekenplaat, plaatnummer*, number plate, numberplate, license plate, licence plate, registration plate, plate, plaat
        """);

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        foreach (var digits in text.Digits)
        {
            if (Belgian(text, digits) is var end and > 0)
            {
                found.Claim(digits.Start, end, PersonalDataType.Plate);
            }
            else if (Other(text, digits) is { } other && found.IsFree(other.Start, other.End) && Called.StandNear(text, other, Before, After))
            {
                found.Claim(other.Start, other.End, PersonalDataType.Plate);
            }
        }
    }

    // Since 2010: one digit, three letters, three digits (royal decree of 20 July 2001 as changed). “1 mai 202” is none: spaces need capitals or a word that says so.
    private static int Belgian(NormalizedText text, Run digit)
    {
        if (digit.Length != 1 || char.IsLetterOrDigit(text.At(digit.Start - 1)) || text.At(digit.Start - 1) is '-' or '.' or '/')
        {
            return -1;
        }

        var letters = SkipSign(text, digit.End);
        for (var at = letters; at < letters + 3; at++)
        {
            if (!char.IsAsciiLetter(text.At(at)))
            {
                return -1;
            }
        }

        var last = SkipSign(text, letters + 3);
        var end = last + 3;
        if (!char.IsAsciiDigit(text.At(last)) || !char.IsAsciiDigit(text.At(last + 1)) || !char.IsAsciiDigit(text.At(last + 2)) || char.IsLetterOrDigit(text.At(end)))
        {
            return -1;
        }

        var plain = text.At(digit.End) != ' ' && text.At(letters + 3) != ' ' && (letters > digit.End) == (last > letters + 3);
        var capitals = char.IsAsciiLetterUpper(text.At(letters)) && char.IsAsciiLetterUpper(text.At(letters + 1)) && char.IsAsciiLetterUpper(text.At(letters + 2));
        return plain || capitals || Called.StandNear(text, new Run(digit.Start, end), Before, After) ? end : -1;
    }

    private static int SkipSign(NormalizedText text, int at)
    {
        var next = at;
        while (next - at < 3 && text.At(next) is '-' or '.' or ' ' or '/')
        {
            next++;
        }

        return next;
    }

    // A token of letters and digits, as older Belgian, French or Dutch plates are: ABC-123, AB-123-CD, 12-ABC-3.
    private static Run? Other(NormalizedText text, Run digits)
    {
        var (start, end) = (digits.Start, digits.End);
        while (start > 0 && digits.Start - start < LongestPlate && Belongs(text, start - 1, start - 2))
        {
            start--;
        }

        while (end < text.Text.Length && end - digits.End < LongestPlate && Belongs(text, end, end + 1))
        {
            end++;
        }

        // Written with spaces: “ABC 123”, “1 ABC 12”
        if (digits.Start == start && start >= 3 && text.Text[start - 1] == ' ' && text.WordFrom(start) is var word and > 0 && text.Words[word - 1] is { Length: 2 or 3 } before
            && before.End == start - 1 && char.IsAsciiLetterUpper(text.At(before.Start)) && char.IsAsciiLetterUpper(text.At(before.End - 1)))
        {
            start = before.Start;
        }

        return end - start is >= 5 and <= LongestPlate && HasBoth(text.Text.AsSpan(start, end - start)) ? new Run(start, end) : null;
    }

    private static bool Belongs(NormalizedText text, int at, int beyond) =>
        char.IsAsciiLetterOrDigit(text.At(at)) || (text.At(at) is '-' or '.' && char.IsAsciiLetterOrDigit(text.At(beyond)));

    private static bool HasBoth(ReadOnlySpan<char> token)
    {
        var (letters, digits) = (0, 0);
        foreach (var character in token)
        {
            letters += char.IsAsciiLetter(character) ? 1 : 0;
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return letters is >= 1 and <= 5 && digits is >= 1 and <= 6;
    }
}
