using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;

namespace Assistant.Indexer.Commands;

/// <summary>Prints answers for a person, or as one line of JSON each.</summary>
internal sealed class AnswerPrinter(TextWriter output, bool asJson, bool explains)
{
    // The output is no web page: letters with accents stay readable.
    private static readonly AnswerJsonContext Readable = new(new JsonSerializerOptions(AnswerJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Prints one answer.</summary>
    public async Task PrintAsync(string? id, Answer answer, TimeSpan elapsed)
    {
        if (asJson)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(Json(id, answer, elapsed) with { Evidence = explains ? answer.Evidence : null }, Readable.AnswerJson));
            return;
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{answer.Status} ({answer.Strength:0.00}) {answer.Competent}").TrimEnd());
        await PrintModelAsync(answer);
        foreach (var part in answer.Parts)
        {
            await output.WriteLineAsync($"  {part.Status}: {part.Asked}");
        }

        foreach (var choice in answer.Choices)
        {
            await output.WriteLineAsync($"  > {choice.Title} ({choice.Question})");
        }

        if (answer.Differ)
        {
            await output.WriteLineAsync("  two sources do not say the same: compare their dates");
        }

        foreach (var quote in answer.Quotes)
        {
            await output.WriteLineAsync($"\n  « {quote.Text.ReplaceLineEndings("\n    ")} »");
            await output.WriteLineAsync($"  {Where(quote.Document.Title, quote.Passage.Place, quote.Passage.Page, quote.Document.Date, quote.Passage.Url)}");
        }

        foreach (var suggestion in answer.Suggestions)
        {
            await output.WriteLineAsync($"  ? {Where(suggestion.Document.Title, suggestion.Passage.Place, suggestion.Passage.Page, suggestion.Document.Date, suggestion.Passage.Url)}");
        }
    }

    private async Task PrintModelAsync(Answer answer)
    {
        if (answer.Model != ModelEnding.NotAsked)
        {
            await output.WriteLineAsync($"  model: {answer.Model} {answer.GeneratedBy}, {answer.SentencesDropped} sentences dropped");
        }

        if (explains && answer.ReadAs is { } read)
        {
            await output.WriteLineAsync($"  read by the model as: {read}");
        }

        foreach (var sentence in answer.Sentences)
        {
            await output.WriteLineAsync($"  {sentence.Text}{(sentence.IsTranslation ? " (unofficial translation)" : "")}");
        }
    }

    private static string Where(string title, string place, int? page, DateOnly? date, string? url) =>
        string.Join(" · ", new[] { title, place, page is null ? null : $"p. {page}", date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), url }.Where(part => !string.IsNullOrEmpty(part)));

    private static AnswerJson Json(string? id, Answer answer, TimeSpan elapsed) => new(
        id,
        answer.Status.ToString(),
        answer.Language?.Code(),
        [.. answer.Quotes.Select(q => new QuoteJson(q.Text, q.Document.Id, q.Document.Title, q.Passage.Place, q.Passage.Page, q.Passage.Url, q.Document.Language.Code(), q.Document.Date))],
        [.. answer.Suggestions.Select(s => new SuggestionJson(s.Document.Id, s.Document.Title, s.Passage.Place, s.Passage.Page, s.Passage.Url, s.Document.Language.Code()))],
        answer.Strength,
        answer.Snapshot?.Value,
        Math.Round(elapsed.TotalMilliseconds, 2))
    {
        Differ = answer.Differ,
        Sentences = answer.Sentences.Count == 0 ? null : [.. answer.Sentences.Select(sentence => sentence.Text)],
        Model = answer.Model == ModelEnding.NotAsked ? null : answer.Model.ToString(),
        ReadAs = answer.ReadAs,
    };
}
