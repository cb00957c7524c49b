using Assistant.Bot.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Options;
using Xunit;

namespace Assistant.Tests.Bot.Data;

/// <summary>What a database looks like when a program of another age opens it.</summary>
public sealed class DatabaseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-data-").FullName;

    [Fact]
    public void A_database_of_an_older_program_gets_the_tables_that_are_missing()
    {
        using (var older = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={Path.Combine(_folder, Database.FileName)};Pooling=False").Options))
        {
            older.GetService<IMigrator>().Migrate("Initial");
        }

        using var database = Opened();
        database.Migrate();

        Assert.Equal(0, database.Read(db => db.Number("SELECT COUNT(*) FROM signals")));
    }

    [Fact]
    public void A_database_that_is_up_to_date_is_left_as_it_is()
    {
        using var database = Opened();
        database.Migrate();
        var before = database.Read(db => db.Number("PRAGMA schema_version"));

        database.Migrate();

        Assert.Equal(before, database.Read(db => db.Number("PRAGMA schema_version")));
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Database Opened() => new(Options.Create(new DataOptions { Folder = _folder }));
}
