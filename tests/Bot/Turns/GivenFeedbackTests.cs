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
        var given = Own("""{"reaction":"dislike","reasons":["OutOfDate","Wrong","Hacked",5],"replyId":"c|0000003","text":"Jan Peeters"}""")!;

        Assert.False(given.IsLike);
        Assert.Equal([FeedbackReason.Wrong, FeedbackReason.OutOfDate], given.Reasons);
        Assert.Equal("c|0000003", given.ReplyId);
    }

    [Theory]
    [InlineData("""{"reaction":"love"}""")]
    [InlineData("""{"reaction":null}""")]
    [InlineData("""[]""")]
    [InlineData("\"like\"")]
    public void What_is_no_thumb_is_no_opinion(string value) => Assert.Null(Own(value));

    [Fact]
    public void Reasons_and_ids_of_absurd_shape_are_left_out()
    {
        var given = Own($$"""{"reaction":"like","reasons":"Wrong","replyId":"{{new string('x', 5000)}}"}""")!;

        Assert.True(given.IsLike);
        Assert.Empty(given.Reasons);
        Assert.Null(given.ReplyId);
    }

    [Theory]
    [InlineData("LikeAction", true)]
    [InlineData("DislikeAction", false)]
    public void Web_Chat_sends_the_button_below_the_answer(string type, bool isLike)
    {
        var action = JsonSerializer.Deserialize($$"""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"@type":"{{type}}","@id":"like answer-7"}]}""", ActivityJson.Default.Activity)!;

        var given = GivenFeedback.ReadEvent(action)!;

        Assert.Equal((isLike, "answer-7"), (given.IsLike, given.ReplyId));
    }

    private static GivenFeedback? Own(string value) => GivenFeedback.ReadEvent(new Activity { Type = Activity.Event, Name = GivenFeedback.EventName, Value = JsonElement.Parse(value) });
}
