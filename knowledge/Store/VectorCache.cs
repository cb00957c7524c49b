using System.Globalization;
using Assistant.Knowledge.Passages;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Store;

/// <summary>Keeps the dense vectors of passages on disk by the digest of what was embedded, so that a run asks for those alone that are new. It can be deleted at any time.</summary>
public sealed class VectorCache : IDisposable
{
    /// <summary>The name of the file in a store's folder.</summary>
    public const string FileName = "vectors.db";

    private const string Schema = """
        PRAGMA journal_mode = WAL;
        PRAGMA secure_delete = ON;
        CREATE TABLE IF NOT EXISTS vectors (model TEXT NOT NULL, digest BLOB NOT NULL, vector BLOB NOT NULL, PRIMARY KEY (model, digest)) WITHOUT ROWID;
        CREATE TEMP TABLE used (digest BLOB PRIMARY KEY) WITHOUT ROWID;
        """;

    private readonly string _file;
    private readonly string _model;
    private readonly SqliteConnection _connection;

    /// <summary>Opens the vectors that one model made; what cannot be read is thrown away and made anew.</summary>
    /// <param name="folder">The store's folder.</param>
    /// <param name="model">The model's name.</param>
    /// <exception cref="PassageStoreException">The folder cannot be written to.</exception>
    public VectorCache(string folder, string model)
    {
        (_file, _model) = (Path.Combine(folder, FileName), model);
        try
        {
            Directory.CreateDirectory(folder);
            _connection = Open(_file) ?? OpenAnew(_file);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw Failed(exception);
        }
    }

    /// <summary>The dimensions of the vectors that are kept; null when there are none.</summary>
    public int? Dimensions => Reading(() => _connection.Scalar("SELECT length(vector) / 4 FROM vectors WHERE model = $1 LIMIT 1", _model) is { } length
        ? Convert.ToInt32(length, CultureInfo.InvariantCulture)
        : (int?)null);

    /// <summary>Whether there is a vector for what has this digest.</summary>
    public bool Has(byte[] digest) => Reading(() => _connection.Scalar("SELECT 1 FROM vectors WHERE model = $1 AND digest = $2", _model, digest) is not null);

    /// <summary>The vector for what has this digest.</summary>
    /// <exception cref="PassageStoreException">There is none.</exception>
    public ReadOnlyMemory<float> Get(byte[] digest) => Reading(() =>
    {
        using var command = _connection.Command("SELECT vector FROM vectors WHERE model = $1 AND digest = $2", _model, digest);
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? VectorBlob.Dense(PassageRow.Blob(reader, 0)).ToArray()
            : throw new PassageStoreException($"A vector is no longer in '{_file}'. Run the command again.");
    });

    /// <summary>Keeps vectors.</summary>
    public void Put(IEnumerable<(byte[] Digest, float[] Vector)> vectors) => Reading(() =>
    {
        ArgumentNullException.ThrowIfNull(vectors);
        using var transaction = _connection.BeginTransaction();
        foreach (var (digest, vector) in vectors)
        {
            _connection.Execute("INSERT OR REPLACE INTO vectors (model, digest, vector) VALUES ($1, $2, $3)", _model, digest, VectorBlob.Encode(vector.AsSpan()));
        }

        transaction.Commit();
        return true;
    });

    /// <summary>Throws all vectors of the model away.</summary>
    public void Clear() => Reading(() => _connection.Execute("DELETE FROM vectors WHERE model = $1", _model));

    /// <summary>Keeps the vectors with these digests and no others: what is deleted as a document is deleted here too.</summary>
    public void KeepOnly(IEnumerable<byte[]> digests) => Reading(() =>
    {
        ArgumentNullException.ThrowIfNull(digests);
        using var transaction = _connection.BeginTransaction();
        foreach (var digest in digests)
        {
            _connection.Execute("INSERT OR IGNORE INTO used (digest) VALUES ($1)", digest);
        }

        _connection.Execute("DELETE FROM vectors WHERE model <> $1 OR digest NOT IN (SELECT digest FROM used)", _model);
        _connection.Execute("DELETE FROM used");
        transaction.Commit();
        _connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return true;
    });

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException exception)
        {
            throw Failed(exception);
        }
    }

    private static SqliteConnection OpenAnew(string file)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
        {
            File.Delete(file + suffix);
        }

        return Open(file) ?? throw new IOException($"'{file}' cannot be made.");
    }

    // Null when what lies there is no such file; 11 and 26: https://www.sqlite.org/rescode.html
    private static SqliteConnection? Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 10 }.ToString());
        try
        {
            connection.Open();
            connection.Execute(Schema);
            if (connection.Scalar("PRAGMA quick_check(1)") is "ok")
            {
                return connection;
            }
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 11 or 26)
        {
            // It is made anew.
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        connection.Dispose();
        return null;
    }

    private PassageStoreException Failed(Exception exception) =>
        new($"The vectors in '{_file}' cannot be read or written ({exception.Message}). What was published before still serves. Free space, check the folder, and run the command again.", exception);
}
