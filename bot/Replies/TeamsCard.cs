using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Activities;
using Assistant.Knowledge.Languages;

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

    private static readonly Dictionary<Language, byte[]> Buttons = LanguageCodes.All.ToDictionary(language => language, language => Encoding.UTF8.GetBytes(AskAHuman(ReplyTexts.In(language)).ToJsonString()));

    /// <summary>The cards for an answer: one, or more when one would be too large. The button stands on the last.</summary>
    /// <param name="card">The answer.</param>
    /// <param name="help">Who can help, in the language of the answer.</param>
    public static IReadOnlyList<Attachment> For(AnswerCard card, HelpLines help)
    {
        var texts = ReplyTexts.In(help.Language);
        var cards = new List<Attachment>();
        using var blocks = new TeamsBlocks();
        foreach (var (text, look) in Quotes(card, texts).Concat(Suggestions(card, texts)).Concat(Foot(help, texts)))
        {
            if (!blocks.TryAdd(text, look, MostCharacters - 1_000))
            {
                cards.Add(Attach(blocks.Close([])));
                blocks.TryAdd(text, look, int.MaxValue);
            }
        }

        cards.Add(Attach(blocks.Close(Buttons[help.Language])));
        return cards;
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

    private static Attachment Attach(JsonElement content) => new() { ContentType = ContentType, Content = content };

    // The first quote stands in the text above, from which it can be copied; here stands only where it is from.
    private static IEnumerable<(string Text, TeamsBlocks.Look Look)> Quotes(AnswerCard card, ReplyTexts texts)
    {
        for (var index = 0; index < card.Quotes.Count; index++)
        {
            var quote = card.Quotes[index];
            if (index > 0)
            {
                var parts = TextParts.Cut($"« {quote.Text} »", MostInBlock);
                for (var i = 0; i < parts.Count; i++)
                {
                    yield return (parts[i], i == 0 ? TeamsBlocks.Look.Separated : TeamsBlocks.Look.Plain);
                }
            }

            foreach (var block in Provenance(quote, index + 1, texts))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<(string Text, TeamsBlocks.Look Look)> Suggestions(AnswerCard card, ReplyTexts texts) => card.Suggestions.Count == 0
        ? []
        : card.Suggestions.SelectMany(near => Provenance(near, number: null, texts)).Prepend((texts.SuggestionsTitle, TeamsBlocks.Look.Bold));

    private static IEnumerable<(string Text, TeamsBlocks.Look Look)> Provenance(CitedPassage passage, int? number, ReplyTexts texts)
    {
        var mark = number is { } n ? string.Create(CultureInfo.InvariantCulture, $"[{n}] ") : "";
        var date = passage.Date is { } day ? texts.Fill(texts.DocumentDate, texts.Day(day)) : texts.NoDate;
        yield return ($"{mark}{Place(passage, texts)} · {date}", TeamsBlocks.Look.Subtle);
        foreach (var warning in Warnings(passage, texts))
        {
            yield return (warning, TeamsBlocks.Look.Bold);
        }

        if (passage.Url is { } url)
        {
            yield return (Link(texts.OpenSource, url), TeamsBlocks.Look.Link);
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

    private static IEnumerable<(string Text, TeamsBlocks.Look Look)> Foot(HelpLines help, ReplyTexts texts)
    {
        foreach (var line in help.Ways.Select(way => $"{way.Way}: {way.Text}").Append(help.General).OfType<string>().SelectMany(line => TextParts.Cut(line, MostInBlock)))
        {
            yield return (line, TeamsBlocks.Look.Plain);
        }

        yield return (texts.Notice, TeamsBlocks.Look.Subtle);
    }

    private static JsonObject AskAHuman(ReplyTexts texts) =>
        new() { ["type"] = "Action.Submit", ["title"] = texts.HelpTitle, ["data"] = CardButton.AskAHuman(texts.Language).ToJson() };

    // The only markdown of a card, around an address from which everything that could end it has been taken.
    private static string Link(string words, string url) => $"[{words}]({url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";
}
