using System.Buffers;

namespace Assistant.Bot.Privacy;

/// <summary>Reads what follows the name of a street: the house number, the box, the postcode and the town.</summary>
internal static class AddressTail
{
    // Signs, the B of Belgium, and “à”, “in”, “te”.
    private static readonly SearchValues<char> BeforePostcode = SearchValues.Create(" ,-.bBE(ainte\n");
    private static readonly SearchValues<char> NumberGap = SearchValues.Create(" ,°#.\n");
    private static readonly SearchValues<char> BoxGap = SearchValues.Create(" ,-\n(/");
    private static readonly Cues BeforeNumber = new("n, no, nr, nummer, numero, num, number, huisnummer, huisnr");
    private static readonly Cues Box = new("bte, boite, bt, bus, box, bp, appt, app, appartement, apt, etage, et, b, flat, floor, verdieping, verd, verdiep, unit, suite, boit, boitte, bu, kot, studio");

    // What makes of the digits an amount, an hour, a date or a count.
    private static readonly Cues Counted = new("""
        h, u, uur, heure*, hour*, min, minute*, am, pm, eur, euro*, ans, an, jaar, jaren, year*, jour*, dag, dagen, day*, personne*, personen, people, mois, maand*, month*, km, m, metre*, meter, km, fois, keer, times, pour cent, procent
        janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
        january, february, march, may, june, july, august, october, places, plaatsen, articles, stations, arrets, haltes, minutes
        """);

    // Right behind the digits: “12e”, “2x”.
    private static readonly Cues Ordinals = new("ieme, eme, de, ste, er, x");

    private static readonly Cues TownParticles = new("sur, lez, les, le, la, saint, sainte, st, sint, aan, de, den, ter, op, ten, l, d, en, nog");

    // The municipalities of Brussels, the larger ones of Belgium, and parts of them that people write as their town.
    private static readonly Cues Towns = new("""
        bruxelles, brussel, brussels, bxl, schaerbeek, schaarbeek, ixelles, elsene, anderlecht, molenbeek saint jean, sint jans molenbeek, molenbeek, etterbeek, uccle, ukkel, forest, vorst, jette, ganshoren, evere, koekelberg, laeken, laken, haren
        woluwe st lambert, woluwe st pierre, st lambrechts woluwe, st pieters woluwe, st jans molenbeek, molenbeek st jean, sint jans, st josse ten noode, st joost ten node, berchem st agathe, heembeek, saint gilles, sint gillis, st gilles, st gillis, saint josse ten noode, sint joost ten node, saint josse, sint joost, st josse, st joost, woluwe saint lambert, sint lambrechts woluwe, woluwe saint pierre, sint pieters woluwe, woluwe
        auderghem, oudergem, watermael boitsfort, watermaal bosvoorde, boitsfort, bosvoorde, berchem sainte agathe, sint agatha berchem, neder over heembeek, vilvoorde, vilvorde, zaventem, machelen, diegem, grimbergen, asse, dilbeek, zellik, halle, hal
        sint pieters leeuw, sint genesius rode, rhode saint genese, drogenbos, linkebeek, kraainem, wezembeek oppem, wemmel, tervuren, overijse, waterloo, wavre, waver, nivelles, nijvel, braine l alleud, eigenbrakel, tubize, tubeke, louvain la neuve, ottignies
        anvers, antwerpen, antwerp, gand, gent, ghent, bruges, brugge, louvain, leuven, malines, mechelen, liege, luik, namur, namen, charleroi, mons, bergen, tournai, doornik, hasselt, genk, courtrai, kortrijk, ostende, oostende, alost, aalst, sint niklaas, saint nicolas
        roulers, roeselare, turnhout, verviers, la louviere, seraing, mouscron, moeskroen, arlon, aarlen, bastogne, dinant, huy, hoei, ninove, dendermonde, lokeren, geel, mol, lier, tienen, diest, aarschot, ypres, ieper, knokke, eupen
        """);

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
        if (digits.Length > 4 || !IsNumberGap(text, at, digits.Start) || digits.Start - at > 10)
        {
            return -1;
        }

        // 12h30, 12,5 %, 12/03/2024, 1000 Bruxelles
        var next = text.At(digits.End);
        if (next is '%' or '€' || (next == ' ' && text.At(digits.End + 1) is '%' or '€') || (next is ',' or '.' or ':' && char.IsAsciiDigit(text.At(digits.End + 1)) && !(next == ',' && group + 1 < text.Digits.Count && IsPostcode(text, text.Digits[group + 1]))) || IsPostcode(text, digits) || IsYear(text, digits) || IsDate(text, group))
        {
            return -1;
        }

        var word = text.WordFrom(digits.End);
        if (word < text.Words.Count && text.Words[word].Start == digits.End && Ordinals.Has(text, word))
        {
            return -1;
        }

        if (word < text.Words.Count && text.Words[word].Start - digits.End <= 1 && Counted.Has(text, word) && text.At(text.Words[word].End) != '\'' && text.Words[word] is var counted && !(counted.Length == 1 && counted.Start == digits.End && text.Lower[counted.Start] is not ('h' or 'u')) && !(text.LowerWord(word) is "u" && counted.Start > digits.End && char.IsLetter(text.At(counted.End + 1))))
        {
            return -1;
        }

        return WithBox(text, WithBox(text, WithBox(text, digits.End)));
    }

    /// <summary>Reads a postcode and a town after an address.</summary>
    /// <returns>Where they end; the place given when there are none.</returns>
    public static int Town(NormalizedText text, int at)
    {
        var group = NormalizedText.First(text.Digits, at);
        if (group >= text.Digits.Count || text.Digits[group].Length != 4 || text.Digits[group].Start - at > 8 || text.Text.AsSpan(at, text.Digits[group].Start - at).ContainsAnyExcept(BeforePostcode))
        {
            return TownAlone(text, at);
        }

        var end = TownName(text, text.Digits[group].End);
        return Country(text, end > 0 ? end : text.Digits[group].End);
    }

    /// <summary>Where a postcode with its town starts that ends right before an address: “1000 Bruxelles, rue Haute 12”.</summary>
    /// <returns>The start; the place given when there is none.</returns>
    public static int TownBefore(NormalizedText text, int at)
    {
        var group = NormalizedText.First(text.Digits, at) - 1;
        if (group < 0 || text.Digits[group].Length != 4 || at - text.Digits[group].End is < 5 or > 30)
        {
            return at;
        }

        var end = TownName(text, text.Digits[group].End);
        return end > 0 && at >= end && at - end <= 3 && !text.Text.AsSpan(end, at - end).ContainsAnyExcept(" ,-\n") ? text.Digits[group].Start : at;
    }

    /// <summary>Whether a word only announces a number: “nr”, “n°”.</summary>
    public static bool IsNumberWord(NormalizedText text, int word)
    {
        var at = text.Words[word].End;
        while (at < text.Text.Length && at - text.Words[word].End < 3 && text.Text[at] is ' ' or '.' or '°')
        {
            at++;
        }

        return char.IsAsciiDigit(text.At(at)) && BeforeNumber.Has(text, word);
    }

    /// <summary>Whether a word announces a box: “bte”, “bus”.</summary>
    public static bool IsBoxWord(NormalizedText text, int word) => Box.Has(text, word);

    /// <summary>Whether a word is a town that people live in here.</summary>
    public static bool IsTown(NormalizedText text, int word) => Towns.Has(text, word);

    /// <summary>Whether a postcode with a town stands right behind a place, or a box.</summary>
    public static bool IsSure(NormalizedText text, int number, int end)
    {
        var group = NormalizedText.First(text.Digits, number);
        return Town(text, end) > end || (group < text.Digits.Count && end > text.Digits[group].End + 4);
    }

    // 1000 Bruxelles, Belgique
    private static int Country(NormalizedText text, int at)
    {
        var word = text.WordFrom(at);
        return word < text.Words.Count && text.Words[word].Start - at is 1 or 2 && !text.Text.AsSpan(at, text.Words[word].Start - at).ContainsAnyExcept(" ,") && text.LowerWord(word) is "belgique" or "belgie" or "belgium" or "belgien"
            ? text.Words[word].End : at;
    }

    // rue Haute 12 à Bruxelles; rue Haute 12, Bruxelles; Hoogstraat 12 Brussel
    private static int TownAlone(NormalizedText text, int at)
    {
        var word = text.WordFrom(at);
        if (word >= text.Words.Count || text.Words[word].Start - at is < 1 or > 3 || text.Text.AsSpan(at, text.Words[word].Start - at).ContainsAnyExcept(" ,-\n("))
        {
            return at;
        }

        if (Towns.Match(text, word) is var known and > 0)
        {
            var town = text.Words[word + known - 1].End;
            var postcode = NormalizedText.First(text.Digits, town);
            return Country(text, postcode < text.Digits.Count && text.Digits[postcode] is { Length: 4 } code && code.Start - town <= 2 && !IsYear(text, code) ? code.End : town);
        }

        if (word + 1 >= text.Words.Count || text.LowerWord(word) is not ("a" or "te" or "in"))
        {
            return at;
        }

        var end = TownName(text, text.Words[word].End);
        return end > 0 && (char.IsUpper(text.At(text.Words[word + 1].Start)) || Towns.Has(text, word + 1)) ? end : at;
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
            if (isFirst && Towns.Match(text, word) is var known and > 0)
            {
                word += known - 1;
                (end, from) = (text.Words[word].End, text.Words[word].End);
                continue;
            }

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
            : gap.Length <= 3 && !gap.ContainsAnyExcept(NumberGap);
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

            end = letters - end <= 3 && !char.IsAsciiDigit(text.At(letters)) ? letters : end;
        }
        else if (text.At(end) == ' ' && char.IsAsciiLetterUpper(text.At(end + 1)) && !char.IsLetterOrDigit(text.At(end + 2)) && text.At(end + 2) != '\'')
        {
            end += 2;
        }

        var word = text.WordFrom(end);
        var isNamed = word < text.Words.Count && text.Words[word].Start - end <= 3 && Box.Has(text, word) && !text.Text.AsSpan(end, text.Words[word].Start - end).ContainsAnyExcept(BoxGap);
        if (isNamed && LetteredBox(text, word) is var lettered and > 0)
        {
            return lettered;
        }

        var group = NormalizedText.First(text.Digits, end);
        if (group >= text.Digits.Count || text.Digits[group].Start - end > 12 || text.Digits[group].Length > 4)
        {
            return end;
        }

        var box = text.Digits[group];
        if (Floor(text, end, box) is var floor and > 0)
        {
            return floor;
        }

        var last = isNamed && word + 1 < text.Words.Count && text.Words[word + 1].End <= box.Start && BeforeNumber.Has(text, word + 1) ? word + 1 : word;
        var named = isNamed && text.Words[last].End <= box.Start && text.WordFrom(box.Start) == last + 1
            && !text.Text.AsSpan(text.Words[last].End, box.Start - text.Words[last].End).ContainsAnyExcept(" .:n°");
        return named || (text.Text.AsSpan(end, box.Start - end) is "/" or "-" or " / ") ? WithLetter(text, WithPart(text, group)) : end;
    }

    // bus A, bte A3
    private static int LetteredBox(NormalizedText text, int box)
    {
        if (box + 1 >= text.Words.Count || text.Words[box + 1] is not { Length: 1 } letter || letter.Start - text.Words[box].End != 1 || !char.IsUpper(text.At(letter.Start)) || text.At(letter.End) == '\'')
        {
            return -1;
        }

        var end = letter.End;
        while (char.IsAsciiDigit(text.At(end)))
        {
            end++;
        }

        return end;
    }

    // rue Haute 12, 3ème étage
    private static int Floor(NormalizedText text, int end, Run number)
    {
        var word = text.WordFrom(number.End);
        if (number.Start - end is < 1 or > 3 || number.Length > 2 || word >= text.Words.Count || text.Text.AsSpan(end, number.Start - end).ContainsAnyExcept(" ,-\n("))
        {
            return -1;
        }

        word += text.Words[word].Start == number.End && text.Words[word].Length <= 4 ? 1 : 0;
        return word < text.Words.Count && text.Words[word].Start - number.End <= 5 && text.LowerWord(word) is "etage" or "verdieping" or "verdiep" or "floor" ? text.Words[word].End : -1;
    }

    // bus 3.1
    private static int WithPart(NormalizedText text, int box) =>
        box + 1 < text.Digits.Count && text.Digits[box + 1] is { Length: <= 2 } part && part.Start == text.Digits[box].End + 1 && text.At(text.Digits[box].End) == '.' ? part.End : text.Digits[box].End;

    private static int WithLetter(NormalizedText text, int end) => char.IsAsciiLetter(text.At(end)) && !char.IsLetterOrDigit(text.At(end + 1)) ? end + 1 : end;
}
