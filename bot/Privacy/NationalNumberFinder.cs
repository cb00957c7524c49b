namespace Assistant.Bot.Privacy;

/// <summary>Finds numbers of the National Register and BIS numbers: by their checksum, and when mistyped by what they are called or by their form.</summary>
internal static class NationalNumberFinder
{
    private const int Length = 11;

    // How far the words may stand from the digits: “le numéro de registre national de ma voisine est le …”. Own choice.
    private const int Before = 48;
    private const int After = 32;

    private static readonly Cues Called = new("""
        niss, insz, ssin, nrn, rrn, rrnr, inss, rr, nn, nnr, rr nr, rr nummer, rn, n rn, no rn, bisnummer*, bisnr, bis nummer, bis number, numero bis, num bis, nr bis, no bis, n bis
        rijksregister*, rijksreg*, registre national, registre nationale, reg national, registre nat, numero national, numero nationale, num national, nr national, no national, n national
        numero de national, nationaal nummer, nationaal registratienummer, nationaalnummer, identificatienummer*, numero d identification, national number, national register*, national registry
        national registration, national id, national identification, national insurance number, social security number, numero de securite sociale, socialezekerheidsnummer*, sociale zekerheidsnummer
        """);

    /// <summary>Finds those whose checksum is right, however they are written.</summary>
    public static void FindRight(DigitNumbers numbers, Findings found)
    {
        Span<char> digits = stackalloc char[Length];
        for (var first = 0; first < numbers.Groups.Count; first++)
        {
            if (!numbers.TryTake(first, digits, out var last) || !BelgianIdentifiers.IsNationalNumber(digits))
            {
                continue;
            }

            var range = numbers.Range(first, last);
            if (IsCalled(numbers, range) || (numbers.StandAlone(first, last) && !numbers.FollowsLetter(first)))
            {
                found.Claim(range.Start, range.End, BelgianIdentifiers.IsBis(digits) ? PersonalDataType.BisNumber : PersonalDataType.NationalNumber);
            }
        }
    }

    /// <summary>Finds those that are called so, or are written in the official form, and are wrong: of single mistyped digits 99.5 % break the checksum (measured).</summary>
    public static void FindWrong(DigitNumbers numbers, Findings found)
    {
        Span<char> digits = stackalloc char[Length];
        for (var first = 0; first < numbers.Groups.Count; first++)
        {
            if (!numbers.TryTake(first, digits, out var last) || numbers.Text.At(numbers.Groups[first].Start - 1) == '+')
            {
                continue;
            }

            var range = numbers.Range(first, last);
            if ((IsOfficialForm(numbers, first, last, digits) || IsCalled(numbers, range)) && found.Claim(range.Start, range.End, PersonalDataType.MistypedNationalNumber))
            {
                first = last;
            }
        }
    }

    /// <summary>Finds those that are called so and have a digit too few or too many.</summary>
    public static void FindIncomplete(DigitNumbers numbers, Findings found)
    {
        for (var first = 0; first < numbers.Groups.Count; first++)
        {
            var (count, last) = numbers.Whole(first);
            var range = numbers.Range(first, last);
            if (count is >= Length - 1 and <= Length + 1 && IsCalled(numbers, range))
            {
                found.Claim(range.Start, range.End, PersonalDataType.MistypedNationalNumber);
            }

            first = last;
        }
    }

    private static bool IsCalled(DigitNumbers numbers, Run range) => Called.StandNear(numbers.Text, range, Before, After);

    // 85.01.25-551.06: nothing else is written so.
    private static bool IsOfficialForm(DigitNumbers numbers, int first, int last, ReadOnlySpan<char> digits) =>
        numbers.HaveLengths(first, last, 2, 2, 2, 3, 2) && BelgianIdentifiers.HasBirthDate(digits) && numbers.StandAlone(first, last)
        && !numbers.Gap(first).ContainsAnyExcept('.', '/', '-') && numbers.Gap(first + 1).SequenceEqual(numbers.Gap(first)) && numbers.Gap(first + 2).Contains('-');
}
