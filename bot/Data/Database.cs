using System.Collections.Concurrent;
using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Assistant.Bot.Data;

/// <summary>Opens the configured database, brings its tables up to date, and lends connections for reading. Writing goes through <see cref="GroupCommit"/>.</summary>
internal sealed class Database(IOptions<DataOptions> options) : IDisposable
{
    /// <summary>The SQLite file.</summary>
    public const string FileName = "assistant.db";

    // A commit is on the disk before it is acknowledged (FULL: one fsync for each commit, measured by strace), and what is erased is overwritten.
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA busy_timeout=5000; PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint=4000";

    // Any number that nobody else locks with.
    private const long MigrationLock = 8_203_141_519;
    private const int LongestMigrationSeconds = 600;

    private readonly ConcurrentBag<DbStatements> _readers = [];

    /// <summary>What of a shared database belongs to this bot.</summary>
    public BotLease Lease { get; } = new(options.Value);

    /// <summary>How a transaction that writes begins; SQLite must be told at once, lest two writers wait for each other.</summary>
    public string Begin => IsSqlite ? "BEGIN IMMEDIATE" : "BEGIN";

    private string SqliteFile => $"Data Source={Path.Combine(options.Value.Folder, FileName)};Pooling=False";

    private bool IsSqlite => options.Value.Provider == DataProvider.Sqlite;

    /// <summary>Makes the tables that are missing.</summary>
    /// <exception cref="DbException">The database cannot be reached or written.</exception>
    public void Migrate()
    {
        if (IsSqlite)
        {
            Directory.CreateDirectory(options.Value.Folder);
        }

        using var locked = IsSqlite ? null : Locked();
        if (IsUpToDate())
        {
            return;
        }

        using var db = NewContext();
        FreeLock(db);
        db.Database.Migrate();
    }

    /// <summary>A connection of one's own; the caller disposes of it.</summary>
    public DbStatements Open()
    {
        DbConnection connection = IsSqlite ? new SqliteConnection(SqliteFile) : new NpgsqlConnection(options.Value.ConnectionString);
        connection.Open();
        var statements = new DbStatements(connection, Lease);
        if (IsSqlite)
        {
            statements.Execute(Pragmas);
        }

        return statements;
    }

    /// <summary>A connection for the one writer, which keeps at hand the pages that it writes again and again.</summary>
    public DbStatements OpenToWrite()
    {
        var statements = Open();
        if (IsSqlite)
        {
            statements.Execute("PRAGMA cache_size=-16384");
        }

        return statements;
    }

    /// <summary>Reads on a lent connection. Neither database makes a reader wait for the writer.</summary>
    public T Read<T>(Func<DbStatements, T> read)
    {
        var connection = _readers.TryTake(out var free) ? free : Open();
        try
        {
            var result = read(connection);
            _readers.Add(connection);
            return result;
        }
        catch (DbException)
        {
            // It may be broken: the next reader opens a new one.
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Moves what was written from the log into the file, so that what was erased does not stay in the log. Nothing to do for PostgreSQL.</summary>
    public void EmptyLog()
    {
        if (IsSqlite)
        {
            using var statements = Open();
            statements.Number("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /// <summary>Copies the database while it is in use; a reader sees nothing of it and no writer waits.</summary>
    /// <param name="file">Where to; it must not exist.</param>
    /// <returns>Why it cannot be done; null when it was.</returns>
    public string? BackUp(string file)
    {
        if (!IsSqlite)
        {
            return "PostgreSQL is backed up by its own means, such as pg_dump.";
        }

        if (File.Exists(file))
        {
            return $"'{file}' exists.";
        }

        using (var own = new FileStream(file, OwnFile()))
        {
            own.Flush();
        }

        using var from = new SqliteConnection(SqliteFile);
        using var to = new SqliteConnection($"Data Source={file};Pooling=False");
        from.Open();
        to.Open();
        from.BackupDatabase(to);
        return null;
    }

    /// <summary>Puts a copy in the place of a database that does not exist yet.</summary>
    /// <param name="file">The copy.</param>
    /// <returns>Why it cannot be done; null when it was.</returns>
    public string? Restore(string file)
    {
        var place = Path.Combine(options.Value.Folder, FileName);
        if (!IsSqlite)
        {
            return "PostgreSQL is restored by its own means, such as pg_restore.";
        }

        if (File.Exists(place))
        {
            return $"'{place}' exists. Stop the bot and move it away first.";
        }

        if (!IsWhole(file))
        {
            return $"'{file}' is damaged, or no copy of this database.";
        }

        Directory.CreateDirectory(options.Value.Folder);
        using (var from = File.OpenRead(file))
        using (var to = new FileStream(place, OwnFile()))
        {
            from.CopyTo(to);
            to.Flush(flushToDisk: true);
        }

        Migrate();
        return null;
    }

    private bool IsWhole(string file)
    {
        try
        {
            using var copy = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
            copy.Open();
            using var statements = new DbStatements(copy, Lease);
            return statements.All("PRAGMA integrity_check", row => row.GetString(0)) is ["ok"] && statements.Number("SELECT COUNT(*) FROM __EFMigrationsHistory") > 0;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static FileStreamOptions OwnFile()
    {
        var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return create;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    // Entity Framework builds its whole model before it can say so, which takes half a second of each start, and is used for nothing else.
    private bool IsUpToDate()
    {
        if (IsSqlite && !File.Exists(Path.Combine(options.Value.Folder, FileName)))
        {
            return false;
        }

        using var statements = Open();
        var hasHistory = IsSqlite ? "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'" : "SELECT COUNT(to_regclass('\"__EFMigrationsHistory\"'))";
        var context = IsSqlite ? typeof(SqliteDb) : typeof(PostgresDb);
        return statements.Number(hasHistory) > 0
            && typeof(Database).Assembly.GetTypes().Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
                .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>()
                .All(statements.All("SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"", row => row.GetString(0)).Contains);
    }

    // A program that was killed while it made the tables leaves its lock in the file, and Migrate would wait for it for ever. One program at a time uses the file.
    private void FreeLock(AssistantDb db)
    {
        if (IsSqlite && db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").Single() > 0)
        {
            db.Database.ExecuteSqlRaw("DELETE FROM __EFMigrationsLock");
        }
    }

    // Of several bots that start at once one makes the tables, and the others wait here. The lock goes with the connection, also when its program is killed.
    private NpgsqlConnection Locked()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(options.Value.ConnectionString) { Pooling = false, CommandTimeout = LongestMigrationSeconds }.ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SELECT pg_advisory_lock({MigrationLock})");
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private AssistantDb NewContext() => IsSqlite
        ? new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(SqliteFile).Options)
        : new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(options.Value.ConnectionString).Options);
}
