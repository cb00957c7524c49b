using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Replies;

/// <summary>The form that Teams shows after a thumb: reasons to tick and no field for text, so that no personal data comes in by it.</summary>
internal static class FeedbackForm
{
    /// <summary>The name under which the ticked reasons come back, separated by commas.</summary>
    public const string Reasons = "reasons";

    /// <summary>The reasons of a thumb up, in their order.</summary>
    public static readonly IReadOnlyList<FeedbackReason> ForLike = [FeedbackReason.AnswersTheQuestion, FeedbackReason.EasyToRead, FeedbackReason.CanBeQuoted];

    /// <summary>The reasons of a thumb down, in their order.</summary>
    public static readonly IReadOnlyList<FeedbackReason> ForDislike = [FeedbackReason.Wrong, FeedbackReason.OutOfDate, FeedbackReason.AnotherQuestion, FeedbackReason.HardToRead];

    /// <summary>The answer to <c>message/fetchTask</c>: a dialog with the form.</summary>
    /// <param name="isLike">Whether the thumb was up.</param>
    /// <param name="languages">The languages to write it in, at least one.</param>
    public static JsonElement Dialog(bool isLike, IReadOnlyList<Language> languages)
    {
        var dialog = new JsonObject
        {
            ["task"] = new JsonObject
            {
                ["type"] = "continue",
                ["value"] = new JsonObject
                {
                    ["title"] = Said(languages, texts => texts.FeedbackTitle),
                    ["width"] = "small",
                    ["height"] = "small",
                    ["card"] = new JsonObject { ["contentType"] = TeamsCard.ContentType, ["content"] = Form(isLike, languages) },
                },
            },
        };
        return JsonElement.Parse(dialog.ToJsonString());
    }

    private static JsonObject Form(bool isLike, IReadOnlyList<Language> languages) => TeamsCard.Card(
        [
            new JsonObject
            {
                ["type"] = "Input.ChoiceSet",
                ["id"] = Reasons,
                ["label"] = Said(languages, texts => isLike ? texts.WhyHelpful : texts.WhyNotHelpful),
                ["style"] = "expanded",
                ["isMultiSelect"] = true,
                ["wrap"] = true,
                ["choices"] = new JsonArray([.. (isLike ? ForLike : ForDislike).Select(reason => Choice(reason, languages))]),
            },
        ],
        [new JsonObject { ["type"] = "Action.Submit", ["title"] = Said(languages, texts => texts.Send) }]);

    private static JsonObject Choice(FeedbackReason reason, IReadOnlyList<Language> languages) =>
        new() { ["title"] = Said(languages, texts => texts.Of(reason)), ["value"] = reason.ToString() };

    private static string Said(IReadOnlyList<Language> languages, Func<TeamsTexts, string> text) =>
        string.Join(" / ", languages.Select(language => text(ReplyTexts.In(language).Teams)));
}
