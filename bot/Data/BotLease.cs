using System.Security.Cryptography;

namespace Assistant.Bot.Data;

/// <summary>
/// Which bot owns what waits in a shared database. Each bot shows every few seconds that it lives; what belongs to one that does not is taken up by another.
/// Times are the database's own, so that the clocks of machines are never compared.
/// </summary>
internal sealed class BotLease(DataOptions options)
{
    /// <summary>This run of this bot.</summary>
    public long Id { get; } = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & long.MaxValue;

    /// <summary>Whether other bots use the same database. A SQLite file has one user at a time.</summary>
    public bool IsShared => options.Provider == DataProvider.PostgreSql;

    /// <summary>How often it shows that it lives, and looks for what others have left.</summary>
    public TimeSpan Beat => TimeSpan.FromSeconds(options.LeaseSeconds) / 4;

    /// <summary>Shows that this bot lives, and forgets those that do not.</summary>
    public void Show(DbStatements db)
    {
        var life = options.LeaseSeconds * 1000L;
        if (IsShared)
        {
            db.Execute($"DELETE FROM bots WHERE alive_at <= {Now} - @p1", life);
        }
        else
        {
            // Whoever opened the file before is gone.
            db.Execute("DELETE FROM bots WHERE id <> @p1", Id);
        }

        db.Execute($"INSERT INTO bots (id, alive_at) VALUES (@p1, {Now}) ON CONFLICT (id) DO UPDATE SET alive_at = {Now}", Id);
    }

    /// <summary>Leaves what still waits to the others at once.</summary>
    public void Leave(DbStatements db) => db.Execute("DELETE FROM bots WHERE id = @p1", Id);

    private string Now => IsShared ? "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)" : "CAST(unixepoch('subsec') * 1000 AS INTEGER)";
}
