using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Activities;

/// <summary>One thing that happens in a conversation, in the shape that Bot Framework puts on the wire; what this version does not know survives.</summary>
internal sealed record Activity
{
    /// <summary>The type of an activity that carries text.</summary>
    public const string Message = "message";

    /// <summary>The type of an activity that says who joined or left.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The type of an activity that a program sends, with a <see cref="Name"/>.</summary>
    public const string Event = "event";

    /// <summary>The type of an activity that waits for a result in the same request, with a <see cref="Name"/>.</summary>
    public const string Invoke = "invoke";

    /// <summary>The type of a reply that carries the result of an <see cref="Invoke"/>: <c>value</c> holds <c>status</c> and <c>body</c>. It never leaves by itself.</summary>
    public const string InvokeResponse = "invokeResponse";

    /// <summary>The type of an activity that says that the sender is writing; also that of the steps of a stream.</summary>
    public const string Typing = "typing";

    /// <summary>The type of an activity that says that the app was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>The <see cref="DeliveryMode"/> of a channel that waits for the replies in the same request.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary><c>message</c>, <c>conversationUpdate</c>, <c>invoke</c> …; null when the sender left it out.</summary>
    public string? Type { get; init; }

    /// <summary>The id that the channel gave; null before it is sent.</summary>
    public string? Id { get; init; }

    /// <summary>When it was sent (UTC); null when the channel does not say.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The channel, such as <c>msteams</c>, <c>directline</c> or <c>page</c>.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Where the channel takes replies; null for channels that are answered in the same request.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The conversation that it belongs to.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>Who receives it.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>Who joined, in a <c>conversationUpdate</c>; null otherwise.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>What an <see cref="Event"/> or <see cref="Invoke"/> asks for, such as <c>message/submitAction</c>; null otherwise.</summary>
    public string? Name { get; init; }

    /// <summary><see cref="ExpectReplies"/>, or null when replies go their own way.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary><c>add</c>, <c>remove</c>, <c>add-upgrade</c> or <c>remove-upgrade</c>, in an <c>installationUpdate</c>; null otherwise.</summary>
    public string? Action { get; init; }

    /// <summary>The text; null when there is none.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>; null for the channel's default.</summary>
    public string? TextFormat { get; init; }

    /// <summary>The language that the sender's program is set to, as BCP 47: a hint, never a proof.</summary>
    public string? Locale { get; init; }

    /// <summary>Cards and files; null when there are none.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>Mentions and other marks; null when there are none.</summary>
    public IReadOnlyList<Entity>? Entities { get; init; }

    /// <summary>Buttons to go on with; null when there are none.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>The id of the activity that this one answers; null when it answers none.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>What only this channel understands; null when there is none.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>What a card or button sends back; null when there is none.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Properties that this version does not know, kept as they came; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
