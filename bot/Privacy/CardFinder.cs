namespace Assistant.Bot.Privacy;

/// <summary>Finds the numbers of identity cards, residence permits, passports and payment cards.</summary>
internal static class CardFinder
{
    private const int Before = 40;
    private const int After = 28;
    private const int CardBefore = 60;
    private const int CardAfter = 50;
    private const int EidLength = 12;

    private static readonly Cues Identity = new("""
        eid, carte d identite, carte identite, cartes d identite, ci, titre de sejour, titre sejour, carte de sejour, numero de carte, num de carte, n de carte, carte d etranger, carte electronique, kids id, num carte, numero carte, no carte, nr carte, numero d identite, carte d id, carte id
        identiteitskaart*, identiteits kaart, identiteit kaart, kaart nummer*, nummer van de kaart, nummer van mijn kaart, id kaart, idkaart, eidkaart, verblijfskaart*, verblijfstitel*, verblijfsvergunning*, kaartnummer*, kaartnr, kids id
        identity card, id card, card number, card no, card nr, number on the card, number on my card, residence permit, residence card, id number, identity number, passeport, paspoort*, reispas, passport, reispas, numero de document, documentnummer, document number
        """);

    // Said around a card's number; enough where the check digits are right. The checksum of structured communications is the same, so without a word they stay.
    private static readonly Cues Card = new("carte*, kaart*, card*, eid, puk, doc stop, docstop, document*, verval*, vervallen, perim*, expir*, expire*, identit*, identiteit*, identity, verso, recto, achterkant, voorkant, chip, puce, sejour, verblijf*, residence, kids id, kidsid, geldig*, valable*, valid*");
    private static readonly Cues Reference = new("commande*, bestelling*, bestelnummer*, order, reference*, ref, referentie*, dossier*, facture*, factuur*, invoice*, mededeling*, communication*, colis, pakket*, parcel, erreur*, fout*, foutcode*, error*, ticket*, compte*, rekening*, account*, iban");

    private static readonly Cues Payment = new("""
        visa, mastercard, maestro, bancontact, amex, american express, carte bancaire, carte de banque, carte banque, carte de credit, carte de debit, carte de paiement
        bankkaart*, kredietkaart*, debetkaart*, betaalkaart*, bank card, credit card, debit card, payment card
        """);

    /// <summary>Finds them.</summary>
    public static void Find(DigitNumbers numbers, Findings found)
    {
        for (var first = 0; first < numbers.Groups.Count; first++)
        {
            FindPayment(numbers, first, found);
            FindIdentity(numbers, first, found);
        }

        FindWithLetters(numbers.Text, found);
    }

    private static void FindIdentity(DigitNumbers numbers, int first, Findings found)
    {
        Span<char> digits = stackalloc char[EidLength];
        if (!numbers.TryTake(first, digits, out var last) || !numbers.StandAlone(first, last))
        {
            return;
        }

        // Cards begin with 59; the account numbers of before 2014 have the same form and checksum, and are left to their own finder.
        var range = numbers.Range(first, last);
        var isRight = BelgianIdentifiers.IsTwelveDigitNumber(digits) && !numbers.FollowsLetter(first);
        var isCard = isRight && (digits.StartsWith("59") || (Card.StandNear(numbers.Text, range, CardBefore, CardAfter) && !Reference.StandNear(numbers.Text, range, After, after: 0)));
        if (isCard || (digits.StartsWith("59") && numbers.HaveLengths(first, last, 3, 7, 2)) || Identity.StandNear(numbers.Text, range, Before, After))
        {
            found.Claim(range.Start, range.End, PersonalDataType.IdentityCard);
        }
    }

    private static void FindPayment(DigitNumbers numbers, int first, Findings found)
    {
        var (count, last) = numbers.Whole(first);
        if (count is < 15 or > DigitNumbers.Most || numbers.FollowsLetter(first))
        {
            return;
        }

        Span<char> digits = stackalloc char[count];
        numbers.TryTake(first, digits, out _);
        var range = numbers.Range(first, last);
        if ((IsIssued(digits) && IsLuhn(digits) && numbers.StandAlone(first, last)) || Payment.StandNear(numbers.Text, range, Before, After))
        {
            found.Claim(range.Start, range.End, PersonalDataType.BankCard);
        }
    }

    // ISO/IEC 7812-1: 34 and 37 American Express, 4 Visa, 51–55 and 2221–2720 Mastercard, 5 and 6 Maestro and Bancontact (6703).
    private static bool IsIssued(ReadOnlySpan<char> digits) => digits switch
    {
        ['3', '4' or '7', ..] => digits.Length == 15,
        ['2', >= '2' and <= '7', ..] or ['4', ..] => digits.Length == 16,
        ['5' or '6', ..] => digits.Length >= 16,
        _ => false,
    };

    // ISO/IEC 7812-1, annex B.
    private static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var value = (digits[^(at + 1)] - '0') * (at % 2 == 0 ? 1 : 2);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }

    // Passports (EP123456) and residence permits (B 1234567 89): one to three letters and six to ten digits, right after what they are called.
    private static void FindWithLetters(NormalizedText text, Findings found)
    {
        for (var group = 0; group < text.Digits.Count; group++)
        {
            var digits = text.Digits[group];
            var word = text.WordFrom(digits.Start) - 1;
            if (digits.Length is < 6 or > 10 || word < 0)
            {
                continue;
            }

            var letters = text.Words[word];
            var adjoins = letters.End == digits.Start || (digits.Start - letters.End == 1 && text.At(letters.End) is ' ' or '-');
            if (!adjoins || letters.Length > 3 || !char.IsUpper(text.At(letters.Start)) && letters.End != digits.Start || !Identity.StandNear(text, new Run(letters.Start, digits.End), Before, After))
            {
                continue;
            }

            var end = digits.End;
            if (group + 1 < text.Digits.Count && text.Digits[group + 1] is { Length: 2 } check && check.Start - end == 1 && text.At(end) is ' ' or '-')
            {
                end = text.Digits[group + 1].End;
            }

            found.Claim(letters.Start, end, PersonalDataType.IdentityCard);
        }
    }
}
