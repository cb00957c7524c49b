using System.Text.Json;
using Assistant.Bot.Activities;
using Xunit;

namespace Assistant.Tests.Bot.Activities;

/// <summary>Activities on the wire.</summary>
public sealed class ActivityTests
{
    private const string Wire = """
        {"type":"message","id":"1","timestamp":"2026-11-23T08:00:00+00:00","channelId":"msteams","serviceUrl":"https://smba.example/",
        "conversation":{"id":"c","conversationType":"personal","tenantId":"t","later":1},"from":{"id":"u","name":"A","aadObjectId":"x"},"recipient":{"id":"b"},
        "text":"Bonjour","textFormat":"plain","locale":"fr-BE","attachments":[{"contentType":"text/html","content":"<p>Bonjour</p>","thumbnailUrl":"https://x.example/"}],
        "entities":[{"type":"mention","mentioned":{"id":"b"},"text":"<at>b</at>"}],"suggestedActions":{"to":["u"],"actions":[{"type":"imBack","title":"A","value":{"a":1}}]},
        "replyToId":"0","channelData":{"tenant":{"id":"t"}},"value":{"k":[1,2]},"importance":"high","callerId":null}
        """;

    [Fact]
    public void What_comes_in_goes_out_with_the_properties_that_nobody_here_knows()
    {
        var activity = JsonSerializer.Deserialize(Wire, ActivityJson.Default.Activity)!;
        var written = JsonSerializer.SerializeToElement(activity, ActivityJson.Default.Activity);

        using var original = JsonDocument.Parse(Wire);
        Assert.True(JsonElement.DeepEquals(original.RootElement, written), written.GetRawText());
    }

    [Fact]
    public void Null_is_not_written()
    {
        var json = JsonSerializer.Serialize(new Activity { Type = Activity.Message, Text = "a" }, ActivityJson.Default.Activity);

        Assert.Equal("""{"type":"message","text":"a"}""", json);
    }
}
