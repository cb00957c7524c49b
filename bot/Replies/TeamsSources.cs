using System.Text.Json;
using System.Text.Json.Nodes;
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

    /// <summary>The one entity of a reply. It says “AI generated” only where a model wrote sentences: on verbatim quotes it would be untrue.</summary>
    public static Entity Entity(AnswerCard card) => new()
    {
        Type = "https://schema.org/Message",
        Properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal)
        {
            ["@type"] = Element("Message"),
            ["@context"] = Element("https://schema.org"),
            ["@id"] = Element(""),
            ["additionalType"] = Element(card.GeneratedBy is null ? [] : new JsonArray("AIGeneratedContent")),
            ["citation"] = Element(new JsonArray([.. card.Quotes.Take(MostCitations).Select(Claim)])),
        },
    };

    private static JsonObject Claim(CitedPassage quote, int index)
    {
        var document = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Short(quote.Title, LongestName),
            ["abstract"] = Short(quote.Text, LongestAbstract),
        };
        if (quote.Url is { } url)
        {
            document["url"] = url;
        }

        if (quote.Place.Length > 0)
        {
            document["keywords"] = new JsonArray(Short(quote.Place, LongestKeyword));
        }

        return new JsonObject { ["@type"] = "Claim", ["position"] = index + 1, ["appearance"] = document };
    }

    private static string Short(string text, int longest)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = line.Length == 0 ? "–" : line;
        return line.Length <= longest ? line : $"{(char.IsHighSurrogate(line[longest - 2]) ? line[..(longest - 2)] : line[..(longest - 1)])}…";
    }

    private static JsonElement Element(JsonNode node) => JsonElement.Parse(node.ToJsonString());
}
