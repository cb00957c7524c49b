using System.Globalization;
using System.Text.Json;

namespace Assistant.Indexer.Sources;

/// <summary>Reads the keys of one object of a manifest by name and type, and notes everything that is not as it should be.</summary>
internal sealed class ManifestObject
{
    private readonly ManifestNode _node;
    private readonly ManifestProblems _problems;
    private readonly Dictionary<string, ManifestNode> _members = new(StringComparer.Ordinal);

    /// <summary>Opens an object; unknown and repeated keys are noted at once.</summary>
    /// <param name="node">The value, which should be an object.</param>
    /// <param name="keys">The keys it may have.</param>
    /// <param name="problems">Where problems are noted.</param>
    public ManifestObject(ManifestNode node, IReadOnlyList<string> keys, ManifestProblems problems)
    {
        _node = node;
        _problems = problems;
        if (node.Kind != JsonValueKind.Object)
        {
            problems.Add(node, $"must be an object with the keys {string.Join(", ", keys)}");
            return;
        }

        foreach (var (key, value) in node.Members)
        {
            if (!keys.Contains(key, StringComparer.Ordinal))
            {
                problems.Add(value, $"is not a known key; {Suggestion(key, keys)}");
            }
            else if (!_members.TryAdd(key, value))
            {
                problems.Add(value, $"stands here twice (first on line {_members[key].Line}); keep one");
            }
        }
    }

    /// <summary>The value of a key; null when the key is absent or says <c>null</c>, which is another way to say "none".</summary>
    public ManifestNode? Find(string key) => _members.GetValueOrDefault(key) is { Kind: not JsonValueKind.Null } value ? value : null;

    /// <summary>Notes a problem with the value of a key, or with the object when the key is absent.</summary>
    public void Wrong(string key, string says) => _problems.Add(Find(key) ?? _node, says);

    /// <summary>A text that must be there; empty when it is not.</summary>
    public string RequiredText(string key)
    {
        if (_node.Kind == JsonValueKind.Object && Find(key) is null)
        {
            _problems.Add(_node, $"has no \"{key}\", which every document needs");
        }

        return Text(key) ?? "";
    }

    /// <summary>A text; null when the key is absent or its value is no usable text.</summary>
    public string? Text(string key) => Find(key) is { } value ? TextOf(value) : null;

    /// <summary>A text that <paramref name="parse"/> understands; null when the key is absent or it does not.</summary>
    /// <param name="key">The key.</param>
    /// <param name="parse">Gives null for a text that is not allowed.</param>
    /// <param name="allowed">What is allowed, for the problem's sentence.</param>
    public T? Parsed<T>(string key, Func<string, T?> parse, string allowed)
        where T : struct
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        var value = parse(text);
        if (value is null)
        {
            Wrong(key, $"is \"{Shown(text)}\"; allowed: {allowed}");
        }

        return value;
    }

    /// <summary>A day written as <c>2026-11-23</c>; null when the key is absent or its value is no day.</summary>
    public DateOnly? Day(string key) => Parsed<DateOnly>(
        key,
        text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        "a day that exists, written as 2026-11-23");

    /// <summary>True or false; false when the key is absent.</summary>
    public bool Flag(string key)
    {
        if (Find(key) is { Kind: not (JsonValueKind.True or JsonValueKind.False) } wrong)
        {
            _problems.Add(wrong, "must be true or false, without quotation marks");
        }

        return Find(key)?.Kind == JsonValueKind.True;
    }

    /// <summary>The usable texts of a list; empty when the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(TextOf).OfType<string>()];

    /// <summary>The items of a list; empty when the key is absent or its value is no list.</summary>
    public IReadOnlyList<ManifestNode> Items(string key)
    {
        if (Find(key) is not { } value)
        {
            return [];
        }

        if (value.Kind != JsonValueKind.Array)
        {
            _problems.Add(value, "must be a list, in square brackets");
        }

        return value.Items;
    }

    private string? TextOf(ManifestNode value)
    {
        if (value.Kind != JsonValueKind.String)
        {
            _problems.Add(value, "must be a text in quotation marks; leave the key out when there is none");
            return null;
        }

        if (string.IsNullOrWhiteSpace(value.Text) || value.Text.Any(char.IsControl) || value.Text.Trim() != value.Text)
        {
            _problems.Add(value, "must be a text that is not empty, on one line, without spaces around it");
            return null;
        }

        return value.Text;
    }

    private static string Shown(string text) => text.Length <= 80 ? text : text[..80] + "…";

    private static string Suggestion(string key, IReadOnlyList<string> keys)
    {
        var nearest = keys.MinBy(known => EditDistance(key, known));
        return nearest is not null && EditDistance(key, nearest) <= Math.Max(2, key.Length / 3)
            ? $"did you mean \"{nearest}\"?"
            : $"allowed: {string.Join(", ", keys)}";
    }

    // Levenshtein's distance without regard to case; a key longer than 60 characters is like none.
    private static int EditDistance(string one, string other)
    {
        if (one.Length > 60)
        {
            return one.Length;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + change));
            }
        }

        return row[^1];
    }
}
