using System.Text.Json.Serialization;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Passages;

/// <summary>One document with where it comes from, who may read it and until when it may be shown.</summary>
public sealed record SourceDocument
{
    /// <summary>The document's lasting id, such as <c>fr/itsme-activer</c>; unique in a store.</summary>
    public required string Id { get; init; }

    /// <summary>The title, in the document's language.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the text.</summary>
    public required Language Language { get; init; }

    /// <summary>The widest class of people who may read it.</summary>
    public Audience Audience { get; init; }

    /// <summary>Where anyone can open the original; null when it has no public address.</summary>
    public string? Url { get; init; }

    /// <summary>The licence's name, such as <c>MIT</c> or <c>CC-BY-4.0</c>; null when unknown.</summary>
    public string? Licence { get; init; }

    /// <summary>The last day on which it may be shown; null when there is no end.</summary>
    public DateOnly? LicenceUntil { get; init; }

    /// <summary>The day the text was written or last changed by its author; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day by which a human should look at it again; null when none was set.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>The day it was fetched from its address; null when it came from a file.</summary>
    public DateOnly? Fetched { get; init; }

    /// <summary>Where the text holds, as an ISO 3166 code: <c>BE</c>, <c>BE-BRU</c>, <c>FR</c>; null when unknown.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>The id of the document that this one translates; null for an original.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>Words that people use for the subject and that the text may not contain; empty when none were given.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>What people ask for what stands under single headings; empty when none was given. Each passage keeps what is asked for it, so that it is not stored here.</summary>
    [JsonIgnore]
    public IReadOnlyList<AskedUnder> Asked { get; init; } = [];

    /// <summary>Questions near the subject that editors know to be answered nowhere; empty when none were given. A question that is closer to one of these than to anything answered is not answered.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>The subject's id, the same in every language; null when none was given.</summary>
    public string? Item { get; init; }

    /// <summary>The digital right it is about; null when none.</summary>
    public string? Right { get; init; }

    /// <summary>The programme step it is about; null when none.</summary>
    public string? Step { get; init; }

    /// <summary>Rights, steps and items of single articles or headings; empty when the document has only one of each.</summary>
    public IReadOnlyList<PlaceLabel> Places { get; init; } = [];

    /// <summary>Where the facts come from: URLs, or <c>own text</c>; empty when unknown.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}

/// <summary>What one article or heading of a document is about, where that differs from the document.</summary>
/// <param name="Place">The beginning of the place, such as <c>Article 2.2</c>, compared without regard to case.</param>
/// <param name="Right">The digital right; null when none.</param>
/// <param name="Step">The programme step; null when none.</param>
/// <param name="Item">The subject's id; null when none.</param>
public sealed record PlaceLabel(string Place, string? Right, string? Step, string? Item);
