using System.Net;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>The first minute after cloning: nothing was configured, nothing was indexed.</summary>
public sealed class FirstStartTests : IDisposable
{
    private readonly AStore _empty = AStore.Empty();
    private readonly RunningBot _bot;

    public FirstStartTests() => _bot = RunningBot.OnItsFirstStart(_empty);

    public void Dispose()
    {
        _bot.Dispose();
        _empty.Dispose();
    }

    [Theory]
    [InlineData("fr", "itsme ne marche plus sur mon nouveau téléphone", "itsme")]
    [InlineData("nl", "ik heb een verdachte mail gekregen, waar meld ik die", "verdacht@safeonweb.be")]
    [InlineData("en", "what is the number of Handicontact", "0800 18 811")]
    public async Task It_answers_at_once_in_three_languages(string language, string question, string word)
    {
        var answer = await _bot.AskAsync(language, question);

        Assert.NotEmpty(answer.Quotes);
        Assert.Contains(word, string.Join(' ', answer.Quotes), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(language, answer.Page.QuerySelector("blockquote")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task It_is_ready_with_the_starter_snapshot_until_the_city_publishes_its_own()
    {
        var first = await _bot.OpenAsync("/readyz");

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Contains("\"starter\":true", first.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("combien de jours de suivi individuel la Ville reçoit-elle")]
    [InlineData("hoeveel dagen individuele begeleiding krijgt de Stad")]
    public async Task What_only_the_convention_says_is_not_shown_to_the_public(string question)
    {
        var answer = await _bot.AskAsync("fr", question);

        Assert.DoesNotContain("cinq jours", string.Join(' ', answer.Quotes), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("vijf dagen", string.Join(' ', answer.Quotes), StringComparison.OrdinalIgnoreCase);
    }
}
