using System.Text;
using System.Text.Json;

namespace Assistant.Indexer.Sources;

/// <summary>One JSON value that knows its line and path, with every key as written, duplicates included.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">1-based line on which it begins; for the value of a key, the key's line.</param>
/// <param name="Path">Its place, such as <c>documents[3].language</c>; empty for the outermost value.</param>
internal sealed record ManifestNode(JsonValueKind Kind, int Line, string Path)
{
    /// <summary>The text of a string; empty otherwise.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The keys and values of an object, in file order; empty otherwise.</summary>
    public IReadOnlyList<KeyValuePair<string, ManifestNode>> Members { get; private init; } = [];

    /// <summary>The items of an array, in file order; empty otherwise.</summary>
    public IReadOnlyList<ManifestNode> Items { get; private init; } = [];

    /// <summary>Reads UTF-8 JSON without comments or trailing commas.</summary>
    /// <returns>The outermost value, or null when the text is no JSON, which is then noted as a problem.</returns>
    public static ManifestNode? Parse(ReadOnlySpan<byte> json, ManifestProblems problems)
    {
        json = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        var lines = new LineCounter();
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            var root = ReadValue(ref reader, json, lines, "", line: null);
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            problems.Add((int)(exception.LineNumber ?? 0) + 1, "", $"is not valid JSON: {FirstSentence(exception.Message)}");
        }
        catch (InvalidOperationException)
        {
            // The reader's word for a string that is not Unicode: a lone surrogate, or bytes that are not UTF-8.
            problems.Add(lines.Line, "", "holds a text that is not valid UTF-8; save the file as UTF-8");
        }

        return null;
    }

    private static ManifestNode ReadValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, LineCounter lines, string path, int? line)
    {
        line ??= lines.MoveTo(reader.TokenStartIndex, json);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, json, lines, new(JsonValueKind.Object, line.Value, path)),
            JsonTokenType.StartArray => ReadArray(ref reader, json, lines, new(JsonValueKind.Array, line.Value, path)),
            JsonTokenType.String => new(JsonValueKind.String, line.Value, path) { Text = reader.GetString() ?? "" },
            JsonTokenType.True => new(JsonValueKind.True, line.Value, path),
            JsonTokenType.False => new(JsonValueKind.False, line.Value, path),
            JsonTokenType.Null => new(JsonValueKind.Null, line.Value, path),
            _ => new(JsonValueKind.Number, line.Value, path),
        };
    }

    private static ManifestNode ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, LineCounter lines, ManifestNode node)
    {
        var members = new List<KeyValuePair<string, ManifestNode>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var line = lines.MoveTo(reader.TokenStartIndex, json);
            var key = reader.GetString() ?? "";
            reader.Read();
            members.Add(new(key, ReadValue(ref reader, json, lines, Join(node.Path, key), line)));
        }

        return node with { Members = members };
    }

    private static ManifestNode ReadArray(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, LineCounter lines, ManifestNode node)
    {
        var items = new List<ManifestNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader, json, lines, $"{node.Path}[{items.Count}]", line: null));
        }

        return node with { Items = items };
    }

    private static string Join(string path, string key)
    {
        var shown = new StringBuilder(path.Length == 0 ? "" : path + ".");
        foreach (var character in key.AsSpan(0, Math.Min(key.Length, 60)))
        {
            shown.Append(char.IsControl(character) ? '?' : character);
        }

        return shown.ToString();
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    /// <summary>Counts the lines of a text once, from front to back.</summary>
    private sealed class LineCounter
    {
        private int _offset;

        public int Line { get; private set; } = 1;

        public int MoveTo(long offset, ReadOnlySpan<byte> json)
        {
            Line += json[_offset..(int)offset].Count((byte)'\n');
            _offset = (int)offset;
            return Line;
        }
    }
}
