using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Bot.Activities;

namespace Assistant.Bot.Turns;

/// <summary>Who is spoken to: in a group or a channel the bot answers only when it is mentioned, and its own name is no part of a question.</summary>
internal static partial class Mentions
{
    /// <summary>Whether an activity speaks to the bot: always where two are alone, else by a mention or a press on one of its own buttons.</summary>
    public static bool SpeaksToUs(Activity activity) =>
        IsPersonal(activity.Conversation) || activity.Value is { ValueKind: JsonValueKind.Object } || Of(activity).Any(mention => IsOfUs(mention, activity));

    /// <summary>The text without mentions: of the bot, which is no word of the question, and of others, whose names nobody needs.</summary>
    /// <returns>The text; null when the activity has none.</returns>
    public static string? TextOf(Activity activity)
    {
        var text = activity.Text;
        foreach (var words in Of(activity).Select(mention => Text(mention, "text")).OfType<string>().Where(words => words.Length > 0))
        {
            text = text?.Replace(words, " ", StringComparison.Ordinal);
        }

        return text is null ? null : Span().Replace(text, " ").Trim();
    }

    // Only Teams says how many take part; a channel that does not say is one to one.
    private static bool IsPersonal(ConversationAccount? conversation) => conversation is null or { IsGroup: not true, ConversationType: null or "personal" };

    private static bool IsOfUs(Entity mention, Activity activity) =>
        activity.Recipient?.Id is { Length: > 0 } us && mention.Properties?.TryGetValue("mentioned", out var mentioned) == true
        && mentioned.ValueKind == JsonValueKind.Object && mentioned.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() == us;

    // A list from the wire may hold null, whatever its type says.
    private static IEnumerable<Entity> Of(Activity activity) => (activity.Entities ?? []).OfType<Entity>().Where(entity => entity.Type == "mention");

    // Redaction may have changed a name within its mention, so that the entity no longer finds it. What somebody types as <at> arrives escaped.
    [GeneratedRegex("<at[^<>]*>[^<>]*</at>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex Span();

    private static string? Text(Entity entity, string name) =>
        entity.Properties?.TryGetValue(name, out var value) == true && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
