using Assistant.Knowledge;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Curated;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Support;

/// <summary>The knowledge floor, wired as in production, over a store of the test or the starter snapshot.</summary>
internal sealed class AnAnswerer : IDisposable
{
    private readonly ServiceProvider _services;

    private AnAnswerer(string folder, string starter, TimeProvider clock, string? lexicon = null, IReadOnlyDictionary<string, string>? settings = null, IChatClient? chat = null,
        FakeEmbedder? embedder = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"{StoreOptions.Section}:{nameof(StoreOptions.Folder)}"] = folder,
            [$"{StoreOptions.Section}:{nameof(StoreOptions.Starter)}"] = starter,
            [$"{StoreOptions.Section}:{nameof(StoreOptions.Lexicons)}:0"] = lexicon,
        }.Where(setting => setting.Value is not null)).AddInMemoryCollection((settings ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value))).Build();
        var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(Logs).SetMinimumLevel(LogLevel.Trace)).AddSingleton(clock).AddKnowledge(configuration);
        if (chat is not null)
        {
            services.AddSingleton(chat);
        }

        if (embedder is not null)
        {
            services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(embedder);
        }

        _services = services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>All that was logged.</summary>
    public CollectedLogs Logs { get; } = new();

    /// <summary>A service of the floor.</summary>
    public T? Service<T>() => _services.GetService<T>();

    /// <summary>Which snapshot serves.</summary>
    public SnapshotSwitch Snapshots => _services.GetRequiredService<SnapshotSwitch>();

    /// <summary>The answers that coordinators wrote.</summary>
    public CuratedShelf Curated => _services.GetRequiredService<CuratedShelf>();

    public static AnAnswerer Over(AStore store) => Over(store, TimeProvider.System);

    /// <summary>Over a store, with a model of the test.</summary>
    public static AnAnswerer Over(AStore store, IChatClient chat, TimeProvider? clock = null, params IEnumerable<(string Key, string Value)> settings) =>
        new(store.Folder, starter: "", clock ?? TimeProvider.System, settings: ModelSettings(settings), chat: chat);

    /// <summary>Over a store, with an embedding model of the test.</summary>
    public static AnAnswerer Over(AStore store, FakeEmbedder embedder) => new(
        store.Folder, starter: "", TimeProvider.System,
        settings: new Dictionary<string, string>(StringComparer.Ordinal) { ["Model:EmbeddingDeployment"] = FakeEmbedder.Model, ["Model:EmbeddingMilliseconds"] = "10000" }, embedder: embedder);

    /// <summary>Over the starter snapshot, with a model of the test.</summary>
    public static AnAnswerer OverStarter(AStore empty, IChatClient? chat, params IEnumerable<(string Key, string Value)> settings) =>
        new(empty.Folder, new StoreOptions().Starter, TimeProvider.System, settings: ModelSettings(settings), chat: chat);

    /// <summary>Over a store, with these settings and nothing of the test.</summary>
    public static AnAnswerer With(AStore store, params IEnumerable<(string Key, string Value)> settings) =>
        new(store.Folder, starter: "", TimeProvider.System, settings: settings.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal));

    /// <summary>Over a store's folder, as an indexing run left it.</summary>
    public static AnAnswerer Over(string folder) => new(folder, starter: "", TimeProvider.System);

    public static AnAnswerer Over(AStore store, TimeProvider clock) => new(store.Folder, starter: "", clock);

    /// <summary>Over a store, with a city's own lexicon file.</summary>
    public static AnAnswerer Over(AStore store, string lexicon) => new(store.Folder, starter: "", TimeProvider.System, lexicon);

    /// <summary>Over a store, with the starter snapshot behind it.</summary>
    public static AnAnswerer OverStarterAnd(AStore store) => new(store.Folder, new StoreOptions().Starter, TimeProvider.System);

    public Task<Answer> Ask(string question, Audience audience = Audience.Public, Language? language = null, string? previous = null, string? conversation = null) =>
        _services.GetRequiredService<QuestionAnswerer>().AnswerAsync(new Question(question, audience, language, previous) { Conversation = conversation }, CancellationToken.None);

    /// <summary>Asks, and keeps the answer at each step of its growth.</summary>
    public async Task<(Answer Whole, IReadOnlyList<Answer> Steps)> Watch(string question, Language? language = null, string? previous = null)
    {
        var steps = new List<Answer>();
        var whole = await _services.GetRequiredService<QuestionAnswerer>().AnswerAsync(
            new Question(question, Audience.Public, language, previous), (soFar, _) => { steps.Add(soFar); return Task.CompletedTask; }, CancellationToken.None);
        return (whole, steps);
    }

    private static Dictionary<string, string> ModelSettings(IEnumerable<(string Key, string Value)> settings) => new[] { ("Model:Deployment", "fake-model") }
        .Concat(settings).GroupBy(pair => pair.Item1, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last().Item2, StringComparer.Ordinal);

    public void Dispose() => _services.Dispose();
}
