using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Knowledge.Languages;

namespace Assistant.Indexer.Runs;

/// <summary>A labelled set: passages, questions, and which passages answer which question.</summary>
/// <param name="Passages">The passages.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Relevant">For each question's id the ids of its passages, with their grade (above 0).</param>
internal sealed record EvaluationSet(
    IReadOnlyList<EvaluationText> Passages, IReadOnlyList<EvaluationText> Questions, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Relevant)
{
    /// <summary>Reads <c>corpus.jsonl</c>, <c>queries.jsonl</c> and <c>qrels.tsv</c> from a folder.</summary>
    /// <exception cref="InvalidDataException">A line is not what it should be; the message names the file and line.</exception>
    public static EvaluationSet Read(string folder) => new(
        [.. Lines(folder, "corpus.jsonl").Select(Text)], [.. Lines(folder, "queries.jsonl").Select(Text)], Judgements(folder));

    private static IEnumerable<(string File, int Number, string Line)> Lines(string folder, string name)
    {
        var file = Path.Combine(folder, name);
        return File.ReadLines(file).Select((line, i) => (file, i + 1, line)).Where(l => !string.IsNullOrWhiteSpace(l.line));
    }

    private static EvaluationText Text((string File, int Number, string Line) at)
    {
        try
        {
            var text = JsonSerializer.Deserialize(at.Line, EvaluationJson.Default.EvaluationText);
            return text is not null && LanguageCodes.Parse(text.Lang) is not null ? text : throw Unreadable(at);
        }
        catch (JsonException)
        {
            throw Unreadable(at);
        }
    }

    private static Dictionary<string, IReadOnlyDictionary<string, int>> Judgements(string folder)
    {
        var judgements = new Dictionary<string, IReadOnlyDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var at in Lines(folder, "qrels.tsv"))
        {
            if (at.Line.Split('\t') is not [var question, var passage, var grade] || !int.TryParse(grade, CultureInfo.InvariantCulture, out var value))
            {
                throw Unreadable(at);
            }

            if (!judgements.TryGetValue(question, out var passages))
            {
                judgements[question] = passages = new Dictionary<string, int>(StringComparer.Ordinal);
            }

            if (value > 0)
            {
                ((Dictionary<string, int>)passages)[passage] = value;
            }
        }

        return judgements;
    }

    private static InvalidDataException Unreadable((string File, int Number, string Line) at) => new(
        $"{at.File}, line {at.Number}: expected {{\"id\", \"lang\": fr|nl|en, \"text\"}} in a .jsonl file, or question, passage and grade separated by tabs in qrels.tsv.");
}

/// <summary>A passage or a question of a set.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Lang">Its language code.</param>
/// <param name="Title">A passage's title; empty or null when it has none.</param>
/// <param name="Text">Its text.</param>
internal sealed record EvaluationText(string Id, string Lang, string? Title, string Text);

/// <summary>How a set's lines stand as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EvaluationText))]
internal sealed partial class EvaluationJson : JsonSerializerContext;
