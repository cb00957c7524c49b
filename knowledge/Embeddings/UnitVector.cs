using System.Numerics.Tensors;

namespace Assistant.Knowledge.Embeddings;

/// <summary>Brings dense vectors to length 1, so that their dot product is their cosine.</summary>
internal static class UnitVector
{
    /// <summary>The vector with length 1; null when it has no direction, or holds what is no number.</summary>
    public static float[]? Of(ReadOnlySpan<float> vector)
    {
        var length = TensorPrimitives.Norm(vector);
        if (!float.IsFinite(length) || length <= 0)
        {
            return null;
        }

        var unit = new float[vector.Length];
        TensorPrimitives.Divide(vector, length, unit);
        return unit;
    }
}
