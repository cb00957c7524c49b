using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Assistant.Bot.Data;

/// <summary>The tables in a SQLite file.</summary>
internal sealed class SqliteDb(DbContextOptions<SqliteDb> options) : AssistantDb(options)
{
    /// <summary>Lets <c>dotnet ef migrations add … --context SqliteDb</c> work without the whole bot.</summary>
    internal sealed class ForMigrations : IDesignTimeDbContextFactory<SqliteDb>
    {
        /// <inheritdoc/>
        public SqliteDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
    }
}
