using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Assistant.Bot.Data;

/// <summary>The tables in PostgreSQL.</summary>
internal sealed class PostgresDb(DbContextOptions<PostgresDb> options) : AssistantDb(options)
{
    /// <summary>Lets <c>dotnet ef migrations add … --context PostgresDb</c> work without the whole bot.</summary>
    internal sealed class ForMigrations : IDesignTimeDbContextFactory<PostgresDb>
    {
        /// <inheritdoc/>
        public PostgresDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").Options);
    }
}
