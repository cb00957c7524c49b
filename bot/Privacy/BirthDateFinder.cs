namespace Assistant.Bot.Privacy;

/// <summary>Finds dates that are called dates of birth; other dates stay, for questions are full of them.</summary>
internal static class BirthDateFinder
{
    private const int Before = 44;
    private const int After = 28;
    private const int CloseBefore = 8;

    private static readonly Cues Born = new("""
        ne le, nee le, nes le, nees le, ne e le, ne un, ne a, nee a, nee au, ne au, ne en, nee en, nee un, ne e a, ne e, naquit, date de naissance, date naissance, dates de naissance, date de naiss, date naiss, ddn, dnais, anniversaire
        geboren, geb, geboortedatum, geboorte datum, geboortedag, verjaardag, verjaart, born, birth date, birthdate, birthday, date of birth, dob, d o b
        """);

    // Words of certificates and declarations too: only right before the date.
    private static readonly Cues Birth = new("naissance, naiss, geboorte, birth, ne, nee");

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        for (var group = 0; group < text.Digits.Count; group++)
        {
            var start = text.Digits[group].Start;
            var end = WrittenDate.Read(text, group, called: true);
            if (end > 0 && IsBirth(text, new Run(start, end)))
            {
                found.Claim(start, end, PersonalDataType.BirthDate);
            }
        }

        for (var word = 0; word < text.Words.Count; word++)
        {
            var end = WrittenDate.ReadMonthFirst(text, word) is var monthFirst and > 0 ? monthFirst : WrittenDate.ReadDayInWords(text, word);
            if (end > 0 && IsBirth(text, new Run(text.Words[word].Start, end)))
            {
                found.Claim(text.Words[word].Start, end, PersonalDataType.BirthDate);
            }
        }
    }

    // A degree sign before a date means born, as on Belgian forms: °12/03/1950.
    private static bool IsBirth(NormalizedText text, Run date) =>
        (text.At(date.Start - 1) == '°' && !char.IsLetter(text.At(date.Start - 2))) || (text.At(date.Start - 1) == ' ' && text.At(date.Start - 2) == '°' && !char.IsLetter(text.At(date.Start - 3)))
        || Born.StandNear(text, date, Before, After) || Birth.StandNear(text, date, CloseBefore, after: -1);
}
