using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Embeddings;

/// <summary>One searchable space: words or grams of one language. Frequencies are counted within it.</summary>
/// <param name="Kind">Words or grams.</param>
/// <param name="Language">The language of the passages.</param>
public readonly record struct SparseSpace(SparseKind Kind, Language Language)
{
    /// <summary>Its name in a store: <c>words_fr</c>, <c>grams_nl</c>.</summary>
    public string Name => (Kind == SparseKind.Words ? "words_" : "grams_") + Language.Code();
}

/// <summary>What the numbers of a sparse vector stand for.</summary>
public enum SparseKind
{
    /// <summary>Stems of words.</summary>
    Words,

    /// <summary>Four letters in a row, which survive typing errors.</summary>
    Grams,
}
