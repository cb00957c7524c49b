using Assistant.Knowledge.Languages;
using Microsoft.Data.Sqlite;

namespace Assistant.Benchmarks;

/// <summary>SQLite's FTS5 in memory, without the texts, ranked by its own bm25().</summary>
internal sealed class Fts5Ranker : IRanker
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _search;

    /// <summary>Indexes the passages.</summary>
    public Fts5Ranker(SyntheticPassages passages)
    {
        _connection.Open();
        using var create = _connection.CreateCommand();
        create.CommandText = "CREATE VIRTUAL TABLE passages USING fts5(text, content='', tokenize='ascii')";
        create.ExecuteNonQuery();
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO passages (rowid, text) VALUES ($id, $text)";
        var (id, text) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$text", SqliteType.Text));
        for (var i = 0; i < passages.Passages.Count; i++)
        {
            (id.Value, text.Value) = (i, string.Join(' ', passages.Passages[i].Select(word => word.Terms[0])));
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        create.CommandText = "INSERT INTO passages (passages) VALUES ('optimize')";
        create.ExecuteNonQuery();
        _search = _connection.CreateCommand();
        _search.CommandText = "SELECT rowid FROM passages WHERE passages MATCH $words ORDER BY rank LIMIT 10";
        _search.Parameters.Add("$words", SqliteType.Text);
    }

    /// <inheritdoc/>
    public string Name => "SQLite FTS5, words";

    /// <inheritdoc/>
    public IReadOnlyList<int> Search(AnalyzedWord[] question)
    {
        _search.Parameters[0].Value = string.Join(" OR ", question.Select(word => $"\"{word.Terms[0]}\""));
        var found = new List<int>(10);
        using var reader = _search.ExecuteReader();
        while (reader.Read())
        {
            found.Add(reader.GetInt32(0));
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }
}
