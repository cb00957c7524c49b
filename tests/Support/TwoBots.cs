using Xunit;

namespace Assistant.Tests.Support;

/// <summary>Two bots as processes of their own, on one PostgreSQL and one Qdrant (the fake), behind a proxy that knows nothing of conversations.</summary>
public sealed class TwoBots : IAsyncLifetime
{
    private readonly DirectoryInfo _folders = Directory.CreateTempSubdirectory("assistant-bots-");
    private APostgres _postgres = null!;
    private FakeQdrant _qdrant = null!;

    internal BotProcess First { get; private set; } = null!;

    internal BotProcess Second { get; private set; } = null!;

    internal RoundRobinProxy Proxy { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _postgres = await APostgres.StartAsync();
        _qdrant = await FakeQdrant.StartAsync();
        await using (var indexer = new AQdrantStore(_qdrant))
        {
            await indexer.PublishAsync(
                ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal.").Saying("La couleur", "Le papillon bleu garde sa couleur en hiver."));
        }

        // At once, so that both want to make the tables.
        var starting = await Task.WhenAll(StartAsync("first"), StartAsync("second"));
        (First, Second) = (starting[0], starting[1]);
        Proxy = await RoundRobinProxy.StartAsync(First.Client.BaseAddress!, Second.Client.BaseAddress!);
    }

    public async ValueTask DisposeAsync()
    {
        await (Proxy?.DisposeAsync() ?? default);
        First?.Dispose();
        Second?.Dispose();
        await (_qdrant?.DisposeAsync() ?? default);
        _postgres?.Dispose();
        _folders.Delete(recursive: true);
    }

    /// <summary>Starts one more bot on the same databases, with a folder of its own.</summary>
    internal Task<BotProcess> StartAsync(string name)
    {
        var folder = Path.Combine(_folders.FullName, name);
        return BotProcess.StartAsync(
            folder, folder, "--Store:Provider", "Qdrant", "--Qdrant:Url", _qdrant.Url, "--Data:Provider", "PostgreSql", "--Data:ConnectionString",
            _postgres.ConnectionString.Replace("Pooling=false", "Maximum Pool Size=20", StringComparison.OrdinalIgnoreCase), "--Data:Key", Convert.ToBase64String(new byte[32]),
            "--Data:LeaseSeconds", "5");
    }
}
