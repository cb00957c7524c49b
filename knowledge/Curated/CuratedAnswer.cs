using System.Security.Cryptography;
using System.Text;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Curated;

/// <summary>An answer that a coordinator wrote, with the questions that it answers and the passages that it stands on.</summary>
public sealed record CuratedAnswer
{
    /// <summary>The lasting id.</summary>
    public required string Id { get; init; }

    /// <summary>The answer in each language in which it was written; at least one.</summary>
    public required IReadOnlyDictionary<Language, string> Texts { get; init; }

    /// <summary>Questions that it answers, as people ask them; at least one.</summary>
    public required IReadOnlyList<CuratedWording> Wordings { get; init; }

    /// <summary>The passages that it cites; at least one, because there is no answer without a source.</summary>
    public required IReadOnlyList<CuratedSource> Sources { get; init; }

    /// <summary>The day it was last written.</summary>
    public required DateOnly Written { get; init; }
}

/// <summary>One way in which the question is asked.</summary>
/// <param name="Text">The question.</param>
/// <param name="Language">Its language.</param>
public sealed record CuratedWording(string Text, Language Language);

/// <summary>One passage that a curated answer stands on, as it was when the answer was written.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Digest">The digest of its text then; with another text the answer no longer stands on it.</param>
/// <param name="Quote">What is quoted of it, byte for byte.</param>
public sealed record CuratedSource(PassageId Passage, string Digest, string Quote)
{
    /// <summary>Binds to a passage as it is now.</summary>
    public static CuratedSource To(Passage passage, string quote)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return new CuratedSource(passage.Id, DigestOf(passage), quote);
    }

    /// <summary>Whether the passage still says what the answer stands on: the same text, and the quote in it.</summary>
    public bool HoldsIn(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return passage.Id == Passage && DigestOf(passage) == Digest && !string.IsNullOrWhiteSpace(Quote) && passage.Text.Contains(Quote, StringComparison.Ordinal);
    }

    private static string DigestOf(Passage passage) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(passage.Text)));
}
