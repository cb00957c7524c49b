using System.Text.Json;

namespace Assistant.Bot.Channels;

/// <summary>The replies that a request got, written once: as it got them and as they are kept, to be given again.</summary>
/// <param name="Json">What goes out.</param>
internal sealed record GivenReplies(byte[] Json)
{
    /// <summary>Writes replies.</summary>
    public static GivenReplies Of(ExpectedReplies replies) => new(JsonSerializer.SerializeToUtf8Bytes(replies, ChannelJson.Default.ExpectedReplies)) { Said = replies };

    /// <summary>The replies; read from what was kept when they were given before.</summary>
    public ExpectedReplies Said { get => field ??= JsonSerializer.Deserialize(Json, ChannelJson.Default.ExpectedReplies)!; private init; }
}
