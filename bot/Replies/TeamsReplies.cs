using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Activities;
using Assistant.Knowledge.Answers;

namespace Assistant.Bot.Replies;

/// <summary>Says a reply as Teams shows it: a text that can be copied, with its sources and thumbs, and after it a card. Teams gives no id to a text with a card, so they go apart.</summary>
internal sealed class TeamsReplies(HumanHelp help)
{
    /// <summary>The most characters of one text; far under every limit that Teams has published.</summary>
    public const int LongestText = 20_000;

    private static readonly JsonElement OfQuotes = ChannelData("none");

    /// <summary>The reply in the dialect of Teams, in the order in which its activities are sent; at least one.</summary>
    /// <param name="reply">A reply of the house, already addressed.</param>
    public IReadOnlyList<Activity> Say(Activity reply) => AnswerCard.In(reply) is { } card ? Say(reply, card) : Split(reply);

    private static List<Activity> Split(Activity reply) => [.. TextParts.Cut(reply.Text ?? "", LongestText).Select(part => reply with { Text = part })];

    private List<Activity> Say(Activity reply, AnswerCard card)
    {
        var isTalk = card.Status is AnswerStatus.ConversationClarify or AnswerStatus.ConversationSmallTalk;
        var bare = reply with { Attachments = null, TextFormat = "markdown" };
        var said = TextParts.Cut(Text(card, isTalk), LongestText).Select(part => bare with { Text = part }).ToList();
        if (isTalk)
        {
            return said;
        }

        // Sources and thumbs belong to the part that has the marks, which is the last.
        said[^1] = said[^1] with { Entities = [TeamsSources.Entity(card)], ChannelData = ChannelData(card) };
        said.AddRange(TeamsCard.For(card, help.In(card.Statements[0].Language)).Select(attachment => bare with { Text = null, TextFormat = null, Attachments = [attachment] }));
        return said;
    }

    private static string Text(AnswerCard card, bool isTalk)
    {
        var text = new StringBuilder();
        foreach (var statement in card.Statements)
        {
            text.AppendJoin(' ', new[] { statement.Sentence, statement.Advice, statement.Remark }.OfType<string>()).Append("\n\n");
        }

        if (isTalk)
        {
            text.AppendJoin("\n\n", card.Statements.Select(statement => ReplyTexts.In(statement.Language).Notice));
        }

        var texts = ReplyTexts.In(card.Statements[0].Language);
        if (card.Curated is { } curated)
        {
            text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Escape(curated.Text)}\n\n{texts.Fill(texts.CuratedOn, texts.Day(curated.Written))}\n\n");
        }

        if (card.Sentences.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Escape(ReplyBuilder.Composed(card)).Replace("\n", "\n\n", StringComparison.Ordinal)}\n\n");
        }

        if (card.Quotes is [var best, ..])
        {
            text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Escape($"« {best.Text} »")}\n\n{MarkdownText.Escape(TeamsCard.Place(best, texts))} [1]");
            text.Append(More(card.Quotes.Count, texts));
        }

        return text.ToString().TrimEnd();
    }

    private static string More(int quotes, ReplyTexts texts) => quotes <= 1
        ? ""
        : $"\n\n{texts.Fill(texts.MorePassages, quotes - 1)} {string.Join(' ', Enumerable.Range(2, quotes - 1).Select(number => $"[{number}]"))}";

    private static JsonElement ChannelData(AnswerCard card) => card.GeneratedBy is { } model ? ChannelData(model) : OfQuotes;

    private static JsonElement ChannelData(string generatedBy)
    {
        var data = new JsonObject { ["feedbackLoop"] = new JsonObject { ["type"] = "custom" }, ["generatedBy"] = generatedBy };
        return JsonElement.Parse(data.ToJsonString());
    }
}
