using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Benchmarks;

/// <summary>Questions per second through the whole answerer on one core, over the starter corpus: its own headings, asked back in their language.</summary>
internal static class AnsweringBenchmark
{
    /// <summary>Runs it.</summary>
    public static async Task RunAsync(BenchmarkOptions options, Report report)
    {
        using var store = new TemporaryStore();
        var indexed = await store.IndexAsync(TemporaryStore.StarterCorpus);
        await using var services = StartedChild.Services(store.Folder);
        var answerer = services.GetRequiredService<QuestionAnswerer>();
        var questions = await QuestionsAsync(services);
        var statuses = new List<AnswerStatus>();

        // The embedded store answers without waiting for anything, so that each task is complete when it is given back.
        var timing = Timing.Of(Math.Max(options.Questions, questions.Count), questions.Count, i =>
            statuses.Add(answerer.AnswerAsync(questions[i % questions.Count], CancellationToken.None).GetAwaiter().GetResult().Status));

        report.Line($"answering {questions.Count:N0} different questions over {indexed.Passages:N0} passages of the starter corpus, one thread");
        report.Row("whole answerer", timing, FormattableString.Invariant($"{1e6 / timing.Median:N0} questions a second"));
        report.Line($"  answered {100.0 * statuses.Count(s => s is AnswerStatus.Answered or AnswerStatus.AnsweredPartly) / statuses.Count:0} %");
    }

    /// <summary>The titles and headings of everything that serves, each as a question.</summary>
    public static async Task<List<Question>> QuestionsAsync(ServiceProvider services)
    {
        var serving = await services.GetRequiredService<SnapshotSwitch>().CurrentAsync(CancellationToken.None)
            ?? throw new InvalidOperationException("The starter corpus was indexed and does not serve.");
        var questions = new List<Question>();
        foreach (var (id, stored) in serving.Published.Documents.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            var passages = await serving.Store.ReadDocumentAsync(serving.Id, id, CancellationToken.None);
            questions.AddRange(passages.SelectMany(p => p.Headings).Distinct(StringComparer.Ordinal).Select(h => Ask($"{stored.Document.Title} {h}", stored.Document.Language)));
            questions.Add(Ask(stored.Document.Title, stored.Document.Language));
        }

        return questions;
    }

    private static Question Ask(string text, Language language) => new(text, Audience.Public, language, Previous: null);
}
