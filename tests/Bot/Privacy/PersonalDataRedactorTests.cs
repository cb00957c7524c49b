using Assistant.Bot.Privacy;
using Xunit;

namespace Assistant.Tests.Bot.Privacy;

/// <summary>What is taken out of a text and what stays, by example. All data is invented.</summary>
public sealed class PersonalDataRedactorTests
{
    [Theory]
    [InlineData("NISS 85.07.30-033.28 refusé", "NISS [NRN] refusé")]
    [InlineData("le 85 07 30 033 28", "le [NRN]")]
    [InlineData("numéro national ８５０７３００３３２８", "numéro national [NRN]")]
    [InlineData("85\u200b.07.30-033.28", "[NRN]")]
    [InlineData("rijksregisternummer 85073O03328", "rijksregisternummer [NRN]")]
    [InlineData("insz 85.07.30-033.99", "insz [NRN]")]
    [InlineData("national number 8507300332", "national number [NRN]")]
    [InlineData("rekening be68 5390 0754 7034", "rekening [IBAN]")]
    [InlineData("compte FR76 3000 6000 0112 3456 7890 189", "compte [IBAN]")]
    [InlineData("compte 539-0075470-34", "compte [IBAN]")]
    [InlineData("gsm 0486/12.34.56", "gsm [TEL]")]
    [InlineData("téléphone 486 12 34 56", "téléphone [TEL]")]
    [InlineData("bel +32 (0)2 512 34 56", "bel [TEL]")]
    [InlineData("le +212 661-234567", "le [TEL]")]
    [InlineData("jan.peeters@voorbeeld.be schrijft", "[EMAIL] schrijft")]
    [InlineData("jan punt peeters apenstaartje telenet punt be", "[EMAIL]")]
    [InlineData("marie(at)exemple.org", "[EMAIL]")]
    [InlineData("marie chez gmail point com", "[EMAIL]")]
    [InlineData("carte 592-1234567-38 bloquée", "carte [EID] bloquée")]
    [InlineData("paspoort GA1234567", "paspoort [EID]")]
    [InlineData("la 1-ABC-123 en zone LEZ", "la [PLATE] en zone LEZ")]
    [InlineData("nummerplaat 1 abc 123", "nummerplaat [PLATE]")]
    [InlineData("née le douze mars 1958", "née le [DOB]")]
    [InlineData("geboren op 12.3.58", "geboren op [DOB]")]
    [InlineData("born on March 12, 1958", "born on [DOB]")]
    [InlineData("il habite rue de la Loi 16 bte 3, 1000 Bruxelles", "il habite [ADDR]")]
    [InlineData("in de Wetstraat 16 bus 3", "in de [ADDR]")]
    [InlineData("she lives at 12 Church Street", "she lives at [ADDR]")]
    [InlineData("carte de banque 6703 4444 4444 4449", "carte de banque [CARD]")]
    public void What_is_personal_gives_way_to_its_placeholder(string text, string redacted) => Assert.Equal(redacted, PersonalDataRedactor.Redact(text).Text);

    [Theory]
    [InlineData("mme dupont a perdu son code", "mme [NAME] a perdu son code")]
    [InlineData("mevrouw van den broeck haar gsm", "mevrouw [NAME] haar gsm")]
    [InlineData("M. Van de Roux attend", "M. [NAME] attend")]
    [InlineData("meneer De Koning wil itsme", "meneer [NAME] wil itsme")]
    [InlineData("Je m’appelle Aïcha El Amrani et", "Je m’appelle [NAME] et")]
    [InlineData("ik heet jos", "ik heet [NAME]")]
    [InlineData("My name is John O’Connor.", "My name is [NAME].")]
    [InlineData("Nom: De la Croix, prénom: Anne-Marie", "Nom: [NAME], prénom: [NAME]")]
    [InlineData("voornaam Karim", "voornaam [NAME]")]
    [InlineData("mijn man jos kan niet inloggen", "mijn man [NAME] kan niet inloggen")]
    [InlineData("ma voisine Ginette ne comprend pas", "ma voisine [NAME] ne comprend pas")]
    [InlineData("MADAME DUPONT A PERDU SON CODE", "MADAME [NAME] A PERDU SON CODE")]
    public void A_name_is_seen_where_something_announces_it(string text, string redacted) => Assert.Equal(redacted, PersonalDataRedactor.Redact(text).Text);

    [Theory]
    [InlineData("Appelez Card Stop au 078 170 170, le 0800 12 345 ou le 1722")]
    [InlineData("DOC STOP: 00800 2123 2123")]
    [InlineData("La facture est de 1.250,50 EUR pour 25 000 personnes")]
    [InlineData("Article 4.2.1 de la loi du 8 août 1983")]
    [InlineData("version 10.0.22631.2506 de Windows 11")]
    [InlineData("mon nom est écrit faux")]
    [InlineData("mijn naam is verkeerd gespeld")]
    [InlineData("la rue est fermée")]
    [InlineData("madame prétend que itsme ne marche pas")]
    [InlineData("on m’appelle pour mon code, est-ce une fraude ?")]
    [InlineData("https://www.123digit.be/fr/ressources/2024-05-12/activer-itsme")]
    [InlineData("+++085/1927/54115+++")]
    [InlineData("comment taper l’arobase @ au clavier ?")]
    [InlineData("le 12/03/2026 de 9h00 à 12h30")]
    [InlineData("mon fils WhatsApp bloqué")]
    public void What_is_not_personal_stays(string text)
    {
        var redacted = PersonalDataRedactor.Redact(text);

        Assert.Equal(text, redacted.Text);
        Assert.Empty(redacted.Spans);
    }

    [Fact]
    public void A_bare_name_is_not_seen_as_the_documentation_says() => Assert.Empty(PersonalDataRedactor.Redact("jan peeters kan niet inloggen").Spans);

    [Fact]
    public void The_spans_say_where_it_stood_in_the_original_with_its_accents_and_invisible_characters()
    {
        const string Text = "Âgée, née le 12\u200b/03/1958 : 0486 12 34 56";

        var spans = PersonalDataRedactor.Redact(Text).Spans;

        Assert.Equal(["12\u200b/03/1958", "0486 12 34 56"], spans.Select(span => Text[span.Start..span.End]));
        Assert.Equal([PersonalDataType.BirthDate, PersonalDataType.Telephone], spans.Select(span => span.Type));
    }

    [Fact]
    public void What_people_read_has_a_gap_without_a_word_in_it()
    {
        var redacted = PersonalDataRedactor.Redact("Mme Dupont, 0486 12 34 56, a perdu son code");

        Assert.Equal("Mme […], […], a perdu son code", redacted.Readable);
        Assert.Equal("Mme [NAME], [TEL], a perdu son code", redacted.Text);
    }

    [Theory]
    [InlineData("Mme Dupont (NISS 85.07.30-033.28), a perdu son code PUK", "a perdu son code PUK")]
    [InlineData("Hoe activeer ik itsme? gsm 0486 12 34 56, mail jan@voorbeeld.be", "Hoe activeer ik itsme?")]
    [InlineData("eID 592-1234567-38, bloquée", "eID […], bloquée")]
    [InlineData("mme Dupont", "mme […]")]
    public void What_is_searched_is_without_the_words_that_only_announced_it(string text, string searched) =>
        Assert.Equal(searched, PersonalDataRedactor.Redact(text).Searchable.Trim(' ', ',', '(', ')'));

    [Fact]
    public void Every_kind_has_a_label_of_its_own_and_a_placeholder()
    {
        var kinds = Enum.GetValues<PersonalDataType>();

        Assert.Equal(kinds.Length, kinds.Select(kind => kind.Label()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(kinds, kind => Assert.True(PersonalDataLabels.IsPlaceholder(kind.Placeholder())));
    }
}
