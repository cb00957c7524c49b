using System.Globalization;
using Assistant.Knowledge.Passages;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Store;

/// <summary>The SQLite file of the embedded store: opened, checked for its version and soundness, and set aside when it is damaged.</summary>
internal sealed class PassageDatabase(string file, bool readOnly, TimeProvider clock)
{
    // Raised whenever the tables change, so that an older program refuses a newer file instead of misreading it.
    private const int SchemaVersion = 2;

    // No program will ever write this many formats: a number beyond it is a changed byte.
    private const int LargestVersion = 999;

    private const string Schema = """
        CREATE TABLE IF NOT EXISTS snapshots (id TEXT PRIMARY KEY, state TEXT NOT NULL, created TEXT NOT NULL, json TEXT NOT NULL, digest BLOB) WITHOUT ROWID;
        CREATE UNIQUE INDEX IF NOT EXISTS one_published ON snapshots (state) WHERE state = 'Published';
        CREATE TABLE IF NOT EXISTS documents (snapshot TEXT NOT NULL, id TEXT NOT NULL, digest TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (snapshot, id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS passages (
            snapshot TEXT NOT NULL, language TEXT NOT NULL, id BLOB NOT NULL, document TEXT NOT NULL, json TEXT NOT NULL, words BLOB NOT NULL, grams BLOB NOT NULL,
            PRIMARY KEY (snapshot, language, id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS dense (snapshot TEXT NOT NULL, language TEXT NOT NULL, id BLOB NOT NULL, vector BLOB NOT NULL, PRIMARY KEY (snapshot, language, id)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS passages_of_document ON passages (snapshot, document);
        """;

    /// <summary>The file's path.</summary>
    public string File => file;

    /// <summary>Whether there is a file to read.</summary>
    public bool Exists => System.IO.File.Exists(file);

    /// <summary>Opens a connection for one use.</summary>
    /// <param name="forWriting">Whether it must be able to write.</param>
    /// <exception cref="PassageStoreException">The file is unreadable, damaged or newer than this program.</exception>
    public SqliteConnection Open(bool forWriting)
    {
        try
        {
            return Open(readOnly ? Untouched() : Writable());
        }
        catch (SqliteException exception) when (!forWriting && !readOnly && IsOutOfSpace(exception) && HasNoLog())
        {
            // Even a reader needs a small file beside this one. With no room for it nobody can be writing either, so that the file can be read as it lies.
            return OpenUntouched();
        }
        catch (SqliteException exception)
        {
            throw Explain(exception);
        }
    }

    /// <summary>Moves a damaged file out of the way, so that the next indexing begins anew; nothing is deleted.</summary>
    /// <returns>The new name of the file; null when it could not be moved.</returns>
    public string? SetAside()
    {
        if (readOnly)
        {
            return null;
        }

        SqliteConnection.ClearAllPools();
        var aside = string.Create(CultureInfo.InvariantCulture, $"{file}.damaged-{clock.GetUtcNow():yyyyMMdd-HHmmss}");
        try
        {
            foreach (var suffix in (string[])["", "-wal", "-shm"])
            {
                if (System.IO.File.Exists(file + suffix))
                {
                    System.IO.File.Move(file + suffix, aside + suffix, overwrite: true);
                }
            }

            return aside;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It stays where it is and is refused again at the next opening.
            return null;
        }
    }

    /// <summary>Says what a failure of SQLite means for the person who runs the store.</summary>
    public PassageStoreException Explain(SqliteException exception) => exception.SqliteErrorCode switch
    {
        _ when IsOutOfSpace(exception) => new PassageStoreException($"The disk is full: '{file}' could not be written. What was published before still serves. Free space and run the command again.", exception),
        8 or 14 or 23 => new PassageStoreException($"'{file}' cannot be opened or written. Check that the folder exists and may be written to, or choose another with --store.", exception),
        5 or 6 => new PassageStoreException($"'{file}' is in use by another indexing run. Wait for it to end and run the command again.", exception),
        // Statements here are constants and the tables are this store's own: one that cannot be run (1) or a row that cannot be (18, 20) means other bytes than were written.
        1 or 11 or 18 or 20 or 24 or 26 => new PassageStoreException($"'{file}' is damaged ({exception.Message}).", exception) { IsDamage = true },
        _ => new PassageStoreException($"'{file}' cannot be used ({exception.Message}).", exception),
    };

    private SqliteConnection OpenUntouched()
    {
        try
        {
            return Open(Untouched());
        }
        catch (SqliteException exception)
        {
            throw Explain(exception);
        }
    }

    private SqliteConnection Open(SqliteConnectionStringBuilder address)
    {
        var connection = new SqliteConnection(address.ToString());
        try
        {
            connection.Open();
            Prepare(connection, address.Mode == SqliteOpenMode.ReadOnly);
            return connection;
        }
        catch (Exception exception) when (exception is SqliteException or PassageStoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    // A starter snapshot may lie in a folder that nobody may write to; without 'immutable' SQLite would want to create files beside it.
    private SqliteConnectionStringBuilder Untouched() =>
        new() { DataSource = new Uri(Path.GetFullPath(file)).AbsoluteUri + "?immutable=1", Mode = SqliteOpenMode.ReadOnly, Pooling = false };

    private SqliteConnectionStringBuilder Writable()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        return new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false, DefaultTimeout = 10 };
    }

    // SQLITE_FULL; SQLITE_IOERR_WRITE; SQLITE_IOERR_SHMOPEN, _SHMSIZE and _SHMMAP: https://www.sqlite.org/rescode.html
    private static bool IsOutOfSpace(SqliteException exception) =>
        exception.SqliteErrorCode == 13 || exception.SqliteExtendedErrorCode is 778 or 4618 or 4874 or 5386;

    private bool HasNoLog() => new FileInfo(file + "-wal") is not { Exists: true, Length: > 0 };

    private void Prepare(SqliteConnection connection, bool isUntouched)
    {
        var version = Convert.ToInt32(connection.Scalar("PRAGMA user_version"), CultureInfo.InvariantCulture);
        if (version is < 0 or > LargestVersion)
        {
            throw new PassageStoreException($"'{file}' is damaged (format {version}).") { IsDamage = true };
        }

        if (version > SchemaVersion)
        {
            throw new PassageStoreException(
                $"'{file}' was written by a newer version of Assistant (format {version}, this one reads {SchemaVersion}). Update this program, or choose another folder with --store.");
        }

        if (isUntouched)
        {
            return;
        }

        connection.Execute("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
        if (version == SchemaVersion)
        {
            return;
        }

        connection.Execute("PRAGMA journal_mode = WAL;");
        connection.Execute(Schema);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {SchemaVersion}"));
    }
}
