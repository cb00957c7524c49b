using System.Globalization;
using Bogus;

namespace Assistant.Tests.Bot.Privacy;

/// <summary>Invented personal data in the forms in which people of Belgium write it; seeded, so that every run makes the same.</summary>
internal sealed class PersonalValues(int seed)
{
    private static readonly string[] Separators = ["", " ", ".", "-", "/", " - ", "  "];
    private static readonly string[] Invisible = ["\u200b", "\u2060", "\ufeff", "\u00ad"];
    private static readonly string[] Zeros = ["\uff10", "\u0660", "\u06f0", "\u0966"];
    private static readonly string[] Particles = ["van", "van den", "van der", "Van de", "de", "De", "de la", "du", "El", "Ben", "Ait", "da", "d’", "O’", "von"];
    private static readonly string[] FarNames = ["Mbeki", "Diallo", "Yılmaz", "Öztürk", "Benmoussa", "Khattabi", "Nguyen", "Kowalczyk", "Popescu", "Žukauskas", "Traoré", "Hoxha", "Shrestha", "Al-Masri", "Petrović", "Ðurić", "Çelik", "Oğuz"];
    private static readonly string[] Streets = ["rue des Palais", "avenue Rogier", "chaussée d’Helmet", "bd Lambermont", "place Dailly", "rue de l’Hôtel des Monnaies", "quai du Hainaut", "allée des Freesias", "Av. de la Couronne", "square Marguerite"];
    private static readonly string[] DutchStreets = ["Dansaertstraat", "Emile Jacqmainlaan", "Leuvensesteenweg", "Sint-Jansplein", "Oude Dorpsweg", "Handelskaai", "Koninginneplein", "zavelstraat", "Kasteeldreef", "Lange Leemstraat"];
    private static readonly string[] EnglishStreets = ["Station Road", "Queen Street", "Park Lane", "Mill Avenue"];
    private static readonly string[] Towns = ["1000 Bruxelles", "1030 Schaerbeek", "1080 Molenbeek-Saint-Jean", "9000 Gent", "3000 Leuven", "B-4000 Liège", "1800 vilvoorde", "1060 Sint-Gillis"];
    private static readonly string[] Boxes = ["", "", "A", "bis", "/4", " bte 2", " boîte 12", " bus 7", " b 3", " bt 5"];
    private static readonly string[] Landlines = ["02", "03", "09", "010", "053", "067", "081", "087"];
    private static readonly string[] Providers = ["gmail.com", "hotmail.be", "telenet.be", "skynet.be", "proximus.be", "outlook.com", "mijnclub.vlaanderen", "asso-exemple.org"];

    private readonly Faker _french = new("fr") { Random = new Randomizer(seed) };
    private readonly Faker _dutch = new("nl_BE") { Random = new Randomizer(seed + 1) };
    private readonly Faker _english = new("en_GB") { Random = new Randomizer(seed + 2) };
    private readonly Randomizer _random = new(seed + 3);

    public T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Number(choices.Count - 1)];

    public string NationalNumber() => Written(Digits(monthShift: 0, _random.Bool()), 6, 3);

    public string BisNumber() => Written(Digits(Pick([20, 40]), _random.Bool()), 6, 3);

    /// <summary>A right number with invisible characters, another script's digits, or a space after each digit.</summary>
    public string ObfuscatedNumber()
    {
        var digits = Digits(monthShift: 0, _random.Bool());
        return _random.Number(3) switch
        {
            0 => digits.Insert(_random.Number(2, 9), Pick(Invisible)).Insert(4, Pick(Invisible)),
            1 => InScript(Written(digits, 6, 3), Pick(Zeros)[0]),
            2 => string.Join(' ', digits.AsEnumerable()),
            _ => $"{digits[..2]}\u00a0{digits[2..4]}\u202f{digits[4..6]}\u2013{digits[6..9]}\u2011{digits[9..]}",
        };
    }

    /// <summary>A number with one digit changed, so that its checksum is wrong.</summary>
    public string MistypedNumber()
    {
        var digits = Digits(monthShift: 0, isSince2000: false).ToCharArray();
        var at = _random.Number(6, 10);
        digits[at] = (char)('0' + ((digits[at] - '0' + 1) % 10));
        return Written(new string(digits), 6, 3);
    }

    public string Iban()
    {
        var bank = _random.Number(1, 999).ToString("D3", CultureInfo.InvariantCulture) + _random.Number(1, 9_999_999).ToString("D7", CultureInfo.InvariantCulture);
        var check = long.Parse(bank, CultureInfo.InvariantCulture) % 97 is var rest and not 0 ? rest : 97;
        var account = $"{bank}{check:D2}";

        // BE is 1114; the check is 98 minus the remainder of the account followed by the country and 00 (ISO 13616).
        var iban = $"BE{98 - (UInt128.Parse(account + "111400", CultureInfo.InvariantCulture) % 97):D2}{account}";
        var separator = Pick(Separators[..4]);
        var written = string.Join(separator, iban.Chunk(4).Select(part => new string(part)));
        return _random.Bool(0.3f) ? written.ToLowerInvariant() : written;
    }

    public string Telephone()
    {
        if (_random.Bool(0.7f))
        {
            var (head, a, b, c) = (_random.Number(55, 99), Two(), Two(), Two());
            var s = Pick([" ", ".", "/", "-", ""]);
            return Pick([$"04{head}{s}{a}{s}{b}{s}{c}", $"+324{head}{s}{a}{s}{b}{s}{c}", $"+32 (0)4{head} {a} {b} {c}", $"00324{head}{a}{b}{c}", $"04{head}/{a}{b}{c}", $"04{head} {a}{b[..1]} {b[1..]}{c}"]);
        }

        var zone = Pick(Landlines);
        return zone.Length == 2 ? $"{zone}{Pick(["/", " ", " / "])}{_random.Number(200, 999)}{Pick([".", " "])}{Two()}{Pick([".", " "])}{Two()}" : $"{zone}{Pick(["/", " "])}{Two()} {Two()} {Two()}";
    }

    public string Email() => $"{Mailbox(Pick([".", "_", "-", ""]))}@{Pick(Providers)}";

    /// <summary>An address whose signs are words or in brackets.</summary>
    public string SpokenEmail()
    {
        var (mailbox, domain) = (Mailbox("."), Pick(Providers[..6]));
        return _random.Number(5) switch
        {
            0 => $"{mailbox} arobase {domain.Replace(".", " point ", StringComparison.Ordinal)}",
            1 => $"{mailbox.Replace(".", " punt ", StringComparison.Ordinal)} apenstaartje {domain.Replace(".", " punt ", StringComparison.Ordinal)}",
            2 => $"{mailbox}(at){domain}",
            3 => $"{mailbox} [at] {domain.Replace(".", " [dot] ", StringComparison.Ordinal)}",
            4 => $"{mailbox.Replace(".", " dot ", StringComparison.Ordinal)} at {domain.Replace(".", " dot ", StringComparison.Ordinal)}",
            _ => $"{mailbox} @ {domain}",
        };
    }

    public string IdentityCard()
    {
        var digits = $"59{_random.Number(99_999_999):D8}";
        var check = long.Parse(digits, CultureInfo.InvariantCulture) % 97 is var rest and not 0 ? rest : 97;
        var card = $"{digits}{check:D2}";
        return Pick([card, $"{card[..3]}-{card[3..10]}-{card[10..]}", $"{card[..3]} {card[3..10]} {card[10..]}", $"{card[..3]}.{card[3..10]}.{card[10..]}"]);
    }

    public string Plate()
    {
        var (letters, digits) = (_random.String2(3, "ABCDEFGHJKLNPRSTUVWXYZ"), _random.Number(100, 999));
        return Pick([$"1-{letters}-{digits}", $"2{letters}{digits}", $"1 {letters} {digits}", $"1-{letters.ToLowerInvariant()}-{digits}", $"2.{letters}.{digits}"]);
    }

    public string BirthDate(string language)
    {
        var date = new DateTime(_random.Number(1930, 2012), _random.Number(1, 12), _random.Number(1, 28));
        var format = Pick(["dd/MM/yyyy", "d-M-yyyy", "dd.MM.yy", "d MMMM yyyy", "dd MM yyyy", "yyyy-MM-dd", "d MMM yyyy", "d/M/yy"]);
        return date.ToString(format, CultureInfo.GetCultureInfo(language));
    }

    public string Address(string language)
    {
        var (number, box) = (_random.Number(1, 340), Pick(Boxes));
        var street = language switch
        {
            "fr" => Pick([$"{Pick(Streets)} {number}{box}", $"{Pick(Streets)}, {number}{box}", $"{number} {Pick(Streets)}"]),
            "nl" => $"{Pick(DutchStreets)} {Pick(["", "nr. "])}{number}{box}",
            _ => Pick([$"{number} {Pick(EnglishStreets)}", $"{Pick(Streets)} {number}{box}"]),
        };
        return _random.Bool() ? $"{street}{Pick([", ", " "])}{Pick(Towns)}" : street;
    }

    /// <summary>A family name, with or without a first name and a particle.</summary>
    public string Name(string language, bool isFull)
    {
        var faker = language switch { "fr" => _french, "nl" => _dutch, _ => _english };
        var last = _random.Bool(0.3f) ? Pick(FarNames) : faker.Name.LastName();
        if (_random.Bool(0.3f))
        {
            var particle = Pick(Particles);
            last = particle.EndsWith('’') ? particle + last : $"{particle} {last}";
        }

        return isFull ? $"{faker.Name.FirstName()} {last}" : last;
    }

    private string Mailbox(string joint) => $"{_random.String2(4)}{joint}{_random.String2(6)}{Pick(["", "", "57"])}";

    private string Two() => _random.Number(10, 99).ToString(CultureInfo.InvariantCulture);

    private string Digits(int monthShift, bool isSince2000)
    {
        var year = isSince2000 ? _random.Number(0, 19) : _random.Number(25, 99);
        var nine = $"{year:D2}{_random.Number(1, 12) + monthShift:D2}{_random.Number(1, 28):D2}{_random.Number(1, 997):D3}";
        var check = 97 - (long.Parse((isSince2000 ? "2" : "") + nine, CultureInfo.InvariantCulture) % 97);
        return $"{nine}{check:D2}";
    }

    private string Written(string digits, int date, int order) => _random.Number(2) switch
    {
        0 => $"{digits[..2]}.{digits[2..4]}.{digits[4..date]}-{digits[date..(date + order)]}.{digits[(date + order)..]}",
        1 => string.Join(Pick(Separators), digits[..date], digits[date..(date + order)], digits[(date + order)..]),
        _ => string.Join(Pick(Separators[..5]), digits[..2], digits[2..4], digits[4..date], digits[date..(date + order)], digits[(date + order)..]),
    };

    private static string InScript(string text, char zero) => string.Concat(text.Select(character => char.IsAsciiDigit(character) ? (char)(zero + (character - '0')) : character));
}
