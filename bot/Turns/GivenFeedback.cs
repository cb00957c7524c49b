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

    /// <summary>Reads the event of a web client: our own page sends in it what Teams sends in its invoke, Web Chat the button that was pressed.</summary>
    /// <returns>The feedback, or null when it is something else.</returns>
    public static GivenFeedback? ReadEvent(Activity activity) => activity.Name switch
    {
        EventName => Read(activity),
        WebChatEventName => ReadAction(activity.Entities is [var action, ..] ? action?.Properties : null),
        _ => null,
    };

    // Web Chat does not say below which answer the button stands.
    private static GivenFeedback? ReadAction(IDictionary<string, JsonElement>? action) =>
        action?.TryGetValue("@type", out var type) == true && type.ValueKind == JsonValueKind.String ? type.GetString() switch
        {
            "LikeAction" => new GivenFeedback(IsLike: true, [], ReplyId: null),
            "DislikeAction" => new GivenFeedback(IsLike: false, [], ReplyId: null),
            _ => null,
        }
        : null;

    /// <summary>Reads either invoke of Teams, and the event of our own page.</summary>
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
