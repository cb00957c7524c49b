using System.Text.Json;
using Assistant.Knowledge.Answers;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Quality;

/// <summary>What a city gets from documents that no editor has worked on: short digests of real pages in three languages, asked by an author who had seen neither program nor other questions.</summary>
public sealed class DigestQuestionsTests : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-digests-").FullName;

    public async ValueTask InitializeAsync()
    {
        var documents = Directory.CreateDirectory(Path.Combine(_folder, "documents")).FullName;
        foreach (var digest in Directory.EnumerateFiles(TestData.Find("facts/digests"), "*.txt"))
        {
            File.Copy(digest, Path.Combine(documents, Path.GetFileName(digest)));
        }

        var (code, output, errors) = await IndexerProgram.RunAsync("index", documents, "--no-starter", "--store", Path.Combine(_folder, "store"));
        Assert.True(code == 0, output + errors);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    // A little beside what was measured: docs/quality.md.
    [Theory]
    [InlineData("d", 0.43, 0.92, 0.27, 0.71)]
    [InlineData("h", 0.48, 0.92, 0.19, 0.76)]
    public async Task The_figures_hold(string set, double quotedRightly, double notQuotedInVain, double wrongOfQuoted, double shown)
    {
        using var answerer = AnAnswerer.Over(Path.Combine(_folder, "store"));
        var asked = new List<(DigestQuestion Question, Answer Answer)>();
        foreach (var question in Questions().Where(question => question.Id.StartsWith(set, StringComparison.Ordinal)))
        {
            asked.Add((question, await answerer.Ask(question.Text)));
        }

        var (answerable, others) = (asked.Where(a => a.Question.Documents.Count > 0).ToList(), asked.Where(a => a.Question.Documents.Count == 0).ToList());
        var (rightly, all) = (answerable.Count(a => a.Answer.Quotes.Any(quote => a.Question.Documents.Contains(quote.Document.Id))), asked.Count(a => a.Answer.Quotes.Count > 0));
        var found = answerable.Count(a => a.Answer.Quotes.Select(quote => quote.Document).Concat(a.Answer.Suggestions.Select(near => near.Document)).Any(document => a.Question.Documents.Contains(document.Id)));
        double[] figures = [rightly / (double)answerable.Count, others.Count(a => a.Answer.Quotes.Count == 0) / (double)others.Count, (all - rightly) / (double)all, found / (double)answerable.Count];

        var said = $"{set}: quoted rightly {figures[0]:.000}, not quoted in vain {figures[1]:.000}, wrong of quoted {figures[2]:.000}, right document shown {figures[3]:.000}";
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        Assert.True(figures[0] >= quotedRightly && figures[1] >= notQuotedInVain && figures[2] <= wrongOfQuoted && figures[3] >= shown, said);
    }

    private static IEnumerable<DigestQuestion> Questions() => File.ReadLines(Path.Combine(TestData.Repository, "tests", "Quality", "digests.jsonl"))
        .Select(line => JsonSerializer.Deserialize<DigestQuestion>(line, Json) ?? throw new InvalidDataException(line));

    /// <summary>One labelled question.</summary>
    /// <param name="Id">Begins with <c>d</c> in the set that rules were written by, with <c>h</c> in the one that is held out.</param>
    /// <param name="Text">The question.</param>
    /// <param name="Documents">The digests that answer it; empty when none does.</param>
    private sealed record DigestQuestion(string Id, string Text, IReadOnlyList<string> Documents);
}
