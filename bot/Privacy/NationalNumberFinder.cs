namespace Assistant.Bot.Privacy;

/// <summary>Finds numbers of the National Register and BIS numbers: by their checksum, and when mistyped by what they are called or by their form.</summary>
internal static class NationalNumberFinder
{
    private const int Length = 11;

    // How far the words may stand from the digits: “le numéro de registre national de ma voisine est le …”. Own choice.
    private const int Before = 48;
    private const int After = 32;

    private static readonly Cues Called = new("""
        niss, insz, ssin, nrn, rrn, rrnr, inss, rr, nn, nnr, rr nr, rr nummer, rn, n rn, no rn, bisnummer*, bisnr, bis nummer, bis number, bis nr, bis no, numero bis, num bis, nr bis, no bis, n bis, bisregister*, registre bis, bis register, num* regist*, nume* de regist*, nr regist*, identification num*, secu, numero de secu, register num*, register nr, registernummer*
        rijks*, rijskreg*, registre nat*, reg nat*, regist* nat*, nat reg*, nation* reg*, numero nat*, num nat*, nr nat*, no nat*, n nat*, nume* nation*, numero de nat*, nation* num*, nation* nr, nation* no, nation* n, nat num*, nat nr, nat no
        nationaal nummer, nationaal registratienummer, nationaalnummer, identificatienummer*, numero d identification, nation* id*, nation* insurance, social security num*, numero de securite sociale, socialezekerheidsnummer*, sociale zekerheidsnummer
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
            if (IsWhole(numbers, first, last) || IsCalled(numbers, range) || (numbers.StandAlone(first, last) && !numbers.FollowsLetter(first)))
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
            if (!numbers.TryTake(first, digits, out var last) || numbers.Text.At(numbers.Groups[first].Start - 1) == '+' || IsAbroad(numbers, first, last, digits))
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
            if ((count is >= Length - 1 and <= Length + 1 && IsCalled(numbers, range)) || (count is >= Length - 2 and <= Length + 1 && IsNearlyOfficial(numbers, first, last)))
            {
                found.Claim(range.Start, range.End, PersonalDataType.MistypedNationalNumber);
            }

            first = last;
        }
    }

    // 85.01.25-551.6: the official form, with a digit too few or too many behind the date of birth.
    private static bool IsNearlyOfficial(DigitNumbers numbers, int first, int last)
    {
        if (last - first is < 3 or > 4 || !numbers.HaveLengths(first, first + 2, 2, 2, 2) || !numbers.StandAlone(first, last))
        {
            return false;
        }

        Span<char> date = stackalloc char[6];
        return numbers.TryTake(first, date, out _) && BelgianIdentifiers.HasMonthAndDay([.. date, '0', '0', '0', '0', '0']) && numbers.Gap(first) is [var sign] && sign is '.' or '/' or '-'
            && numbers.Gap(first + 1).SequenceEqual(numbers.Gap(first)) && (last - first == 4 ? !numbers.Gap(first + 2).SequenceEqual(numbers.Gap(first)) : IsCalled(numbers, numbers.Range(first, last)));
    }

    // 0032 452 60 73 26 goes on behind its eleventh digit: a telephone, whatever stood before it.
    private static bool IsAbroad(DigitNumbers numbers, int first, int last, ReadOnlySpan<char> digits) =>
        digits is ['0', '0', >= '1', ..] && last > first && last + 1 < numbers.Groups.Count && numbers.Gap(last) is [' '] && numbers.Groups[first].Length is > 1 and < 6;

    // Together or in the official groups it is the number, whatever stands around it.
    private static bool IsWhole(DigitNumbers numbers, int first, int last) => first == last || numbers.HaveLengths(first, last, 2, 2, 2, 3, 2);

    private static bool IsCalled(DigitNumbers numbers, Run range) => Called.StandNear(numbers.Text, range, Before, After);

    // 85.01.25-551.06, 85 01 25 551 06, 850125-551.06: nothing else is written so.
    private static bool IsOfficialForm(DigitNumbers numbers, int first, int last, ReadOnlySpan<char> digits)
    {
        if (!BelgianIdentifiers.HasBirthDate(digits) || !numbers.StandAlone(first, last) || numbers.FollowsLetter(first))
        {
            return false;
        }

        return numbers.HaveLengths(first, last, 2, 2, 2, 3, 2)
            ? numbers.Gap(first).Length <= 1 && numbers.Gap(first + 1).SequenceEqual(numbers.Gap(first))
            : numbers.HaveLengths(first, last, 6, 3, 2) && BelgianIdentifiers.HasMonthAndDay(digits);
    }
}
