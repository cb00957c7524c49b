using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Knowledge.Embeddings;

namespace Assistant.Knowledge.Store;

/// <summary>The named vectors of a point.</summary>
/// <param name="Named">The vectors; a vector without terms is left out.</param>
internal sealed record QdrantVectors(IReadOnlyDictionary<string, QdrantVector> Named)
{
    /// <summary>The vectors of what is never searched.</summary>
    public static QdrantVectors None { get; } = new(new Dictionary<string, QdrantVector>(StringComparer.Ordinal));

    /// <summary>A sparse vector by name; without terms when the point has none.</summary>
    public SparseVector Sparse(string name) => Named.TryGetValue(name, out var vector) && vector.Sparse is { } sparse ? sparse : SparseVector.Empty;

    /// <summary>A dense vector by name; null when the point has none.</summary>
    public ReadOnlyMemory<float>? Dense(string name) => Named.TryGetValue(name, out var vector) ? vector.Dense : null;
}

/// <summary>One vector: sparse or dense.</summary>
internal readonly record struct QdrantVector(SparseVector? Sparse, ReadOnlyMemory<float>? Dense);

/// <summary>Writes and reads the vectors of a point as an object by name.</summary>
internal sealed class QdrantVectorsConverter : JsonConverter<QdrantVectors>
{
    /// <inheritdoc/>
    public override QdrantVectors Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var named = new Dictionary<string, QdrantVector>(StringComparer.Ordinal);
        QdrantVectorConverter.Expect(reader.TokenType == JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            QdrantVectorConverter.Expect(reader.Read());
            named[name] = QdrantVectorConverter.Read(ref reader);
        }

        return new QdrantVectors(named);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, QdrantVectors value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, vector) in value.Named)
        {
            writer.WritePropertyName(name);
            QdrantVectorConverter.Write(writer, vector);
        }

        writer.WriteEndObject();
    }
}

/// <summary>Writes and reads one vector: <c>{"indices":[…],"values":[…]}</c>, or a list of numbers.</summary>
internal sealed class QdrantVectorConverter : JsonConverter<QdrantVector>
{
    /// <inheritdoc/>
    public override QdrantVector Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, QdrantVector value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>Reads one.</summary>
    /// <exception cref="JsonException">It is neither.</exception>
    internal static QdrantVector Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return new QdrantVector(Sparse: null, Numbers(ref reader).ToArray());
        }

        Expect(reader.TokenType == JsonTokenType.StartObject);
        uint[]? indices = null;
        float[]? values = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIndices = reader.ValueTextEquals("indices"u8);
            Expect(isIndices || reader.ValueTextEquals("values"u8));
            Expect(reader.Read() && reader.TokenType == JsonTokenType.StartArray);
            if (isIndices)
            {
                indices = [.. Terms(ref reader)];
            }
            else
            {
                values = [.. Numbers(ref reader)];
            }
        }

        Expect(indices is not null && indices.Length == values?.Length);
        Array.Sort(indices!, values);
        return new QdrantVector(new SparseVector(indices!, values!), Dense: null);
    }

    /// <summary>Writes one.</summary>
    internal static void Write(Utf8JsonWriter writer, QdrantVector value)
    {
        if (value.Dense is { } dense)
        {
            writer.WriteStartArray();
            foreach (var number in dense.Span)
            {
                writer.WriteNumberValue(number);
            }

            writer.WriteEndArray();
            return;
        }

        var sparse = value.Sparse ?? SparseVector.Empty;
        writer.WriteStartObject();
        writer.WriteStartArray("indices"u8);
        for (var i = 0; i < sparse.Indices.Count; i++)
        {
            writer.WriteNumberValue(sparse.Indices[i]);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("values"u8);
        Write(writer, sparse.Values);
        writer.WriteEndObject();
    }

    /// <summary>Refuses what is not a vector.</summary>
    internal static void Expect(bool condition)
    {
        if (!condition)
        {
            throw new JsonException("A vector is an object with indices and values, or a list of numbers.");
        }
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<float> numbers)
    {
        writer.WriteStartArray();
        for (var i = 0; i < numbers.Count; i++)
        {
            writer.WriteNumberValue(numbers[i]);
        }

        writer.WriteEndArray();
    }

    private static List<uint> Terms(ref Utf8JsonReader reader)
    {
        var terms = new List<uint>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            terms.Add(reader.GetUInt32());
        }

        return terms;
    }

    private static List<float> Numbers(ref Utf8JsonReader reader)
    {
        var numbers = new List<float>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            numbers.Add(reader.GetSingle());
        }

        return numbers;
    }
}
