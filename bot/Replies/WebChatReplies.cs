using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Activities;

namespace Assistant.Bot.Replies;

/// <summary>
/// Says a reply as Microsoft's Web Chat shows it: markdown with its sources as definitions at the end, and thumbs in the entity. Our own page reads the card that travels with it.
/// </summary>
internal static class WebChatReplies
{
    /// <summary>The reply in the dialect of Web Chat.</summary>
    /// <param name="reply">A reply of the house.</param>
    public static Activity Say(Activity reply)
    {
        if (AnswerCard.In(reply) is not { } card)
        {
            return reply;
        }

        // Beside the message: Web Chat would draw an attachment that it does not know as an empty box.
        var beside = reply with { Attachments = null, ChannelData = WithCard(card) };
        return card.Quotes.Count == 0 ? beside : beside with
        {
            Text = Text(card),
            TextFormat = "markdown",
            Entities = [.. reply.Entities ?? [], WithThumbs(TeamsSources.Entity(card))],
        };
    }

    private static JsonElement WithCard(AnswerCard card) => JsonElement.Parse($$"""{"answer":{{card.ToAttachment().Content!.Value.GetRawText()}}}""");

    private static string Text(AnswerCard card)
    {
        var texts = ReplyTexts.In(card.Statements[0].Language);
        var text = new StringBuilder();
        foreach (var statement in card.Statements)
        {
            text.AppendJoin(' ', new[] { statement.Sentence, statement.Advice, statement.Remark }.OfType<string>()).Append("\n\n");
        }

        foreach (var (quote, number) in card.Quotes.Select((quote, index) => (quote, index + 1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Escape($"« {quote.Text} »")}\n\n{MarkdownText.Escape(TeamsCard.Place(quote, texts))} [{number}]\n\n");
        }

        text.Append(MarkdownText.Escape(texts.Notice)).Append('\n');
        foreach (var (quote, number) in card.Quotes.Select((quote, index) => (quote, index + 1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n[{number}]: {Address(quote, number)} \"{Title(quote.Title)}\"");
        }

        return text.ToString();
    }

    // What could end the address or its title is written in another way; without an address Web Chat shows the words of the source instead.
    private static string Address(CitedPassage quote, int number) => quote.Url is { } url
        ? url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
        : string.Create(CultureInfo.InvariantCulture, $"cite:{number}");

    private static string Title(string title) => string.Concat(title.Select(letter => letter is '"' or '\\' or '<' or '>' or '&' or '`' || char.IsControl(letter) ? ' ' : letter)).Trim();

    private static Entity WithThumbs(Entity entity) => entity with
    {
        Properties = new Dictionary<string, JsonElement>(entity.Properties ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal), StringComparer.Ordinal)
        {
            ["potentialAction"] = JsonElement.Parse(new JsonArray(Thumb("LikeAction", "like"), Thumb("DislikeAction", "dislike")).ToJsonString()),
        },
    };

    private static JsonObject Thumb(string type, string id) => new() { ["@type"] = type, ["@id"] = id, ["actionStatus"] = "PotentialActionStatus" };
}
