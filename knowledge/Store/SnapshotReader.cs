using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Store;

/// <summary>Reads a snapshot from its rows and checks every byte of it against the digest that was taken when it was staged.</summary>
internal sealed class SnapshotReader(SqliteConnection connection, Snapshot snapshot)
{
    /// <summary>Reads the whole snapshot into memory.</summary>
    /// <param name="digest">The digest that was taken when it was staged.</param>
    /// <exception cref="PassageStoreException">A row is not what was written: the file is damaged.</exception>
    public EmbeddedIndex Read(byte[] digest)
    {
        using var sum = new SnapshotDigest(snapshot);
        var documents = ReadDocuments(sum);
        var languages = LanguageCodes.All.ToDictionary(language => language, language => ReadPassages(language, documents, sum));
        if (!sum.Result().AsSpan().SequenceEqual(digest))
        {
            throw Damaged(snapshot.Id);
        }

        return new EmbeddedIndex(snapshot, documents, languages, ReadVectors);
    }

    /// <summary>The failure of a row that is not what was written.</summary>
    public static PassageStoreException Damaged(SnapshotId id) =>
        new($"Snapshot {id} is damaged: what stands on disk is not what was written.") { IsDamage = true };

    /// <summary>Reads JSON that this store wrote.</summary>
    /// <exception cref="PassageStoreException">It is not JSON of this type: the file is damaged.</exception>
    public static T Parse<T>(string json, SnapshotId snapshot, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw Damaged(snapshot);
        }
        catch (JsonException)
        {
            throw Damaged(snapshot);
        }
    }

    private Dictionary<string, StoredDocument> ReadDocuments(SnapshotDigest sum)
    {
        var documents = new Dictionary<string, StoredDocument>(StringComparer.Ordinal);
        using var command = connection.Command("SELECT id, digest, json FROM documents WHERE snapshot = $1 ORDER BY id", snapshot.Id.Value);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var (id, digest, json) = (reader.GetString(0), reader.GetString(1), reader.GetString(2));
            sum.AddDocument(id, digest, json);
            documents[id] = new StoredDocument(Parse(json, snapshot.Id, StoreJson.Default.SourceDocument), digest);
        }

        return documents;
    }

    private List<IndexedRow> ReadPassages(Language language, Dictionary<string, StoredDocument> documents, SnapshotDigest sum)
    {
        var rows = new List<IndexedRow>();
        using var command = connection.Command(
            "SELECT id, document, json, words, grams FROM passages WHERE snapshot = $1 AND language = $2 ORDER BY id", snapshot.Id.Value, language.Code());
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var id = (byte[])reader[0];
            if (id.Length != 16 || !documents.TryGetValue(reader.GetString(1), out var owner))
            {
                throw Damaged(snapshot.Id);
            }

            var checksum = SnapshotDigest.OfPassage(id, reader.GetString(2), (byte[])reader[3], (byte[])reader[4]);
            sum.AddPassage(checksum);
            rows.Add(new IndexedRow(new PassageId(new Guid(id, bigEndian: true)), owner.Document, checksum));
        }

        return rows;
    }

    private IEnumerable<SparseVector> ReadVectors(SparseSpace space)
    {
        var column = space.Kind == SparseKind.Words ? "words" : "grams";
        using var command = connection.Command(
            $"SELECT {column} FROM passages WHERE snapshot = $1 AND language = $2 ORDER BY id", snapshot.Id.Value, space.Language.Code());
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return VectorBlob.Decode((byte[])reader[0]);
        }
    }
}

/// <summary>What the index keeps of a passage's row.</summary>
/// <param name="Id">The passage.</param>
/// <param name="Document">The document it stands in.</param>
/// <param name="Checksum">The checksum of the row, compared whenever it is read again.</param>
internal sealed record IndexedRow(PassageId Id, SourceDocument Document, long Checksum);
