using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Assistant.Bot.Data;

/// <summary>Copies everything that a bot keeps from its SQLite file into an empty PostgreSQL database, in one transaction, and compares the counts. The file stays as it is.</summary>
internal sealed class DataCopy(DataOptions options)
{
    /// <summary>Copies.</summary>
    /// <returns>The tables with the rows that were copied, in the order of copying.</returns>
    /// <exception cref="InvalidDataException">There is nothing to copy, or the target is not empty; nothing was written.</exception>
    /// <exception cref="DbException">One of the databases cannot be used; nothing was written.</exception>
    public IReadOnlyList<(string Table, long Rows)> Run()
    {
        var file = Path.Combine(options.Folder, Database.FileName);
        if (!File.Exists(file))
        {
            throw new InvalidDataException($"There is no '{file}' to copy. Name its folder as Data:Folder.");
        }

        Migrate(DataProvider.Sqlite);
        Migrate(DataProvider.PostgreSql);
        using var source = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        using var target = new NpgsqlConnection(options.ConnectionString);
        source.Open();
        target.Open();
        using var transaction = target.BeginTransaction();
        using var model = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(options.ConnectionString).Options);
        var copied = Tables(model.Model).Select(table => (table.GetTableName()!, Copy(source, target, table))).ToList();
        transaction.Commit();
        return copied;
    }

    private void Migrate(DataProvider provider)
    {
        using var database = new Database(Microsoft.Extensions.Options.Options.Create(new DataOptions { Provider = provider, Folder = options.Folder, ConnectionString = options.ConnectionString }));
        database.Migrate();
    }

    // Those that others refer to come first. Which bots live is nothing to keep.
    private static IEnumerable<IEntityType> Tables(IModel model)
    {
        var ordered = new List<IEntityType>();
        foreach (var table in model.GetEntityTypes())
        {
            Add(table);
        }

        return ordered.Where(table => table.ClrType != typeof(BotRow));

        void Add(IEntityType table)
        {
            if (ordered.Contains(table))
            {
                return;
            }

            foreach (var needed in table.GetForeignKeys().Select(key => key.PrincipalEntityType).Where(needed => needed != table))
            {
                Add(needed);
            }

            ordered.Add(table);
        }
    }

    private static long Copy(SqliteConnection source, NpgsqlConnection target, IEntityType table)
    {
        var (name, properties) = (table.GetTableName()!, table.GetProperties().ToList());
        var columns = string.Join(", ", properties.Select(property => property.GetColumnName()));
        if (Count(target, name) is > 0 and var there)
        {
            throw new InvalidDataException($"The table {name} of the target already has {there} rows. Name an empty database as Data:ConnectionString.");
        }

        using var select = Command(source, $"SELECT {columns} FROM {name}");
        using var insert = Command(target, $"INSERT INTO {name} ({columns}) VALUES ({string.Join(", ", properties.Select((_, i) => $"@p{i}"))})");
        foreach (var i in Enumerable.Range(0, properties.Count))
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = $"p{i}";
            insert.Parameters.Add(parameter);
        }

        using var reader = select.ExecuteReader();
        while (reader.Read())
        {
            for (var i = 0; i < properties.Count; i++)
            {
                insert.Parameters[i].Value = Converted(reader.GetValue(i), properties[i].ClrType);
            }

            insert.ExecuteNonQuery();
        }

        GoOnCounting(target, table, name);
        var (here, arrived) = (Count(source, name), Count(target, name));
        return here == arrived ? arrived : throw new InvalidDataException($"Of {here} rows of {name}, {arrived} arrived. Nothing was written. Stop the bot and try again.");
    }

    // SQLite has whole numbers where PostgreSQL has truth values.
    private static object Converted(object value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return value is DBNull or byte[] || plain.IsEnum || plain.IsInstanceOfType(value) ? value : Convert.ChangeType(value, plain, CultureInfo.InvariantCulture);
    }

    // Rows that come after the copied ones get numbers after theirs.
    private static void GoOnCounting(NpgsqlConnection target, IEntityType table, string name)
    {
        if (table.FindPrimaryKey()?.Properties is [{ ValueGenerated: ValueGenerated.OnAdd, ClrType: { } type } key] && (type == typeof(long) || type == typeof(int)))
        {
            var column = key.GetColumnName();
            using var command = Command(target, $"SELECT setval(pg_get_serial_sequence('{name}', '{column}'), COALESCE(MAX({column}), 0) + 1, false) FROM {name}");
            command.ExecuteNonQuery();
        }
    }

    private static long Count(DbConnection connection, string table)
    {
        using var command = Command(connection, $"SELECT COUNT(*) FROM {table}");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of tables and columns are this program's own; values only travel as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
