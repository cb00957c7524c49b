namespace Assistant.Knowledge.Retrieval;

/// <summary>What the ranking of a question stands on; all of it, unless somebody measures what one part gives.</summary>
public sealed record RankingLegs
{
    /// <summary>Every leg: how questions are ranked outside measurements.</summary>
    public static RankingLegs All { get; } = new();

    /// <summary>Whether four letters in a row are searched for beside words. Default: true.</summary>
    public bool Grams { get; init; } = true;

    /// <summary>Whether passages in the question's own language are also searched for the lexicon's other words. Default: true. Translations stay either way.</summary>
    public bool Expansion { get; init; } = true;

    /// <summary>Whether dense vectors are compared, where the snapshot has them. Default: true.</summary>
    public bool Dense { get; init; } = true;
}
