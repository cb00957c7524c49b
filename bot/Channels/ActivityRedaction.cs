using System.Buffers;
using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Privacy;

namespace Assistant.Bot.Channels;

/// <summary>Takes personal data out of everything in an activity that a person may have typed. Names and ids of the channel stay: replies need them, and they are only stored sealed.</summary>
internal static class ActivityRedaction
{
    /// <summary>Redacts an activity that came in. Attachments go: nothing reads them, and Teams repeats the text in them.</summary>
    public static Activity Redact(Activity activity) => activity with
    {
        Text = activity.Text is { } text ? PersonalDataRedactor.RedactFirst(text).Text : null,
        Value = activity.Value is { } value ? Redact(value) : null,
        Attachments = null,
        Properties = activity.Properties?.ToDictionary(property => property.Key, property => Redact(property.Value), StringComparer.Ordinal),
    };

    /// <summary>A redacted activity as its sender sees it come back, with a gap where personal data stood.</summary>
    public static Activity Readable(Activity redacted) => redacted with { Text = redacted.Text is { } text ? PersonalDataLabels.WithGaps(text) : null };

    private static JsonElement Redact(JsonElement element)
    {
        if (element.ValueKind is not (JsonValueKind.String or JsonValueKind.Array or JsonValueKind.Object))
        {
            return element;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(element, writer);
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    // Keys too: a form's field may be named by whoever fills it.
    private static void Write(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                writer.WriteStringValue(PersonalDataRedactor.Redact(element.GetString() ?? "").Text);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject())
                {
                    writer.WritePropertyName(PersonalDataRedactor.Redact(property.Name).Text);
                    Write(property.Value, writer);
                }

                writer.WriteEndObject();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
