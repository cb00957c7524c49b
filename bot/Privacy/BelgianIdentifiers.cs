namespace Assistant.Bot.Privacy;

/// <summary>The check digits of Belgian numbers. Every method takes digits only and says no to any other length.</summary>
internal static class BelgianIdentifiers
{
    /// <summary>
    /// Whether eleven digits are a number of the National Register or a BIS number: six digits of the birth date, three of order, and 97 minus the remainder
    /// of the first nine by 97; for births since 2000 the nine are preceded by a 2.
    /// Sources: royal decree of 25 November 1997 (composition), royal decree of 13 October 1998 (the 2), royal decree of 8 February 1991 (BIS: month + 40,
    /// or + 20 when the sex is unknown). Month and day may be 00 when the birth date is not known (python-stdnum, stdnum/be/nn.py).
    /// </summary>
    public static bool IsNationalNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 11 || !HasBirthDate(digits))
        {
            return false;
        }

        var (first, check) = (Value(digits[..9]), Value(digits[9..]));
        return 97 - (first % 97) == check || 97 - ((2_000_000_000 + first) % 97) == check;
    }

    /// <summary>Whether eleven digits begin with a date as a national or BIS number has it, whatever their checksum.</summary>
    public static bool HasBirthDate(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 11)
        {
            return false;
        }

        var (month, day) = (Value(digits[2..4]), Value(digits[4..6]));
        return month % 20 <= 12 && month < 60 && day <= 31;
    }

    /// <summary>Whether the birth date is a whole one: month and day are known.</summary>
    public static bool HasMonthAndDay(ReadOnlySpan<char> digits) => HasBirthDate(digits) && Value(digits[2..4]) % 20 > 0 && Value(digits[4..6]) > 0;

    /// <summary>Whether the month of a national number says that it is a BIS number (source as above).</summary>
    public static bool IsBis(ReadOnlySpan<char> digits) => Value(digits[2..4]) >= 20;

    /// <summary>
    /// Whether twelve digits are the number of an identity card, or a Belgian account number of before 2014: the last two are the remainder of the first
    /// ten by 97, or 97 for none. Sources: python-stdnum, stdnum/be/eid.py and stdnum/be/iban.py.
    /// </summary>
    public static bool IsTwelveDigitNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 12)
        {
            return false;
        }

        var remainder = Value(digits[..10]) % 97;
        return (remainder == 0 ? 97 : remainder) == Value(digits[10..]);
    }

    /// <summary>
    /// Whether ten digits are an enterprise number: 97 minus the remainder of the first eight by 97. Enterprises are no persons, so these stay.
    /// Source: python-stdnum, stdnum/be/vat.py.
    /// </summary>
    public static bool IsEnterpriseNumber(ReadOnlySpan<char> digits) =>
        digits.Length == 10 && digits[0] is '0' or '1' && 97 - (Value(digits[..8]) % 97) == Value(digits[8..]);

    private static long Value(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}
