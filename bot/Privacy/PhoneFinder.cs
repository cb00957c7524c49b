namespace Assistant.Bot.Privacy;

/// <summary>Finds telephone numbers of Belgium and of other countries; those of public services (0800, 0900, 070, 078, short numbers) stay.</summary>
internal static class PhoneFinder
{
    // BIPT numbering plan: nine digits with the zero for landlines, ten for mobile numbers, which begin with 04 and 4 to 9.
    private const int Landline = 9;
    private const int Mobile = 10;
    private const int CloseBefore = 24;
    private const int ReferenceBefore = 16;

    // E.164: fifteen digits at most; fewer than eight with a country code are no number of a person.
    private const int LeastAbroad = 8;
    private const int MostAbroad = 15;

    private static readonly Cues Called = new("""
        tel, tele, telephone, telephoner, gsm, mobile, portable, appeler, appelez, appelle moi, joindre, joignable, contacter, contactez, sms, fixe, whatsapp, numero de gsm, num gsm, phone, call, reach, cell, cellphone, text
        telefoon*, bel, bellen, belt, bereikbaar, bereiken, contact, telefoonnummer*, gsmnummer*, mobiel*, contacteer, nummer is, numero est, fax
        """);

    private static readonly Cues NumberOf = new("numero*, nummer*, number*, num, nr, no");

    // What has digits like a telephone number and is none.
    private static readonly Cues Reference = new("""
        commande*, bestelling*, bestelnummer*, order, reference*, ref, referentie*, dossier*, dossiernummer*, facture*, factuur*, invoice, isbn, article, artikel, bce, kbo, tva, btw, vat, entreprise, onderneming*
        ondernemingsnummer*, enterprise, ticket*, colis, pakket*, parcel, client numero, numero client, klantnummer*, klantnr, mededeling, communication, version, versie, contrat, contract*, code, pin, puk, eur, euro, euros, ean
        """);

    /// <summary>Finds them.</summary>
    public static void Find(DigitNumbers numbers, Findings found)
    {
        for (var first = 0; first < numbers.Groups.Count; first++)
        {
            var signs = WithSigns(numbers.Text, numbers.Groups[first].Start);
            var last = numbers.Text.Text.AsSpan(signs, numbers.Groups[first].Start - signs).Contains('+') || numbers.Text.At(numbers.Groups[first].Start - 1) == '+'
                ? Abroad(numbers, first, prefix: 0) : Domestic(numbers, first);
            if (last < 0)
            {
                continue;
            }

            var start = WithSigns(numbers.Text, numbers.Groups[first].Start);
            if (found.Claim(start, numbers.Groups[last].End, PersonalDataType.Telephone))
            {
                first = last;
            }
        }
    }

    // The plus, the bracket and the word for the plus in front of a number.
    private static int WithSigns(NormalizedText text, int start)
    {
        var sign = start;
        while (start - sign < 5 && text.At(sign - 1) is ' ' or '(' or '+')
        {
            sign--;
        }

        while (sign < start && text.Text[sign] == ' ')
        {
            sign++;
        }

        if (text.Text.AsSpan(sign, start - sign).ContainsAny('+', '('))
        {
            return sign;
        }

        var word = text.WordFrom(start) - 1;
        return word >= 0 && start - text.Words[word].End == 1 && text.LowerWord(word) is "plus" && text.At(start) == '3' ? text.Words[word].Start : start;
    }

    // The index of the last group, or -1.
    private static int Domestic(DigitNumbers numbers, int first)
    {
        var group = numbers.Groups[first];
        var (head, second) = (numbers.Text.At(group.Start), group.Length > 1 ? numbers.Text.At(group.Start + 1) : first + 1 < numbers.Groups.Count ? numbers.Text.At(numbers.Groups[first + 1].Start) : ' ');
        if ((numbers.FollowsLetter(first) && !FollowsCalledLetters(numbers, first)) || (first > 0 && numbers.Gap(first - 1) is ['.']))
        {
            return -1;
        }

        if (head == '0' && second == '0')
        {
            var abroad = Abroad(numbers, first, prefix: 2);
            return abroad >= 0 && IsOther(numbers, first, abroad, []) ? -1 : abroad;
        }

        if (head != '0')
        {
            return BelgianWithoutPlus(numbers, first) is var belgian and >= 0 ? belgian : MobileWithoutZero(numbers, first);
        }

        Span<char> mobile = stackalloc char[Mobile];
        if (numbers.TryTake(first, mobile, out var last) && mobile[1] == '4' && mobile[2] >= '4' && Ends(numbers, last))
        {
            return IsOther(numbers, first, last, mobile) ? -1 : last;
        }

        if (numbers.TryTake(first, mobile, out last) && IsAbroadInside(numbers, first, last, mobile))
        {
            return last;
        }

        return Fixed(numbers, first);
    }

    private static int Fixed(DigitNumbers numbers, int first)
    {
        Span<char> landline = stackalloc char[Landline];
        return numbers.TryTake(first, landline, out var last) && IsPersonal(landline) && Ends(numbers, last) && !IsOther(numbers, first, last, landline) ? last : -1;
    }

    // 32 470 12 34 56, as some programs show it.
    private static int BelgianWithoutPlus(DigitNumbers numbers, int first)
    {
        Span<char> digits = stackalloc char[11];
        return numbers.TryTake(first, digits, out var last) && digits.StartsWith("324") && digits[3] >= '4' && Ends(numbers, last) && !IsOther(numbers, first, last, digits)
            && numbers.StandAlone(first, last) ? last : -1;
    }

    // 470 12 34 56, only where the words say that it is a telephone.
    private static int MobileWithoutZero(DigitNumbers numbers, int first)
    {
        Span<char> digits = stackalloc char[Mobile - 1];
        return numbers.TryTake(first, digits, out var last) && digits[0] == '4' && digits[1] >= '4' && Ends(numbers, last) && numbers.StandAlone(first, last)
            && !IsPartOfMore(numbers, first, last) && Called.StandNear(numbers.Text, numbers.Range(first, last), CloseBefore, after: 12) ? last : -1;
    }

    private static int Abroad(DigitNumbers numbers, int first, int prefix)
    {
        // “+++085/1927/54115+++” is a structured communication.
        var before = numbers.Groups[first].Start - 1;
        if (prefix == 0 && numbers.Text.At(before) == '+' && numbers.Text.At(before - 1) == '+')
        {
            return -1;
        }

        Span<char> digits = stackalloc char[MostAbroad + 3];
        var (filled, end, limit) = (0, -1, MostAbroad);
        for (var group = first; group < numbers.Groups.Count && (group == first || numbers.Joins(group - 1)); group++)
        {
            var run = numbers.Groups[group];
            var isTrunkZero = run.Length == 1 && numbers.Text.At(run.Start) == '0' && numbers.Text.At(run.End) == ')';
            if (!isTrunkZero)
            {
                // The line after a number of unknown length is another matter.
                var isNextLine = filled > LeastAbroad + prefix && limit == MostAbroad && numbers.Gap(group - 1).Contains('\n') && (run.Length > 3 || filled >= MostAbroad - 3);
                if (isNextLine || IsNextNumber(numbers, group, filled - prefix, limit) || filled + run.Length > limit + prefix)
                {
                    break;
                }

                numbers.Text.Text.AsSpan(run.Start, run.Length).CopyTo(digits[filled..]);
                filled += run.Length;
                limit = LengthAbroad(digits[Math.Min(prefix, filled)..filled], limit);
            }

            end = group;
            if (filled == limit + prefix)
            {
                break;
            }
        }

        var number = digits[Math.Min(prefix, filled)..filled];
        return end >= 0 && number.Length >= LeastAbroad + (prefix / 2) && number[0] != '0' && !IsPublicAbroad(number) ? end : -1;
    }

    // “+48 601 234 567 / 0486 12 34 56”
    private static bool IsNextNumber(DigitNumbers numbers, int group, int filled, int limit) =>
        limit == MostAbroad && filled > LeastAbroad && numbers.Text.At(numbers.Groups[group].Start) == '0' && numbers.Groups[group].Length > 1 && numbers.Gap(group - 1).ContainsAny('/', '-');

    // Neighbours have one length each, so that what follows the number is not read as its end.
    private static int LengthAbroad(ReadOnlySpan<char> number, int unknown) => number switch
    {
        ['3', '2', '0', '4', ..] => 12,
        ['3', '2', '0', ..] or ['3', '2', '4', >= '4', ..] or ['3', '1', >= '1', ..] or ['3', '3', >= '1', ..] or ['3', '4', >= '1', ..] => 11,
        ['3', '2', >= '1', _, _, ..] => 10,
        ['2', '1', '2', >= '1', ..] => 12,
        _ => unknown,
    };

    // +800 is free of charge in every country (ITU-T E.169.1).
    private static bool IsPublicAbroad(ReadOnlySpan<char> number)
    {
        if (!number.StartsWith("32"))
        {
            return number.StartsWith("800");
        }

        var rest = number[2] == '0' ? number[3..] : number[2..];
        return rest.StartsWith("70") || rest.StartsWith("78") || rest.StartsWith("800") || rest.StartsWith("90");
    }

    // 06 39 98 12 34, as French and Dutch people write their own numbers: ten digits in pairs, or called a telephone.
    private static bool IsAbroadInside(DigitNumbers numbers, int first, int last, ReadOnlySpan<char> digits) =>
        digits[0] == '0' && digits[1] != '0' && Ends(numbers, last) && IsPersonal(digits) && !IsOther(numbers, first, last, digits)
        && (numbers.HaveLengths(first, last, 2, 2, 2, 2, 2) || (digits[1] is '6' or '7' && (numbers.HaveLengths(first, last, 2, 8) || IsNumberOf(numbers.Text, numbers.Range(first, last)))));

    private static bool IsNumberOf(NormalizedText text, Run range) => Called.StandNear(text, range, CloseBefore, after: 12) || NumberOf.StandNear(text, range, CloseBefore, CloseBefore);

    // BIPT numbering plan: 070, 078, 0800 and 090x are services.
    private static bool IsPersonal(ReadOnlySpan<char> number) =>
        number[0] == '0' && number[1] != '0' && !number.StartsWith("070") && !number.StartsWith("078") && !number.StartsWith("0800") && !number.StartsWith("090");

    // “0470 12 34 56” ends; “02.03.2024.15” does not.
    private static bool Ends(DigitNumbers numbers, int last) => last + 1 >= numbers.Groups.Count || numbers.Gap(last) is not (['.'] or ['-']);

    private static bool IsOther(DigitNumbers numbers, int first, int last, ReadOnlySpan<char> digits)
    {
        var range = numbers.Range(first, last);
        if (Called.StandNear(numbers.Text, range, CloseBefore, after: 12))
        {
            return false;
        }

        return IsPartOfMore(numbers, first, last) || StartsWithDate(numbers, first) || Reference.StandNear(numbers.Text, range, ReferenceBefore, after: 0)
            || numbers.Text.At(range.End) is '€' || numbers.Text.At(range.End + 1) is '€'
            || (numbers.HaveLengths(first, last, 4, 3, 3) && numbers.Text.At(range.Start - 1) != '(' && BelgianIdentifiers.IsEnterpriseNumber(digits));
    }

    // 02/03/2024 9:30
    private static bool StartsWithDate(DigitNumbers numbers, int first) =>
        first + 2 < numbers.Groups.Count && numbers.HaveLengths(first, first + 2, 2, 2, 4) && numbers.Gap(first).SequenceEqual(numbers.Gap(first + 1)) && numbers.Gap(first) is ['/' or '.' or '-'];

    // “5 089 123 456” is an amount; digits before a dash or a stroke belong to the same number.
    private static bool IsPartOfMore(DigitNumbers numbers, int first, int last) =>
        first > 0 && numbers.Joins(first - 1) && numbers.Groups[first].Start - numbers.Groups[first - 1].End == 1
        && (numbers.Gap(first - 1) is not ([' '] or ['\n']) || (numbers.HaveLengths(first, last, 3, 3, 3) && numbers.Groups[first - 1].Length <= 3));

    private static bool FollowsCalledLetters(DigitNumbers numbers, int first)
    {
        var word = numbers.Text.WordFrom(numbers.Groups[first].Start) - 1;
        return word >= 0 && Called.Has(numbers.Text, word);
    }
}
