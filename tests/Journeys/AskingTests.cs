using System.Net;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>What a helper and the page say to each other.</summary>
public sealed class AskingTests : IDisposable
{
    private const string Steps = "1. Préparez un ordinateur et un lecteur de carte d’identité.\n2. Installez l’appli itsme sur le nouveau téléphone.\n3. Refaites l’activation avec la carte d’identité et le code PIN.";

    private readonly AStore _store = AStore.With(
        ADocument.Titled("itsme : nouveau téléphone").Named("fr/itsme").At("https://example.brussels/itsme?a=1&b=2").From("https://source.example/itsme", "own text", "javascript:alert(1)")
            .Of(new DateOnly(2026, 3, 4)).Saying("Comment réinstaller itsme sur le nouveau téléphone ?", Steps),
        ADocument.Titled("De sociale internetaanbieding").In(Language.Dutch).Named("nl/sociaal-internet")
            .Saying("Hoeveel kost het sociale internet?", "Het sociale internetaanbod kost 19 euro per maand sinds 1 maart 2024."),
        ADocument.Titled("Printing in a public space").In(Language.English).Named("en/printing")
            .Saying("How do I print in a public computer space?", "Ask the person at the desk before you print. Printing costs money in most public computer spaces."),
        ADocument.Titled("La carte Vitale").Named("fr/vitale").HoldingIn("FR").ToReviewBy(new DateOnly(2026, 1, 31))
            .Saying("Comment renouveler la carte Vitale ?", "La carte Vitale se renouvelle auprès de la caisse primaire."),
        ADocument.Titled("Secret du personnel").Named("fr/staff").For(Audience.Staff)
            .Saying("Quel est le budget du programme Papillon ?", "Le budget du programme Papillon est de douze mille euros."));

    private readonly RunningBot _bot;

    public AskingTests() => _bot = new RunningBot(_store, new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)));

    public void Dispose()
    {
        _bot.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task A_French_question_gets_the_French_steps_word_for_word_with_their_place()
    {
        var answer = await _bot.AskAsync("fr", "comment réinstaller itsme sur un nouveau téléphone");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("Voici le passage qui répond à votre question.", answer.Ending);
        Assert.Equal(Steps, answer.Quotes[0]);
        Assert.Equal(3, answer.Page.QuerySelectorAll("blockquote[lang=fr] ol > li").Length);
        Assert.Equal("https://example.brussels/itsme?a=1&b=2", answer.Page.QuerySelector("blockquote")!.GetAttribute("cite"));
        var caption = answer.Page.QuerySelector("figcaption")!.TextContent;
        Assert.Contains("itsme : nouveau téléphone", caption, StringComparison.Ordinal);
        Assert.Contains("Comment réinstaller itsme", caption, StringComparison.Ordinal);
        Assert.Contains("Document du 4 mars 2026", caption, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_lead_to_the_source_the_viewer_and_web_sources_only()
    {
        var answer = await _bot.AskAsync("fr", "comment réinstaller itsme sur un nouveau téléphone");

        var links = answer.Page.QuerySelectorAll("figcaption a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("https://example.brussels/itsme?a=1&b=2", links);
        Assert.Contains(links, link => link!.StartsWith("/fr/document?id=fr%2Fitsme&passage=", StringComparison.Ordinal) && link.EndsWith("#passage", StringComparison.Ordinal));
        Assert.Equal(["https://source.example/itsme"], answer.Page.QuerySelectorAll("details a").Select(link => link.GetAttribute("href")));
        Assert.All(answer.Page.QuerySelectorAll("a[href^=http]"), link => Assert.Contains("noopener", link.GetAttribute("rel"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_language_of_the_moment_is_answered_whatever_the_page_speaks()
    {
        var dutch = await _bot.AskAsync("fr", "hoeveel kost het sociale internet per maand");
        var english = await _bot.AskAsync("fr", "how do I print in a public computer space");

        Assert.Contains("19 euro", dutch.Quotes[0], StringComparison.Ordinal);
        Assert.Equal("nl", dutch.Page.QuerySelector(".answer")!.GetAttribute("lang"));
        Assert.Contains("loket van uw gemeente", dutch.Help, StringComparison.Ordinal);
        Assert.Contains("Ask the person at the desk", english.Quotes[0], StringComparison.Ordinal);
        Assert.Equal("fr", english.Page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task What_is_nowhere_in_the_documents_is_said_not_to_be_found_and_who_can_help()
    {
        var answer = await _bot.AskAsync("nl", "Wanneer speelt de nationale voetbalploeg tegen Portugal?");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("Ik heb het antwoord niet gevonden in mijn documenten.", answer.Ending);
        Assert.Empty(answer.Quotes);
        Assert.Contains("Vraag het aan het loket van uw gemeente, per telefoon of per brief.", answer.Help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_from_another_country_or_past_its_review_says_so()
    {
        var answer = await _bot.AskAsync("fr", "comment renouveler la carte Vitale");

        var caution = string.Join(' ', answer.Page.QuerySelectorAll(".caution").Select(line => line.TextContent));
        Assert.Contains("France, pas pour la Belgique", caution, StringComparison.Ordinal);
        Assert.Contains("31 janvier 2026", caution, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quel est le budget du programme Papillon")]
    [InlineData("programme Papillon")]
    [InlineData("budget Papillon douze mille euros personnel")]
    public async Task What_is_for_staff_is_never_shown_to_the_public(string question)
    {
        var answer = await _bot.AskAsync("fr", question);

        var said = answer.Html.Replace(question, "", StringComparison.Ordinal);
        Assert.DoesNotContain("douze mille", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret du personnel", said, StringComparison.Ordinal);
        Assert.DoesNotContain("fr%2Fstaff", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_audience_in_the_form_is_not_believed()
    {
        var form = new FormUrlEncodedContent([new("question", "quel est le budget du programme Papillon"), new("audience", "staff"), new("from", "staff")]);

        var answer = await _bot.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/fr?audience=staff") { Content = form });

        Assert.DoesNotContain("douze mille", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_cannot_be_told_is_answered_in_French_and_in_Dutch()
    {
        var answer = await _bot.AskAsync("nl", "xqzt 4711");

        Assert.Contains("niet gevonden", answer.Ending, StringComparison.Ordinal);
        Assert.Contains("Je n’ai pas trouvé", answer.Page.QuerySelector(".again[lang=fr]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("loket", answer.Help, StringComparison.Ordinal);
        Assert.Contains("guichet", answer.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "La question est vide.")]
    [InlineData(" \t\r\n ", "La question est vide.")]
    [InlineData("\u0001\u0007\u001b", "La question est vide.")]
    [InlineData("\u200b\u202e\ufeff", "La question est vide.")]
    [InlineData("😀😀 ❤️", "Je n’ai pas compris la question.")]
    [InlineData("?!?...", "Je n’ai pas compris la question.")]
    public async Task What_is_no_question_gets_a_kind_sentence(string typed, string sentence)
    {
        var answer = await _bot.AskAsync("fr", typed);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentence, answer.Ending);
        Assert.Contains("guichet", answer.Help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_ten_thousand_characters_is_kindly_refused_and_one_of_a_thousand_is_answered()
    {
        var tooLong = await _bot.AskAsync("fr", new string('a', 10_000));
        var long_ = await _bot.AskAsync("fr", string.Concat(Enumerable.Repeat("itsme ", 166)));

        Assert.Equal(HttpStatusCode.BadRequest, tooLong.Status);
        Assert.Equal("La question est trop longue pour moi.", tooLong.Ending);
        Assert.Equal(HttpStatusCode.OK, long_.Status);
    }

    [Fact]
    public async Task Control_characters_between_words_do_not_hinder_the_answer()
    {
        var answer = await _bot.AskAsync("fr", "comment\u0001réinstaller\titsme\u200b sur un\r\nnouveau téléphone");

        Assert.Equal(Steps, answer.Quotes[0]);
    }

    [Theory]
    [InlineData("nl-BE,nl;q=0.9,fr;q=0.8", "nl")]
    [InlineData("de-DE,en-GB;q=0.7,fr;q=0.2", "en")]
    [InlineData("fr;q=0.1,nl;q=0.9", "nl")]
    [InlineData("de", "fr")]
    [InlineData("not a;;language", "fr")]
    [InlineData(null, "fr")]
    public async Task The_first_page_speaks_what_the_browser_prefers(string? accepted, string language)
    {
        var page = await _bot.OpenAsync("/", accepted);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(language, page.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal($"/{language}#answer", page.Page.QuerySelector("form")!.GetAttribute("action"));
    }

    [Fact]
    public async Task Every_page_says_in_three_languages_that_it_is_automated_before_the_question_is_asked()
    {
        var page = await _bot.OpenAsync("/nl");

        Assert.True(page.Html.IndexOf("automatische assistent", StringComparison.Ordinal) < page.Html.IndexOf("<form", StringComparison.Ordinal));
        Assert.Contains("assistant automatique, pas une personne", page.Text, StringComparison.Ordinal);
        Assert.Contains("automated assistant, not a person", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switching_the_language_keeps_nothing_of_the_question()
    {
        var answer = await _bot.AskAsync("fr", "comment réinstaller itsme sur un nouveau téléphone");

        Assert.Equal(["/fr", "/nl", "/en"], answer.Page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
        Assert.Equal("post", answer.Page.QuerySelector("form")!.GetAttribute("method"));
    }
}
