using System.Globalization;
using System.Text.Json;
using Assistant.Knowledge.Languages;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Store;

/// <summary>Writes a snapshot's rows in short transactions, then seals it with its digest; before that nobody sees it.</summary>
internal sealed class SnapshotWriter(SqliteConnection connection, Snapshot snapshot)
{
    // One fsync for so many documents: fast, and a reader of the file never waits long.
    private const int DocumentsPerTransaction = 200;

    /// <summary>Writes everything and seals it.</summary>
    public void Write(IEnumerable<WeighedDocument> documents, CancellationToken cancellationToken)
    {
        connection.Execute(
            "INSERT INTO snapshots (id, state, created, json) VALUES ($1, 'Incomplete', $2, '')",
            snapshot.Id.Value, snapshot.Created.ToString("O", CultureInfo.InvariantCulture));
        var passages = 0;
        foreach (var batch in documents.Chunk(DocumentsPerTransaction))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var transaction = connection.BeginTransaction();
            passages += batch.Sum(Write);
            transaction.Commit();
        }

        Seal(snapshot with { Passages = passages });
    }

    private int Write(WeighedDocument document)
    {
        connection.Execute(
            "INSERT INTO documents (snapshot, id, digest, json) VALUES ($1, $2, $3, $4)",
            snapshot.Id.Value, document.Document.Id, document.Digest, JsonSerializer.Serialize(document.Document, StoreJson.Default.SourceDocument));
        using var insert = connection.Command(
            "INSERT INTO passages (snapshot, language, id, document, json, words, grams) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            snapshot.Id.Value, document.Document.Language.Code(), "", document.Document.Id, "", "", "");
        foreach (var passage in document.Passages)
        {
            insert.Parameters[2].Value = passage.Passage.Id.Value.ToByteArray(bigEndian: true);
            insert.Parameters[4].Value = JsonSerializer.Serialize(passage.Passage, StoreJson.Default.Passage);
            insert.Parameters[5].Value = VectorBlob.Encode(passage.Words);
            insert.Parameters[6].Value = VectorBlob.Encode(passage.Grams);
            insert.ExecuteNonQuery();
        }

        WriteDense(document);
        return document.Passages.Count;
    }

    private void WriteDense(WeighedDocument document)
    {
        using var insert = connection.Command(
            "INSERT INTO dense (snapshot, language, id, vector) VALUES ($1, $2, $3, $4)", snapshot.Id.Value, document.Document.Language.Code(), "", "");
        foreach (var passage in document.Passages)
        {
            if (snapshot.VectorOf(passage) is { } vector)
            {
                insert.Parameters[2].Value = passage.Passage.Id.Value.ToByteArray(bigEndian: true);
                insert.Parameters[3].Value = VectorBlob.Encode(vector.Span);
                insert.ExecuteNonQuery();
            }
        }
    }

    private void Seal(Snapshot complete)
    {
        using var sum = new SnapshotDigest(complete);
        Each("SELECT id, digest, json FROM documents WHERE snapshot = $1 ORDER BY id", row => sum.AddDocument(row.GetString(0), row.GetString(1), row.GetString(2)));
        foreach (var language in LanguageCodes.All)
        {
            Each(
                $"SELECT {PassageRow.Columns} FROM passages WHERE snapshot = $1 AND language = '{language.Code()}' ORDER BY id",
                row => sum.AddPassage(SnapshotDigest.OfPassage(new PassageRow(row))));
        }

        foreach (var language in complete.Dense is null ? [] : LanguageCodes.All)
        {
            Each($"SELECT vector FROM dense WHERE snapshot = $1 AND language = '{language.Code()}' ORDER BY id", row => sum.AddDense(PassageRow.Blob(row, 0)));
        }

        connection.Execute(
            "UPDATE snapshots SET state = 'Staged', json = $2, digest = $3 WHERE id = $1",
            complete.Id.Value, JsonSerializer.Serialize(complete, StoreJson.Default.Snapshot), sum.Result());
    }

    private void Each(string sql, Action<SqliteDataReader> row)
    {
        using var command = connection.Command(sql, snapshot.Id.Value);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            row(reader);
        }
    }
}
