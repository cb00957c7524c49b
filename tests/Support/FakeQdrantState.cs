using System.Text.Json.Nodes;

namespace Assistant.Tests.Support;

/// <summary>What a fake Qdrant holds: collections, aliases, and writes that cannot be seen yet.</summary>
internal sealed class FakeQdrantState
{
    private static readonly TimeSpan Unseen = TimeSpan.FromMilliseconds(300);

    private readonly Dictionary<string, FakeQdrantCollection> _collections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly List<(DateTimeOffset Due, Action Apply)> _later = [];
    private long _operations;

    public string Version { get; set; } = "1.19.0";

    public bool KeepsNothing { get; set; }

    public IReadOnlyList<string> Names => [.. _collections.Keys];

    public IEnumerable<(string Alias, string Collection)> Aliases => _aliases.Select(alias => (alias.Key, alias.Value));

    public bool Exists(string name) => _collections.ContainsKey(name) || _aliases.ContainsKey(name);

    /// <summary>A collection by its name or an alias.</summary>
    public FakeQdrantCollection Find(string name)
    {
        foreach (var due in _later.Where(one => one.Due <= TimeProvider.System.GetUtcNow()).ToList())
        {
            due.Apply();
            _later.Remove(due);
        }

        return _collections.GetValueOrDefault(_aliases.GetValueOrDefault(name, name)) ?? throw new FakeQdrantError(404, $"Not found: Collection `{name}` doesn't exist!");
    }

    public JsonNode Create(string name, JsonObject settings)
    {
        if (_collections.ContainsKey(name))
        {
            throw new FakeQdrantError(409, $"Wrong input: Collection `{name}` already exists!");
        }

        if (_aliases.ContainsKey(name))
        {
            throw new FakeQdrantError(400, $"Wrong input: Can't create collection with name {name}. Alias with the same name already exists");
        }

        _collections.Add(name, new FakeQdrantCollection(settings) { KeepsNothing = KeepsNothing });
        return true;
    }

    public JsonNode Delete(string name)
    {
        foreach (var alias in _aliases.Where(alias => alias.Value == name).Select(alias => alias.Key).ToList())
        {
            _aliases.Remove(alias);
        }

        return _collections.Remove(name);
    }

    // One after the other and without taking any back, as the real server does.
    public JsonNode Change(JsonArray actions)
    {
        foreach (var action in actions)
        {
            if (action!["create_alias"] is JsonObject create)
            {
                FakeQdrantRules.Only(create, "collection_name", "alias_name");
                var (collection, alias) = (create["collection_name"]!.GetValue<string>(), create["alias_name"]!.GetValue<string>());
                if (!_collections.ContainsKey(collection))
                {
                    throw new FakeQdrantError(404, $"Not found: Collection `{collection}` doesn't exist!");
                }

                if (_collections.ContainsKey(alias))
                {
                    throw new FakeQdrantError(409, $"Wrong input: Collection `{alias}` already exists!");
                }

                _aliases[alias] = collection;
            }
            else if (action["delete_alias"] is JsonObject delete)
            {
                FakeQdrantRules.Only(delete, "alias_name");
                _aliases.Remove(delete["alias_name"]!.GetValue<string>());
            }
            else
            {
                throw new FakeQdrantError(400, "Format error in JSON body: data did not match any variant of untagged enum AliasOperations");
            }
        }

        return true;
    }

    /// <summary>Applies a write: at once when it is waited for, and otherwise some time later.</summary>
    public JsonObject Write(bool waits, Action apply)
    {
        if (waits)
        {
            apply();
        }
        else
        {
            _later.Add((TimeProvider.System.GetUtcNow() + Unseen, apply));
        }

        return new JsonObject { ["operation_id"] = ++_operations, ["status"] = waits ? "completed" : "acknowledged" };
    }
}
