using System.Buffers;

namespace Assistant.Bot.Privacy;

/// <summary>Reads dates as they are written in French, Dutch and English, in digits or with the month's name.</summary>
internal static class WrittenDate
{
    /// <summary>How many digits a date has without signs and century.</summary>
    public const int Shortest = 6;

    private static readonly SearchValues<char> Signs = SearchValues.Create(" .-/_|,:\n");
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" .-/,\n");
    private static readonly SearchValues<char> BeforeYear = SearchValues.Create(" .,'-/\n");

    private static readonly Cues Months = new("""
        janvier, janv, jan, janvie, januar, january, januari, fevrier, fevr, fev, febr, febuary, february, feb, februari, mars, march, maart, mar, mrt, avril, avr, april, apr, mai, may, mei, juin, june, juni, jun
        juillet, juil, juill, juilet, july, juli, jul, aout, august, augustus, aug, septembre, september, sept, sep, octobre, october, oktober, oct, okt, novembre, november, nov, decembre, december, dec
        """);

    private static readonly Cues Days = new("""
        premier, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix sept, dix huit, dix neuf, vingt, vingt et un, vingt deux, vingt trois, vingt quatre, vingt cinq, vingt six, vingt sept, vingt huit
        vingt neuf, trente, trente et un, een, eerste, twee, tweede, drie, derde, vier*, vijf*, zes*, zeven*, acht*, negen*, tien*, elf*, twaalf*, dertien*, veertien*, vijftien*, zestien*, twintig*, eenentwintig*, tweeentwintig*, drieentwintig*, dertig*, eenendertig*
        first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, thirtieth
        twenty first, twenty second, twenty third, twenty fourth, twenty fifth, twenty sixth, twenty seventh, twenty eighth, twenty ninth, thirty first
        """);

    // Never read alone: only behind a day and a month.
    private static readonly Cues Years = new("""
        mille, mil, cent, cents, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, vingt, vingts, trente, quarante, cinquante, soixante, septante, huitante, nonante, quatre vingt, et un
        negentien*, tweeduizend*, duizend*, honderd*, nineteen, twenty, two thousand, thousand, hundred, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, thirty, forty, fifty, sixty, seventy, eighty, ninety
        one, two, three, four, five, seven, eight, nine
        """);

    private static readonly Cues Ordinals = new("er, e, eme, ste, de, th, st, nd, rd, of, ieme");

    /// <summary>Reads the date that begins with a run of digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="group">The index of the run.</param>
    /// <param name="called">Whether the words around say that a date stands here; then a day and month, or eight digits, are enough.</param>
    /// <returns>Where it ends; -1 when there is none.</returns>
    public static int Read(NormalizedText text, int group, bool called)
    {
        var first = text.Digits[group];
        if (char.IsDigit(text.At(first.Start - 1)) || (!called && char.IsLetter(text.At(first.Start - 1))) || (text.At(first.Start - 1) is '.' or '/' or '-' && char.IsDigit(text.At(first.Start - 2))))
        {
            return -1;
        }

        return first.Length switch
        {
            1 or 2 when Number(text, first) is >= 1 and <= 31 => Numeric(text, group) is var end and > 0 ? end : Named(text, first.End, called),
            2 when called => YearFirst(text, group),
            4 when Number(text, first) is >= 1900 and < 2100 => YearFirst(text, group) is var dated and > 0 ? dated : called ? YearThenMonth(text, first.End) : -1,
            8 when called && IsDense(text, first) => first.End,
            Shortest when called && IsShort(text, first) => first.End,
            _ => -1,
        };
    }

    /// <summary>Reads the date that begins with a month's name: “March 3, 1950”.</summary>
    public static int ReadMonthFirst(NormalizedText text, int word)
    {
        if (!Months.Has(text, word))
        {
            return -1;
        }

        // “March the 3rd, 1950”
        var article = word + 1 < text.Words.Count && text.LowerWord(word + 1) is "the" && text.Words[word + 1].Start == text.Words[word].End + 1 ? word + 1 : word;
        var day = NormalizedText.First(text.Digits, text.Words[article].End);
        if (day + 1 >= text.Digits.Count || !IsSpace(text, text.Words[article].End, text.Digits[day].Start) || text.Digits[day].Length > 2)
        {
            return -1;
        }

        var year = text.Digits[day + 1];
        return year.Length == 4 && year.Start - text.Digits[day].End <= 4 ? year.End : -1;
    }

    /// <summary>Reads a month's name with a year and no day: “mars 1958”.</summary>
    public static int ReadMonth(NormalizedText text, int word)
    {
        if (!Months.Has(text, word))
        {
            return -1;
        }

        var year = NormalizedText.First(text.Digits, text.Words[word].End);
        return year < text.Digits.Count && text.Digits[year].Length == 4 && IsSpace(text, text.Words[word].End, text.Digits[year].Start) ? text.Digits[year].End : -1;
    }

    /// <summary>Reads the date that begins with a day in words: “douze mars 1958”, “the twelfth of March nineteen fifty-eight”.</summary>
    public static int ReadDayInWords(NormalizedText text, int word)
    {
        var month = word + Days.Match(text, word);
        if (month == word)
        {
            return -1;
        }

        month += month < text.Words.Count && text.LowerWord(month) is "of" or "de" ? 1 : 0;
        if (month >= text.Words.Count || !Months.Has(text, month) || !IsSpace(text, text.Words[month - 1].End, text.Words[month].Start))
        {
            return -1;
        }

        var end = text.Words[month].End;
        var year = NormalizedText.First(text.Digits, end);
        return year < text.Digits.Count && text.Digits[year].Length is 2 or 4 && IsSpace(text, end, text.Digits[year].Start) ? text.Digits[year].End : YearInWords(text, month + 1, end);
    }

    private static int YearInWords(NormalizedText text, int word, int end)
    {
        while (word < text.Words.Count && IsSpace(text, end, text.Words[word].Start) && Years.Match(text, word) is var words and > 0)
        {
            word += words;
            end = text.Words[word - 1].End;
        }

        return end;
    }

    private static int Numeric(NormalizedText text, int group)
    {
        if (group + 2 >= text.Digits.Count)
        {
            return -1;
        }

        var (day, month, year) = (text.Digits[group], text.Digits[group + 1], text.Digits[group + 2]);
        var isDate = month.Length <= 2 && Number(text, month) is >= 1 and <= 31 && (Number(text, month) <= 12 || Number(text, day) <= 12)
            && (year.Length == 2 || (year.Length == 4 && Number(text, year) is >= 1900 and < 2100))
            && Parts(text, day.End, month.Start) && Parts(text, month.End, year.Start);
        return isDate && !char.IsLetterOrDigit(text.At(year.End)) ? year.End : -1;
    }

    private static int YearFirst(NormalizedText text, int group)
    {
        if (group + 2 >= text.Digits.Count)
        {
            return -1;
        }

        var (year, month, day) = (text.Digits[group], text.Digits[group + 1], text.Digits[group + 2]);
        return month.Length <= 2 && day.Length <= 2 && Number(text, month) is >= 1 and <= 12 && Number(text, day) is >= 1 and <= 31
            && Parts(text, year.End, month.Start) && Parts(text, month.End, day.Start) ? day.End : -1;
    }

    // 1950 mars 3
    private static int YearThenMonth(NormalizedText text, int at)
    {
        var word = text.WordFrom(at);
        if (word >= text.Words.Count || !Months.Has(text, word) || !IsSpace(text, at, text.Words[word].Start))
        {
            return -1;
        }

        var day = NormalizedText.First(text.Digits, text.Words[word].End);
        return day < text.Digits.Count && text.Digits[day].Length <= 2 && IsSpace(text, text.Words[word].End, text.Digits[day].Start) ? text.Digits[day].End : -1;
    }

    // 3 mars 1950, 1er mars 1950, 3 maart ’50, 3rd of March 1950
    private static int Named(NormalizedText text, int at, bool called)
    {
        var word = text.WordFrom(at);
        for (var ordinals = 0; ordinals < 2 && word < text.Words.Count && text.Words[word].Start - at <= 2 && Ordinals.Has(text, word) && !Months.Has(text, word); ordinals++)
        {
            at = text.Words[word++].End;
        }

        if (word >= text.Words.Count || !IsSpace(text, at, text.Words[word].Start) || !Months.Has(text, word))
        {
            return -1;
        }

        var end = text.Words[word].End;
        var next = NormalizedText.First(text.Digits, end);
        if (next < text.Digits.Count && text.Digits[next] is { Length: 2 or 4 } year && year.Start - end <= 3 && !text.Text.AsSpan(end, year.Start - end).ContainsAnyExcept(BeforeYear))
        {
            return year.End;
        }

        return YearInWords(text, word + 1, end) is var spoken && spoken > end ? spoken : called ? end : -1;
    }

    // 120358, 580312
    private static bool IsShort(NormalizedText text, Run digits)
    {
        var (first, month, last) = (Number(text, digits with { End = digits.Start + 2 }), Number(text, new Run(digits.Start + 2, digits.Start + 4)), Number(text, digits with { Start = digits.Start + 4 }));
        return month is >= 1 and <= 12 && (first is >= 1 and <= 31 || last is >= 1 and <= 31);
    }

    private static bool IsDense(NormalizedText text, Run digits)
    {
        var (day, month, year) = (Number(text, digits with { End = digits.Start + 2 }), Number(text, new Run(digits.Start + 2, digits.Start + 4)), Number(text, digits with { Start = digits.Start + 4 }));
        return (day is >= 1 and <= 31 && month is >= 1 and <= 12 && year is >= 1900 and < 2100) || Number(text, digits with { End = digits.Start + 4 }) is >= 1900 and < 2100;
    }

    private static bool Parts(NormalizedText text, int end, int start) => start - end is >= 1 and <= 3 && !text.Text.AsSpan(end, start - end).ContainsAnyExcept(Signs);

    private static bool IsSpace(NormalizedText text, int end, int start) => start - end <= 3 && !text.Text.AsSpan(end, start - end).ContainsAnyExcept(Spaces);

    private static int Number(NormalizedText text, Run digits)
    {
        var value = 0;
        for (var at = digits.Start; at < digits.End; at++)
        {
            value = (value * 10) + (text.Text[at] - '0');
        }

        return value;
    }
}
