using System.Net;
using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>What a helper sees when the answer is not a quote: a choice, a competent body, examples, several answers.</summary>
public sealed class StatusPageTests : IDisposable
{
    private readonly AStore _empty = AStore.Empty();
    private readonly RunningBot _bot;

    public StatusPageTests() => _bot = RunningBot.OnItsFirstStart(_empty);

    public void Dispose()
    {
        _bot.Dispose();
        _empty.Dispose();
    }

    [Theory]
    [InlineData("fr", "code", "Ce mot peut vouloir dire plusieurs choses. Laquelle cherchez-vous ?")]
    [InlineData("nl", "itsme", "Dit woord kan verschillende dingen betekenen. Welk zoekt u?")]
    [InlineData("en", "password", "This word can mean several things. Which one do you need?")]
    public async Task A_word_that_means_several_things_gets_buttons_that_answer_without_script(string language, string word, string sentence)
    {
        var asked = await _bot.AskAsync(language, word);

        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Equal(sentence.Replace(" ?", "\u00A0?", StringComparison.Ordinal), asked.Ending);
        Assert.Equal("post", asked.Page.QuerySelector("form.choices")!.GetAttribute("method"));
        var buttons = asked.Page.QuerySelectorAll("form.choices button[type=submit][name=question]");
        Assert.InRange(buttons.Length, 2, 4);
        Assert.All(buttons, button => Assert.Equal(language, button.GetAttribute("lang")));

        var chosen = await _bot.AskAsync(language, buttons[0].GetAttribute("value")!);

        Assert.NotEmpty(chosen.Quotes);
        Assert.Contains(buttons[0].TextContent, chosen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_of_scope_names_who_is_competent_with_a_checked_contact()
    {
        var answer = await _bot.AskAsync("en", "how do I open a bank account as a newcomer");

        Assert.Equal("This question is for another service.", answer.Ending);
        Assert.Contains("Ask the person’s bank.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("tel:+3278170170", answer.Page.QuerySelector(".contact a")!.GetAttribute("href"));
        Assert.Contains("checked on 23 November 2026", answer.Page.QuerySelector(".contact")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(answer.Quotes);
    }

    [Fact]
    public async Task A_body_without_a_checked_contact_is_named_without_number()
    {
        var answer = await _bot.AskAsync("nl", "hoe vraag ik kinderbijslag aan?");

        Assert.Contains("Vraag het aan het kinderbijslagfonds van het gezin.", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Page.QuerySelector(".contact"));
    }

    [Theory]
    [InlineData("fr", "Bonjour, ça va ?")]
    [InlineData("nl", "goeiemorgen")]
    [InlineData("en", "are you a robot?")]
    public async Task A_greeting_is_returned_with_three_questions_that_can_be_asked(string language, string greeting)
    {
        var answer = await _bot.AskAsync(language, greeting);

        var examples = answer.Page.QuerySelectorAll("form.choices button").Select(button => button.GetAttribute("value")!).ToList();
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(3, examples.Count);
        foreach (var example in examples)
        {
            Assert.Equal(ReplyTexts.In(LanguageCodes.Parse(language)!.Value).Answered, (await _bot.AskAsync(language, example)).Ending);
        }
    }

    [Fact]
    public async Task Several_questions_are_shown_with_their_words_and_their_own_quotes()
    {
        var answer = await _bot.AskAsync("fr", "Comment activer itsme et combien coûte l'internet social ?");

        Assert.Equal("Vous avez posé plusieurs questions. Voici un passage pour chacune.", answer.Ending);
        var parts = answer.Page.QuerySelectorAll("section.part");
        Assert.Equal(["Comment activer itsme", "combien coûte l'internet social ?"], parts.Select(part => part.QuerySelector("h3")!.TextContent));
        Assert.All(parts, part => Assert.Single(part.QuerySelectorAll("blockquote")));
    }

    [Fact]
    public void A_contact_past_its_review_is_not_shown()
    {
        HelpLine? On(DateOnly day) =>
            new HumanHelp(Options.Create(new HumanContacts()), new FakeTimeProvider(new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero))).Of(CompetentBody.Bank, Language.English);

        Assert.NotNull(On(new DateOnly(2027, 5, 31)));
        Assert.Null(On(new DateOnly(2027, 6, 1)));
    }

    [Fact]
    public void Every_body_has_a_place_for_its_contact_and_a_sentence_in_each_language()
    {
        foreach (var body in Enum.GetValues<CompetentBody>())
        {
            Assert.NotNull(new CompetentContacts().Of(body));
            Assert.Equal(3, LanguageCodes.All.Select(language => ReplyTexts.In(language).Competent[body]).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void The_contacts_that_ship_are_complete_and_have_their_source() => Assert.True(new HumanContacts.Validator().Validate(null, new HumanContacts()).Succeeded);

    [Fact]
    public void Choices_travel_as_suggested_actions_that_say_the_question()
    {
        var replies = new ReplyBuilder(new HumanHelp(Options.Create(new HumanContacts()), TimeProvider.System), TimeProvider.System);
        var answer = new Answer { Status = AnswerStatus.ConversationClarify, Language = Language.English, Choices = [new("Mobile data", "What is mobile data?", Language.English), new("Roaming", "What is roaming?", Language.English)] };

        var sent = JsonSerializer.Serialize(replies.Build(answer, locale: null), ActivityJson.Default.Activity);

        var actions = JsonDocument.Parse(sent).RootElement.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray().ToList();
        Assert.Equal(["imBack/Mobile data/What is mobile data?", "imBack/Roaming/What is roaming?"],
            actions.Select(action => $"{action.GetProperty("type")}/{action.GetProperty("title")}/{action.GetProperty("value")}"));
    }
}
