using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Activities;

namespace Assistant.Bot.Replies;

/// <summary>The Adaptive Card under an answer in Teams: the other quotes, where each stands, who can help, and one button. Documents' words are runs of text, which know no markup.</summary>
internal static class TeamsCard
{
    /// <summary>The media type of the attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The most characters that one card may have on the wire. Teams takes 28 KB in its oldest published limit; a card this small is under every one.</summary>
    public const int MostCharacters = 25_000;

    // A quote of more than this is cut into blocks, so that blocks can be spread over cards; escaped it takes at most six times as much.
    private const int MostInBlock = 3_000;

    /// <summary>The cards for an answer: one, or more when one would be too large. The button stands on the last.</summary>
    /// <param name="card">The answer.</param>
    /// <param name="help">Who can help, in the language of the answer.</param>
    public static IReadOnlyList<Attachment> For(AnswerCard card, HelpLines help)
    {
        var texts = ReplyTexts.In(help.Language);
        var blocks = Quotes(card, texts).Concat(Suggestions(card, texts)).Concat(Foot(help, texts)).ToList();
        var (cards, page, size) = (new List<JsonObject>(), new List<JsonObject>(), 0);
        foreach (var block in blocks)
        {
            var length = block.ToJsonString().Length + 1;
            if (page.Count > 0 && size + length > MostCharacters - 1_000)
            {
                cards.Add(Card(page, []));
                (page, size) = ([], 0);
            }

            page.Add(block);
            size += length;
        }

        cards.Add(Card(page, [AskAHuman(texts)]));
        return [.. cards.Select(content => new Attachment { ContentType = ContentType, Content = JsonElement.Parse(content.ToJsonString()) })];
    }

    /// <summary>A card with these blocks and buttons.</summary>
    public static JsonObject Card(IEnumerable<JsonObject> blocks, IEnumerable<JsonObject> actions) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["body"] = new JsonArray([.. blocks]),
        ["actions"] = new JsonArray([.. actions]),
    };

    /// <summary>Where a quote stands, for people: its title, its place, its page.</summary>
    public static string Place(CitedPassage passage, ReplyTexts texts) => string.Join(
        " · ",
        new[] { passage.Title, passage.Place, passage.Page is { } page ? texts.Fill(texts.Page, page) : null }.Where(part => !string.IsNullOrWhiteSpace(part)));

    // The first quote stands in the text above, from which it can be copied; here stands only where it is from.
    private static IEnumerable<JsonObject> Quotes(AnswerCard card, ReplyTexts texts) => card.Quotes.SelectMany((quote, index) =>
        (index == 0 ? [] : TextParts.Cut($"« {quote.Text} »", MostInBlock).Select((part, i) => Runs(part, separated: i == 0))).Concat(Provenance(quote, index + 1, texts)));

    private static IEnumerable<JsonObject> Suggestions(AnswerCard card, ReplyTexts texts) => card.Suggestions.Count == 0
        ? []
        : card.Suggestions.SelectMany(near => Provenance(near, number: null, texts)).Prepend(Runs(texts.SuggestionsTitle, bold: true));

    private static IEnumerable<JsonObject> Provenance(CitedPassage passage, int? number, ReplyTexts texts)
    {
        var mark = number is { } n ? string.Create(CultureInfo.InvariantCulture, $"[{n}] ") : "";
        var date = passage.Date is { } day ? texts.Fill(texts.DocumentDate, texts.Day(day)) : texts.NoDate;
        yield return Runs($"{mark}{Place(passage, texts)} · {date}", subtle: true);
        foreach (var warning in Warnings(passage, texts))
        {
            yield return Runs(warning, bold: true);
        }

        if (passage.Url is { } url)
        {
            yield return Link(texts.OpenSource, url);
        }
    }

    private static IEnumerable<string> Warnings(CitedPassage passage, ReplyTexts texts)
    {
        if (passage.Language != texts.Language)
        {
            yield return texts.Fill(texts.OriginalIn, texts.LanguageNames[passage.Language]);
        }

        if (passage.ForeignCountry is { } country)
        {
            yield return texts.Fill(texts.HoldsIn, texts.Countries.GetValueOrDefault(country, country));
        }

        if (passage.OverdueSince is { } day)
        {
            yield return texts.Fill(texts.ReviewOverdue, texts.Day(day));
        }
    }

    private static IEnumerable<JsonObject> Foot(HelpLines help, ReplyTexts texts)
    {
        foreach (var line in help.Ways.Select(way => $"{way.Way}: {way.Text}").Append(help.General).OfType<string>().SelectMany(line => TextParts.Cut(line, MostInBlock)))
        {
            yield return Runs(line);
        }

        yield return Runs(texts.Notice, subtle: true);
    }

    private static JsonObject AskAHuman(ReplyTexts texts) =>
        new() { ["type"] = "Action.Submit", ["title"] = texts.HelpTitle, ["data"] = CardButton.AskAHuman(texts.Language).ToJson() };

    private static JsonObject Runs(string text, bool subtle = false, bool bold = false, bool separated = false) => new()
    {
        ["type"] = "RichTextBlock",
        ["separator"] = separated,
        ["inlines"] = new JsonArray(new JsonObject
        {
            ["type"] = "TextRun",
            ["text"] = text,
            ["isSubtle"] = subtle,
            ["weight"] = bold ? "Bolder" : "Default",
            ["size"] = subtle ? "Small" : "Default",
        }),
    };

    // The only markdown of a card, around an address from which everything that could end it has been taken.
    private static JsonObject Link(string words, string url) => new()
    {
        ["type"] = "TextBlock",
        ["wrap"] = true,
        ["text"] = $"[{words}]({url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})",
    };
}
