using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Curated;

/// <summary>A curated answer with its passages in one snapshot. Who may read it, and until when, follows from them.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Citations">What it cites, in the order of its sources; at least one.</param>
public sealed record BoundAnswer(CuratedAnswer Answer, IReadOnlyList<CuratedCitation> Citations)
{
    /// <summary>The narrowest class of readers among its passages: what staff only may read makes the answer one for staff.</summary>
    public Audience Audience => Citations.Max(citation => citation.Document.Audience);

    /// <summary>The earliest day on which a licence of its passages ends; null when none does.</summary>
    public DateOnly? LicenceUntil => Citations.Min(citation => citation.Document.LicenceUntil);

    /// <summary>Whether an asker may have it.</summary>
    public bool IsFor(PassageFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Citations.All(citation => filter.Allows(citation.Document));
    }

    /// <summary>What it cites for a reader of a language: passages in that language where there are any, otherwise all.</summary>
    public IReadOnlyList<CuratedCitation> CitationsIn(Language language) =>
        Citations.Where(citation => citation.Document.Language == language).ToList() is { Count: > 0 } own ? own : Citations;
}

/// <summary>A quote of a curated answer with its place.</summary>
/// <param name="Quote">The words, byte for byte as they stand in the passage.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Document">The document it stands in.</param>
public sealed record CuratedCitation(string Quote, Passage Passage, SourceDocument Document);
