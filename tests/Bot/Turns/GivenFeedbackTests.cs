using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Xunit;

namespace Assistant.Tests.Bot.Turns;

/// <summary>Opinions that come as events, from our own page and from Web Chat; those of Teams are read in TeamsTurnTests.</summary>
public sealed class GivenFeedbackTests
{
    [Fact]
    public void Our_own_page_sends_a_thumb_with_reasons_and_the_answer_that_it_means()
    {
        var given = Own("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"reasons\":\"OutOfDate,Wrong,Hacked\",\"text\":\"Jan Peeters\"}"}}""")!;

        Assert.False(given.IsLike);
        Assert.Equal([FeedbackReason.Wrong, FeedbackReason.OutOfDate], given.Reasons);
        Assert.Equal("c|0000003", given.ReplyId);
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"love"}}""")]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    [InlineData("""[]""")]
    [InlineData("\"like\"")]
    public void What_is_no_thumb_is_no_opinion(string value) => Assert.Null(Own(value));

    [Theory]
    [InlineData("LikeAction", true)]
    [InlineData("DislikeAction", false)]
    public void Web_Chat_sends_the_button_below_the_answer(string type, bool isLike)
    {
        var action = Read($$"""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"@type":"{{type}}","@id":"like"}]}""");

        Assert.Equal((isLike, null), (GivenFeedback.ReadEvent(action)!.IsLike, GivenFeedback.ReadEvent(action)!.ReplyId));
    }

    [Theory]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback"}""")]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[null]}""")]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"@type":5}]}""")]
    [InlineData("""{"type":"event","name":"something else","entities":[{"@type":"LikeAction"}]}""")]
    public void Other_events_are_no_opinion(string json) => Assert.Null(GivenFeedback.ReadEvent(Read(json)));

    private static GivenFeedback? Own(string value) =>
        GivenFeedback.ReadEvent(new Activity { Type = Activity.Event, Name = GivenFeedback.EventName, ReplyToId = "c|0000003", Value = JsonElement.Parse(value) });

    private static Activity Read(string json) => JsonSerializer.Deserialize(json, ActivityJson.Default.Activity)!;
}
