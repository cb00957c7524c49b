namespace Assistant.Bot.Privacy;

/// <summary>Finds names that stand beside a number, an address or a date of birth: “Hilde Maes, Hoogstraat 12”, “carte 592-… de Hilde Maes”.</summary>
internal static class NamesBesideFinder
{
    private const int MostSigns = 4;
    private const int MostLabels = 3;
    private const int MostParts = 6;

    // Between a name and what stands behind it.
    private static readonly Cues Labels = new("""
        ne, nee, le, ne le, nee le, date, naissance, de, ddn, dob, born, on, geboren, geb, op, gebore, tel, telephone, gsm, mobile, phone, portable, mail, email, e mail, courriel, adresse, adres, address, habite, habitant, demeurant, domicilie, domiciliee, woont, wonende, lives, living, at, in, te, a, au
        niss, insz, nrn, nn, rrn, rr, numero, nummer, number, national, nationaal, registre, rijksregister, rijksregisternummer, carte, kaart, card, eid, iban, compte, rekening, account, plaque, plaat, nummerplaat, plate, n, nr, no, c est, is
        """);

    // Between what stands in front and a name.
    private static readonly Cues Links = new("de, d, van, of, pour, voor, for, from, a, aan, to, chez, bij, au nom de, op naam van, c est, is, s appelle");

    // In front of a name, and no part of it.
    private static readonly Cues NotParts = new("nom, naam, name, client, klant, contact, dossier, rdv, objet, onderwerp, subject, tel, gsm, mail, email, adresse, adres, address, appelez, appeler, bel, call, demande, aanvraag, request, envoyer, question, vraag, info, urgent, hello, bonjour");

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        foreach (var span in found.InOrder().Where(span => span.Type != PersonalDataType.Name).ToList())
        {
            if (Before(text, span.Start) is { } before)
            {
                found.Claim(before.Start, before.End, PersonalDataType.Name);
            }

            if (After(text, span.End) is { } after)
            {
                found.Claim(after.Start, after.End, PersonalDataType.Name);
            }
        }
    }

    private static Run? After(NormalizedText text, int end)
    {
        var word = text.WordFrom(end);
        if (word >= text.Words.Count || !AreSigns(text, end, text.Words[word].Start))
        {
            return null;
        }

        var link = Links.Match(text, word);
        if (link > 0 && word + link < text.Words.Count && text.Words[word + link].Start - text.Words[word + link - 1].End == 1)
        {
            word += link;
        }

        var name = IsNoPart(text, word) ? -1 : NameReader.Read(text, word, NameDemand.Likely);
        return name > 0 ? new Run(text.Words[word].Start, name) : null;
    }

    private static Run? Before(NormalizedText text, int start)
    {
        var last = text.WordFrom(start) - 1;
        for (var labels = 0; last >= 0; labels++, last--)
        {
            if (!AreSigns(text, text.Words[last].End, start))
            {
                return null;
            }

            if (labels == MostLabels || !Labels.Has(text, last))
            {
                break;
            }

            start = text.Words[last].Start;
        }

        return last < 0 ? null : Capitals(text, last) ?? Small(text, last);
    }

    // Back over capitals and the particles between them: “Hilde Van den Bossche”.
    private static Run? Capitals(NormalizedText text, int last)
    {
        var (first, parts) = (last + 1, 0);
        for (var word = last; word >= 0 && last - word < MostParts && (word == last || Follows(text, word)); word--)
        {
            var isCapital = char.IsUpper(text.At(text.Words[word].Start));
            if (isCapital && !IsNoPart(text, word) && !(NameCues.SentenceStarts.Has(text, word) && !FirstNames.Has(text, word)))
            {
                (first, parts) = (word, parts + 1);
            }
            else if (word == last || !NameReader.IsParticle(text, word))
            {
                break;
            }
        }

        return parts > 1 || (parts == 1 && FirstNames.Has(text, first)) ? new Run(text.Words[first].Start, text.Words[last].End) : null;
    }

    // In small letters it begins with a common first name: “mireille vandenberghe 0486…”.
    private static Run? Small(NormalizedText text, int last)
    {
        for (var word = last; word >= 0 && last - word < 4 && (word == last || Follows(text, word)); word--)
        {
            if (FirstNames.Has(text, word) && text.Words[word].Length > 2)
            {
                return new Run(text.Words[word].Start, text.Words[last].End);
            }

            if (IsNoPart(text, word) && !NameReader.IsParticle(text, word))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsNoPart(NormalizedText text, int word) =>
        NameCues.NoNames.Has(text, word) || NotParts.Has(text, word) || NameCues.Titles.Has(text, word) || (CommonWords.Has(text, word) && !FirstNames.Has(text, word)) || Labels.Has(text, word);

    private static bool Follows(NormalizedText text, int word) => text.Text.AsSpan(text.Words[word].End, text.Words[word + 1].Start - text.Words[word].End) is " " or "-" or "'" or ". ";

    private static bool AreSigns(NormalizedText text, int from, int to)
    {
        if (to - from > MostSigns)
        {
            return false;
        }

        for (var at = from; at < to; at++)
        {
            if (char.IsLetterOrDigit(text.Text[at]) || text.Text[at] is '?' or '!' or '@')
            {
                return false;
            }
        }

        return true;
    }
}
