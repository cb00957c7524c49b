using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Store;

/// <summary>Short forms for one statement on a connection.</summary>
internal static class SqliteCommands
{
    /// <summary>A command with its parameters, named <c>$1</c>, <c>$2</c> and so on.</summary>
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<object> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this room; values only travel as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < parameters.Length; i++)
        {
            command.Parameters.AddWithValue($"${i + 1}", parameters[i]);
        }

        return command;
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>The number of rows that it changed.</returns>
    public static int Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<object> parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row; null when there is none.</summary>
    public static object? Scalar(this SqliteConnection connection, string sql, params ReadOnlySpan<object> parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteScalar();
    }
}
