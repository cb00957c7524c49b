namespace Assistant.Bot.Privacy;

/// <summary>Finds account numbers: IBANs of every country by their checksum, Belgian ones by their form, and mistyped ones by what they are called.</summary>
internal static class IbanFinder
{
    private const int Before = 40;
    private const int After = 24;
    private const int CloseBefore = 24;

    // SWIFT, IBAN Registry: the length for each country; then countries outside it that use the same form (Algeria, Angola, West and Central Africa, Morocco, Iran …).
    private const string Lengths = """
        AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27
        GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24
        PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
        AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28
        """;

    private const int Belgian = 16;
    private const int LongestIban = 34;
    private const int MostLetters = 6;

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByCountry = Lengths
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(entry => entry[..2], entry => int.Parse(entry.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Cues Called = new("""
        iban, ibannummer*, compte*, cpte, rekening*, rek, rekeningnr, zichtrekening*, spaarrekening*, account, bank account, account number, num compte, nr compte, bankrekening*, banknummer*
        """);

    private static readonly Cues Enterprise = new("tva, btw, vat, bce, kbo, bce kbo, entreprise, onderneming*, enterprise, assujetti");

    /// <summary>Whether two letters are a country that has IBANs.</summary>
    public static bool IsCountry(ReadOnlySpan<char> letters) => ByCountry.ContainsKey(letters);

    /// <summary>Finds those that begin with a country.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        Span<char> read = stackalloc char[LongestIban];
        for (var group = 0; group < text.Digits.Count; group++)
        {
            if (Country(text, text.Digits[group]) is not { } start || !ByCountry.TryGetValue(text.Text.AsSpan(start, 2), out var length))
            {
                continue;
            }

            var end = Read(text, start, read[..length], out var filled);
            var isRight = filled == length && IsRight(read[..length]) && (end - start == length || HasFewLetters(read[..length]));
            if (isRight || IsLikely(text, new Run(start, end), read[..filled], length))
            {
                found.Claim(start, end, PersonalDataType.Iban);
            }
        }
    }

    /// <summary>Finds Belgian account numbers in the form of before 2014: 001-2345678-01.</summary>
    public static void FindOld(DigitNumbers numbers, Findings found)
    {
        Span<char> digits = stackalloc char[12];
        for (var first = 0; first < numbers.Groups.Count; first++)
        {
            if (!numbers.TryTake(first, digits, out var last) || !numbers.HaveLengths(first, last, 3, 7, 2) || !numbers.StandAlone(first, last))
            {
                continue;
            }

            var range = numbers.Range(first, last);
            if (BelgianIdentifiers.IsTwelveDigitNumber(digits) || Called.StandNear(numbers.Text, range, Before, After))
            {
                found.Claim(range.Start, range.End, PersonalDataType.Iban);
            }
        }
    }

    /// <summary>Finds digits that are called an account and are nothing else.</summary>
    public static void FindCalled(DigitNumbers numbers, Findings found)
    {
        for (var first = 0; first < numbers.Groups.Count; first++)
        {
            var (count, last) = numbers.Whole(first);
            var range = numbers.Range(first, last);
            if (count is >= 11 and <= 15 && Called.StandNear(numbers.Text, range, CloseBefore, after: 0))
            {
                found.Claim(range.Start, range.End, PersonalDataType.Iban);
            }

            first = last;
        }
    }

    // Two letters right before the digits, or a few signs away; a word that ends with them is not a country, unless it is the word IBAN.
    private static int? Country(NormalizedText text, Run digits)
    {
        var end = digits.Start;
        while (end > 0 && digits.Start - end < 3 && text.Text[end - 1] is ' ' or '-' or '.' or '_' or '\n')
        {
            end--;
        }

        var start = end - 2;
        if (start < 0 || !char.IsAsciiLetter(text.Text[start]) || !char.IsAsciiLetter(text.Text[start + 1]))
        {
            return null;
        }

        return !char.IsLetterOrDigit(text.At(start - 1)) || (start >= 4 && text.Lower.AsSpan(start - 4, 4).SequenceEqual("iban")) ? start : null;
    }

    // Letters and digits with at most two signs between them, until there are enough.
    private static int Read(NormalizedText text, int start, Span<char> read, out int filled)
    {
        var (at, end, gap) = (start, start, 0);
        for (filled = 0; filled < read.Length && at < text.Text.Length && gap <= 3; at++)
        {
            // A Belgian account has no letters after its country; in other countries a bank can have some.
            if (char.IsAsciiDigit(text.Text[at]) || (char.IsAsciiLetter(text.Text[at]) && (filled < 2 || read.Length != Belgian || read[0] != 'B')))
            {
                read[filled++] = char.ToUpperInvariant(text.Text[at]);
                (end, gap) = (at + 1, 0);
            }
            else if (text.Text[at] is ' ' or '-' or '.' or '/' or '_' or ',' or ':' or '|' or '*' or '\n')
            {
                gap++;
            }
            else
            {
                break;
            }
        }

        // A digit too many.
        while (filled == read.Length && char.IsAsciiDigit(text.At(end)))
        {
            end++;
        }

        return end;
    }

    // Over several words a checksum alone is too little: “at 63, clos des lilas, 1000”. A bank's own letters are four, six in Malta and few countries.
    private static bool HasFewLetters(ReadOnlySpan<char> iban)
    {
        var letters = 0;
        foreach (var character in iban[4..])
        {
            letters += char.IsAsciiLetter(character) ? 1 : 0;
        }

        return letters <= MostLetters;
    }

    // ISO 7064, MOD 97-10, as ISO 13616 prescribes: the first four go to the end, letters count from 10, the remainder is 1.
    private static bool IsRight(ReadOnlySpan<char> iban)
    {
        var remainder = 0;
        for (var at = 0; at < iban.Length; at++)
        {
            var character = iban[(at + 4) % iban.Length];
            remainder = char.IsAsciiDigit(character) ? ((remainder * 10) + (character - '0')) % 97 : ((remainder * 100) + (character - 'A' + 10)) % 97;
        }

        return remainder == 1;
    }

    // Nothing else is written as BE and fourteen digits: the number of an enterprise has ten. Others are taken at their word.
    private static bool IsLikely(NormalizedText text, Run range, ReadOnlySpan<char> read, int length)
    {
        var digits = 0;
        foreach (var character in read[2..])
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        if (length == Belgian && read.Length == length && digits == length - 2)
        {
            return true;
        }

        return digits >= 10 && read.Length >= length - 2 && Called.StandNear(text, range, Before, After) && !(digits == 10 && Enterprise.StandNear(text, range, Before, After));
    }
}
