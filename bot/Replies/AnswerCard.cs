using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Activities;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Replies;

/// <summary>An answer as it travels in an attachment: everything that a page or a card shows, nothing that it has to look up.</summary>
internal sealed record AnswerCard
{
    /// <summary>The media type of the attachment.</summary>
    public const string ContentType = "application/vnd.assistant.answer+json";

    /// <summary>How the question ended.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>What is said around the quotes, once for each language; at least one, more when the asker's language is unknown.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>What a coordinator wrote, which stands above the quotes; null unless somebody did.</summary>
    public CuratedText? Curated { get; init; }

    /// <summary>What a model said, in order, each sentence with its quotes; empty for an answer of quotes alone.</summary>
    public IReadOnlyList<ComposedSentence> Sentences { get; init; } = [];

    /// <summary>The quotes, best first; empty unless the status is in the Answered family.</summary>
    public IReadOnlyList<CitedPassage> Quotes { get; init; } = [];

    /// <summary>Passages that are near the question, best first; empty unless the evidence was weak. Their text is not an answer.</summary>
    public IReadOnlyList<CitedPassage> Suggestions { get; init; } = [];

    /// <summary>Buttons that each ask a question, at most four; empty unless something is asked back or examples are given.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The answers to each question of a message that asked several; their quotes stand there and not in <see cref="Quotes"/>. Empty for one question.</summary>
    public IReadOnlyList<AnswerCard> Parts { get; init; } = [];

    /// <summary>The words of the question that this part answers; null for a whole message.</summary>
    public string? Asked { get; init; }

    /// <summary>The model that wrote sentences of the answer; null when it consists of quotes only.</summary>
    public string? GeneratedBy { get; init; }

    /// <summary>Finds the card in a reply.</summary>
    /// <returns>The card, or null when the reply carries none.</returns>
    public static AnswerCard? In(Activity reply) => reply.Attachments?.FirstOrDefault(attachment => attachment.ContentType == ContentType) is { } attachment
        ? attachment.Unwritten?.Card as AnswerCard ?? attachment.Content?.Deserialize(AnswerCardJson.Default.AnswerCard)
        : null;

    /// <summary>The attachment that carries this card.</summary>
    public Attachment ToAttachment() =>
        new() { ContentType = ContentType, Unwritten = new UnwrittenCard(this, () => JsonSerializer.SerializeToElement(this, AnswerCardJson.Default.AnswerCard)) };
}

/// <summary>A sentence that a model wrote and its quotes carry.</summary>
/// <param name="Text">The sentence, plain text.</param>
/// <param name="IsTranslation">Whether it says in another language what its quote says: to be shown as an unofficial translation.</param>
/// <param name="Quotes">The numbers of its quotes among those of the card, from 1; at least one.</param>
internal sealed record ComposedSentence(string Text, bool IsTranslation, IReadOnlyList<int> Quotes)
{
    /// <summary>The sentences of an answer, with the numbers of their quotes in it.</summary>
    public static IReadOnlyList<ComposedSentence> Of(Answer answer)
    {
        var numbers = answer.Quotes.Select((quote, i) => (Key: (quote.Passage.Id, quote.Text), Number: i + 1)).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Number);
        return [.. answer.Sentences.Select(said => new ComposedSentence(said.Text, said.IsTranslation, [.. said.Quotes.Select(quote => numbers[(quote.Passage.Id, quote.Text)])]))];
    }

    /// <summary>The marks of its quotes, such as <c>[1] [3]</c>.</summary>
    public string Marks() => string.Join(' ', Quotes.Select(number => FormattableString.Invariant($"[{number}]")));
}

/// <summary>What is said around the quotes in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Sentence">How the question ended, in one sentence.</param>
/// <param name="Advice">What to do next; null when the quotes say it.</param>
/// <param name="Contact">Where to reach who is competent; null when nobody else is, or nothing certain is known.</param>
internal sealed record Statement(Language Language, string Sentence, string? Advice, HelpLine? Contact = null)
{
    /// <summary>That something was taken out of the question; null when nothing was.</summary>
    public string? Remark { get; init; }
}

/// <summary>Reads and writes cards.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true, Converters = [typeof(LanguageCodeConverter)])]
[JsonSerializable(typeof(AnswerCard))]
[JsonSerializable(typeof(string))]
internal sealed partial class AnswerCardJson : JsonSerializerContext;

/// <summary>Writes a language as its code.</summary>
internal sealed class LanguageCodeConverter : JsonConverter<Language>
{
    /// <inheritdoc/>
    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LanguageCodes.Parse(reader.GetString()) ?? throw new JsonException("A language is fr, nl or en.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code());
}
