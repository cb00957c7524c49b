using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>A helper types what belongs to the person beside them into a chat, which keeps what is said until it is answered.</summary>
public sealed class PersonalDataInChatsTests : IDisposable
{
    private static readonly Dictionary<string, string> Remarks = new(StringComparer.Ordinal)
    {
        ["fr"] = "J’ai retiré de votre question un nom, un numéro ou une adresse.",
        ["nl"] = "Ik heb een naam, nummer of adres uit uw vraag weggelaten.",
        ["en"] = "I took a name, number or address out of your question.",
    };

    private readonly AStore _empty = AStore.Empty();
    private readonly ListeningBot _bot;

    public PersonalDataInChatsTests() => _bot = new ListeningBot(_empty, settings: new() { ["Store:Starter"] = Path.Combine(AppContext.BaseDirectory, "starter") });

    public void Dispose()
    {
        _bot.Dispose();
        _empty.Dispose();
    }

    [Theory]
    [MemberData(nameof(PersonalDataTests.Questions), MemberType = typeof(PersonalDataTests))]
    public async Task The_answer_is_the_one_that_the_question_gets_without_them_and_says_so(string language, string question, string without)
    {
        var answer = await (await _bot.ChatAsync()).AskAsync(question);
        var plain = await (await _bot.ChatAsync()).AskAsync(without);

        Assert.Contains("«", plain, StringComparison.Ordinal);
        Assert.Contains(Remarks[language], answer, StringComparison.Ordinal);
        Assert.Equal(plain.Split('«')[1..], answer.Split('«')[1..]);
        Assert.DoesNotContain(Remarks[language], plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_comes_back_with_a_gap_and_no_word_for_what_stood_there()
    {
        var chat = await _bot.ChatAsync();

        var said = await chat.SayAsync("Mme Vandenbroucke a perdu son code PUK");
        var echo = (await chat.ReadAsync()).Single(activity => (string?)activity["id"] == said);

        Assert.Equal("Mme […] a perdu son code PUK", (string?)echo["text"]);
    }

    [Fact]
    public async Task Nothing_but_personal_data_is_no_question_and_the_reply_says_so()
    {
        var reply = await (await _bot.ChatAsync()).AskAsync("85.07.30-033.28");

        Assert.Contains(Remarks["fr"], reply, StringComparison.Ordinal);
        Assert.DoesNotContain("NRN", reply, StringComparison.Ordinal);
    }
}
