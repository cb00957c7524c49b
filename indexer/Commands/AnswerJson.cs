using System.Text.Json.Serialization;
using Assistant.Knowledge.Answers;

namespace Assistant.Indexer.Commands;

/// <summary>An answer as JSON. This shape is public: the README documents it.</summary>
/// <param name="Id">The question's id in a batch; null for a single question.</param>
/// <param name="Status">The name of the <c>AnswerStatus</c>.</param>
/// <param name="Language">The language of the answer: fr, nl or en; null when it could not be told.</param>
/// <param name="Quotes">At most three, best first; empty when there is no answer.</param>
/// <param name="Suggestions">Places to look at, at most three; empty unless the evidence was weak.</param>
/// <param name="Strength">0 to 1, higher is stronger.</param>
/// <param name="Snapshot">The snapshot that answered; null when there is none.</param>
/// <param name="Milliseconds">The time it took.</param>
/// <param name="Evidence">What the strength was made of; null unless asked for.</param>
internal sealed record AnswerJson(
    string? Id, string Status, string? Language, IReadOnlyList<QuoteJson> Quotes, IReadOnlyList<SuggestionJson> Suggestions,
    double Strength, string? Snapshot, double Milliseconds,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Evidence? Evidence = null)
{
    /// <summary>True when two current sources state different values; both are quoted. Absent otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Differ { get; init; }

    /// <summary>What a model said; absent without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Sentences { get; init; }

    /// <summary>What became of the model; absent without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Model { get; init; }

    /// <summary>The question as a model read it; absent when the asker's own words found the answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReadAs { get; init; }
}

/// <summary>A quote as JSON.</summary>
/// <param name="Text">The verbatim words.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Place">The article or heading path; empty when the document has none.</param>
/// <param name="Page">The 1-based page; null unless the source has pages.</param>
/// <param name="Url">The address with its fragment; null when there is none.</param>
/// <param name="Language">The language of the words.</param>
/// <param name="Date">The date of the document, as <c>2026-11-23</c>; null when it has none.</param>
internal sealed record QuoteJson(string Text, string Document, string Title, string Place, int? Page, string? Url, string Language, DateOnly? Date);

/// <summary>A suggestion as JSON.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Place">The article or heading path; empty when the document has none.</param>
/// <param name="Page">The 1-based page; null unless the source has pages.</param>
/// <param name="Url">The address with its fragment; null when there is none.</param>
/// <param name="Language">The language of the document.</param>
internal sealed record SuggestionJson(string Document, string Title, string Place, int? Page, string? Url, string Language);

/// <summary>One line of a batch.</summary>
/// <param name="Id">Its id, given back with the answer.</param>
/// <param name="Text">The question.</param>
/// <param name="Lang">The language to answer in; null to detect it.</param>
/// <param name="Prev">The question asked just before; null for a first one.</param>
internal sealed record AskedLine(string? Id, string Text, string? Lang, string? Prev);

/// <summary>How questions and answers stand as JSON on the command line.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(AskedLine))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
