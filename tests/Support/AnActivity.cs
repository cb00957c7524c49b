using System.Text.Json.Nodes;

namespace Assistant.Tests.Support;

/// <summary>Builds what a channel delivers; a test says only what matters to it.</summary>
internal static class AnActivity
{
    private static int _last;

    /// <summary>A message of somebody in a personal chat, under a new id.</summary>
    public static JsonObject Saying(string text, string conversation = "a:conversation") => new()
    {
        ["type"] = "message",
        ["id"] = $"f:{Interlocked.Increment(ref _last)}",
        ["channelId"] = "emulator",
        ["serviceUrl"] = "https://smba.example/emea/",
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = "tenant" },
        ["from"] = new JsonObject { ["id"] = "29:somebody", ["name"] = "Somebody", ["aadObjectId"] = "object" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot" },
        ["text"] = text,
        ["locale"] = "fr-BE",
    };

    /// <summary>With a property set, or another one in its place.</summary>
    public static JsonObject With(this JsonObject activity, string name, JsonNode? value)
    {
        activity[name] = value;
        return activity;
    }
}
