using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;

namespace Assistant.Indexer.Runs;

/// <summary>A labelled question over the starter corpus: which documents answer it and with which words, or that none does.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Lang">The code of the language that it is asked in.</param>
/// <param name="Kind">How it is asked or why it has no answer: lay, typo, near-miss.</param>
/// <param name="Text">The question.</param>
/// <param name="Document">The document that answers; null when none does.</param>
/// <param name="Says">Words of the sentence that answers; null when none does.</param>
/// <param name="Also">Other documents that answer as well; null for none.</param>
/// <param name="Document2">The document that answers the second question of two in one; null for one question.</param>
/// <param name="Says2">Words of the sentence that answers the second question; null for one question.</param>
/// <param name="Also2">Other documents that answer the second question; null for none.</param>
/// <param name="Expected">The endings that are right; null for an answer where a document answers, and none where none does.</param>
/// <param name="Audience">Who asks: public, helpers or staff; null for public.</param>
internal sealed record GoldenQuestion(
    string Id, string Lang, string Kind, string Text, string? Document, string? Says, IReadOnlyList<string>? Also,
    string? Document2, string? Says2, IReadOnlyList<string>? Also2, IReadOnlyList<AnswerStatus>? Expected, string? Audience = null)
{
    /// <summary>Whether a document answers it.</summary>
    [JsonIgnore]
    public bool IsAnswerable => Document is not null;

    /// <summary>The language that it is asked in.</summary>
    [JsonIgnore]
    public Language Language => LanguageCodes.Parse(Lang) ?? Language.French;

    /// <summary>The endings that are right, the best first; never empty.</summary>
    [JsonIgnore]
    public IReadOnlyList<AnswerStatus> Endings => Expected is { Count: > 0 } ? Expected
        : IsAnswerable ? [AnswerStatus.Answered, AnswerStatus.AnsweredPartly]
        : [AnswerStatus.UnansweredNoPassage, AnswerStatus.UnansweredWeakEvidence];

    /// <summary>The words that answer; empty when none do.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Words => [.. new[] { Says, Says2 }.OfType<string>()];

    /// <summary>The documents that answer, as they are named in a language: <c>fr/irisbox</c> is <c>nl/irisbox</c> in Dutch. Empty when none do.</summary>
    public IReadOnlySet<string> DocumentsIn(Language language) => new[] { Document, Document2 }.OfType<string>().Concat(Also ?? []).Concat(Also2 ?? [])
        .Select(id => $"{language.Code()}/{id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]}").ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads one question a line.</summary>
    /// <exception cref="InvalidDataException">A line is no question; the message names the file, the line and what is expected.</exception>
    public static IReadOnlyList<GoldenQuestion> Read(string file) =>
        [.. File.ReadLines(file).Select((line, i) => (Line: line, Number: i + 1)).Where(l => !string.IsNullOrWhiteSpace(l.Line)).Select(l => Read(file, l.Line, l.Number))];

    private static GoldenQuestion Read(string file, string line, int number)
    {
        var expected = $"{file}, line {number}: expected a JSON object with \"id\", \"lang\" (fr, nl or en), \"kind\" and \"text\", and with \"document\" and \"says\" where a document answers.";
        try
        {
            return JsonSerializer.Deserialize(line, GoldenJson.Default.GoldenQuestion) is { Id: not null, Kind: not null, Text: not null } question && LanguageCodes.Parse(question.Lang) is not null
                ? question
                : throw new InvalidDataException(expected);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(expected, exception);
        }
    }
}

/// <summary>How labelled questions stand as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(GoldenQuestion))]
internal sealed partial class GoldenJson : JsonSerializerContext;
