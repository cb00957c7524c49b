using System.Globalization;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>The rule of docs/languages.md: which language a question, its answer and the quotes in it are in.</summary>
public sealed class OtherLanguagesTests
{
    public static TheoryData<Language, Language> Pairs =>
        [.. LanguageCodes.All.SelectMany(asked => LanguageCodes.All.Where(written => written != asked).Select(written => (asked, written)))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task A_question_finds_the_document_that_exists_in_another_language_only(Language asked, Language written)
    {
        using var store = AStore.With([PinCode(written), Printer(written), Printer(asked), Library(asked)]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask(Asked(asked));

        var quote = answer.Quotes[0];
        Assert.Equal("pin", quote.Document.Id[3..]);
        Assert.Equal(written, quote.Document.Language);
        Assert.Contains(quote.Text, PinCode(written).Passage(0).Text, StringComparison.Ordinal);
        Assert.Equal(asked, answer.Language);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task The_document_in_the_asker_s_language_is_preferred_to_the_one_it_translates(Language asked, Language other)
    {
        using var store = AStore.With([PinCode(other), PinCode(asked), Printer(other), Printer(asked)]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask(Asked(asked));

        Assert.NotEmpty(answer.Quotes);
        Assert.All(answer.Quotes, quote => Assert.Equal(asked, quote.Document.Language));
    }

    [Fact]
    public async Task What_an_asker_may_not_see_in_the_own_language_is_found_in_another_one_that_others_need_not_search()
    {
        using var store = AStore.With([PinCode(Language.French).For(Audience.Staff), PinCode(Language.Dutch), Printer(Language.French), Printer(Language.Dutch)]);
        using var answerer = AnAnswerer.Over(store);

        var ofStaff = await answerer.Ask(Asked(Language.French), Audience.Staff);
        var ofPublic = await answerer.Ask(Asked(Language.French));
        var ofStaffAgain = await answerer.Ask(Asked(Language.French), Audience.Staff);

        Assert.Equal(("fr/pin", "nl/pin", "fr/pin"), (ofStaff.Quotes[0].Document.Id, ofPublic.Quotes[0].Document.Id, ofStaffAgain.Quotes[0].Document.Id));
    }

    [Fact]
    public async Task A_chosen_language_is_the_language_of_the_frame_whatever_the_question_is_written_in()
    {
        using var store = AStore.With([PinCode(Language.French), Printer(Language.French)]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask(Asked(Language.French), language: Language.Dutch);

        Assert.Equal(Language.Dutch, answer.Language);
        Assert.Equal(Language.French, answer.Quotes[0].Document.Language);
    }

    [Fact]
    public async Task A_question_of_unknown_language_is_looked_for_in_every_language()
    {
        using var store = AStore.With([ADocument.Titled("Zwanzomat").Named("nl/zwanzomat").In(Language.Dutch).Saying("Zwanzomat", "De Zwanzomat staat in de bibliotheek.")]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask("Zwanzomat");

        Assert.Null(answer.Language);
        Assert.Equal("nl/zwanzomat", Assert.Single(answer.Quotes.Select(quote => quote.Document.Id).Concat(answer.Suggestions.Select(suggestion => suggestion.Document.Id))));
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    public async Task Fifty_Dutch_documents_on_the_subject_do_not_hide_the_French_passage_that_answers(Language asked)
    {
        using var store = AStore.With([PinCode(Language.French), Printer(Language.French), .. Enumerable.Range(1, 50).Select(Crowd)]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask(Asked(asked));

        Assert.Equal("fr/pin", answer.Quotes[0].Document.Id);
    }

    private static string Asked(Language language) => language switch
    {
        Language.French => "Où redemander le code PIN oublié de la carte d'identité ?",
        Language.Dutch => "Waar vraag ik de vergeten pincode van de identiteitskaart opnieuw aan?",
        _ => "Where can I ask again for the forgotten PIN code of the identity card?",
    };

    private static ADocument PinCode(Language language) => language switch
    {
        Language.French => Document("Code PIN de la carte d'identité", "pin", language).Saying("Le code PIN est oublié", "Le code PIN oublié de la carte d'identité se redemande à la commune."),
        Language.Dutch => Document("Pincode van de identiteitskaart", "pin", language).Saying("De pincode is vergeten", "De vergeten pincode van de identiteitskaart vraagt u opnieuw aan bij de gemeente."),
        _ => Document("PIN code of the identity card", "pin", language).Saying("The PIN code is forgotten", "The forgotten PIN code of the identity card is asked for again at the municipality."),
    };

    private static ADocument Printer(Language language) => language switch
    {
        Language.French => Document("Imprimer", "print", language).Saying("Rien ne sort", "Vérifiez que l'imprimante est allumée et qu'elle a du papier."),
        Language.Dutch => Document("Afdrukken", "print", language).Saying("Er komt niets uit", "Kijk of de printer aan staat en papier heeft."),
        _ => Document("Printing", "print", language).Saying("Nothing comes out", "Check that the printer is on and has paper."),
    };

    private static ADocument Library(Language language) => language switch
    {
        Language.French => Document("Bibliothèque", "library", language).Saying("Ordinateurs", "La bibliothèque prête des ordinateurs pendant une heure."),
        Language.Dutch => Document("Bibliotheek", "library", language).Saying("Computers", "De bibliotheek leent computers uit voor een uur."),
        _ => Document("Library", "library", language).Saying("Computers", "The library lends computers for one hour."),
    };

    // On the subject, each in other words, and none says where a new one is asked for.
    private static ADocument Crowd(int number)
    {
        string[] texts =
        [
            "Een pincode heeft vier cijfers.", "De kaartlezer vraagt de pincode van de kaart.", "Schrijf een pincode nooit op de kaart zelf.",
            "Niemand van de bank vraagt u een pincode per telefoon.", "Met de identiteitskaart meldt u zich aan bij onlinediensten.",
        ];
        return Document($"Pincode en kaart, fiche {number.ToString(CultureInfo.InvariantCulture)}", $"crowd-{number.ToString(CultureInfo.InvariantCulture)}", Language.Dutch)
            .Saying("Pincode", texts[number % texts.Length]);
    }

    private static ADocument Document(string title, string item, Language language) => ADocument.Titled(title).Named($"{language.Code()}/{item}").In(language).About(item);
}
