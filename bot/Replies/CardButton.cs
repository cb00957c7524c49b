using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Replies;

/// <summary>What a button of one of our cards sends back. It comes from a client, so it says what is wanted and never who asks.</summary>
/// <param name="Language">The language of the card that it stands on.</param>
internal sealed record CardButton(Language Language)
{
    private const string Name = "assistant";

    private const string Human = "ask-a-human";

    /// <summary>The button that asks for a human.</summary>
    public static CardButton AskAHuman(Language language) => new(language);

    /// <summary>Reads what came back.</summary>
    /// <returns>The button, or null when it is none of ours.</returns>
    public static CardButton? Read(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } json && Text(json, Name) == Human && LanguageCodes.Parse(Text(json, "language")) is { } language ? new CardButton(language) : null;

    /// <summary>What the button carries.</summary>
    public JsonObject ToJson() => new() { [Name] = Human, ["language"] = Language.Code() };

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
