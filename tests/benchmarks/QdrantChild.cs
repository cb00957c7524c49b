using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Benchmarks;

/// <summary>A process that only asks a Qdrant, or only loads passages into one, to measure what that costs it.</summary>
internal static class QdrantChild
{
    /// <summary>The command that asks.</summary>
    public const string AskingWord = "qdrant-asking";

    /// <summary>The command that loads.</summary>
    public const string LoadingWord = "qdrant-loading";

    private const int DifferentQuestions = 50;
    private const int CallsOfAQuestion = 3;

    private static readonly SparseSpace Words = new(SparseKind.Words, Language.French);
    private static readonly SparseSpace Grams = new(SparseKind.Grams, Language.French);
    private static readonly PassageFilter Everything = new(Audience.Staff, new DateOnly(2026, 11, 23));

    /// <summary>Asks by our client and by bare calls, in turns.</summary>
    public static async Task<int> AskAsync(BenchmarkOptions options)
    {
        var calls = JsonSerializer.Deserialize<string[][]>(await File.ReadAllTextAsync(options.Folder!))!.Select(call => (Path: call[0].TrimStart('/'), Body: Encoding.UTF8.GetBytes(call[1]))).ToArray();
        var questions = Questions();
        using var store = new QdrantPassageStore(new QdrantOptions { Url = options.Url!, TimeoutMilliseconds = 10_000 }, TimeProvider.System);
        var published = await store.FindPublishedAsync(CancellationToken.None) ?? throw new InvalidOperationException("Nothing is published.");
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(options.Url! + "/") };

        // The runtime compiles hot code anew while it runs: first without a look.
        await MeasureAsync(Own, 500);
        await MeasureAsync(Raw, 500);
        var (owns, raws) = (new List<Cost>(), new List<Cost>());
        for (var round = 0; round < (options.IsReduced ? 3 : 11); round++)
        {
            raws.Add(await MeasureAsync(Raw, 200));
            owns.Add(await MeasureAsync(Own, 200));
        }

        Say("raw", raws);
        Say("own", owns);
        return 0;

        Task Own(int i) => AskAsync(store, published.Snapshot.Id, questions[i % DifferentQuestions]);

        Task Raw(int i) => PostAsync(http, calls, i % DifferentQuestions * CallsOfAQuestion);
    }

    /// <summary>Loads.</summary>
    public static async Task<int> LoadAsync(BenchmarkOptions options)
    {
        using var store = new QdrantPassageStore(new QdrantOptions { Url = options.Url!, TimeoutMilliseconds = 10_000 }, TimeProvider.System);
        var snapshot = new Snapshot { Id = new SnapshotId("loaded"), Created = TimeProvider.System.GetUtcNow(), Analyzer = TextAnalyzer.Version };
        var (early, late, number) = (0L, 0L, 0);
        await store.StageAsync(snapshot, Documents(new SyntheticPassages(1000), options.Passages).Select(Watched), CancellationToken.None);
        ChildProcess.Say("processor", Environment.CpuUsage.TotalTime.TotalMilliseconds);
        ChildProcess.Say("early", early / 1e6);
        ChildProcess.Say("late", late / 1e6);
        return 0;

        WeighedDocument Watched(WeighedDocument document)
        {
            if (++number % 50 == 0)
            {
                var now = Environment.WorkingSet;
                (early, late) = number * 4 <= options.Passages / 2 ? (Math.Max(early, now), late) : (early, Math.Max(late, now));
            }

            return document;
        }
    }

    /// <summary>The questions, always the same.</summary>
    public static IReadOnlyList<(SparseVector Words, SparseVector Grams)> Questions() =>
    [
        .. new SyntheticPassages(1).Questions(DifferentQuestions, isContentOnly: true)
            .Select(words => (Bm25Weights.Question(words.Select(word => (word.TermIds[0], 1f))), Bm25Weights.Question(words.SelectMany(word => word.GramIds).Select(gram => (gram, 1f))))),
    ];

    /// <summary>One question: two searches, and the ten best passages read.</summary>
    public static async Task AskAsync(QdrantPassageStore store, SnapshotId snapshot, (SparseVector Words, SparseVector Grams) question)
    {
        var byWords = await store.SearchAsync(snapshot, Words, question.Words, Everything, 200, CancellationToken.None);
        var byGrams = await store.SearchAsync(snapshot, Grams, question.Grams, Everything, 200, CancellationToken.None);
        await store.ReadAsync(snapshot, [.. byWords.Concat(byGrams).Select(found => found.Id).Distinct().Take(10)], CancellationToken.None);
    }

    /// <summary>Passages made while they are read, four to a document; their words come again after those that were drawn.</summary>
    public static IEnumerable<WeighedDocument> Documents(SyntheticPassages drawn, int passages)
    {
        var counts = drawn.Passages.Select(SyntheticPassages.Count).ToArray();
        var weights = Bm25Weights.Over(counts);
        for (var first = 0; first < passages; first += 4)
        {
            var document = new SourceDocument { Id = $"document-{first}", Title = $"Document {first}", Language = Language.French };
            yield return new WeighedDocument(document, "digest", [.. Enumerable.Range(first, Math.Min(4, passages - first)).Select(number =>
            {
                var (text, count) = (string.Join(' ', drawn.Passages[number % counts.Length].Select(word => word.Surface)) + ".", counts[number % counts.Length]);
                var passage = new Passage { Id = PassageId.From(document.Id, "", text, number), DocumentId = document.Id, Ordinal = number - first, Text = text, Place = "" };
                return new WeighedPassage(passage, weights.Words(count), weights.Grams(count));
            })]);
        }
    }

    private static async Task PostAsync(HttpClient http, (string Path, byte[] Body)[] calls, int first)
    {
        for (var i = first; i < first + CallsOfAQuestion; i++)
        {
            using var content = new ByteArrayContent(calls[i].Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using var response = await http.PostAsync(calls[i].Path, content);
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync();
        }
    }

    private static async Task<Cost> MeasureAsync(Func<int, Task> ask, int questions)
    {
        GC.Collect();
        var (processor, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        for (var i = 0; i < questions; i++)
        {
            await ask(i);
        }

        return new Cost((Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / questions, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)questions);
    }

    private static void Say(string who, List<Cost> costs)
    {
        ChildProcess.Say($"{who} processor", costs.Select(cost => cost.Microseconds).Order().ElementAt(costs.Count / 2));
        ChildProcess.Say($"{who} allocated", costs.Select(cost => cost.Bytes).Order().ElementAt(costs.Count / 2));
    }

    /// <summary>What one question costs.</summary>
    private readonly record struct Cost(double Microseconds, double Bytes);
}
