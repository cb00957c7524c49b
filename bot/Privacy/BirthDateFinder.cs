using System.Buffers;
using System.Globalization;

namespace Assistant.Bot.Privacy;

/// <summary>Finds dates that are called dates of birth; other dates stay, for questions are full of them.</summary>
internal static class BirthDateFinder
{
    private const int Before = 44;
    private const int After = 28;
    private const int CloseBefore = 8;
    private const int Beside = 3;
    private const int DegreeBefore = 24;
    private const int FarBefore = 70;
    private const int FarAfter = 48;
    private static readonly SearchValues<char> NextDate = SearchValues.Create("[0123456789");

    private static readonly Cues Born = new("""
        ne le, nee le, nes le, nees le, ne e le, ne un, ne a, nee a, nee au, ne au, ne en, nee en, nee un, ne e a, ne e, ne l, nee l, ne aux, nee aux, ne dans, nee dans, ne chez, nee chez, ne hors, nee hors, ne ce, nee ce, ne vers le, nee vers le, est ne, est nee, suis ne, suis nee, sont nes, sont nees, etait ne, etait nee, etant ne, etant nee, naissance de l enfant, naissance du petit, naissance de la petite, ans le, ans ce, naquit, nait le, venu au monde, venue au monde, voit le jour, date de naissance, date naissance, dates de naissance, date de naiss, date naiss, date de nais, date nais
        dat naiss*, naissance le, naissance de ma, naissance de mon, naissance de notre, naissance du bebe, naissait, accouche*, bebe du, ddn, dn, d d n, dnais, anniversaire*, anniv, aniversaire*, fete ses, age de, agee de, jour de naissance
        geboren, gebore, gebooren, geboorn, gebren, gebortedat*, geboordedat*, gebordat*, gbn, geb, geb dat, gebdat*, geb datum, geboortedat*, geboortd*, geboordat*, geboortedt*, geboorte datum, geboorte dat, geboortedag, verjaar*, geboorte van, bevallen, baby van, datum geb, jarig, ter wereld, bouwjaar, geb op, gbd, gebd
        born, bornd, borned, birth date, birthdate*, birthdat*, birthday, birtday, birhday, brithday, bithday, date of brith, date of bith, bday, b day, date of birth, dateofbirth, dob, d o b, birth day, birth of, gave birth, turns, turned, turning
        ik ben van, kben van, ben van, je suis du, suis du, chui du, i m from, i am from, im from, i am of
        """);

    // Of a letter one says so too, but letters are not as old.
    private static readonly Cues From = new("il est du, elle est du, monsieur est du, madame est du, hij is van, zij is van, ze is van, meneer is van, mevrouw is van, he is from, she is from");
    private const int LatestYear = 2012;

    // At a distance only before a year that is long ago, and never before the date of a law.
    private static readonly Cues Naming = new("naissance, geboorte, birth");
    private static readonly Cues Law = new("loi, wet, law, arrete, decret, decree, besluit, kb, ar, ordonnance, ordonnantie, act");
    private const int LawBefore = 12;

    // Words of certificates and declarations too: only right before the date.
    private static readonly Cues Birth = new("naissance, naiss, geboorte, birth, ne, nee, nes, nees, birt, nais*, naisance, naissence");

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        for (var group = 0; group < text.Digits.Count; group++)
        {
            var start = text.Digits[group].Start;
            var end = WrittenDate.Read(text, group, called: true);
            if (end > 0 && IsBirth(text, new Run(start, end)) && (text.Digits[group].Length != WrittenDate.Shortest || Born.StandNear(text, new Run(start, end), CloseBefore, after: -1)))
            {
                found.Claim(start, end, PersonalDataType.BirthDate);
            }
        }

        for (var word = 0; word < text.Words.Count; word++)
        {
            var end = WrittenDate.ReadMonthFirst(text, word) is var monthFirst and > 0 ? monthFirst : WrittenDate.ReadDayInWords(text, word);
            end = end < 0 && WrittenDate.ReadMonth(text, word) is var month and > 0 && Born.StandNear(text, new Run(text.Words[word].Start, month), CloseBefore, after: -1) ? month : end;
            if (end > 0 && IsBirth(text, new Run(text.Words[word].Start, end)))
            {
                found.Claim(text.Words[word].Start, end, PersonalDataType.BirthDate);
            }
        }
    }

    /// <summary>Finds dates that stand right beside a name or a national number: nobody is named with another.</summary>
    public static void FindBeside(NormalizedText text, Findings found)
    {
        for (var group = 0; group < text.Digits.Count; group++)
        {
            var start = text.Digits[group].Start;
            var end = WrittenDate.Read(text, group, called: false);
            if (end > 0 && found.IsFree(start, end) && IsPast(text, new Run(start, end)) && found.EndsNear(start, Beside) is PersonalDataType.Name or PersonalDataType.NationalNumber or PersonalDataType.BisNumber or PersonalDataType.MistypedNationalNumber)
            {
                found.Claim(start, end, PersonalDataType.BirthDate);
            }
        }
    }

    // A degree sign before a date means born, as on Belgian forms: °12/03/1950.
    private static bool IsBirth(NormalizedText text, Run date) =>
        (text.At(date.Start - 1) is '°' or '*' && !char.IsLetterOrDigit(text.At(date.Start - 2))) || (text.At(date.Start - 1) == ' ' && text.At(date.Start - 2) == '°' && !char.IsLetter(text.At(date.Start - 3)))
        || IsOfKin(text, date) || IsBornNear(text, date, Before, After) || Birth.StandNear(text, date, CloseBefore, after: 3) || (IsPast(text, date) && (From.StandNear(text, date, CloseBefore, after: -1) || IsDegreeBefore(text, date.Start) || (Naming.StandNear(text, date, Before, after: -1) && !Law.StandNear(text, date, LawBefore, after: -1)) || IsBornNear(text, date, FarBefore, FarAfter)));

    // “Mon fils (12/03/2019)”
    private static bool IsOfKin(NormalizedText text, Run date)
    {
        var (start, word) = (date.Start, text.WordFrom(date.Start) - 1);
        return text.At(start - 1) == '(' && text.At(date.End) == ')' && word >= 0 && start - text.Words[word].End <= 2 && NameCues.People.Has(text, word);
    }

    // Words behind a date that another date, or its placeholder, follows belong to that one.
    private static bool IsBornNear(NormalizedText text, Run date, int before, int after)
    {
        if (Born.StandNear(text, date, before, after: -1))
        {
            return true;
        }

        for (var word = text.WordFrom(date.End); word < text.Words.Count && text.Words[word].Start <= date.End + after; word++)
        {
            if (Born.Match(text, word) is var length and > 0)
            {
                var end = text.Words[word + length - 1].End;
                return !text.Text.AsSpan(end, Math.Min(4, text.Text.Length - end)).ContainsAny(NextDate);
            }
        }

        return false;
    }

    // “° Gand, 12/03/1950”
    private static bool IsDegreeBefore(NormalizedText text, int start)
    {
        for (var at = start - 1; at >= 0 && start - at <= DegreeBefore && !char.IsDigit(text.Text[at]); at--)
        {
            if (text.Text[at] == '°')
            {
                return !char.IsLetter(text.At(at - 1));
            }
        }

        return false;
    }

    // A year that somebody who asks was born in.
    private static bool IsPast(NormalizedText text, Run date) =>
        date.Length >= 4 && int.TryParse(text.Text.AsSpan(date.End - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < LatestYear;
}
