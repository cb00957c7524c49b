using System.Net;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>A helper types what belongs to the person beside them.</summary>
public sealed class PersonalDataTests : IDisposable
{
    private const string French = "J’ai retiré de votre question un nom, un numéro ou une adresse.";

    private readonly AStore _empty = AStore.Empty();
    private readonly RunningBot _bot;

    public PersonalDataTests() => _bot = RunningBot.OnItsFirstStart(_empty);

    public void Dispose()
    {
        _bot.Dispose();
        _empty.Dispose();
    }

    public static TheoryData<string, string, string> Questions => new()
    {
        { "fr", "Mme Vandenbroucke (NISS 85.07.30-033.28) a perdu son code PUK, que faire ?", "Madame a perdu son code PUK, que faire ?" },
        { "fr", "Comment activer itsme ? gsm 0486/12.34.56, mail ginette.exemple@telenet.be", "Comment activer itsme ?" },
        { "nl", "Mevrouw Vandenbroucke heeft een nieuwe gsm, 0486 12 34 56, hoe activeert ze itsme?", "Mevrouw heeft een nieuwe gsm, hoe activeert ze itsme?" },
        { "nl", "Hij woont Wetstraat 16 bus 3, 1000 Brussel. Waar vindt hij een openbare computerruimte?", "Waar vindt hij een openbare computerruimte?" },
        { "en", "My name is Doris Exemplary, born on 12/03/1958. How do I get a new PUK code?", "How do I get a new PUK code?" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_answer_is_the_one_that_the_question_gets_without_them(string language, string question, string without)
    {
        var answer = await _bot.AskAsync(language, question);
        var plain = await _bot.AskAsync(language, without);

        Assert.NotEmpty(plain.Quotes.Concat(plain.Page.QuerySelectorAll(".suggestions li").Select(near => near.TextContent)));
        Assert.Equal(plain.Quotes, answer.Quotes);
        Assert.Equal(plain.Ending, answer.Ending);
    }

    [Theory]
    [InlineData("fr", "Mme Vandenbroucke a perdu son code PUK", "Vandenbroucke", French)]
    [InlineData("nl", "Mevrouw Vandenbroucke is haar PUK-code kwijt", "Vandenbroucke", "Ik heb een naam, nummer of adres uit uw vraag weggelaten.")]
    [InlineData("en", "My national number is 85.07.30-033.28, how do I get a PUK code?", "85.07.30", "I took a name, number or address out of your question.")]
    public async Task The_page_says_so_gently_and_repeats_nothing_of_it(string language, string question, string secret, string remark)
    {
        var answer = await _bot.AskAsync(language, question);

        Assert.Contains(remark, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, answer.Html, StringComparison.Ordinal);
        Assert.Contains("[…]", answer.Page.QuerySelector("input[name=question]")!.GetAttribute("value"), StringComparison.Ordinal);
        Assert.DoesNotContain(secret, _bot.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_without_personal_data_is_shown_as_it_is_and_gets_no_remark()
    {
        var answer = await _bot.AskAsync("fr", "Comment trouver un nouveau code PUK ?");

        Assert.DoesNotContain(French, answer.Text, StringComparison.Ordinal);
        Assert.Contains("Comment trouver un nouveau code PUK ?", answer.Page.QuerySelector(".asked")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_but_personal_data_is_no_question()
    {
        var answer = await _bot.AskAsync("fr", "85.07.30-033.28");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(French, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("85.07", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_too_long_comes_back_without_them_too()
    {
        var answer = await _bot.AskAsync("fr", "Mme Vandenbroucke, 0486 12 34 56 " + new string('a', 1000));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.DoesNotContain("Vandenbroucke", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("0486", answer.Html, StringComparison.Ordinal);
    }
}
