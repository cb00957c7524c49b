using System.Text.Json;

namespace Assistant.Tests.Quality;

/// <summary>A question of the labelled set, as it is asked.</summary>
/// <param name="Id">Begins with <c>a</c> when the starter corpus answers it, with <c>u</c> when it does not.</param>
/// <param name="Lang">The language it is asked in.</param>
/// <param name="Text">The question.</param>
internal sealed record LabelledQuestion(string Id, string Lang, string Text)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>All questions of <c>questions.jsonl</c>.</summary>
    public static IReadOnlyList<LabelledQuestion> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Support.TestData.Repository, "tests", "Quality", "questions.jsonl"))
            .Select(line => JsonSerializer.Deserialize<LabelledQuestion>(line, Json) ?? throw new InvalidDataException(line)),
    ];
}
