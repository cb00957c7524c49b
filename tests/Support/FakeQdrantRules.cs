using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Tests.Support;

/// <summary>What a fake Qdrant accepts in a request.</summary>
internal static class FakeQdrantRules
{
    // Where a key may stand, and since which version it is understood; before, it is passed over without a word.
    private static readonly (string[] Path, string Since)[] Newer =
    [
        (["sparse_vectors", "*", "modifier"], "1.10"), (["metadata"], "1.16"), (["params", "idf"], "1.19"), (["query", "rrf"], "1.16"),
    ];

    /// <summary>Reads a body and takes out what the version does not know.</summary>
    public static JsonObject Read(string body, string version)
    {
        try
        {
            var json = JsonNode.Parse(body) as JsonObject ?? throw new FakeQdrantError(400, "Format error in JSON body: expected an object");
            foreach (var (path, since) in Newer.Where(newer => System.Version.Parse(version) < System.Version.Parse(newer.Since)))
            {
                Drop(json, path);
            }

            return json;
        }
        catch (JsonException exception)
        {
            throw new FakeQdrantError(400, $"Format error in JSON body: {exception.Message}");
        }
    }

    /// <summary>Refuses every key but these. The real server passes over them, so that a misspelt one is never noticed.</summary>
    public static void Only(JsonObject json, params ReadOnlySpan<string> keys)
    {
        foreach (var (key, _) in json)
        {
            if (!keys.Contains(key))
            {
                throw new FakeQdrantError(400, $"strict: unknown key `{key}`");
            }
        }
    }

    /// <summary>The settings of a new collection.</summary>
    public static JsonObject Settings(JsonObject json)
    {
        Only(json, "vectors", "sparse_vectors", "shard_number", "replication_factor", "write_consistency_factor", "on_disk_payload", "metadata");
        foreach (var (_, space) in json["sparse_vectors"] as JsonObject ?? [])
        {
            Only((JsonObject)space!, "modifier", "index");
            if (space!["modifier"] is { } modifier && modifier.GetValue<string>() is not ("idf" or "none"))
            {
                throw new FakeQdrantError(400, $"Format error in JSON body: unknown variant `{modifier}`, expected `none` or `idf`");
            }
        }

        foreach (var (_, dense) in json["vectors"] as JsonObject ?? [])
        {
            Only((JsonObject)dense!, "size", "distance", "hnsw_config", "on_disk");
            Only(dense!["hnsw_config"] as JsonObject ?? [], "m", "ef_construct", "full_scan_threshold");
            if (dense!["size"]!.GetValue<int>() is < 1 or > 65_536 || dense["distance"]!.GetValue<string>() is not ("Cosine" or "Dot" or "Euclid" or "Manhattan"))
            {
                throw new FakeQdrantError(422, "Validation error in JSON body: [vectors.size: must be in 1..65536]");
            }
        }

        return new JsonObject
        {
            ["vectors"] = json["vectors"]?.DeepClone() ?? new JsonObject(),
            ["shard_number"] = json["shard_number"]?.DeepClone() ?? 1,
            ["replication_factor"] = json["replication_factor"]?.DeepClone() ?? 1,
            ["write_consistency_factor"] = json["write_consistency_factor"]?.DeepClone() ?? 1,
            ["on_disk_payload"] = json["on_disk_payload"]?.DeepClone() ?? true,
            ["sparse_vectors"] = json["sparse_vectors"]?.DeepClone() ?? new JsonObject(),
            ["metadata"] = json["metadata"]?.DeepClone(),
        };
    }

    /// <summary>The type of a field's index.</summary>
    public static string FieldType(JsonNode schema)
    {
        var type = schema is JsonObject settings ? settings["type"]!.GetValue<string>() : schema.GetValue<string>();
        if (schema is JsonObject options)
        {
            if (type == "integer")
            {
                Only(options, "type", "lookup", "range", "is_principal", "on_disk");
            }
            else
            {
                Only(options, "type", "is_tenant", "on_disk");
            }
        }

        return type is "keyword" or "integer" or "float" or "datetime" or "bool" or "text" ? type : throw new FakeQdrantError(400, $"Format error in JSON body: unknown variant `{type}`");
    }

    /// <summary>A point's id in its usual form.</summary>
    public static string Id(JsonNode? id) => id switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String && Guid.TryParse(value.GetValue<string>(), out var uuid) => uuid.ToString("D"),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<ulong>(out var number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new FakeQdrantError(400, $"Format error in JSON body: value {id} is not a valid point ID, valid values are either an unsigned integer or a UUID"),
    };

    /// <summary>A sparse vector: indices once each, as many values.</summary>
    public static (uint[] Indices, double[] Values) Sparse(JsonObject vector)
    {
        Only(vector, "indices", "values");
        var indices = ((JsonArray)vector["indices"]!).Select(index => index!.GetValue<uint>()).ToArray();
        var values = ((JsonArray)vector["values"]!).Select(value => (double)value!.GetValue<float>()).ToArray();
        if (indices.Length != values.Length)
        {
            throw new FakeQdrantError(422, "Validation error in JSON body: [points[0].vector.?.values: must be the same length as indices]");
        }

        if (indices.Distinct().Count() != indices.Length)
        {
            throw new FakeQdrantError(422, "Validation error in JSON body: [points[0].vector.?.indices: must be unique]");
        }

        Array.Sort(indices, values);
        return (indices, values);
    }

    private static void Drop(JsonObject json, ReadOnlySpan<string> path)
    {
        if (path.Length == 1)
        {
            json.Remove(path[0]);
            return;
        }

        foreach (var child in path[0] == "*" ? json.Select(one => one.Value).ToList() : [json[path[0]]])
        {
            if (child is JsonObject inner)
            {
                Drop(inner, path[1..]);
            }
        }
    }
}
