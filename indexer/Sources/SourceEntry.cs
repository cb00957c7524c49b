using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Indexer.Sources;

/// <summary>One document that is to be indexed, as its folder or manifest declares it, before its text was read.</summary>
internal sealed record SourceEntry
{
    /// <summary>The document's lasting id; unique in its listing.</summary>
    public required string Id { get; init; }

    /// <summary>The title; null when none was declared, then the text's own first heading is it.</summary>
    public string? Title { get; init; }

    /// <summary>The language; null when none was declared, then it is detected.</summary>
    public Language? Language { get; init; }

    /// <summary>Who may read it; already the command's default where none was declared.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The file, relative to the listing's folder, with <c>/</c>; null when the document is fetched from <see cref="Url"/>.</summary>
    public string? Path { get; init; }

    /// <summary>The public address; null when there is none. It is fetched only when there is no <see cref="Path"/>.</summary>
    public Uri? Url { get; init; }

    /// <summary>Whether it is an official document that each city puts there itself, so that its absence is reported and fails nothing.</summary>
    public bool Official { get; init; }

    /// <summary>The licence's name; null when unknown.</summary>
    public string? Licence { get; init; }

    /// <summary>The last day on which it may be shown; null when there is no end.</summary>
    public DateOnly? LicenceUntil { get; init; }

    /// <summary>The day the text was written or last changed by its author; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day by which a human should look at it again; null when none was set.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Where the text holds, as an ISO 3166 code; null when unknown.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>The id of the document that this one translates; null for an original.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>Words that people use for the subject and that the text may not contain; empty when none were given.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>What people ask for what stands under single headings; empty when none was given.</summary>
    public IReadOnlyList<AskedUnder> Asked { get; init; } = [];

    /// <summary>Questions near the subject that editors know to be answered nowhere; empty when none were given.</summary>
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

    /// <summary>The document, once its text was read.</summary>
    /// <param name="title">The title of the text, used when none was declared.</param>
    /// <param name="language">The language of the text, used when none was declared.</param>
    /// <param name="fetched">The day it was fetched; null when it came from a file.</param>
    public SourceDocument Describe(string title, Language language, DateOnly? fetched) => new()
    {
        Id = Id,
        Title = Title ?? title,
        Language = Language ?? language,
        Audience = Audience,
        Url = Url?.AbsoluteUri,
        Licence = Licence,
        LicenceUntil = LicenceUntil,
        Date = Date,
        ReviewBy = ReviewBy,
        Fetched = fetched,
        Jurisdiction = Jurisdiction,
        TranslationOf = TranslationOf,
        Keywords = Keywords,
        Asked = Asked,
        Gaps = Gaps,
        Item = Item,
        Right = Right,
        Step = Step,
        Places = Places,
        Sources = Sources,
    };
}
