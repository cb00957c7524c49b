using System.Buffers;
using System.Text;

namespace Assistant.Bot.Privacy;

/// <summary>
/// Leaves out the asides that only carried personal data: of “Mme […], NISS […], a perdu son code PUK” the question is “a perdu son code PUK”, and a
/// search for “NISS” would lead away from it.
/// </summary>
internal static class Asides
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(",;()?!.\n:");

    private static readonly Cues Words = new("""
        niss, insz, ssin, nrn, rrn, rr, nn, nr, n, no, numero, nummer, number, national, nationaal, registre, rijksregisternummer, rijksregister, tel, telephone, telefoon, phone, gsm, mobile, mail, e, email, courriel, adresse, adres, address
        iban, compte, rekening, rekeningnummer, account, nom, naam, name, prenom, voornaam, mme, madame, monsieur, m, mr, mrs, ms, mevrouw, mevr, meneer, mijnheer, dhr, ne, nee, le, geboren, op, geb, born, on, dob, ddn, date, de, of, naissance, birth, geboortedatum
        il, elle, hij, zij, ze, he, she, i, ik, je, j, m, appelle, suis, ben, am, was, au, a, in, te, aan, the, mijn, my, mon, ma, son, sa, zijn, haar, his, her, is, est, heet, habite, woont, lives, at, and, et, en
        """);

    /// <summary>Leaves them out.</summary>
    /// <param name="readable">A text with gaps.</param>
    /// <returns>The rest; the text as it was when nothing else is in it.</returns>
    public static string LeaveOut(string readable)
    {
        var rest = new StringBuilder(readable.Length);
        for (var start = 0; start < readable.Length;)
        {
            var sign = readable.AsSpan(start).IndexOfAny(Signs);
            var length = sign < 0 ? readable.Length - start : sign + 1;
            var part = readable.Substring(start, length);
            rest.Append(part.Contains(RedactedText.Gap, StringComparison.Ordinal) && IsAside(part) ? part.AsSpan(sign < 0 ? length : length - 1) : part);
            start += length;
        }

        var text = rest.ToString();
        return text.Any(char.IsLetterOrDigit) ? text : readable;
    }

    private static bool IsAside(string part)
    {
        var text = NormalizedText.Read(part);
        return text.Digits.Count == 0 && Enumerable.Range(0, text.Words.Count).All(word => Words.Has(text, word));
    }
}
