using System.Text.Json;
using Assistant.Knowledge.Answers;

namespace Assistant.Tests.Quality;

/// <summary>A question of the labelled set: which document answers it and with which words, or that none does.</summary>
/// <param name="Id">Begins with <c>a</c> when the starter corpus answers it, with <c>u</c> when it does not.</param>
/// <param name="Lang">The language it is asked in.</param>
/// <param name="Text">The question.</param>
/// <param name="Document">The document that answers; null when none does.</param>
/// <param name="Says">Words of the sentence that answers; null when none does.</param>
/// <param name="Also">Other documents that answer as well; null when there are none.</param>
internal sealed record LabelledQuestion(string Id, string Lang, string Text, string? Document, string? Says, IReadOnlyList<string>? Also)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>All questions of <c>questions.jsonl</c>.</summary>
    public static IReadOnlyList<LabelledQuestion> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Support.TestData.Repository, "tests", "Quality", "questions.jsonl"))
            .Select(line => JsonSerializer.Deserialize<LabelledQuestion>(line, Json) ?? throw new InvalidDataException(line)),
    ];

    /// <summary>Whether a document answers it.</summary>
    public bool IsAnswerable => Document is not null;

    /// <summary>Whether a quote comes from a document that answers it.</summary>
    public bool IsFromRightDocument(Answer answer) => answer.Quotes.Any(quote => quote.Document.Id == Document || Also?.Contains(quote.Document.Id) == true);

    /// <summary>Whether a quote holds the words that answer it.</summary>
    public bool IsSaidBy(Answer answer) =>
        answer.Quotes.Any(quote => string.Join(' ', quote.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Contains(Says ?? "\0", StringComparison.OrdinalIgnoreCase));
}
