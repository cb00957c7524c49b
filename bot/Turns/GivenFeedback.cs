using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Replies;

namespace Assistant.Bot.Turns;

/// <summary>A thumb under an answer, in Teams or on the web, with the reasons that were ticked. What somebody may have written beside it is not read.</summary>
/// <param name="IsLike">Whether the thumb was up.</param>
/// <param name="Reasons">The reasons, in the order of the form; empty when none was ticked.</param>
/// <param name="ReplyId">The id under which the answer was sent; null when the client does not say, and then it is the last answer before.</param>
internal sealed record GivenFeedback(bool IsLike, IReadOnlyList<FeedbackReason> Reasons, string? ReplyId)
{
    /// <summary>The name of the invoke that asks for the form.</summary>
    public const string FetchName = "message/fetchTask";

    /// <summary>The name of the invoke that brings the thumb.</summary>
    public const string SubmitName = "message/submitAction";

    /// <summary>The name of the event by which our own page brings it.</summary>
    public const string EventName = "assistant/feedback";

    /// <summary>The name of the event by which Web Chat brings it.</summary>
    public const string WebChatEventName = "webchat:activity-status/feedback";

    private const int LongestId = 300;

    /// <summary>Reads the event of a web client.</summary>
    /// <returns>The feedback, or null when it is something else.</returns>
    public static GivenFeedback? ReadEvent(Activity activity) => activity.Name switch
    {
        EventName => ReadOwn(activity.Value),
        WebChatEventName => ReadAction(activity.Entities is [var action, ..] ? action?.Properties : null),
        _ => null,
    };

    // Reasons that nobody knows are left where they are.
    private static GivenFeedback? ReadOwn(JsonElement? value)
    {
        string?[] ticked = value is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("reasons", out var reasons) && reasons.ValueKind == JsonValueKind.Array
            ? [.. reasons.EnumerateArray().Where(reason => reason.ValueKind == JsonValueKind.String).Select(reason => reason.GetString())]
            : [];
        return Of(Text(value, "reaction"), [.. Enum.GetValues<FeedbackReason>().Where(reason => ticked.Contains(reason.ToString(), StringComparer.Ordinal))], Text(value, "replyId"));
    }

    // The id of a button is that of the answer below which it stands, as WebChatReplies wrote it.
    private static GivenFeedback? ReadAction(IDictionary<string, JsonElement>? action) => (Said(action, "@type"), Said(action, "@id")) switch
    {
        ("LikeAction", var id) => Of("like", [], id?[(id.IndexOf(' ', StringComparison.Ordinal) + 1)..]),
        ("DislikeAction", var id) => Of("dislike", [], id?[(id.IndexOf(' ', StringComparison.Ordinal) + 1)..]),
        _ => null,
    };

    private static GivenFeedback? Of(string? reaction, IReadOnlyList<FeedbackReason> reasons, string? replyId) =>
        reaction is "like" or "dislike" ? new GivenFeedback(reaction == "like", reasons, replyId is { Length: > 0 and <= LongestId } ? replyId : null) : null;

    private static string? Said(IDictionary<string, JsonElement>? action, string name) =>
        action?.TryGetValue(name, out var value) == true && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Reads either invoke.</summary>
    /// <returns>The feedback, or null when it is something else.</returns>
    public static GivenFeedback? Read(Activity activity)
    {
        // Older clients of Teams wrap the value of the first invoke in "data".
        var value = Object(activity.Value, "data") ?? activity.Value;
        if (Text(value, "actionName") != "feedback" || Object(value, "actionValue") is not { } given)
        {
            return null;
        }

        return Text(given, "reaction") switch
        {
            "like" => new GivenFeedback(IsLike: true, ReadReasons(given), activity.ReplyToId),
            "dislike" => new GivenFeedback(IsLike: false, ReadReasons(given), activity.ReplyToId),
            _ => null,
        };
    }

    // The form comes back as JSON within a text; Teams' own form as a text of the person, which is left where it is.
    private static List<FeedbackReason> ReadReasons(JsonElement given)
    {
        var ticked = Text(Parse(Text(given, "feedback")), FeedbackForm.Reasons)?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        return [.. Enum.GetValues<FeedbackReason>().Where(reason => ticked.Contains(reason.ToString(), StringComparer.Ordinal))];
    }

    private static JsonElement? Parse(string? text)
    {
        try
        {
            return text is { Length: > 0 and < 4096 } ? JsonElement.Parse(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Object(JsonElement? json, string name) =>
        json is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    private static string? Text(JsonElement? json, string name) =>
        json is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
