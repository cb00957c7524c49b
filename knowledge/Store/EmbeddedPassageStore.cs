using System.Runtime.CompilerServices;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Store;

/// <summary>The store of one machine: SQLite on disk, an immutable inverted index in memory. One process writes at a time; any number read.</summary>
public sealed class EmbeddedPassageStore : IPassageStore
{
    /// <summary>The name of the database file in a store's folder.</summary>
    public const string FileName = "passages.db";

    private readonly PassageDatabase _database;
    private readonly Lock _loading = new();
    private volatile EmbeddedIndex? _index;

    // What is tried before it serves is asked hundreds of questions; it goes when something else is tried, or another snapshot serves.
    private volatile EmbeddedIndex? _tried;

    /// <summary>A store in a folder; nothing is touched before the first use.</summary>
    /// <param name="folder">The folder; made at the first writing.</param>
    /// <param name="readOnly">Whether the store is only ever read, as the starter snapshot is.</param>
    /// <param name="clock">The time, for the name of a file that is set aside.</param>
    public EmbeddedPassageStore(string folder, bool readOnly, TimeProvider clock) =>
        _database = new PassageDatabase(Path.Combine(folder, FileName), readOnly, clock);

    /// <inheritdoc/>
    public Task<PublishedSnapshot?> FindPublishedAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(_database.Exists ? Using(Load)?.Published : null);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Snapshot>> ListAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<Snapshot>>(_database.Exists ? Using(connection => SnapshotRows.List(connection)) : []);
    }

    /// <inheritdoc/>
    public Task<PublishedSnapshot?> FindAsync(SnapshotId id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(_database.Exists ? Using(connection => Try(connection, id))?.Published : null);
    }

    /// <inheritdoc/>
    public Task<bool> DiscardAsync(SnapshotId id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _tried = null;
        return Task.FromResult(_database.Exists && Using(connection => Reading(open => SnapshotRows.Discard(open, id), connection), forWriting: true));
    }

    /// <inheritdoc/>
    public Task StageAsync(Snapshot snapshot, IEnumerable<WeighedDocument> documents, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        Writing(connection =>
        {
            SnapshotRows.DeleteIncomplete(connection);
            new SnapshotWriter(connection, snapshot).Write(documents, cancellationToken);
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task PublishAsync(SnapshotId id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Writing(connection => SnapshotRows.Publish(connection, id));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<SnapshotId> RollBackAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Using(connection => Reading(SnapshotRows.RollBack, connection), forWriting: true));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ScoredPassage>> SearchAsync(
        SnapshotId snapshot, SparseSpace space, SparseVector question, PassageFilter filter, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return Task.FromResult(IndexOf(snapshot).Search(space, question, filter, limit));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ScoredPassage>> SearchDenseAsync(
        SnapshotId snapshot, Language language, ReadOnlyMemory<float> question, PassageFilter filter, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return Task.FromResult(IndexOf(snapshot).SearchDense(language, question.Span, filter, limit));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Passage>> ReadAsync(SnapshotId snapshot, IReadOnlyList<PassageId> ids, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var index = IndexOf(snapshot);
        return Task.FromResult<IReadOnlyList<Passage>>(
            ids.Count == 0 ? [] : Using(connection => SnapshotRows.ReadPassages(connection, index, ids)));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Passage>> ReadDocumentAsync(SnapshotId snapshot, string documentId, CancellationToken cancellationToken)
    {
        var index = IndexOf(snapshot);
        return Task.FromResult<IReadOnlyList<Passage>>(Using(connection => SnapshotRows.ReadDocument(connection, index, documentId)));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<WeighedDocument> ReadAllAsync(PublishedSnapshot snapshot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var index = IndexOf(snapshot.Snapshot.Id);
        foreach (var (_, document) in snapshot.Documents.OrderBy(document => document.Key, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return await Task.FromResult(Using(connection => SnapshotRows.ReadWeighed(connection, index, document)));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _index = _tried = null;

    // A question that began before a switch still finds its snapshot: the retired one stays on disk, and is read again if need be.
    private EmbeddedIndex IndexOf(SnapshotId snapshot) =>
        _index is { } index && index.Published.Snapshot.Id == snapshot
            ? index
            : _tried is { } tried && tried.Published.Snapshot.Id == snapshot
            ? tried
            : Using(connection => SnapshotRows.Find(connection, snapshot) is var (found, digest)
                ? new SnapshotReader(connection, found).Read(digest)
                : throw SnapshotRows.Gone(snapshot));

    private EmbeddedIndex? Load(SqliteConnection connection)
    {
        lock (_loading)
        {
            var id = SnapshotRows.PublishedId(connection);
            if (id is null || _index?.Published.Snapshot.Id == id)
            {
                return id is null ? null : _index;
            }

            var (snapshot, digest) = SnapshotRows.Find(connection, id.Value) ?? throw SnapshotReader.Damaged(id.Value);
            _tried = null;
            return _index = new SnapshotReader(connection, snapshot).Read(digest);
        }
    }

    private EmbeddedIndex? Try(SqliteConnection connection, SnapshotId id)
    {
        lock (_loading)
        {
            var there = new[] { _index, _tried }.FirstOrDefault(index => index?.Published.Snapshot.Id == id);
            return there ?? (SnapshotRows.Find(connection, id) is var (snapshot, digest) ? _tried = new SnapshotReader(connection, snapshot).Read(digest) : null);
        }
    }

    // All that one reading sees is of one moment: what is published between two statements must not look like rows that vanished.
    private T Using<T>(Func<SqliteConnection, T> use) => Using(
        connection =>
        {
            using var moment = connection.BeginTransaction(deferred: true);
            return Reading(use, connection);
        },
        forWriting: false);

    // What fails while the caller's documents are read is the caller's, and says nothing about the file.
    private void Writing(Action<SqliteConnection> write) => Using(
        connection =>
        {
            write(connection);
            return true;
        },
        forWriting: true);

    private T Using<T>(Func<SqliteConnection, T> use, bool forWriting)
    {
        try
        {
            using var connection = _database.Open(forWriting);
            try
            {
                return use(connection);
            }
            catch (SqliteException exception)
            {
                throw _database.Explain(exception);
            }
        }
        catch (PassageStoreException exception) when (exception.IsDamage)
        {
            throw SetAside(exception);
        }
    }

    // Damaged rows cannot be told from healthy ones by their type alone: a flipped byte can turn a text into a number.
    private static T Reading<T>(Func<SqliteConnection, T> use, SqliteConnection connection)
    {
        try
        {
            return use(connection);
        }
        catch (Exception exception) when (exception is InvalidCastException or InvalidOperationException or FormatException or OverflowException)
        {
            throw new PassageStoreException("A row cannot be read as what it should be.", exception) { IsDamage = true };
        }
    }

    private PassageStoreException SetAside(PassageStoreException damage)
    {
        var aside = _database.SetAside();
        var fate = aside is null ? "It is not served." : $"It was set aside as '{aside}' and is not served.";
        return new PassageStoreException($"{damage.Message} {fate} Run 'index' again to rebuild it.", damage) { IsDamage = true };
    }
}
