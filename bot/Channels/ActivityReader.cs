using System.Text.Json;
using System.Text.Unicode;
using Assistant.Bot.Activities;

namespace Assistant.Bot.Channels;

/// <summary>Reads an activity from a request, within limits.</summary>
internal static class ActivityReader
{
    /// <summary>The most bytes that an activity may have.</summary>
    public const int LargestBody = 256 * 1024;

    /// <summary>The most characters of an id, type or name; those of Teams have a few hundred.</summary>
    private const int LongestName = 2048;

    /// <summary>Reads the body of a request.</summary>
    /// <returns>The activity; null when it is not one: no JSON, no text, too deep, a name twice, no type, an id of absurd length.</returns>
    /// <exception cref="BadHttpRequestException">The body is larger than <see cref="LargestBody"/>, or was cut off.</exception>
    public static async Task<Activity?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellationToken);
            var json = body.GetBuffer().AsMemory(0, (int)body.Length);
            var activity = IsText(json.Span) ? JsonSerializer.Deserialize(json.Span, ActivityJson.Default.Activity) : null;
            return activity?.Type is { Length: > 0 } && Names(activity).All(name => name is not { Length: > LongestName }) ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // What a person cannot read, such as half a character, fails only when it is looked at, far from here: so it is looked at first.
    private static bool IsText(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static IEnumerable<string?> Names(Activity activity) =>
    [
        activity.Type, activity.Id, activity.Name, activity.ChannelId, activity.ServiceUrl, activity.Conversation?.Id, activity.From?.Id, activity.Recipient?.Id,
        activity.ReplyToId, activity.Locale, activity.DeliveryMode,
    ];
}
