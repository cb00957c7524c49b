using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>A document for a store; says only what matters to the test.</summary>
internal sealed record ADocument(string Id)
{
    private string[] Texts { get; init; } = [];

    private Audience Audience { get; init; }

    private DateOnly? LicenceUntil { get; init; }

    private Language Language { get; init; } = Language.French;

    public static ADocument Named(string id) => new(id);

    /// <summary>One passage for each text, in reading order.</summary>
    public ADocument Saying(params string[] texts) => this with { Texts = texts };

    public ADocument For(Audience audience) => this with { Audience = audience };

    public ADocument ShownUntil(DateOnly day) => this with { LicenceUntil = day };

    public ADocument In(Language language) => this with { Language = language };

    public ReadDocument Build()
    {
        var document = new SourceDocument { Id = Id, Title = "", Language = Language, Audience = Audience, LicenceUntil = LicenceUntil };
        return new ReadDocument(document, $"digest of {Id}", [.. Texts.Select((text, ordinal) => new Passage
        {
            Id = PassageId.From(Id, "", text, ordinal),
            DocumentId = Id,
            Ordinal = ordinal,
            Text = text,
            Place = "",
        })]);
    }
}
