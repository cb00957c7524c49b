using System.Globalization;
using Assistant.Knowledge;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Support;

/// <summary>The knowledge floor, wired as in production, over a Qdrant (the fake) or over files; what watches for snapshots and copies them runs as in the bot.</summary>
internal sealed class AQdrantStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-copy-");
    private readonly CancellationTokenSource _ending = new();
    private readonly ServiceProvider _services;
    private readonly Task _watching;
    private int _snapshots;

    public AQdrantStore(FakeQdrant? qdrant, int timeoutMilliseconds = 800, int fallbackMaxPassages = 50_000, bool isWatching = true)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Store:Provider"] = qdrant is null ? "Embedded" : "Qdrant",
            ["Store:Folder"] = _folder.FullName,
            ["Store:Starter"] = "",
            ["Store:FallbackMaxPassages"] = fallbackMaxPassages.ToString(CultureInfo.InvariantCulture),
            ["Qdrant:Url"] = qdrant?.Url ?? "http://127.0.0.1:1",
            ["Qdrant:TimeoutMilliseconds"] = timeoutMilliseconds.ToString(CultureInfo.InvariantCulture),
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        _services = new ServiceCollection().AddLogging().AddKnowledge(configuration).BuildServiceProvider(validateScopes: true);
        Writer = qdrant is null
            ? new EmbeddedPassageStore(_folder.FullName, readOnly: false, TimeProvider.System)
            : new QdrantPassageStore(new QdrantOptions { Url = qdrant.Url }, TimeProvider.System);
        _watching = isWatching ? WatchAsync() : Task.CompletedTask;
    }

    /// <summary>What an indexing run writes to.</summary>
    public IPassageStore Writer { get; }

    public SnapshotSwitch Snapshots => _services.GetRequiredService<SnapshotSwitch>();

    public IPassageStore Store => _services.GetRequiredService<IPassageStore>();

    public Task<Answer> AskAsync(string question) =>
        _services.GetRequiredService<QuestionAnswerer>().AnswerAsync(new Question(question, Audience.Public, Language.French, Previous: null), _ending.Token);

    /// <summary>Publishes a new snapshot with these documents and no others.</summary>
    public async Task<SnapshotId> PublishAsync(params IEnumerable<ADocument> documents)
    {
        var weigher = new PassageWeigher([.. documents.Select(document => document.Read())]);
        var snapshot = new Assistant.Knowledge.Store.Snapshot
        {
            Id = new SnapshotId(string.Create(CultureInfo.InvariantCulture, $"test-{++_snapshots}")),
            Created = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero).AddSeconds(_snapshots),
            Analyzer = TextAnalyzer.Version,
            CompoundParts = weigher.CompoundParts,
        };
        await Writer.StageAsync(snapshot, weigher.Weigh(), _ending.Token);
        await Writer.PublishAsync(snapshot.Id, _ending.Token);
        return snapshot.Id;
    }

    /// <summary>Waits until a snapshot serves and is copied.</summary>
    public async Task ServesAsync(SnapshotId id)
    {
        using var copy = new EmbeddedPassageStore(Path.Combine(_folder.FullName, "copy"), readOnly: false, TimeProvider.System);
        while ((await Snapshots.CurrentAsync(_ending.Token))?.Id != id || (Store is CopiedPassageStore && (await copy.FindPublishedAsync(_ending.Token))?.Snapshot.Id != id))
        {
            await Task.Delay(50, _ending.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _watching;
        Writer.Dispose();
        await _services.DisposeAsync();
        _ending.Dispose();
        _folder.Delete(recursive: true);
    }

    // As the bot's two services do, only more often.
    private async Task WatchAsync()
    {
        try
        {
            for (; ; await Task.Delay(200, _ending.Token))
            {
                try
                {
                    await Snapshots.RefreshAsync(_ending.Token);
                    await ((Store as CopiedPassageStore)?.CopyAsync(_ending.Token) ?? Task.FromResult<SnapshotId?>(null));
                }
                catch (PassageStoreException)
                {
                    // It looks again.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }
}
