using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Assistant.Bot.Privacy;

/// <summary>One line of a file of texts: the text that is read, and the redacted one that is written.</summary>
internal static class RedactedLine
{
    // Accents stay letters: people read these files.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Reads a line.</summary>
    /// <param name="line">A JSON object with <c>id</c>, of any kind, and <c>text</c>.</param>
    /// <returns>Its id and text; null when the line is something else.</returns>
    public static (JsonElement Id, string Text)? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("id", out var id) && root.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                ? (id.Clone(), Characters(text)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes a line as UTF-8, with its line end.</summary>
    /// <param name="id">The id of the line that was read; undefined for a text without one, which is written as null.</param>
    /// <param name="redacted">What became of the text.</param>
    /// <param name="json">Whether to write the public JSON shape; if not, the redacted text alone.</param>
    public static byte[] Write(JsonElement id, RedactedText redacted, bool json)
    {
        if (!json)
        {
            return Encoding.UTF8.GetBytes(redacted.Text + "\n");
        }

        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, Readable))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            WriteId(writer, id);
            writer.WriteString("redacted", redacted.Text);
            writer.WriteStartArray("spans");
            foreach (var span in redacted.Spans)
            {
                writer.WriteStartObject();
                writer.WriteNumber("start", span.Start);
                writer.WriteNumber("end", span.End);
                writer.WriteString("type", span.Type.Label());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        memory.WriteByte((byte)'\n');
        return memory.ToArray();
    }

    private static void WriteId(Utf8JsonWriter writer, JsonElement id)
    {
        if (id.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            id.WriteTo(writer);
        }
    }

    // A text may hold half a surrogate pair, which GetString refuses: it is read as U+FFFD, which is as long.
    private static string Characters(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return JsonSerializer.Deserialize<string>(LoneSurrogates.Replace(value.GetRawText()))!;
        }
    }
}
