using Assistant.Knowledge.Passages;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Store;

/// <summary>The life of snapshots as rows: found, published, rolled back, deleted; and single passages read again with their checksum.</summary>
internal static class SnapshotRows
{
    private const string PassageColumns = $"SELECT {PassageRow.Columns} FROM passages WHERE snapshot = $1";

    /// <summary>The published snapshot's id; null when none is.</summary>
    /// <exception cref="PassageStoreException">There is none because the file is damaged.</exception>
    public static SnapshotId? PublishedId(SqliteConnection connection)
    {
        if (connection.Scalar("SELECT id FROM snapshots NOT INDEXED WHERE state = 'Published'") is string id)
        {
            return new SnapshotId(id);
        }

        // A changed byte can make a snapshot vanish. The whole file is only looked through while nothing in it serves.
        var isSound = connection.Scalar("PRAGMA integrity_check(1)") is "ok"
            && connection.Scalar("SELECT 1 FROM snapshots NOT INDEXED WHERE state NOT IN ('Incomplete', 'Staged')") is null
            && connection.Scalar("SELECT 1 FROM documents WHERE snapshot NOT IN (SELECT id FROM snapshots NOT INDEXED)") is null;
        return isSound ? null : throw new PassageStoreException("The snapshot that was published is no longer to be found.") { IsDamage = true };
    }

    /// <summary>A complete snapshot and its digest; null when there is no such one.</summary>
    public static (Snapshot Snapshot, byte[] Digest)? Find(SqliteConnection connection, SnapshotId id)
    {
        using var command = connection.Command("SELECT json, state, digest FROM snapshots WHERE id = $1 AND state <> 'Incomplete'", id.Value);
        using var reader = command.ExecuteReader();
        return reader.Read() ? (Read(reader, id), reader[2] as byte[] ?? throw SnapshotReader.Damaged(id)) : null;
    }

    /// <summary>All complete snapshots, newest first.</summary>
    public static List<Snapshot> List(SqliteConnection connection)
    {
        var snapshots = new List<Snapshot>();
        using var command = connection.Command("SELECT json, state, id FROM snapshots WHERE state <> 'Incomplete' ORDER BY created DESC, id DESC");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            snapshots.Add(Read(reader, new SnapshotId(reader.GetString(2))));
        }

        return snapshots;
    }

    /// <summary>Deletes a staged snapshot.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool Discard(SqliteConnection connection, SnapshotId id)
    {
        var there = Find(connection, id) is var (snapshot, _) && snapshot.State == SnapshotState.Staged;
        if (there)
        {
            Delete(connection, "state = 'Staged' AND id = $1", id.Value);
        }

        return there;
    }

    /// <summary>Deletes what an interrupted run left behind.</summary>
    public static void DeleteIncomplete(SqliteConnection connection) => Delete(connection, "state = 'Incomplete'");

    /// <summary>Switches to a staged or retired snapshot in one transaction; keeps the one before, deletes older ones, also those that were staged and never published.</summary>
    /// <exception cref="PassageStoreException">There is no such complete snapshot.</exception>
    public static void Publish(SqliteConnection connection, SnapshotId id)
    {
        var before = PublishedId(connection);
        Switch(connection, id);
        Delete(connection, "state <> 'Published' AND id <> $1 AND (state = 'Retired' OR created <= (SELECT created FROM snapshots WHERE state = 'Published'))", before?.Value ?? "");

        // What was deleted also leaves the log; a reader at work delays that to the next time.
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>Switches back to the snapshot that was retired last.</summary>
    /// <exception cref="PassageStoreException">There is none to go back to.</exception>
    public static SnapshotId RollBack(SqliteConnection connection)
    {
        var before = connection.Scalar("SELECT id FROM snapshots WHERE state = 'Retired' ORDER BY created DESC, id DESC LIMIT 1") as string
            ?? throw new PassageStoreException("There is no earlier snapshot to go back to.");
        Switch(connection, new SnapshotId(before));
        return new SnapshotId(before);
    }

    /// <summary>The failure of a question whose snapshot was deleted meanwhile.</summary>
    public static PassageStoreException Gone(SnapshotId id) => new($"Snapshot {id} is no longer in the store. Ask again.") { IsGone = true };

    /// <summary>Reads the passages of a document with their vectors, in reading order, to be copied.</summary>
    public static WeighedDocument ReadWeighed(SqliteConnection connection, EmbeddedIndex index, StoredDocument document)
    {
        var (snapshot, passages) = (index.Published.Snapshot, new List<WeighedPassage>());
        using var command = connection.Command(
            $"""
            SELECT {PassageRow.QualifiedColumns}, d.vector FROM passages p LEFT JOIN dense d ON d.snapshot = p.snapshot AND d.language = p.language AND d.id = p.id
            WHERE p.snapshot = $1 AND p.document = $2
            """,
            snapshot.Id.Value, document.Document.Id);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new PassageRow(reader);
            passages.Add(new WeighedPassage(Passage(reader, index), VectorBlob.Sparse(row.Words), VectorBlob.Sparse(row.Grams))
            {
                Dense = snapshot.Dense is null ? (ReadOnlyMemory<float>?)null : VectorBlob.Dense(PassageRow.Blob(reader, PassageRow.Count)).ToArray(),
            });
        }

        return passages.Count == index.PassagesOf(document.Document.Id)
            ? new WeighedDocument(document.Document, document.Digest, [.. passages.OrderBy(passage => passage.Passage.Ordinal)])
            : throw Missing(connection, snapshot.Id);
    }

    /// <summary>Reads passages in the order of their ids; those that the snapshot does not have are left out.</summary>
    public static List<Passage> ReadPassages(SqliteConnection connection, EmbeddedIndex index, IReadOnlyList<PassageId> ids)
    {
        var passages = new List<Passage>(ids.Count);
        using var command = connection.Command(PassageColumns + " AND language IN ('fr', 'nl', 'en') AND id = $2", index.Published.Snapshot.Id.Value, "");
        foreach (var id in ids.Where(id => index.ChecksumOf(id) is not null))
        {
            command.Parameters[1].Value = id.Value.ToByteArray(bigEndian: true);
            using var reader = command.ExecuteReader();
            passages.Add(reader.Read() ? Passage(reader, index) : throw Missing(connection, index.Published.Snapshot.Id));
        }

        return passages;
    }

    /// <summary>Reads the passages of a document in reading order.</summary>
    public static List<Passage> ReadDocument(SqliteConnection connection, EmbeddedIndex index, string documentId)
    {
        var passages = new List<Passage>();
        using var command = connection.Command(PassageColumns + " AND document = $2", index.Published.Snapshot.Id.Value, documentId);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            passages.Add(Passage(reader, index));
        }

        // A damaged index of the file can hide rows that are still there.
        return passages.Count == index.PassagesOf(documentId)
            ? [.. passages.OrderBy(passage => passage.Ordinal)]
            : throw Missing(connection, index.Published.Snapshot.Id);
    }

    // Two snapshots may have been published since this one was read into memory: then its rows are deleted, and nothing is damaged.
    private static PassageStoreException Missing(SqliteConnection connection, SnapshotId id) =>
        connection.Scalar("SELECT 1 FROM snapshots WHERE id = $1", id.Value) is null ? Gone(id) : SnapshotReader.Damaged(id);

    private static Passage Passage(SqliteDataReader reader, EmbeddedIndex index)
    {
        var snapshot = index.Published.Snapshot.Id;
        var row = new PassageRow(reader);
        var expected = row.Id.Length == 16 ? index.ChecksumOf(new PassageId(new Guid(row.Id, bigEndian: true))) : null;
        return expected == SnapshotDigest.OfPassage(row)
            ? SnapshotReader.Parse(row.Json, snapshot, StoreJson.Default.Passage)
            : throw SnapshotReader.Damaged(snapshot);
    }

    private static Snapshot Read(SqliteDataReader reader, SnapshotId id)
    {
        var snapshot = SnapshotReader.Parse(reader.GetString(0), id, StoreJson.Default.Snapshot);

        // A changed byte in a member's name leaves the member without a value, whatever its type says.
        return snapshot.CompoundParts is not null && Enum.TryParse<SnapshotState>(reader.GetString(1), out var state) ? snapshot with { State = state } : throw SnapshotReader.Damaged(id);
    }

    private static void Switch(SqliteConnection connection, SnapshotId id)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute("UPDATE snapshots SET state = 'Retired' WHERE state = 'Published' AND id <> $1", id.Value);
        if (connection.Execute("UPDATE snapshots SET state = 'Published' WHERE id = $1 AND state <> 'Incomplete'", id.Value) == 0)
        {
            throw new PassageStoreException($"There is no complete snapshot {id} to publish.");
        }

        transaction.Commit();
    }

    private static void Delete(SqliteConnection connection, string which, params ReadOnlySpan<object> parameters)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute($"DELETE FROM passages WHERE snapshot IN (SELECT id FROM snapshots WHERE {which})", parameters);
        connection.Execute($"DELETE FROM dense WHERE snapshot IN (SELECT id FROM snapshots WHERE {which})", parameters);
        connection.Execute($"DELETE FROM documents WHERE snapshot IN (SELECT id FROM snapshots WHERE {which})", parameters);
        connection.Execute($"DELETE FROM snapshots WHERE {which}", parameters);
        transaction.Commit();
    }
}
