using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Tests.Support;

/// <summary>A collection of a fake Qdrant: points, the frequencies of their terms, filters and rankings, by the formulas of Qdrant's documentation and in double precision.</summary>
internal sealed class FakeQdrantCollection(JsonObject settings)
{
    private readonly Dictionary<string, FakeQdrantPoint> _points = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<uint, int>> _frequencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sizes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _counted = new(StringComparer.Ordinal);

    public bool KeepsNothing { get; init; }

    public int Size => KeepsNothing ? _counted.Count : _points.Count;

    public JsonObject Describe() => new()
    {
        ["status"] = "green",
        ["points_count"] = Size,
        ["config"] = new JsonObject
        {
            ["params"] = new JsonObject(settings.Where(one => one.Key != "metadata").Select(one => KeyValuePair.Create(one.Key, one.Value?.DeepClone()))),
            ["metadata"] = settings["metadata"]?.DeepClone(),
        },
        ["payload_schema"] = new JsonObject(_indexes.Select(index => KeyValuePair.Create(index.Key, (JsonNode?)new JsonObject { ["data_type"] = index.Value, ["points"] = Size }))),
    };

    public void Index(string field, string type) => _indexes[field] = type;

    public FakeQdrantPoint? Get(string id) => _points.GetValueOrDefault(id);

    /// <summary>Reads a point that is to be written.</summary>
    public FakeQdrantPoint Point(JsonObject json)
    {
        FakeQdrantRules.Only(json, "id", "vector", "payload");
        var point = new FakeQdrantPoint(FakeQdrantRules.Id(json["id"]), json["payload"] as JsonObject ?? []);
        foreach (var (name, vector) in (JsonObject)json["vector"]!)
        {
            if (vector is JsonObject sparse && settings["sparse_vectors"]![name] is not null)
            {
                point.Sparse[name] = FakeQdrantRules.Sparse(sparse);
            }
            else if (vector is JsonArray dense && settings["vectors"]![name] is { } size)
            {
                point.Dense[name] = Unit([.. dense.Select(value => (double)value!.GetValue<float>())], size["size"]!.GetValue<int>());
            }
            else
            {
                throw new FakeQdrantError(400, $"Wrong input: Not existing vector name error: {name}");
            }
        }

        return point;
    }

    public void Put(FakeQdrantPoint point)
    {
        if (KeepsNothing)
        {
            _counted.Add(point.Id);
            return;
        }

        Remove(point.Id);
        _points.Add(point.Id, point);
        Count(point, 1);
    }

    public void Remove(string id)
    {
        if (_points.Remove(id, out var point))
        {
            Count(point, -1);
        }
    }

    /// <summary>The points that a filter lets through.</summary>
    public IEnumerable<FakeQdrantPoint> Where(JsonNode? filter)
    {
        if (filter is null)
        {
            return _points.Values;
        }

        FakeQdrantRules.Only((JsonObject)filter, "must");
        var conditions = ((JsonArray)filter["must"]!).Select(condition => Condition((JsonObject)condition!)).ToList();
        return _points.Values.Where(point => conditions.TrueForAll(holds => holds(point)));
    }

    /// <summary>Ranks by a sparse vector: the sum over shared terms of question weight × inverse document frequency × point weight.</summary>
    public IEnumerable<(FakeQdrantPoint Point, double Score)> Rank(string space, (uint[] Indices, double[] Values) question, JsonNode? filter)
    {
        var isIdf = (settings["sparse_vectors"]![space] ?? throw Unknown(space))["modifier"]?.GetValue<string>() == "idf";
        var (n, frequencies) = (_sizes.GetValueOrDefault(space), _frequencies.GetValueOrDefault(space) ?? []);
        var weights = question.Indices.Select((index, i) =>
        {
            var df = frequencies.GetValueOrDefault(index);
            return question.Values[i] * (isIdf ? Math.Log(((n - df + 0.5) / (df + 0.5)) + 1.0) : 1);
        }).ToArray();
        return Order(Where(filter).Select(point => (point, point.Sparse.TryGetValue(space, out var vector) ? Dot(question.Indices, weights, vector) : null)));
    }

    /// <summary>Ranks by a dense vector: the cosine. Who does not ask for an exact search misses some, as with a graph.</summary>
    public IEnumerable<(FakeQdrantPoint Point, double Score)> Rank(string space, double[] question, JsonNode? filter, bool isExact)
    {
        var asked = Unit(question, (settings["vectors"]![space] ?? throw Unknown(space))["size"]!.GetValue<int>());
        return Order(Where(filter).Where(point => isExact || point.Shuffle % 8 != 0).Select(point => (point, point.Dense.TryGetValue(space, out var vector) ? asked.Zip(vector, (a, b) => a * b).Sum() : (double?)null)));
    }

    // Equal scores in an order of their own: nobody may count on one.
    private static IEnumerable<(FakeQdrantPoint, double)> Order(IEnumerable<(FakeQdrantPoint Point, double? Score)> scored) =>
        scored.Where(one => one.Score is not null).Select(one => (one.Point, Score: one.Score!.Value))
            .OrderByDescending(one => (float)one.Score).ThenBy(one => one.Point.Shuffle);

    private static double? Dot(uint[] indices, double[] weights, (uint[] Indices, double[] Values) vector)
    {
        double? sum = null;
        for (var i = 0; i < indices.Length; i++)
        {
            if (Array.BinarySearch(vector.Indices, indices[i]) is var place and >= 0)
            {
                sum = (sum ?? 0) + (weights[i] * vector.Values[place]);
            }
        }

        return sum;
    }

    private static double[] Unit(double[] vector, int size)
    {
        if (vector.Length != size)
        {
            throw new FakeQdrantError(400, $"Wrong input: Vector dimension error: expected dim: {size}, got {vector.Length}");
        }

        var length = Math.Sqrt(vector.Sum(value => value * value));
        return length > 0 ? Array.ConvertAll(vector, value => value / length) : vector;
    }

    private void Count(FakeQdrantPoint point, int by)
    {
        foreach (var (space, (indices, _)) in point.Sparse)
        {
            if (indices.Length > 0)
            {
                _sizes[space] = _sizes.GetValueOrDefault(space) + by;
            }

            var frequencies = CollectionsMarshal.GetValueRefOrAddDefault(_frequencies, space, out _) ??= [];
            foreach (var index in indices)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(frequencies, index, out _) += by;
            }
        }
    }

    // As in strict mode: what is filtered by must be indexed.
    private Func<FakeQdrantPoint, bool> Condition(JsonObject json)
    {
        FakeQdrantRules.Only(json, "key", "match", "range");
        var key = json["key"]!.GetValue<string>();
        var type = _indexes.GetValueOrDefault(key) ?? throw new FakeQdrantError(400, $"Bad request: Index required but not found for \"{key}\"");
        if (json["match"] is JsonObject match && type == "keyword")
        {
            FakeQdrantRules.Only(match, "any", "value");
            var values = (match["any"] as JsonArray)?.Select(value => value!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) ?? [match["value"]!.GetValue<string>()];
            return point => point.Field(key) is { ValueKind: JsonValueKind.String } field && values.Contains(field.GetString()!);
        }

        if (json["range"] is JsonObject range && type is "integer" or "float")
        {
            var limits = json["range"] as JsonObject ?? [];
            FakeQdrantRules.Only(limits, "gt", "gte", "lt", "lte");
            var (least, most) = (limits["gte"]?.GetValue<double>() ?? double.MinValue, limits["lte"]?.GetValue<double>() ?? double.MaxValue);
            return point => point.Field(key) is { ValueKind: JsonValueKind.Number } field && field.GetDouble() >= least && field.GetDouble() <= most;
        }

        throw new FakeQdrantError(400, $"Bad request: Index of type {type} cannot be used for \"{key}\"");
    }

    private static FakeQdrantError Unknown(string space) => new(400, $"Wrong input: Not existing vector name error: {space}");
}

/// <summary>A point of a fake Qdrant.</summary>
internal sealed class FakeQdrantPoint(string id, JsonObject payload)
{
    private readonly byte[] _payload = Encoding.UTF8.GetBytes(payload.ToJsonString());
    private readonly Dictionary<string, JsonElement> _fields = payload.Where(field => field.Value is JsonValue)
        .ToDictionary(field => field.Key, field => JsonSerializer.SerializeToElement(field.Value), StringComparer.Ordinal);

    public string Id => id;

    /// <summary>A number that says nothing, and is always the same.</summary>
    public int Shuffle { get; } = id.Aggregate(5381, (hash, letter) => (hash * 33) ^ letter);

    public Dictionary<string, (uint[] Indices, double[] Values)> Sparse { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double[]> Dense { get; } = new(StringComparer.Ordinal);

    public JsonElement? Field(string name) => _fields.TryGetValue(name, out var value) ? value : null;

    public JsonObject Show(bool withPayload, bool withVector)
    {
        var shown = new JsonObject { ["id"] = ulong.TryParse(id, out var number) ? number : id };
        if (withPayload)
        {
            shown["payload"] = JsonNode.Parse(_payload);
        }

        if (withVector)
        {
            var vectors = new JsonObject();
            foreach (var (name, (indices, values)) in Sparse)
            {
                vectors[name] = new JsonObject
                {
                    ["indices"] = new JsonArray([.. indices.Select(index => (JsonNode)index)]),
                    ["values"] = new JsonArray([.. values.Select(value => (JsonNode)(float)value)]),
                };
            }

            foreach (var (name, values) in Dense)
            {
                vectors[name] = new JsonArray([.. values.Select(value => (JsonNode)(float)value)]);
            }

            shown["vector"] = vectors;
        }

        return shown;
    }
}
