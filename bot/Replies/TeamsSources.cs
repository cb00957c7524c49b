using System.Buffers;
using System.Text;
using System.Text.Json;
using Assistant.Bot.Activities;

namespace Assistant.Bot.Replies;

/// <summary>The entity in which Teams reads the sources of a text, and whether a machine wrote it. Teams refuses a reply whose entity breaks one of these limits.</summary>
internal static class TeamsSources
{
    // Source: Teams, "Bot messages with AI-generated content": name 80, abstract 160, at most 20 citations, three keywords of 28.
    private const int LongestName = 80;
    private const int LongestAbstract = 160;
    private const int LongestKeyword = 28;
    private const int MostCitations = 20;

    private static readonly JsonElement Message = JsonElement.Parse("\"Message\"");
    private static readonly JsonElement Context = JsonElement.Parse("\"https://schema.org\"");
    private static readonly JsonElement NoId = JsonElement.Parse("\"\"");
    private static readonly JsonElement Verbatim = JsonElement.Parse("[]");
    private static readonly JsonElement Generated = JsonElement.Parse("[\"AIGeneratedContent\"]");

    /// <summary>The one entity of a reply. It says “AI generated” only where a model wrote sentences: on verbatim quotes it would be untrue.</summary>
    public static Entity Entity(AnswerCard card) => new()
    {
        Type = "https://schema.org/Message",
        Properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal)
        {
            ["@type"] = Message,
            ["@context"] = Context,
            ["@id"] = NoId,
            ["additionalType"] = card.GeneratedBy is null ? Verbatim : Generated,
            ["citation"] = Citations(card.Quotes),
        },
    };

    private static JsonElement Citations(IReadOnlyList<CitedPassage> quotes)
    {
        var json = new ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartArray();
            for (var i = 0; i < Math.Min(quotes.Count, MostCitations); i++)
            {
                Write(writer, quotes[i], i + 1);
            }

            writer.WriteEndArray();
        }

        return JsonElement.Parse(json.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, CitedPassage quote, int position)
    {
        writer.WriteStartObject();
        writer.WriteString("@type"u8, "Claim"u8);
        writer.WriteNumber("position"u8, position);
        writer.WriteStartObject("appearance"u8);
        writer.WriteString("@type"u8, "DigitalDocument"u8);
        writer.WriteString("name"u8, Short(quote.Title, LongestName));
        writer.WriteString("abstract"u8, Short(quote.Text, LongestAbstract));
        if (quote.Url is { } url)
        {
            writer.WriteString("url"u8, url);
        }

        if (quote.Place.Length > 0)
        {
            writer.WriteStartArray("keywords"u8);
            writer.WriteStringValue(Short(quote.Place, LongestKeyword));
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // One line, of which no more is made than is shown.
    private static string Short(string text, int longest)
    {
        var line = new StringBuilder(longest);
        for (var i = 0; i < text.Length && line.Length <= longest; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                line.Append(line.Length > 0 && char.IsWhiteSpace(text[i - 1]) ? " " : "").Append(text[i]);
            }
        }

        return line.Length == 0 ? "–"
            : line.Length <= longest ? line.ToString()
            : $"{line.ToString(0, char.IsHighSurrogate(line[longest - 2]) ? longest - 2 : longest - 1)}…";
    }
}
