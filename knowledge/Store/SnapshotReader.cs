using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Store;

/// <summary>
/// Reads a snapshot from its rows and checks every byte of it against the digest that was taken when it was staged. The connection is in one transaction all the while: both readings see
/// the same state, whatever a run publishes or deletes meanwhile.
/// </summary>
internal sealed class SnapshotReader(SqliteConnection connection, Snapshot snapshot)
{
    /// <summary>Reads the whole snapshot into memory: its rows once to check and count them, its vectors once more to fill in what was counted.</summary>
    /// <param name="digest">The digest that was taken when it was staged.</param>
    /// <exception cref="PassageStoreException">A row is not what was written: the file is damaged.</exception>
    public EmbeddedIndex Read(byte[] digest)
    {
        using var sum = new SnapshotDigest(snapshot);
        var documents = ReadDocuments(sum);
        var counted = LanguageCodes.All.ToDictionary(language => language, language => new Counted());
        foreach (var language in LanguageCodes.All)
        {
            Count(language, counted[language], documents, sum);
        }

        if (snapshot.Dense is { } dense)
        {
            foreach (var language in LanguageCodes.All)
            {
                ReadDense(language, counted[language], dense.Dimensions, sum);
            }
        }

        if (!sum.Result().AsSpan().SequenceEqual(digest))
        {
            throw Damaged(snapshot.Id);
        }

        return new EmbeddedIndex(
            snapshot, documents, counted.Where(c => c.Value.Rows.Count > 0).ToDictionary(c => c.Key, c => Fill(c.Key, c.Value)));
    }

    /// <summary>The failure of a row that is not what was written.</summary>
    public static PassageStoreException Damaged(SnapshotId id) =>
        new($"Snapshot {id} is damaged: what stands on disk is not what was written.") { IsDamage = true };

    /// <summary>Reads JSON that this store wrote.</summary>
    /// <exception cref="PassageStoreException">It is not JSON of this type: the file is damaged.</exception>
    public static T Parse<T>(string json, SnapshotId snapshot, JsonTypeInfo<T> type) => Parse(Encoding.UTF8.GetBytes(json), snapshot, type);

    /// <inheritdoc cref="Parse{T}(string, SnapshotId, JsonTypeInfo{T})"/>
    public static T Parse<T>(ReadOnlySpan<byte> json, SnapshotId snapshot, JsonTypeInfo<T> type)
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

    private void Count(Language language, Counted counted, Dictionary<string, StoredDocument> documents, SnapshotDigest sum)
    {
        using var command = connection.Command(
            $"SELECT {PassageRow.Columns} FROM passages WHERE snapshot = $1 AND language = $2 ORDER BY id", snapshot.Id.Value, language.Code());
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new PassageRow(reader);
            if (row.Id.Length != 16 || !documents.TryGetValue(Encoding.UTF8.GetString(row.Document), out var owner) || owner.Document.Language != language)
            {
                throw Damaged(snapshot.Id);
            }

            var checksum = SnapshotDigest.OfPassage(row);
            sum.AddPassage(checksum);
            counted.Rows.Add(new IndexedRow(new PassageId(new Guid(row.Id, bigEndian: true)), owner.Document, checksum));
            counted.Words.Count(VectorBlob.Terms(row.Words));
            counted.Grams.Count(VectorBlob.Terms(row.Grams));
        }
    }

    private void ReadDense(Language language, Counted counted, int dimensions, SnapshotDigest sum)
    {
        var (vectors, read) = (new float[(long)counted.Rows.Count * dimensions], 0);
        using var command = connection.Command("SELECT id, vector FROM dense WHERE snapshot = $1 AND language = $2 ORDER BY id", snapshot.Id.Value, language.Code());
        using var reader = command.ExecuteReader();
        for (; reader.Read(); read++)
        {
            var id = PassageRow.Blob(reader, 0);
            var vector = PassageRow.Blob(reader, 1);
            if (read == counted.Rows.Count || id.Length != 16 || new Guid(id, bigEndian: true) != counted.Rows[read].Id.Value || vector.Length != dimensions * sizeof(float))
            {
                throw Damaged(snapshot.Id);
            }

            sum.AddDense(vector);
            VectorBlob.Dense(vector).CopyTo(vectors.AsSpan(read * dimensions, dimensions));
        }

        counted.Dense = read == counted.Rows.Count ? new DenseIndex(vectors, dimensions) : throw Damaged(snapshot.Id);
    }

    private EmbeddedShelf Fill(Language language, Counted counted)
    {
        using var command = connection.Command(
            $"SELECT {PassageRow.Columns} FROM passages WHERE snapshot = $1 AND language = $2 ORDER BY id", snapshot.Id.Value, language.Code());
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new PassageRow(reader);
            counted.Words.Fill(VectorBlob.Terms(row.Words));
            counted.Grams.Fill(VectorBlob.Terms(row.Grams));
        }

        return new EmbeddedShelf([.. counted.Rows], counted.Words.Build(), counted.Grams.Build(), counted.Dense);
    }

    /// <summary>The passages of one language between the two readings.</summary>
    private sealed class Counted
    {
        public List<IndexedRow> Rows { get; } = [];

        public InvertedIndexBuilder Words { get; } = new(inSteps: false);

        public InvertedIndexBuilder Grams { get; } = new(inSteps: true);

        public DenseIndex? Dense { get; set; }
    }
}
