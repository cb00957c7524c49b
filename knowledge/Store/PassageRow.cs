using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Assistant.Knowledge.Store;

/// <summary>The columns of a passage's row where they lie in SQLite's memory, without a copy; valid until the reader moves on.</summary>
/// <param name="reader">A reader that selects <see cref="Columns"/> first, on a row.</param>
internal readonly ref struct PassageRow(SqliteDataReader reader)
{
    /// <summary>The columns to select, in this order.</summary>
    public const string Columns = "id, document, json, words, grams";

    /// <summary>The same columns of a table named <c>p</c> that is joined with others.</summary>
    public const string QualifiedColumns = "p.id, p.document, p.json, p.words, p.grams";

    /// <summary>How many they are.</summary>
    public const int Count = 5;

    // The bytes are what is hashed, so whatever a damaged row holds in the place of a text or blob is seen as it is, and not converted.
    private readonly sqlite3_stmt _row = reader.Handle ?? throw new InvalidOperationException("The reader stands on no row.");

    /// <summary>Any column as it lies in SQLite's memory; valid until the reader moves on.</summary>
    public static ReadOnlySpan<byte> Blob(SqliteDataReader reader, int column) =>
        raw.sqlite3_column_blob(reader.Handle ?? throw new InvalidOperationException("The reader stands on no row."), column);

    /// <summary>The passage's id, 16 bytes, big-endian.</summary>
    public ReadOnlySpan<byte> Id => raw.sqlite3_column_blob(_row, 0);

    /// <summary>The document's id.</summary>
    public ReadOnlySpan<byte> Document => raw.sqlite3_column_blob(_row, 1);

    /// <summary>The passage.</summary>
    public ReadOnlySpan<byte> Json => raw.sqlite3_column_blob(_row, 2);

    /// <summary>Its vector in the space of words.</summary>
    public ReadOnlySpan<byte> Words => raw.sqlite3_column_blob(_row, 3);

    /// <summary>Its vector in the space of grams.</summary>
    public ReadOnlySpan<byte> Grams => raw.sqlite3_column_blob(_row, 4);
}
