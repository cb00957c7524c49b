using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Bot.Replies;

/// <summary>Who can help: only what has a source, and only while it may be believed.</summary>
public sealed class HumanContactsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void By_default_no_number_and_no_address_is_given()
    {
        var lines = In(new HumanContacts(), Language.English);

        Assert.Empty(lines.Ways);
        Assert.Equal("Ask at your municipality’s counter, by telephone or by letter.", lines.General);
        Assert.True(new HumanContacts.Validator().Validate(null, new HumanContacts()).Succeeded);
    }

    [Fact]
    public void A_way_is_shown_until_its_review_date_and_the_general_sentence_stands_for_the_others()
    {
        var contacts = new HumanContacts { Telephone = Telephone(way => way.ReviewBy = Today) };

        var today = In(contacts, Language.Dutch);
        contacts.Telephone.ReviewBy = Today.AddDays(-1);
        var tomorrow = In(contacts, Language.Dutch);

        Assert.Equal(new HelpLine("Telefoon", "02 000 00 00, van 9 tot 12 uur", "tel:+3220000000", new DateOnly(2026, 1, 2)), Assert.Single(today.Ways));
        Assert.Equal("Vraag het aan het loket van uw gemeente, per telefoon of per brief.", today.General);
        Assert.Empty(tomorrow.Ways);
    }

    [Fact]
    public void Three_certain_ways_need_no_general_sentence()
    {
        var lines = In(new HumanContacts { Counter = Telephone(), Telephone = Telephone(), Post = Telephone() }, Language.French);

        Assert.Null(lines.General);
        Assert.Equal(["Guichet", "Téléphone", "Courrier"], lines.Ways.Select(way => way.Way));
    }

    [Theory]
    [InlineData("Source", null)]
    [InlineData("Source", "city hall told us")]
    [InlineData("Source", "ftp://example.brussels/")]
    [InlineData("VerifiedOn", null)]
    [InlineData("ReviewBy", null)]
    [InlineData("ReviewBy", "2026-01-02")]
    [InlineData("Nl", "")]
    [InlineData("Link", "javascript:alert(1)")]
    public void A_contact_that_lacks_its_proof_stops_the_start_and_is_named(string key, string? value)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Telephone:Fr"] = "02 000 00 00",
            ["Telephone:Nl"] = "02 000 00 00",
            ["Telephone:En"] = "02 000 00 00",
            ["Telephone:Source"] = "https://example.brussels/contact",
            ["Telephone:VerifiedOn"] = "2026-01-02",
            ["Telephone:ReviewBy"] = "2027-01-02",
            [$"Telephone:{key}"] = value,
        };

        var result = new HumanContacts.Validator().Validate(null, new ConfigurationBuilder().AddInMemoryCollection(settings).Build().Get<HumanContacts>()!);

        Assert.True(result.Failed);
        Assert.Contains("Telephone", result.FailureMessage, StringComparison.Ordinal);
        Assert.Contains(key, result.FailureMessage, StringComparison.Ordinal);
    }

    private static HelpLines In(HumanContacts contacts, Language language) =>
        new HumanHelp(Options.Create(contacts), new FakeTimeProvider(new DateTimeOffset(Today, new TimeOnly(12, 0), TimeSpan.Zero))).In(language);

    private static ContactWay Telephone(Action<ContactWay>? change = null)
    {
        var way = new ContactWay
        {
            Fr = "02 000 00 00, de 9 à 12 heures",
            Nl = "02 000 00 00, van 9 tot 12 uur",
            En = "02 000 00 00, from 9 to 12",
            Link = "tel:+3220000000",
            Source = "https://example.brussels/contact",
            VerifiedOn = new DateOnly(2026, 1, 2),
            ReviewBy = new DateOnly(2027, 1, 2),
        };
        change?.Invoke(way);
        return way;
    }
}
