namespace Assistant.Bot.Privacy;

/// <summary>Finds number plates: Belgian ones by their form, those of before 2010 and of other countries by what is said around them.</summary>
internal static class PlateFinder
{
    private const int Before = 36;
    private const int After = 28;
    private const int LongestPlate = 11;
    private const int VehicleBefore = 70;
    private const int VehicleAfter = 50;

    private static readonly Cues Called = new("""
        plaque*, plaq, plak, immat*, numero de plaque, nummerplaat*, nummerplaten, nummerpl*, nrplaat, kenteken*, kentekenplaat, plaatnummer*, plaatnr, plaat nr, number plate*, numberplate*, license plate*, licence plate*, lisence plate*, licens plate*, license number, licence number, registration plate*, reg plate, plate, plates, plaat, platen
        carte grise, certificat d immatriculation, inschrijvingsbewijs, kentekenbewijs, registration paper*, registration certificate, registration document, registration number, reg number, registration
        """);

    // Words of traffic: enough for the form of before 2010 in capitals.
    private static readonly Cues Vehicle = new("""
        voiture*, auto, autos, wagen, bestelwagen*, car, cars, vehicul*, voertuig*, vehicle*, moto, motos, motor, motorfiets*, scooter*, brommer*, camionnette*, camion*, truck*, the van, a van, my van, his van, her van, white van, delivery van, bestelwagentje, bromfiets*, speed pedelec, caravan*, mobilhome*, oldtimer*, ancetre, quad, tracteur*, tractor*, peage*, vignette*, radar*, flitser*, geflitst, flashe, chauffeur*, uber, garer, garee, parke*, remorque*, aanhangwagen*, trailer, taxi*
        parking*, parkeer*, parkeren, geparkeerd, parked, stationn*, riverain*, bewonerskaart*, bewonersparkeren, resident, lez, fourriere, takel*, getakeld, towed, tow, garage, boete*, amende*, pv, fine, fined, low emission, assurance*, verzekering*, controle technique, autokeuring, keuring
        """);

    // What stands in capitals beside three digits and is no plate.
    private static readonly Cues NoPlate = new("eur, usd, gbp, chf, sms, gsm, pdf, kwh, app, apps, mhz, ghz, ram, ssd, hdd, dpi, fps, rgb, usb, lez, tec, bus, box, bte, bt, tva, btw, vat, bce, kbo, nrn, pin, puk, iso, mbs, gbs, kms, ans, pro, max, url, dns, faq, hdmi, wcag, eid, art, loi, wet");

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        foreach (var digits in text.Digits)
        {
            if (Belgian(text, digits) is var end and > 0)
            {
                found.Claim(WithSeries(text, digits.Start), end, PersonalDataType.Plate);
            }
            else if (Older(text, digits) is { } older)
            {
                found.Claim(WithSeries(text, older.Start), older.End, PersonalDataType.Plate);
            }
            else if (Other(text, digits) is { } other && found.IsFree(other.Start, other.End) && (IsFrench(text, other) || Called.StandNear(text, other, Before, After)))
            {
                found.Claim(other.Start, other.End, PersonalDataType.Plate);
            }
        }
    }

    // Since 2010: one digit, three letters, three digits (royal decree of 20 July 2001 as changed). “1 mai 202” is none: spaces need capitals or a word that says so.
    private static int Belgian(NormalizedText text, Run digit)
    {
        if (digit.Length != 1 || char.IsLetterOrDigit(text.At(digit.Start - 1)) || (text.At(digit.Start - 1) is '-' or '.' && char.IsLetterOrDigit(text.At(digit.Start - 2))))
        {
            return -1;
        }

        var letters = SkipSign(text, digit.End);
        if (!AreLetters(text, letters))
        {
            return -1;
        }

        var last = SkipSign(text, letters + 3);
        var end = last + 3;
        if (!AreDigits(text, last) || char.IsLetterOrDigit(text.At(end)))
        {
            return -1;
        }

        var plain = text.At(digit.End) != ' ' && text.At(letters + 3) != ' ' && (letters > digit.End) == (last > letters + 3);
        return plain || (AreCapitals(text, letters) && (!NoPlate.Has(text, text.WordFrom(letters)) || IsTraffic(text, new Run(digit.Start, end)))) || IsSpoken(text, new Run(digit.Start, end), letters) ? end : -1;
    }

    // 1973 to 2010: three letters and three digits, in either order.
    private static Run? Older(NormalizedText text, Run digits)
    {
        if (digits.Length != 3)
        {
            return null;
        }

        var after = SkipSign(text, digits.End);
        if (AreLetters(text, after) && !char.IsLetterOrDigit(text.At(digits.Start - 1)) && !char.IsLetterOrDigit(text.At(after + 3)) && IsOlder(text, new Run(digits.Start, after + 3), after))
        {
            return new Run(digits.Start, after + 3);
        }

        var before = digits.Start;
        while (digits.Start - before < 3 && text.At(before - 1) is '-' or '.' or ' ')
        {
            before--;
        }

        before -= 3;
        return before >= 0 && AreLetters(text, before) && !char.IsLetterOrDigit(text.At(before - 1)) && !char.IsLetterOrDigit(text.At(digits.End)) && IsOlder(text, new Run(before, digits.End), before)
            ? new Run(before, digits.End) : null;
    }

    // O-AAA-123 of an old-timer, T-XAA-123 of a taxi.
    private static int WithSeries(NormalizedText text, int start) =>
        text.At(start - 1) == '-' && char.IsAsciiLetter(text.At(start - 2)) && !char.IsLetterOrDigit(text.At(start - 3)) ? start - 2 : start;

    private static bool IsOlder(NormalizedText text, Run plate, int letters)
    {
        var word = text.WordFrom(letters);
        return !NoPlate.Has(text, word) && (AreCapitals(text, letters)
            ? Called.StandNear(text, plate, Before, After) || Vehicle.StandNear(text, plate, VehicleBefore, VehicleAfter)
            : IsSpoken(text, plate, letters) && (plate.Length <= 7 || Called.StandNear(text, plate, Before, After)) && (Called.StandNear(text, plate, Before, After) || text.At(plate.Start + 3) != ' '));
    }

    private static bool IsTraffic(NormalizedText text, Run plate) => Called.StandNear(text, plate, Before, After) || Vehicle.StandNear(text, plate, Before, After);

    // In small letters: no everyday word, and called a plate.
    private static bool IsSpoken(NormalizedText text, Run plate, int letters) =>
        !CommonWords.Has(text, text.WordFrom(letters)) && !NoPlate.Has(text, text.WordFrom(letters)) && (Called.StandNear(text, plate, Before, After) || Vehicle.StandNear(text, plate, Before, after: 0));

    private static bool AreLetters(NormalizedText text, int at) => char.IsAsciiLetter(text.At(at)) && char.IsAsciiLetter(text.At(at + 1)) && char.IsAsciiLetter(text.At(at + 2));

    private static bool AreCapitals(NormalizedText text, int at) => char.IsAsciiLetterUpper(text.At(at)) && char.IsAsciiLetterUpper(text.At(at + 1)) && char.IsAsciiLetterUpper(text.At(at + 2));

    // The letter O stands for a zero in plates too.
    private static bool AreDigits(NormalizedText text, int at) => IsDigit(text.At(at)) && IsDigit(text.At(at + 1)) && IsDigit(text.At(at + 2)) && (char.IsAsciiDigit(text.At(at)) || char.IsAsciiDigit(text.At(at + 1)));

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || character is 'O' or 'o';

    private static int SkipSign(NormalizedText text, int at)
    {
        var next = at;
        while (next - at < 3 && next < text.Text.Length && text.Text[next] is '-' or '.' or ' ' or '/' or '_' or '\n')
        {
            next++;
        }

        return next;
    }

    // AB-123-CD: nothing else is written so.
    private static bool IsFrench(NormalizedText text, Run plate)
    {
        var token = text.Text.AsSpan(plate.Start, plate.Length);
        return token is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', '-', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', '-', >= 'A' and <= 'Z', >= 'A' and <= 'Z'];
    }

    // A token of letters and digits, as French, Dutch, German or British plates are: AB-123-CD, 12-ABC-3.
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

        (start, end) = WithSpaces(text, start, end);
        return end - start is >= 5 and <= LongestPlate && HasBoth(text.Text.AsSpan(start, end - start)) ? new Run(start, end) : null;
    }

    // Written with spaces: “AB 123 CD”, “B AB 1234”, “AB12 CDE”: capitals around the digits, and the digits behind them.
    private static (int Start, int End) WithSpaces(NormalizedText text, int start, int end)
    {
        for (var word = text.WordFrom(start) - 1; word >= 0 && text.Words[word] is { Length: <= 3 } before && before.End == start - 1 && text.Text[before.End] is ' ' or '-' && IsCapital(text, before); word--)
        {
            start = before.Start;
        }

        if (text.At(end) == ' ' && text.WordFrom(end) is var next && next < text.Words.Count && text.Words[next] is { Length: <= 3 } after && after.Start == end + 1 && IsCapital(text, after))
        {
            end = after.End;
            while (char.IsAsciiDigit(text.At(end)) || (text.At(end) == ' ' && char.IsAsciiDigit(text.At(end + 1))))
            {
                end++;
            }
        }

        return (start, end);
    }

    private static bool IsCapital(NormalizedText text, Run word) => char.IsAsciiLetterUpper(text.At(word.Start)) && char.IsAsciiLetterUpper(text.At(word.End - 1)) && !char.IsLetterOrDigit(text.At(word.Start - 1));

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
