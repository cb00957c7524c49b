using System.Buffers;

namespace Assistant.Bot.Privacy;

/// <summary>Reads what follows the name of a street: the house number, the box, the postcode and the town.</summary>
internal static class AddressTail
{
    // Signs, the B of Belgium, and “à”, “in”, “te”.
    private static readonly SearchValues<char> BeforePostcode = SearchValues.Create(" ,-.bB(ainte\n");
    private static readonly Cues BeforeNumber = new("n, no, nr, nummer, numero, num, number");
    private static readonly Cues Box = new("bte, boite, bt, bus, box, bp, appt, app, appartement, apt, etage, et, b");

    // What makes of the digits an amount, an hour, a date or a count.
    private static readonly Cues Counted = new("""
        h, u, uur, heure*, hour*, min, minute*, am, pm, eur, euro*, ans, an, jaar, jaren, year*, jour*, dag, dagen, day*, personne*, personen, people, mois, maand*, month*, km, m, metre*, meter, km, fois, keer, times, pour cent, procent
        janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
        january, february, march, may, june, july, august, october, places, plaatsen, articles, stations, arrets, haltes, minutes, ieme, eme, de, ste, e, er, x
        """);

    private static readonly Cues TownParticles = new("sur, lez, les, le, la, saint, sainte, st, sint, aan, de, den, ter, op, ten, l, d, en, nog");

    /// <summary>Reads a house number with its box.</summary>
    /// <returns>Where it ends; -1 when there is none.</returns>
    public static int Number(NormalizedText text, int at)
    {
        var group = NormalizedText.First(text.Digits, at);
        if (group >= text.Digits.Count)
        {
            return -1;
        }

        var digits = text.Digits[group];
        if (digits.Length > 4 || digits.Start == at || !IsNumberGap(text, at, digits.Start) || digits.Start - at > 10)
        {
            return -1;
        }

        // 12h30, 12,5 %, 12/03/2024, 1000 Bruxelles
        var next = text.At(digits.End);
        if (next is '%' or '€' or ':' || (next == ' ' && text.At(digits.End + 1) is '%' or '€') || (next is ',' or '.' && char.IsAsciiDigit(text.At(digits.End + 1))) || IsPostcode(text, digits) || IsYear(text, digits) || IsDate(text, group))
        {
            return -1;
        }

        var word = text.WordFrom(digits.End);
        if (word < text.Words.Count && text.Words[word].Start - digits.End <= 1 && Counted.Has(text, word) && text.Words[word] is var counted && !(counted.Length == 1 && counted.Start == digits.End && text.Lower[counted.Start] is not ('h' or 'u')))
        {
            return -1;
        }

        return WithBox(text, digits.End);
    }

    /// <summary>Reads a postcode and a town after an address.</summary>
    /// <returns>Where they end; the place given when there are none.</returns>
    public static int Town(NormalizedText text, int at)
    {
        var group = NormalizedText.First(text.Digits, at);
        if (group >= text.Digits.Count || text.Digits[group].Length != 4 || text.Digits[group].Start - at > 6 || text.Text.AsSpan(at, text.Digits[group].Start - at).ContainsAnyExcept(BeforePostcode))
        {
            return TownAlone(text, at);
        }

        var end = TownName(text, text.Digits[group].End);
        return end > 0 ? end : text.Digits[group].End;
    }

    // rue Haute 12 à Bruxelles; rue Haute 12, Bruxelles
    private static int TownAlone(NormalizedText text, int at)
    {
        var word = text.WordFrom(at);
        if (word + 1 >= text.Words.Count || text.Words[word].Start - at > 1 || text.LowerWord(word) is not ("a" or "te" or "in") || text.Text.AsSpan(at, text.Words[word].Start - at) is not " ")
        {
            return at;
        }

        var end = TownName(text, text.Words[word].End);
        return end > 0 && char.IsUpper(text.At(text.Words[word + 1].Start)) ? end : at;
    }

    // The first word with or without a capital; more only with one.
    private static int TownName(NormalizedText text, int at)
    {
        var (end, from) = (-1, at);
        for (var word = text.WordFrom(at); word < text.Words.Count; word++)
        {
            var run = text.Words[word];
            var gap = text.Text.AsSpan(from, run.Start - from);
            if (gap.Length is 0 or > 1 || gap[0] is not (' ' or '-' or '\''))
            {
                break;
            }

            var isFirst = end < 0;
            if (char.IsUpper(text.At(run.Start)) || gap[0] == '-' || (isFirst && run.Length > 3 && !CommonWords.Has(text, word)))
            {
                end = run.End;
            }
            else if (!TownParticles.Has(text, word))
            {
                break;
            }

            from = run.End;
        }

        return end;
    }

    private static bool IsNumberGap(NormalizedText text, int at, int start)
    {
        var gap = text.Text.AsSpan(at, start - at);
        var word = text.WordFrom(at);
        return word < text.Words.Count && text.Words[word].End <= start
            ? BeforeNumber.Has(text, word) && text.WordFrom(start) == word + 1
            : gap.Length <= 3 && !gap.ContainsAnyExcept(" ,°#.");
    }

    private static bool IsPostcode(NormalizedText text, Run digits) =>
        digits.Length == 4 && text.At(digits.Start) != '0' && text.At(digits.End) == ' ' && (char.IsUpper(text.At(digits.End + 1)) || IsSmallTown(text, digits));

    // “12 Park Lane, 1800 vilvoorde”
    private static bool IsSmallTown(NormalizedText text, Run postcode)
    {
        var word = text.WordFrom(postcode.End);
        return text.At(postcode.Start - 2) == ',' && word < text.Words.Count && text.Words[word].Start == postcode.End + 1 && text.Words[word].Length > 3 && !CommonWords.Has(text, word);
    }

    /// <summary>Whether a number is more likely a year: “boulevard numérique 2030”.</summary>
    public static bool IsYear(NormalizedText text, Run digits) => digits.Length == 4 && text.Text.AsSpan(digits.Start, 2) is "19" or "20";

    private static bool IsDate(NormalizedText text, int group) => WrittenDate.Read(text, group, called: true) > 0;

    // 12bis, 12A, 12/3, 12-14, 12 bte 3, 12 bus 3
    private static int WithBox(NormalizedText text, int end)
    {
        if (char.IsLetter(text.At(end)))
        {
            var letters = end;
            while (char.IsLetter(text.At(letters)))
            {
                letters++;
            }

            end = letters - end <= 3 ? letters : end;
        }
        else if (text.At(end) == ' ' && char.IsAsciiLetterUpper(text.At(end + 1)) && !char.IsLetterOrDigit(text.At(end + 2)) && text.At(end + 2) != '\'')
        {
            end += 2;
        }

        var group = NormalizedText.First(text.Digits, end);
        if (group >= text.Digits.Count || text.Digits[group].Start - end > 12 || text.Digits[group].Length > 4)
        {
            return end;
        }

        var box = text.Digits[group];
        var word = text.WordFrom(end);
        var named = word < text.Words.Count && text.Words[word].End <= box.Start && Box.Has(text, word) && text.WordFrom(box.Start) == word + 1
            && !text.Text.AsSpan(text.Words[word].End, box.Start - text.Words[word].End).ContainsAnyExcept(" .:n°");
        return named || (box.Start - end == 1 && text.At(end) is '/' or '-') ? box.End : end;
    }
}
