using System.Text.Json.Nodes;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Pages;

/// <summary>The words around an answer for the script of the live chat, in every language: an answer may come in another one than the page's.</summary>
internal static class ChatWords
{
    /// <summary>Where the script fetches them.</summary>
    public const string Path = "/chat-words.json";

    private static readonly string Json = new JsonObject(
        LanguageCodes.All.Select(language => KeyValuePair.Create<string, JsonNode?>(language.Code(), Of(ReplyTexts.In(language))))).ToJsonString();

    /// <summary>Maps the address.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, () => TypedResults.Text(Json, "application/json"));

    private static JsonObject Of(ReplyTexts texts) => new()
    {
        ["culture"] = texts.Culture.Name,
        ["yourQuestion"] = texts.YourQuestion,
        ["searching"] = texts.Teams.Searching,
        ["morePassages"] = texts.MorePassages,
        ["suggestionsTitle"] = texts.SuggestionsTitle,
        ["originalIn"] = texts.OriginalIn,
        ["holdsIn"] = texts.HoldsIn,
        ["page"] = texts.Page,
        ["documentDate"] = texts.DocumentDate,
        ["noDate"] = texts.NoDate,
        ["reviewOverdue"] = texts.ReviewOverdue,
        ["seeInDocument"] = texts.SeeInDocument,
        ["openSource"] = texts.OpenSource,
        ["opensElsewhere"] = texts.OpensElsewhere,
        ["sources"] = texts.Sources,
        ["checkedOn"] = texts.CheckedOn,
        ["askAHuman"] = texts.HelpTitle,
        ["why"] = texts.Pages.WhyTitle,
        ["send"] = texts.Teams.Send,
        ["whyHelpful"] = texts.Teams.WhyHelpful,
        ["whyNotHelpful"] = texts.Teams.WhyNotHelpful,
        ["likeReasons"] = Reasons(FeedbackForm.ForLike, texts),
        ["dislikeReasons"] = Reasons(FeedbackForm.ForDislike, texts),
        ["languages"] = Named(texts.LanguageNames.Select(pair => (pair.Key.Code(), pair.Value))),
        ["countries"] = Named(texts.Countries.Select(pair => (pair.Key, pair.Value))),
        ["chat"] = Named(typeof(ChatTexts).GetProperties().Where(text => text.PropertyType == typeof(string)).Select(text => (char.ToLowerInvariant(text.Name[0]) + text.Name[1..], (string)text.GetValue(texts.Chat)!))),
    };

    private static JsonObject Reasons(IEnumerable<FeedbackReason> reasons, ReplyTexts texts) => Named(reasons.Select(reason => (reason.ToString(), texts.Teams.Of(reason))));

    private static JsonObject Named(IEnumerable<(string Name, string Words)> words) => new(words.Select(word => KeyValuePair.Create<string, JsonNode?>(word.Name, word.Words)));
}
