using System.Globalization;
using System.Text.Json.Nodes;

namespace Assistant.Tests.Support;

/// <summary>The addresses of a fake Qdrant.</summary>
internal static class FakeQdrantRoutes
{
    /// <summary>The result of a call.</summary>
    /// <exception cref="FakeQdrantError">It is refused.</exception>
    public static object? Answer(FakeQdrantState state, string method, string[] path, Dictionary<string, string> query, string body) => (method, path) switch
    {
        ("GET", [""]) => new FakeQdrantPlain(new JsonObject { ["title"] = "qdrant - vector search engine", ["version"] = state.Version, ["commit"] = "0000000" }),
        ("GET", ["healthz"] or ["livez"]) => new FakeQdrantText("healthz check passed"),
        ("GET", ["readyz"]) => new FakeQdrantText("all shards are ready"),
        ("GET", ["aliases"]) => new JsonObject { ["aliases"] = Array(state.Aliases.Select(alias => new JsonObject { ["alias_name"] = alias.Alias, ["collection_name"] = alias.Collection })) },
        ("GET", ["collections"]) => new JsonObject { ["collections"] = Array(state.Names.Select(name => new JsonObject { ["name"] = name })) },
        ("POST", ["collections", "aliases"]) => Aliases(state, Read(state, body)),
        ("GET", ["collections", var name, "exists"]) => new JsonObject { ["exists"] = state.Exists(name) },
        ("PUT", ["collections", var name]) => state.Create(Named(name), FakeQdrantRules.Settings(Read(state, body))),
        ("GET", ["collections", var name]) => state.Find(name).Describe(),
        ("DELETE", ["collections", var name]) => state.Delete(name),
        (_, ["collections", var name, .. var rest]) => InCollection(state, state.Find(name), method, rest, query, body),
        _ => throw new FakeQdrantError(404, $"strict: unknown address {method} {string.Join('/', path)}"),
    };

    private static JsonNode? InCollection(FakeQdrantState state, FakeQdrantCollection collection, string method, string[] path, Dictionary<string, string> query, string body) => (method, path) switch
    {
        ("PUT", ["index"]) => Index(state, collection, Read(state, body), Waits(query)),
        ("PUT", ["points"]) => Upsert(state, collection, Read(state, body), Waits(query)),
        ("POST", ["points"]) => Retrieve(collection, Read(state, body)),
        ("POST", ["points", "delete"]) => Delete(state, collection, Read(state, body), Waits(query)),
        ("POST", ["points", "count"]) => Count(collection, Read(state, body)),
        ("POST", ["points", "scroll"]) => Scroll(collection, Read(state, body)),
        ("POST", ["points", "query"]) => Query(collection, Read(state, body)),
        ("POST", ["points", "query", "batch"]) => Batch(collection, Read(state, body)),
        _ => throw new FakeQdrantError(404, $"strict: unknown address {method} {string.Join('/', path)}"),
    };

    private static JsonObject Read(FakeQdrantState state, string body) => FakeQdrantRules.Read(body, state.Version);

    private static bool Waits(Dictionary<string, string> query) => query.GetValueOrDefault("wait") == "true";

    private static string Named(string name) => name.Length is > 0 and <= 255 && name.IndexOfAny(['/', '\\', '<', '>', ':', '"', '|', '?', '*']) < 0
        ? name
        : throw new FakeQdrantError(422, "Validation error in path: [name: cannot contain special characters]");

    private static JsonNode Aliases(FakeQdrantState state, JsonObject json)
    {
        FakeQdrantRules.Only(json, "actions");
        return state.Change((JsonArray)json["actions"]!);
    }

    private static JsonObject Index(FakeQdrantState state, FakeQdrantCollection collection, JsonObject json, bool waits)
    {
        FakeQdrantRules.Only(json, "field_name", "field_schema");
        var (field, type) = (json["field_name"]!.GetValue<string>(), FakeQdrantRules.FieldType(json["field_schema"]!));
        return state.Write(waits, () => collection.Index(field, type));
    }

    private static JsonObject Upsert(FakeQdrantState state, FakeQdrantCollection collection, JsonObject json, bool waits)
    {
        FakeQdrantRules.Only(json, "points");
        var points = ((JsonArray)json["points"]!).Select(point => collection.Point((JsonObject)point!)).ToList();
        return state.Write(waits, () => points.ForEach(collection.Put));
    }

    private static JsonObject Delete(FakeQdrantState state, FakeQdrantCollection collection, JsonObject json, bool waits)
    {
        FakeQdrantRules.Only(json, "points", "filter");
        var ids = json["points"] is JsonArray points ? points.Select(FakeQdrantRules.Id).ToList() : [.. collection.Where(json["filter"]).Select(point => point.Id)];
        return state.Write(waits, () => ids.ForEach(collection.Remove));
    }

    private static JsonArray Retrieve(FakeQdrantCollection collection, JsonObject json)
    {
        FakeQdrantRules.Only(json, "ids", "with_payload", "with_vector");

        // In no order that anyone could rely on.
        var found = ((JsonArray)json["ids"]!).Select(FakeQdrantRules.Id).Distinct(StringComparer.Ordinal).Select(collection.Get).OfType<FakeQdrantPoint>().Reverse();
        return Array(found.Select(point => point.Show(Flag(json, "with_payload", true), Flag(json, "with_vector", false))));
    }

    private static JsonObject Count(FakeQdrantCollection collection, JsonObject json)
    {
        FakeQdrantRules.Only(json, "filter", "exact");
        return new JsonObject { ["count"] = json["filter"] is null ? collection.Size : collection.Where(json["filter"]).Count() };
    }

    private static JsonObject Scroll(FakeQdrantCollection collection, JsonObject json)
    {
        FakeQdrantRules.Only(json, "filter", "limit", "offset", "with_payload", "with_vector");
        var limit = Limit(json);
        var from = json["offset"] is { } offset ? FakeQdrantRules.Id(offset) : "";
        var found = collection.Where(json["filter"]).Where(point => string.CompareOrdinal(point.Id, from) >= 0).OrderBy(point => point.Id, StringComparer.Ordinal).Take(limit + 1).ToList();
        return new JsonObject
        {
            ["points"] = Array(found.Take(limit).Select(point => point.Show(Flag(json, "with_payload", true), Flag(json, "with_vector", false)))),
            ["next_page_offset"] = found.Count > limit ? found[limit].Id : null,
        };
    }

    private static JsonArray Batch(FakeQdrantCollection collection, JsonObject json)
    {
        FakeQdrantRules.Only(json, "searches");
        return Array(((JsonArray)json["searches"]!).Select(search => Query(collection, (JsonObject)search!)));
    }

    private static JsonObject Query(FakeQdrantCollection collection, JsonObject json)
    {
        FakeQdrantRules.Only(json, "query", "using", "filter", "limit", "params", "with_payload", "with_vector");
        FakeQdrantRules.Only(json["params"] as JsonObject ?? [], "exact", "hnsw_ef", "idf");
        var (space, limit) = (json["using"]!.GetValue<string>(), Limit(json));
        var scored = json["query"] switch
        {
            JsonObject sparse => collection.Rank(space, FakeQdrantRules.Sparse(sparse), json["filter"]),
            JsonArray dense => collection.Rank(space, [.. dense.Select(value => (double)value!.GetValue<float>())], json["filter"], json["params"]?["exact"]?.GetValue<bool>() == true),
            _ => throw new FakeQdrantError(400, "strict: a query is a sparse or a dense vector"),
        };
        return new JsonObject
        {
            ["points"] = Array(scored.Take(limit).Select(found =>
            {
                var shown = found.Point.Show(Flag(json, "with_payload", false), Flag(json, "with_vector", false));
                shown["version"] = 1;
                shown["score"] = (float)found.Score;
                return shown;
            })),
        };
    }

    private static int Limit(JsonObject json) => (json["limit"]?.GetValue<int>() ?? 10) is > 0 and var limit
        ? limit
        : throw new FakeQdrantError(422, string.Create(CultureInfo.InvariantCulture, $"Validation error in JSON body: [limit: value {json["limit"]} invalid, must be 1 or larger]"));

    private static bool Flag(JsonObject json, string name, bool usual) => json[name]?.GetValue<bool>() ?? usual;

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => [.. nodes];
}
