using System.Globalization;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>
/// Lets one run at a time write. Of several that create the collection of the next number the server lets one; it then shows that it lives by writing a number that changes.
/// Another run only watches whether that number changes, so that no two clocks are compared; when it stands still for too long, it takes the number after.
/// </summary>
internal sealed class QdrantLease : IAsyncDisposable
{
    private static readonly Guid Point = Guid.ParseExact("00000000-0000-0000-0000-000000000001", "D");

    private readonly QdrantCollections _collections;
    private readonly QdrantTransport _transport;
    private readonly string _beginning;
    private readonly long _number;
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _beating;

    private QdrantLease(QdrantCollections collections, QdrantTransport transport, string beginning, long number, TimeSpan life, TimeProvider clock)
    {
        (_collections, _transport, _beginning, _number) = (collections, transport, beginning, number);
        _beating = BeatAsync(life, clock);
    }

    private string Path => PathOf(_beginning, _number);

    /// <summary>Takes the lease.</summary>
    /// <exception cref="PassageStoreException">Another run holds it and lives.</exception>
    public static async Task<QdrantLease> TakeAsync(QdrantCollections collections, QdrantTransport transport, QdrantOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (beginning, life) = ($"{options.Collection}_lease_", TimeSpan.FromSeconds(options.LeaseSeconds));
        var last = await LastAsync(collections, beginning, cancellationToken);
        if (last is { } held)
        {
            await WatchAsync(transport, PathOf(beginning, held), life, clock, cancellationToken);
        }

        var number = (last ?? 0) + 1;
        var settings = new QdrantCollectionSettings(
            new Dictionary<string, QdrantSpace>(StringComparer.Ordinal) { ["lease"] = new QdrantSpace(Modifier: null) }, Vectors: null, 1, options.ReplicationFactor, 1, OnDiskPayload: true);
        if (!await transport.CreateAsync($"{PathOf(beginning, number)}?timeout=60", settings, QdrantJson.Default.QdrantCollectionSettings, cancellationToken))
        {
            throw AtWork();
        }

        var lease = new QdrantLease(collections, transport, beginning, number, life, clock);
        try
        {
            await lease.CheckAsync(cancellationToken);
            for (var dead = last; dead > 0 && dead > number - 10; dead--)
            {
                await transport.DeleteAsync(PathOf(beginning, dead.Value), cancellationToken);
            }

            return lease;
        }
        catch
        {
            await lease.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes sure that no other run took this one for dead.</summary>
    /// <exception cref="PassageStoreException">One did; nothing may be written any more.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        if (await LastAsync(_collections, _beginning, cancellationToken) != _number)
        {
            throw new PassageStoreException("This run gave no sign of life for too long, and another one took its place. Nothing was published by this one.");
        }
    }

    /// <summary>Gives it back.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _beating;
        _ending.Dispose();
        try
        {
            await _transport.DeleteAsync($"{Path}?timeout=60", CancellationToken.None);
        }
        catch (PassageStoreException)
        {
            // It stands still from now on, and the next run takes it for what it is.
        }
    }

    private static async Task<long?> LastAsync(QdrantCollections collections, string beginning, CancellationToken cancellationToken) =>
        (await collections.ListAsync(beginning, cancellationToken)).Select(name => long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (long?)null).Max();

    private static async Task WatchAsync(QdrantTransport transport, string path, TimeSpan life, TimeProvider clock, CancellationToken cancellationToken)
    {
        var first = await ReadAsync(transport, path, cancellationToken);
        for (var started = clock.GetTimestamp(); clock.GetElapsedTime(started) < life;)
        {
            await Task.Delay(life / 10, clock, cancellationToken);
            if (await ReadAsync(transport, path, cancellationToken) is var beat && beat != first && beat is not null)
            {
                throw AtWork();
            }
        }
    }

    // Null while nothing is written in it, or when it is gone.
    private static async Task<long?> ReadAsync(QdrantTransport transport, string path, CancellationToken cancellationToken)
    {
        var points = await transport.SendAsync(
            HttpMethod.Post, $"{path}/points", new QdrantRetrieve([Point], WithPayload: true, WithVector: false), QdrantJson.Default.QdrantRetrieve,
            QdrantJson.Default.QdrantReplyIReadOnlyListQdrantPoint, isQuestion: false, cancellationToken);
        return points is [{ Payload.Beat: { } beat }] ? beat : null;
    }

    private async Task BeatAsync(TimeSpan life, TimeProvider clock)
    {
        try
        {
            for (long beat = 1; ; beat++)
            {
                try
                {
                    var sign = new QdrantUpsert([new QdrantPoint(Point, QdrantVectors.None, new QdrantPayload { Kind = QdrantPayload.BeatKind, Beat = beat })]);
                    await _transport.SendAsync(
                        HttpMethod.Put, $"{Path}/points?wait=true", sign, QdrantJson.Default.QdrantUpsert, QdrantJson.Default.QdrantReplyQdrantWritten, isQuestion: false, _ending.Token);
                }
                catch (PassageStoreException)
                {
                    // Before it publishes, the run makes sure that it was not taken for dead.
                }

                await Task.Delay(life / 4, clock, _ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    private static string PathOf(string beginning, long number) => $"collections/{beginning}{number.ToString(CultureInfo.InvariantCulture)}";

    private static PassageStoreException AtWork() => new("Another indexing run is at work on this Qdrant. Wait for it to end and run the command again.");
}
